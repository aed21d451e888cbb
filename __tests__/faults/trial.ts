/** One case from its start to its good end: a run in bad weather, then one in good weather. */

import { toSchedule } from '../../src/core/plan/schedule.js';
import { startSandbox } from '../../src/sandbox/http/server.js';
import type { Seed } from '../../src/sandbox/world/seed-model.js';
import type { Case } from './case.js';
import { disturb } from './rival.js';
import { PROJECT, type Ran, runCase, TAG } from './run.js';
import { scheduleOf, TIMEOUT } from './schedule.js';
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

export async function tryCase(trial: Case, options: TrialOptions = {}): Promise<Verdict> {
  const witness = new Witness(PROJECT, TAG);
  const [stop, deadline] = [new AbortController(), new AbortController()];
  let fair = false;
  let count = 0;
  const schedule = scheduleOf(
    trial,
    (dice) => witness.asOther((world) => disturb(world, PROJECT, TAG, dice)),
    (line) => options.tell?.(`  ${line}`),
  );
  const sandbox = await startSandbox({
    seed: seedOf(trial),
    clock: witness.clock,
    fault: (request, index) => {
      if (!fair && count === options.endAt) (options.end === 'deadline' ? deadline : stop).abort();
      count += 1;
      return fair ? undefined : schedule.faultFor(request, index);
    },
  });
  try {
    witness.watch(sandbox.world);
    const ran = await runCase(sandbox, trial, {
      witness,
      stop: stop.signal,
      deadline: deadline.signal,
      timeout: TIMEOUT,
    });
    await schedule.settled();
    // What the deadline cut may still be on its way.
    if (deadline.signal.aborted) await new Promise((resolve) => setTimeout(resolve, 60));
    fair = true;
    const next = await runCase(sandbox, trial, { witness, timeout: 20_000 });
    const findings = [examine(ran), examine(next)];
    if (options.tell !== undefined) for (const line of storyOf(ran)) options.tell(line);
    return {
      seed: trial.seed,
      ending: endingOf(ran),
      healed: endingOf(next) === 'converged' || endingOf(next) === 'conflict',
      extra: ran.arrived - leastOf(ran),
      requests: ran.arrived,
      lies: findings.flatMap(({ lies }) => lies),
      lost: findings.flatMap(({ lost }) => lost),
      unshown: findings.flatMap(({ unshown }) => unshown),
      races: findings.flatMap(({ races }) => races),
    };
  } finally {
    await sandbox.close();
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
    projects: [{ id: PROJECT, path: 'group/app', visibility: 'private', tags: [TAG], releases }],
    tokens: { 'test-token': { kind: 'pat', role: 'maintainer' } },
  };
}

export function endingOf({ result, success }: Ran): Ending {
  if (result.kind !== 'reported') return 'unread';
  if (result.report.releases.some(({ plan }) => plan.conflicts.length > 0)) return 'conflict';
  return success ? 'converged' : 'unfinished';
}

/** Read, write, read back: 1 where there is nothing to do, 3 for a new release, else 2 and one for each step. */
function leastOf({ result, trial }: Ran): number {
  if (result.kind !== 'reported') return 1;
  const [release] = result.report.releases;
  if (release === undefined || release.plan.conflicts.length > 0) return 1;
  if (!release.exists) return 3;
  const names = trial.desired.map(({ name }) => name);
  const { writes, creates, deletes } = toSchedule(release.plan, names);
  const steps = writes.length + creates.length + deletes.length;
  return steps === 0 ? 1 : steps + 2;
}
