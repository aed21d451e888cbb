/** One case from its start to its good end: a run in bad weather, then one in good weather. */

import type { Plan } from '../../src/core/plan/plan.js';
import { toSchedule } from '../../src/core/plan/schedule.js';
import { toStrictSchedule } from '../../src/core/plan/strict-schedule.js';
// Loaded beforehand, so that the first document does not wait for it.
import '../../src/sandbox/graphql/endpoint.js';
import type { FaultFor } from '../../src/sandbox/http/fault.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import type { RecordedRequest } from '../../src/sandbox/request/exchange.js';
import type { Seed } from '../../src/sandbox/world/seed-model.js';
import { withSandbox } from '../serving.js';
import type { Case } from './case.js';
import { deceitOf } from './deceit.js';
import { Dice } from './dice.js';
import { disturb } from './rival.js';
import { PATH, PROJECT, type Ran, runCase, TAG } from './run.js';
import { type Schedule, scheduleOf, timeoutOf } from './schedule.js';
import { VirtualTime } from './time.js';
import { examine, type Findings } from './truth.js';
import { effectsOf, type Seen, textOf, Witness } from './witness.js';

/**
 * How a run in bad weather ended.
 *
 * - `converged`: the release is what was wanted, and the run says so.
 * - `unfinished`: it is not, or that could not be seen, and the run says so.
 * - `conflict`: a link that we must not touch has a value that is wanted; nothing was written.
 * - `unread`: the release could not be read at first; nothing was written.
 */
export type Ending = 'converged' | 'unfinished' | 'conflict' | 'unread';

export interface Verdict extends Findings {
  readonly seed: number;
  readonly writes: Case['writes'];
  readonly ending: Ending;
  /** Whether the next run, in good weather, made the release what is wanted. */
  readonly healed: boolean;
  /** Requests beyond the least with which the plan can be carried out. */
  readonly extra: number;
  readonly requests: number;
}

export interface TrialOptions {
  /** Ends the run when this request arrives, counted from 0. */
  readonly endAt?: number;
  /** A cancelled run finishes what is under way; a deadline cuts it. */
  readonly end?: 'cancelled' | 'deadline';
  /** Told the whole story, a line at a time, for a replay. */
  readonly tell?: (line: string) => void;
}

/** Milliseconds. A document's writes are so far apart that somebody else may come between them. */
const WORK = 1;

