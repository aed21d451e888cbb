/**
 * One comment that is kept up to date: found by its marker, updated in place, left alone where it says the same.
 *
 * Two jobs that run at the same moment may each create one. From then on the older one is kept.
 */

import type { Comment, Comments } from '../../ports/comments.js';
import { StoreError, type StoreErrorKind } from '../../ports/store-error.js';

/** What was done to the comment. */
export type Kept = 'created' | 'updated' | 'unchanged';

/** Refusals of an update after which another comment may still do: it was deleted meanwhile, or is not ours. */
const NOT_OURS: ReadonlySet<StoreErrorKind> = new Set(['missing', 'denied']);

/**
 * Makes `body` the text of the comment with this marker, and creates it where there is none.
 *
 * @param marker the first line of `body`
 * @throws StoreError where the comments cannot be read, or none can be written
 */
export async function keepComment(comments: Comments, marker: string, body: string): Promise<Kept> {
  for (const comment of await comments.find(marker)) {
    if (sameText(comment.body, body)) return 'unchanged';
    if (await updated(comments, comment, body)) return 'updated';
  }
  await comments.create(body);
  return 'created';
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
