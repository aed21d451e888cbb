/** What became of each change of a release over all rounds, put right by what was read back. */

import type { CurrentLink, Link } from '../../core/link.js';
import { type Change, changeName, type Plan } from '../../core/plan/plan.js';
import type { Outcome } from '../../core/run/outcome.js';

/**
 * Whether a link is to be deleted in a plan. Nothing is deleted that is not in the plan that was shown, whatever
 * turns up later; ids do not count, as GitLab's web form changes them.
 */
export function isShownDelete(plan: Plan, link: Link): boolean {
  return plan.changes.some(
    (change) =>
      change.action === 'delete' && change.before.name === link.name && change.before.url === link.url,
  );
}

export class OutcomeBook {
  /** The plan that was shown. */
  readonly #plan: Plan;
  readonly #outcomes = new Map<string, Outcome>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** In the order in which their changes were first carried out. */
  get all(): readonly Outcome[] {
    return [...this.#outcomes.values()];
  }

  /** Takes in what became of a round's changes. One that a later round did not come to stays what it was. */
  note(outcomes: ReadonlyMap<Change, Outcome>): void {
    for (const [change, outcome] of outcomes) {
      const key = `${change.action} ${changeName(change)}`;
      if (outcome.status !== 'skipped' || !this.#outcomes.has(key)) this.#outcomes.set(key, outcome);
    }
  }

  /** What a lost answer left open, the read has told; a delete of what is there all the same was none. */
  correct(links: readonly CurrentLink[], remaining: Plan): void {
    for (const [key, outcome] of this.#outcomes)
      this.#outcomes.set(key, this.#corrected(outcome, links, remaining));
  }

  #corrected(outcome: Outcome, links: readonly CurrentLink[], remaining: Plan): Outcome {
    const { action, name, status } = outcome;
    const named = links.filter((link) => link.name === name);
    if (status === 'done') {
      const back = action === 'delete' && named.some((link) => isShownDelete(this.#plan, link));
      return back ? { action, name, status: 'failed', error: BACK_AGAIN } : outcome;
    }
    const holds =
      action === 'delete' ? named.length === 0 : remaining.unchanged.some((link) => link.name === name);
    return holds && status === 'failed' ? { action, name, status: 'done' } : outcome;
  }
}

/** GitLab's web form deletes all links and makes them anew, under other ids: a delete then finds nothing. */
const BACK_AGAIN =
  'it is there again: somebody else writes to this release at the same time. Run again when they are done';
