/**
 * One comment that is kept up to date: found by its marker, updated in place, left alone where it says the same.
 *
 * Two jobs that run at the same moment may each create one. The next run keeps the older one and removes the other.
 */

import type { Comment, Comments } from '../../ports/comments.js';
import { StoreError, type StoreErrorKind } from '../../ports/store-error.js';

/** What was done to the comment. */
export type Kept = 'created' | 'updated' | 'unchanged';

/** Refusals of an update after which another comment may still do: it was deleted meanwhile, or is not ours. */
const NOT_OURS: ReadonlySet<StoreErrorKind> = new Set(['missing', 'denied']);

/** What became of the comment, and of others like it. */
export interface Keeping {
  readonly kept: Kept;
  /** The text of the comment before; `null` where it was created. */
  readonly before: string | null;
  /** How many copies were removed. */
  readonly removed: number;
  /** Why a copy is still there; `null`: there is none. */
  readonly leftOver: StoreError | null;
}

/**
 * Makes `body` the text of the oldest comment with this marker that takes it, and creates one where there is none.
 * Copies of it, which the token's own user wrote, are removed.
 *
 * @param marker the first line of `body`
 * @throws StoreError where the comments cannot be read, or none can be written
 */
export async function keepComment(comments: Comments, marker: string, body: string): Promise<Keeping> {
  const found = await comments.find(marker);
  for (const [at, comment] of found.entries()) {
    const kept = sameText(comment.body, body)
      ? 'unchanged'
      : (await updated(comments, comment, body))
        ? 'updated'
        : null;
    if (kept !== null)
      return { kept, before: comment.body, ...(await removeCopies(comments, found.slice(at + 1))) };
  }
  await comments.create(body);
  return { kept: 'created', before: null, removed: 0, leftOver: null };
}

/** Only those that are certainly ours. One that cannot be removed hinders nothing. */
async function removeCopies(
  comments: Comments,
  copies: readonly Comment[],
): Promise<Pick<Keeping, 'removed' | 'leftOver'>> {
  let removed = 0;
  for (const { id } of copies.filter(({ isOwn }) => isOwn)) {
    try {
      await comments.remove(id);
      removed += 1;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return { removed, leftOver: error };
    }
  }
  return { removed, leftOver: null };
}

async function updated(comments: Comments, comment: Comment, body: string): Promise<boolean> {
  try {
    await comments.update(comment.id, body);
    return true;
  } catch (error) {
    if (error instanceof StoreError && NOT_OURS.has(error.kind)) return false;
    throw error;
  }
}

/** Both platforms may change line ends and take white space off the end. */
function sameText(stored: string, wanted: string): boolean {
  return normalised(stored) === normalised(wanted);
}

function normalised(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}
