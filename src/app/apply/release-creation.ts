/**
 * The creation of one release that was not there: with all its links or not at all. Whether a call whose answer was
 * lost has made it, the read that follows tells.
 */

import type { Link } from '../../core/link.js';
import { type Change, changeName, type Plan } from '../../core/plan/plan.js';
import type { Problem } from '../../core/problem/problem.js';
import type { Outcome } from '../../core/run/outcome.js';
import type { ReleaseStore } from '../../ports/releases.js';
import { problemOf, StoreError, sentenceOf } from '../../ports/store-error.js';
import type { Applied, ApplyOptions, Ending } from './send.js';

export class ReleaseCreation {
  readonly #tag: string;
  readonly #links: readonly Link[];
  readonly #problems: Problem[] = [];
  #isDone = false;
  /** A call that may have created the release, and did not tell: its answer was lost, or there was one already. */
  #open: 'unclear' | 'taken' | null = null;

  /** @param links what the release should have, in the manifest's order */
  constructor(tag: string, links: readonly Link[]) {
    this.#tag = tag;
    this.#links = links;
  }

  /** Whether this run created the release. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** Whether a call may have created it, and no read has told yet. */
  get isOpen(): boolean {
    return this.#open !== null;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /**
   * Sends it; throws only for bugs.
   *
   * @param changes the creates of its links, which share one outcome
   * @param isWhole false where the file of a link is not there: then nothing is sent
   */
  async send(
    changes: readonly Change[],
    isWhole: boolean,
    store: ReleaseStore,
    options: ApplyOptions,
    ref: string | null,
  ): Promise<Applied> {
    const end = (ending: Ending, halted: boolean): Applied => {
      const outcomes = new Map(
        changes.map((change): [Change, Outcome] => [
          change,
          { action: change.action, name: changeName(change), ...ending },
        ]),
      );
      for (const outcome of outcomes.values()) options.onOutcome(this.#tag, outcome);
      return { outcomes, refused: new Set(), halted };
    };
    if (!isWhole) return end({ status: 'skipped' }, true);
    this.#open = null;
    try {
      await options.limit(() => store.createRelease(this.#tag, this.#links, ref));
      this.#isDone = true;
      return end({ status: 'done' }, false);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      // Perhaps it was made, by us or by somebody else: the read that follows will tell.
      if (error.kind === 'unclear' || error.kind === 'taken' || error.kind === 'unexpected') {
        this.#open = error.kind === 'taken' ? 'taken' : 'unclear';
        // What is not GitLab's answer would come again.
        return end({ status: 'failed', error: sentenceOf(error) }, error.kind === 'unexpected');
      }
      this.#problems.push(problemOf(error, 'create-release-failed'));
      return end({ status: 'skipped' }, true);
    }
  }

  /**
   * Whether the release that a read found after an open call is the one that we sent: where the answer was lost, one
   * of its links is enough to tell; where there was a release already, all must be there, as after a create.
   */
  settle({ unchanged }: Plan): void {
    if (this.#open === null) return;
    const { length } = this.#links;
    this.#isDone = unchanged.length >= (this.#open === 'taken' ? length : Math.min(1, length));
    if (!this.#isDone && this.#open === 'unclear') this.#problems.push(CREATION_UNCLEAR);
    this.#open = null;
  }
}

/** The answer was lost, and none of the links tells whose release it is that is there now. */
const CREATION_UNCLEAR: Problem = {
  severity: 'warning',
  code: 'creation-unclear',
  message: 'whether this run or somebody else created the release is not known: the answer was lost',
  hint: 'Somebody else wrote to it at the same time. Its links are told as they were read.',
};