export async function tryCase(trial: Case, options: TrialOptions = {}): Promise<Verdict> {
  // The sandbox's GraphQL library makes a stack trace of each of its errors, which takes longer than all the rest.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return await tryAtTable(trial, options);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

async function tryAtTable(trial: Case, options: TrialOptions): Promise<Verdict> {
  const table = new Table(trial, options);
  const act = async (sandbox: Sandbox): Promise<Verdict> => {
    table.open(sandbox);
    const ran = await table.run();
    await table.calm();
    const next = await table.run();
    const findings = [examine(ran), examine(next)];
    if (options.tell !== undefined) for (const line of storyOf(ran)) options.tell(line);
    return {
      seed: trial.seed,
      writes: trial.writes,
      ending: endingOf(ran),
      healed: endingOf(next) === 'converged' || endingOf(next) === 'conflict',
      extra: ran.arrived - leastOf(ran),
      requests: ran.arrived,
      lies: findings.flatMap(({ lies }) => lies),
      lost: findings.flatMap(({ lost }) => lost),
      unshown: findings.flatMap(({ unshown }) => unshown),
      ends: findings.flatMap(({ ends }) => ends),
      races: findings.flatMap(({ races }) => races),
    };
  };
  const { witness, fault, pause } = table;
  return await withSandbox(seedOf(trial), act, { clock: witness.clock, fault, work: WORK, pause });
}

/** Who and what is around a case: the weather, the others, the time, and how it is to end. */
class Table {
  readonly witness = new Witness(PROJECT, TAG);
  readonly #time = new VirtualTime();
  readonly #stop = new AbortController();
  readonly #deadline = new AbortController();
  readonly #trial: Case;
  readonly #options: TrialOptions;
  readonly #schedule: Schedule;
  /** Who comes between the writes of a document. */
  readonly #between: Dice;
  #sandbox: Sandbox | null = null;
  #fair = false;
  #count = 0;

  constructor(trial: Case, options: TrialOptions) {
    this.#trial = trial;
    this.#options = options;
    this.#between = new Dice(trial.seed ^ 0xbe7);
    this.#schedule = scheduleOf(trial, {
      disturb: (dice) => this.#disturb(dice),
      deceive: (request) =>
        this.#sandbox === null ? null : deceitOf(request, this.#sandbox.world, PROJECT, TAG),
      note: (request, { isLate, isAnswered }) => this.#note(request, isLate, isAnswered),
      tell: (line) => options.tell?.(`  ${line}`),
    });
  }

  open(sandbox: Sandbox): void {
    this.#sandbox = sandbox;
    this.witness.watch(sandbox.world);
  }

  readonly fault: FaultFor = (request, index) => {
    const { endAt, end } = this.#options;
    if (!this.#fair && this.#count === endAt) (end === 'deadline' ? this.#deadline : this.#stop).abort();
    this.#count += 1;
    if (!this.#fair) return this.#schedule.faultFor(request, index);
    this.#note(request, false, true);
    return undefined;
  };

  /** The server's waits: its work on a write takes no time, but others may come; else it goes on as the client waits. */
  readonly pause = async (ms: number): Promise<void> => {
    if (ms !== WORK) return this.#time.pause(ms);
    if (!this.#fair && this.#between.chance(this.#trial.rivalry / 3)) this.#disturb(this.#between);
  };

  run(): Promise<Ran> {
    if (this.#sandbox === null) throw new Error('there is no sandbox');
    const { witness } = this;
    const shared = { witness, time: this.#time };
    if (this.#fair) return runCase(this.#sandbox, this.#trial, { ...shared, timeout: 20_000 });
    return runCase(this.#sandbox, this.#trial, {
      ...shared,
      stop: this.#stop.signal,
      deadline: this.#deadline.signal,
      timeout: timeoutOf(this.#trial),
      lies: () => this.#schedule.lies,
    });
  }

  /** From here on the weather is good, and nobody else writes. */
  async calm(): Promise<void> {
    this.#fair = true;
    await this.#schedule.settled();
    await this.#time.settle();
    // What the deadline cut may still be on its way.
    if (this.#deadline.signal.aborted) await this.#arrived();
  }

  /** Until nothing has come to the server for a while. */
  async #arrived(): Promise<void> {
    for (let before = -1; before !== this.#count; ) {
      before = this.#count;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  #disturb(dice: Dice): void {
    const trial = this.#trial;
    this.witness.asOther((world) => disturb({ world, project: PROJECT, tag: TAG, trial }, dice));
  }

  #note(request: RecordedRequest, isLate: boolean, isAnswered: boolean): void {
    const { arrivals, version, time } = this.witness;
    arrivals.note(request, version, time(), isLate, isAnswered);
  }
}

/** What was wanted, what was done by whom, and what was said of it. */
function storyOf({ trial, history, result }: Ran): string[] {
  const text = (link: Seen | null): string => (link === null ? 'nothing' : textOf([link]));
  const report = result.kind === 'reported' ? result.report.releases[0] : undefined;
  return [
    `case ${JSON.stringify(trial)}`,
    `at first ${JSON.stringify([...(history[0]?.links?.values() ?? [])].map(text))}`,
    ...effectsOf(history).map(
      ({ actor, before, after }) => `${actor}: ${text(before)} became ${text(after)}`,
    ),
    `outcomes ${JSON.stringify(report?.outcomes ?? null)}`,
    `problems ${JSON.stringify(result.kind === 'reported' ? report?.problems : result)}`,
  ];
}

export function seedOf({ start }: Case): Seed {
  const releases = start === null ? [] : [{ tag: TAG, links: start }];
  return {
    projects: [{ id: PROJECT, path: PATH, visibility: 'private', tags: [TAG], releases }],
    tokens: { 'test-token': { kind: 'pat', role: 'maintainer' } },
  };
}

export function endingOf({ result, success }: Ran): Ending {
  if (result.kind !== 'reported') return 'unread';
  if (result.report.releases.some(({ plan }) => plan.conflicts.length > 0)) return 'conflict';
  return success ? 'converged' : 'unfinished';
}

/** How many writes a plan takes. */
function stepsOf(plan: Plan, { desired }: Case): number {
  if (plan.rows !== undefined) {
    const { steps, deletes } = toStrictSchedule(plan, plan.rows);
    return steps.length + deletes.length;
  }
  const { writes, creates, deletes } = toSchedule(
    plan,
    desired.map(({ name }) => name),
  );
  return writes.length + creates.length + deletes.length;
}

/** Writes in one request. */
const BATCH = 25;

/** Read, write, read back: 1 where there is nothing to do, 3 for a new release, else 2 and one for each step. */
function leastOf({ result, trial }: Ran): number {
  if (result.kind !== 'reported') return 1;
  const [release] = result.report.releases;
  if (release === undefined || release.plan.conflicts.length > 0) return 1;
  if (!release.exists) return 3;
  const steps = stepsOf(release.plan, trial);
  const requests = trial.writes === 'rest' ? steps : Math.ceil(steps / BATCH);
  return steps === 0 ? 1 : requests + 2;
}
