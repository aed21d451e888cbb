/**
 * Carries out a schedule: each step after those it waits for, one outcome for each change of the plan.
 *
 * A change that GitLab refuses stops only what waits for it. A failure that the next call would meet as well
 * (no permission, no connection, a stopped run) lets everything that has not begun be skipped. Deletes that are
 * left for last are sent only when all else succeeded, so that a half-done apply never has fewer links than
 * it found.
 */

import type { LimitFunction } from 'p-limit';
import { type Change, changeName, type Plan } from '../../core/plan/plan.js';
import type { CreateStep, Schedule, WriteStep } from '../../core/plan/schedule.js';
import type { Outcome } from '../../core/run/outcome.js';
import type { Call, ReleaseStore } from '../../ports/releases.js';
import { StoreError, type StoreErrorKind, sentenceOf } from '../../ports/store-error.js';

export interface ApplyOptions {
  /** Shared by all releases of a run: bounds the requests under way. */
  readonly limit: LimitFunction;
  /** `any` sends creates side by side and gives up the order in which GitLab lists them. */
  readonly order: 'manifest' | 'any';
  /** Once aborted, no further step begins. */
  readonly stop: AbortSignal;
  /** Called when a change is over. */
  readonly onOutcome: (tag: string, outcome: Outcome) => void;
}

/** Failures that any further call would meet too. */
const HALTING: ReadonlySet<StoreErrorKind> = new Set(['denied', 'unreachable', 'unexpected', 'stopped']);

/** Failures that the same call would meet again. */
const REFUSALS: ReadonlySet<StoreErrorKind> = new Set(['refused', 'taken', 'denied']);

/** What an attempt to carry out a plan came to. */
export interface Applied {
  /** In the plan's order. */
  readonly outcomes: ReadonlyMap<Change, Outcome>;
  /** Changes that GitLab looked at and refused: sending them again would be refused again. */
  readonly refused: ReadonlySet<Change>;
  /** Set by a failure that any further call would meet too. */
  readonly halted: boolean;
}

/**
 * Carries out the schedule of one release; throws only for bugs.
 *
 * @param withheld names of links that lead to files which are not there: their changes are skipped, and all deletes
 */
export async function applySchedule(
  plan: Plan,
  schedule: Schedule,
  store: ReleaseStore,
  tag: string,
  options: ApplyOptions,
  withheld: ReadonlySet<string> = new Set(),
): Promise<Applied> {
  const run = new Run(store, tag, options, withheld);
  const writes: Promise<boolean>[] = [];
  for (const step of schedule.writes)
    writes.push(
      run.step(
        step,
        step.waitsFor.map((at) => writes[at]),
      ),
    );

  let previous: Promise<unknown> = Promise.resolve();
  const creates = schedule.creates.map((step) => {
    const turn = options.order === 'manifest' ? previous : Promise.resolve();
    const created = turn.then(() =>
      run.step(
        step,
        step.waitsFor.map((at) => writes[at]),
      ),
    );
    previous = created;
    return created;
  });

  const wentWell = (await Promise.all([...writes, ...creates])).every(Boolean);
  const clear = Promise.resolve(wentWell);
  await Promise.all(
    schedule.deletes.map((change) => run.step({ kind: 'delete', change, waitsFor: [] }, [clear])),
  );
  return run.applied(plan);
}

/** How a change ended. */
export type Ending =
  | { readonly status: 'done' | 'skipped' }
  | { readonly status: 'failed'; readonly error: string };

/** A parked link is changed already: it must not be told as one that nothing was sent for. */
const HALFWAY: Ending = {
  status: 'failed',
  error:
    'it was moved out of the way of another link and leads to its new file already, but its own change was not ' +
    'sent. Run again to finish it',
};

/** What has become of one release's changes so far. */
class Run {
  readonly #outcomes = new Map<Change, Outcome>();
  readonly #refused = new Set<Change>();
  /** Moved out of the way of others, and not yet where they belong. */
  readonly #parked = new Set<Change>();
  readonly #store: ReleaseStore;
  readonly #tag: string;
  readonly #options: ApplyOptions;
  readonly #withheld: ReadonlySet<string>;
  #halted = false;

  constructor(store: ReleaseStore, tag: string, options: ApplyOptions, withheld: ReadonlySet<string>) {
    this.#store = store;
    this.#tag = tag;
    this.#options = options;
    this.#withheld = withheld;
  }

  applied(plan: Plan): Applied {
    const outcomes = plan.changes.flatMap((change) => {
      const outcome = this.#outcomes.get(change);
      return outcome === undefined ? [] : [[change, outcome] as const];
    });
    return { outcomes: new Map(outcomes), refused: this.#refused, halted: this.#halted };
  }

  /** Waits, carries the step out, and tells whether what waits for it may begin. */
  async step(
    step: WriteStep | CreateStep,
    waits: readonly (Promise<boolean> | undefined)[],
  ): Promise<boolean> {
    const isWithheld =
      step.kind === 'delete' ? this.#withheld.size > 0 : this.#withheld.has(changeName(step.change));
    const free = (await Promise.all(waits)).every((done) => done === true) && !isWithheld;
    return this.#options.limit(async () => {
      if (!free || this.#halted || this.#options.stop.aborted)
        return this.#settle(step, { status: 'skipped' });
      try {
        await this.#send(step);
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        if (HALTING.has(error.kind)) this.#halted = true;
        if (REFUSALS.has(error.kind)) this.#refused.add(step.change);
        const skipped = error.kind === 'stopped';
        return this.#settle(
          step,
          skipped ? { status: 'skipped' } : { status: 'failed', error: sentenceOf(error) },
        );
      }
      if (step.kind !== 'park') return this.#settle(step, { status: 'done' });
      this.#parked.add(step.change);
      return true;
    });
  }

  #settle(step: WriteStep | CreateStep, end: Ending): boolean {
    const { change } = step;
    if (end.status === 'skipped' && this.#parked.has(change)) return this.#settle(step, HALFWAY);
    // The update of a link whose parking failed is skipped; the failure is what there is to tell.
    if (this.#outcomes.get(change)?.status !== 'failed') {
      const outcome: Outcome = { action: change.action, name: changeName(change), ...end };
      this.#outcomes.set(change, outcome);
      if (step.kind !== 'park' || end.status === 'failed') this.#options.onOutcome(this.#tag, outcome);
    }
    return end.status === 'done';
  }

  async #send(step: WriteStep | CreateStep): Promise<void> {
    const [answer] = await this.#store.writeBatch([callOf(step, this.#tag)]);
    if (answer?.kind === 'failed') throw answer.error;
  }
}

function callOf(step: WriteStep | CreateStep, tag: string): Call {
  switch (step.kind) {
    case 'create':
      return { kind: 'create', tag, link: step.change.after };
    case 'park':
      return { kind: 'update', tag, id: step.change.before.id, before: step.change.before, link: step.link };
    case 'update':
      return {
        kind: 'update',
        tag,
        id: step.change.before.id,
        before: step.change.before,
        link: step.change.after,
      };
    case 'delete':
      return { kind: 'delete', tag, id: step.change.before.id, before: step.change.before };
  }
}
