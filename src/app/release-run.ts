/**
 * One release on its way to what the manifest says: what was planned and shown, what became of it, and what the
 * last read showed. Its report is computed from what was read, never from what was sent.
 */

import { type CurrentLink, type Link, toLink } from '../core/link.js';
import type { Outcome } from '../core/outcome.js';
import { type Change, changeName, createPlan, isInSync, type Plan, type Policy } from '../core/plan.js';
import type { Problem } from '../core/problem.js';
import type { ReleaseReport, Upload } from '../core/run-report.js';
import { toSchedule } from '../core/steps.js';
import { type Applied, type ApplyOptions, applySchedule } from './apply.js';
import { type CurrentRelease, type ReleaseStore, StoreError } from './ports.js';
import { problemOf } from './store-problem.js';

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
  readonly #existed: boolean;
  /** What is to be carried out in the next round. */
  #next: Plan;
  #remaining: Plan | null = null;
  #release: CurrentRelease | null;
  #created = false;
  #applied: Applied | null = null;
  readonly #outcomes = new Map<string, Outcome>();
  readonly #problems: Problem[] = [];

  constructor(target: Target, current: CurrentRelease | null) {
    this.target = target;
    this.plan = createPlan(target.desired, current?.links ?? [], target.policy);
    this.#next = this.plan;
    this.#release = current;
    this.#existed = current !== null;
  }

  get exists(): boolean {
    return this.#existed;
  }

  /** Carries out what the last read showed to be necessary. */
  async applyRound(store: ReleaseStore, options: ApplyOptions, ref: string | null): Promise<void> {
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
      );
    }
    for (const [change, outcome] of this.#applied.outcomes) this.#outcomes.set(key(change), outcome);
  }

  /** Takes in what a read after a round showed, and plans the next round from it. */
  absorb(release: CurrentRelease | null): void {
    const { desired, policy } = this.target;
    const links = release?.links ?? [];
    this.#release = release;
    this.#remaining = createPlan(desired, links, policy);
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
    if (this.#remaining === null || this.#release === null || this.#applied?.halted === true) return false;
    return this.#next.changes.length > 0 && this.#next.conflicts.length === 0 && !this.#isFutile();
  }

  report(project: string, uploads: readonly Upload[], extra: readonly Problem[]): ReleaseReport {
    const applied = this.#applied !== null;
    return {
      project,
      tag: this.target.tag,
      exists: this.#existed,
      created: this.#created,
      url: this.#release?.url ?? null,
      plan: this.plan,
      uploads,
      outcomes: applied ? [...this.#outcomes.values()] : null,
      remaining: this.#remaining,
      problems: [...this.#problems, ...extra, ...this.#heldProblems()],
    };
  }

  /** Computed from what was read last. */
  get inSync(): boolean {
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
    try {
      await store.createRelease(tag, desired.map(toLink), ref);
      this.#created = true;
      return end((change) => ({ ...about(change), status: 'done' }), false);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      const open = error.kind === 'unclear' || error.kind === 'taken';
      if (!open) this.#problems.push(problemOf(error, 'create-release-failed'));
      return end((change) => ({ ...about(change), status: 'skipped' }), !open);
    }
  }

  /** Nothing is deleted that was not in the plan that was shown, whatever turns up later. */
  #shown(link: CurrentLink): boolean {
    return this.plan.changes.some(
      (change) =>
        change.action === 'delete' && change.before.name === link.name && change.before.url === link.url,
    );
  }

  /** What a lost answer left open, the read has told. */
  #corrected(outcome: Outcome): Outcome {
    if (outcome.status === 'done' || this.#release === null) return outcome;
    const links = this.#release.links.filter(({ name }) => name === outcome.name);
    const holds =
      outcome.action === 'delete'
        ? links.length === 0
        : this.#remaining?.unchanged.some(({ name }) => name === outcome.name) === true;
    return holds && outcome.status === 'failed'
      ? { action: outcome.action, name: outcome.name, status: 'done' }
      : outcome;
  }

  /** All that is left was refused, or waited for what was refused: GitLab would say the same again. */
  #isFutile(): boolean {
    const applied = this.#applied;
    if (applied === null || applied.refused.size === 0) return false;
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

function key(change: Change): string {
  return `${change.action} ${changeName(change)}`;
}

/** Two changes with one content would send one and the same call. */
function content(change: Change): string {
  return change.action === 'delete'
    ? JSON.stringify(['delete', change.before.id])
    : JSON.stringify([change.action, change.after, change.action === 'update' ? change.before.id : null]);
}
