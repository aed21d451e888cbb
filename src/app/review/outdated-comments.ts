/** The comments that other jobs have left behind on the same pull or merge request, rewritten to say that they are outdated. */

import type { Comments } from '../../ports/comments.js';
import { StoreError } from '../../ports/store-error.js';

/** Which comments are marked, and what becomes of them. */
export interface Outdating {
  /** Whether a first line is the mark of some job. */
  isMark(firstLine: string): boolean;
  /**
   * The new text of another job's comment, or `null` where it is to be left alone.
   *
   * @param before the text of this job's own comment before the run; `null`: there was none
   */
  text(other: string, before: string | null): string | null;
}

/** What became of the comments of other jobs. */
export interface Outdated {
  readonly rewritten: number;
  /** Why not all were rewritten; `null`: all were. */
  readonly failure: StoreError | null;
}

/**
 * Rewrites what is outdated. To be called after our own comment was written: the list is read anew, so that what another
 * job wrote a moment ago is seen.
 *
 * @param marker first line of our own comment
 */
export async function markOutdated(
  comments: Comments,
  marker: string,
  before: string | null,
  outdating: Outdating,
): Promise<Outdated> {
  let rewritten = 0;
  try {
    for (const { id, body } of await comments.findOthers(marker, outdating.isMark)) {
      const text = outdating.text(body, before);
      if (text === null) continue;
      await comments.update(id, text);
      rewritten += 1;
    }
    return { rewritten, failure: null };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { rewritten, failure: error };
  }
}
