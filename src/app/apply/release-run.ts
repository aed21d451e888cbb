/**
 * One release on its way to what the manifest says: what was planned and shown, what became of it, and what the
 * last read showed. Its report is computed from what was read, never from what was sent.
 */

import type { DesiredLink } from '../../core/desired/desired.js';
import { toLink } from '../../core/link.js';
import {
  type Change,
  createPlan,
  isInSync,
  limitDeletes,
  type Plan,
  type Policy,
} from '../../core/plan/plan.js';
import { toSchedule } from '../../core/plan/schedule.js';
import type { Place, Problem } from '../../core/problem/problem.js';
import type { ReleaseReport } from '../../core/run/report.js';
import type { CurrentRelease, ReleaseStore } from '../../ports/releases.js';
import type { StoreError } from '../../ports/store-error.js';
import { problemOf } from '../../ports/store-error.js';
import { isShownDelete, OutcomeBook } from './outcomes.js';
import { ReleaseCreation } from './release-creation.js';
import { NO_UPLOADS, type ReleaseUploads } from './release-uploads.js';
import { type Applied, type ApplyOptions, applySchedule } from './send.js';

/** What a release should have. */
export interface Target {
  readonly tag: string;
  /** In the manifest's order. */
  readonly desired: readonly DesiredLink[];
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
  readonly #creation: ReleaseCreation;
  #applied: Applied | null = null;
  readonly #outcomes: OutcomeBook;
  readonly #problems: Problem[] = [];

  constructor(target: Target, current: CurrentRelease | null, uploads: ReleaseUploads = NO_UPLOADS) {
    this.target = target;
    this.uploads = uploads;
    this.plan = createPlan(target.desired, current?.links ?? [], target.policy);
    this.#next = this.plan;
    this.#outcomes = new OutcomeBook(this.plan);
    this.#creation = new ReleaseCreation(target.tag, target.desired.map(toLink));
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
      const isWhole = this.uploads.withheld.size === 0;
      this.#applied = await this.#creation.send(this.#next.changes, isWhole, store, options, ref);
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
    this.#outcomes.note(this.#applied.outcomes);
  }

  /** Takes in what a read after a round showed, and plans the next round from it. */
  absorb(release: CurrentRelease | null): void {
    const { desired, policy } = this.target;
    const links = release?.links ?? [];
    this.#release = release;
    this.#remaining = createPlan(desired, links, policy);
    if (release !== null) this.#creation.settle(this.#remaining);
    this.#next = limitDeletes(this.#remaining, (link) => isShownDelete(this.plan, link));
    if (release !== null) this.#outcomes.correct(links, this.#remaining);
  }

  /** The read after a round failed: nothing can be said of what the release is now. */
  lose(error: StoreError): void {
    this.#remaining = null;
    this.#problems.push(problemOf(error, 'read-back-failed'));
  }

  /** Whether another round could bring the release nearer to what is wanted. */
  get wantsRound(): boolean {
    if (this.#remaining === null || this.#applied?.halted === true) return false;
    if (this.#release === null) return this.#creation.isOpen;
    return this.#next.changes.length > 0 && this.#next.conflicts.length === 0 && !this.#isFutile();
  }

  report(project: string, extra: readonly Problem[]): ReleaseReport {
    const uploaded = this.uploads.outcomes;
    const applied = this.#applied !== null || uploaded.length > 0;
    return {
      project,
      tag: this.target.tag,
      exists: this.#existed,
      created: this.#creation.isDone,
      url: this.#release?.url ?? null,
      plan: this.plan,
      uploads: this.uploads.own.map(({ upload }) => upload),
      outcomes: applied ? [...uploaded, ...this.#outcomes.all] : null,
      remaining: this.#remaining,
      conflictPlaces: this.#conflictPlaces(),
      problems: [
        ...this.#creation.problems,
        ...this.#problems,
        ...this.uploads.problems,
        ...extra,
        ...this.#gone(),
        ...this.#heldProblems(),
      ],
    };
  }

  /** Computed from what was read last, and from the sums that GitLab told of the files. */
  get inSync(): boolean {
    if (this.uploads.isPending || this.uploads.problems.length > 0) return false;
    if (this.#applied === null) return this.#existed && isInSync(this.plan);
    return this.#remaining !== null && this.#release !== null && isInSync(this.#remaining);
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

  #conflictPlaces(): ReadonlyMap<string, Place> {
    const names = new Set(this.plan.conflicts.map(({ name }) => name));
    const declared = this.target.desired.filter(({ name }) => names.has(name));
    return new Map(declared.map(({ name, place }) => [name, place]));
  }

  /** The last read found no release where there was one: what is missing are not its links. */
  #gone(): Problem[] {
    const wasThere = this.#existed || this.#creation.isDone;
    if (this.#remaining === null || this.#release !== null || !wasThere) return [];
    const message = `release ${JSON.stringify(this.target.tag)} is not there any more: it was deleted while the plan was applied`;
    const hint = 'Find out who deleted it. To create it again with its links, set create-release to true.';
    return [{ severity: 'error', code: 'no-release', message, hint }];
  }

  #heldProblems(): Problem[] {
    const deletes = this.#remaining?.changes.filter(({ action }) => action === 'delete') ?? [];
    return deletes.flatMap((change) => {
      if (change.action !== 'delete' || isShownDelete(this.plan, change.before)) return [];
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

/** Two changes with one content would send one and the same call. */
function content(change: Change): string {
  return change.action === 'delete'
    ? JSON.stringify(['delete', change.before.id])
    : JSON.stringify([change.action, change.after, change.action === 'update' ? change.before.id : null]);
}
