/**
 * One release on its way to what the manifest says: what was planned and shown, what became of it, and what the
 * last read showed. Its report is computed from what was read, never from what was sent.
 */

import { type CurrentLink, type Link, toLink } from '../core/link.js';
import type { Outcome } from '../core/outcome.js';
import { type Change, changeName, createPlan, isInSync, type Plan, type Policy } from '../core/plan.js';
import type { Problem } from '../core/problem.js';
import type { ReleaseReport } from '../core/run-report.js';
import { toSchedule } from '../core/steps.js';
import { type Applied, type ApplyOptions, applySchedule } from './apply.js';
import { type CurrentRelease, type ReleaseStore, StoreError } from './ports.js';
import { NO_UPLOADS, type ReleaseUploads } from './release-uploads.js';
import { problemOf, sentenceOf } from './store-problem.js';

/** What a release should have. */
export interface Target {
  readonly tag: string;
  /** In the manifest's order. */
  readonly desired: readonly Link[];
  readonly policy: Policy;
}

export class ReleaseRun {
  readonly target: Target;
  /** What was planned first, and shown. */
  readonly plan: Plan;
  readonly uploads: ReleaseUploads;
  readonly #existed: boolean;
  /** What is to be carried out in the next round. */
  #next: Plan;
  #remaining: Plan | null = null;
  #release: CurrentRelease | null;
  #created = false;
  /** Whether the release may have been created by a call whose answer did not tell. */
  #creationOpen = false;
  #applied: Applied | null = null;
  readonly #outcomes = new Map<string, Outcome>();
  readonly #problems: Problem[] = [];

  constructor(target: Target, current: CurrentRelease | null, uploads: ReleaseUploads = NO_UPLOADS) {
    this.target = target;
    this.uploads = uploads;
    this.plan = createPlan(target.desired, current?.links ?? [], target.policy);
    this.#next = this.plan;
    this.#release = current;
    this.#existed = current !== null;
  }

  get exists(): boolean {
    return this.#existed;
  }

  /** Carries out what the last read showed to be necessary, but for the links of files that did not go up. */
  async applyRound(store: ReleaseStore, options: ApplyOptions, ref: string | null): Promise<void> {
    // What was read before this round is not what the release is after it.
    this.#remaining = null;
    if (this.#release === null) {
      this.#applied = await this.#create(store, options, ref);
    } else {
      const names = this.target.desired.map(({ name }) => name);
      this.#applied = await applySchedule(
        this.#next,
        toSchedule(this.#next, names),
        store,
        this.target.tag,
        options,
        this.uploads.withheld,
      );
    }
    for (const [change, outcome] of this.#applied.outcomes) this.#note(change, outcome);
  }

  /** Takes in what a read after a round showed, and plans the next round from it. */
  absorb(release: CurrentRelease | null): void {
    const { desired, policy } = this.target;
    const links = release?.links ?? [];
    this.#release = release;
    this.#remaining = createPlan(desired, links, policy);
    if (this.#creationOpen && release !== null) this.#created = isInSync(this.#remaining);
    this.#next = createPlan(desired, links, {
      ...policy,
      prunes: (link) => policy.prunes(link) && this.#shown(link),
    });
    for (const [id, outcome] of this.#outcomes) this.#outcomes.set(id, this.#corrected(outcome));
  }

  /** The read after a round failed: nothing can be said of what the release is now. */
  lose(error: StoreError): void {
    this.#remaining = null;
    this.#problems.push(problemOf(error, 'read-back-failed'));
  }

  /** Whether another round could bring the release nearer to what is wanted. */
  get wantsRound(): boolean {
    if (this.#remaining === null || this.#applied?.halted === true) return false;
    if (this.#release === null) return this.#creationOpen;
    return this.#next.changes.length > 0 && this.#next.conflicts.length === 0 && !this.#isFutile();
  }

  report(project: string, extra: readonly Problem[]): ReleaseReport {
    const uploaded = this.uploads.outcomes;
    const applied = this.#applied !== null || uploaded.length > 0;
    return {
      project,
      tag: this.target.tag,
      exists: this.#existed,
      created: this.#created,
      url: this.#release?.url ?? null,
      plan: this.plan,
      uploads: this.uploads.own.map(({ upload }) => upload),
      outcomes: applied ? [...uploaded, ...this.#outcomes.values()] : null,
      remaining: this.#remaining,
      problems: [...this.#problems, ...this.uploads.problems, ...extra, ...this.#heldProblems()],
    };
  }

  /** Computed from what was read last, and from the sums that GitLab told of the files. */
  get inSync(): boolean {
    if (this.uploads.isPending || this.uploads.problems.length > 0) return false;
    if (this.#applied === null) return this.#existed && isInSync(this.plan);
    return this.#remaining !== null && this.#release !== null && isInSync(this.#remaining);
  }

  async #create(store: ReleaseStore, options: ApplyOptions, ref: string | null): Promise<Applied> {
    const { tag, desired } = this.target;
    const end = (outcome: (change: Change) => Outcome, halted: boolean): Applied => {
      const outcomes = new Map(this.#next.changes.map((change) => [change, outcome(change)]));
      for (const each of outcomes.values()) options.onOutcome(tag, each);
      return { outcomes, refused: new Set(), halted };
    };
    const about = (change: Change) => ({ action: change.action, name: changeName(change) });
    // A release is created with all its links or not at all.
    if (this.uploads.withheld.size > 0)
      return end((change) => ({ ...about(change), status: 'skipped' }), true);
    this.#creationOpen = false;
    try {
      await store.createRelease(tag, desired.map(toLink), ref);
      this.#created = true;
      return end((change) => ({ ...about(change), status: 'done' }), false);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      // Perhaps it was made, by us or by somebody else: the read that follows will tell.
      this.#creationOpen = error.kind === 'unclear' || error.kind === 'taken';
      if (this.#creationOpen) {
        const failed = { status: 'failed', error: sentenceOf(error) } as const;
        return end((change) => ({ ...about(change), ...failed }), false);
      }
      this.#problems.push(problemOf(error, 'create-release-failed'));
      return end((change) => ({ ...about(change), status: 'skipped' }), true);
    }
  }

  /** Nothing is deleted that was not in the plan that was shown, whatever turns up later. */
  #shown(link: CurrentLink): boolean {
    return this.plan.changes.some(
      (change) =>
        change.action === 'delete' && change.before.name === link.name && change.before.url === link.url,
    );
  }

  /** A later round that did not come to a change again does not undo what an earlier one did. */
  #note(change: Change, outcome: Outcome): void {
    const id = key(change);
    if (outcome.status !== 'skipped' || !this.#outcomes.has(id)) this.#outcomes.set(id, outcome);
  }

  /** What a lost answer left open, the read has told; a delete of what is there all the same was none. */
  #corrected(outcome: Outcome): Outcome {
    if (this.#release === null) return outcome;
    const { action, name, status } = outcome;
    const links = this.#release.links.filter((link) => link.name === name);
    if (status === 'done') {
      const back = action === 'delete' && links.some((link) => this.#shown(link));
      return back ? { action, name, status: 'failed', error: BACK_AGAIN } : outcome;
    }
    const holds =
      action === 'delete'
        ? links.length === 0
        : this.#remaining?.unchanged.some((link) => link.name === name) === true;
    return holds && status === 'failed' ? { action, name, status: 'done' } : outcome;
  }

  /** All that is left was refused, or waited for what was refused: GitLab would say the same again. */
  #isFutile(): boolean {
    const applied = this.#applied;
    const refused = applied === null ? 0 : applied.refused.size + this.uploads.withheld.size;
    if (applied === null || refused === 0) return false;
    const settled = new Set(
      [...applied.outcomes].flatMap(([change, { status }]) =>
        applied.refused.has(change) || status === 'skipped' ? [content(change)] : [],
      ),
    );
    return this.#next.changes.every((change) => settled.has(content(change)));
  }

  #heldProblems(): Problem[] {
    const deletes = this.#remaining?.changes.filter(({ action }) => action === 'delete') ?? [];
    return deletes.flatMap((change) => {
      if (change.action !== 'delete' || this.#shown(change.before)) return [];
      return [
        {
          severity: 'error',
          code: 'not-in-plan',
          message: `link ${JSON.stringify(change.before.name)} appeared while the plan was applied; it was left alone`,
          hint: 'Nothing is deleted that was not in the plan that was shown. Run again to plan its deletion.',
        },
      ];
    });
  }
}

/** GitLab's web form deletes all links and makes them anew, under other ids: a delete then finds nothing. */
const BACK_AGAIN =
  'it is there again: somebody else writes to this release at the same time. Run again when they are done';

function key(change: Change): string {
  return `${change.action} ${changeName(change)}`;
}

/** Two changes with one content would send one and the same call. */
function content(change: Change): string {
  return change.action === 'delete'
    ? JSON.stringify(['delete', change.before.id])
    : JSON.stringify([change.action, change.after, change.action === 'update' ? change.before.id : null]);
}
