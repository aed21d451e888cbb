/** One run of the whole story on a sandbox, seen from both ends. */

import { reconcile } from '../../src/app/reconcile.js';
import { readEnvironment } from '../../src/app/settings/environment.js';
import { parseSettings, type Settings } from '../../src/app/settings/settings.js';
import type { Plan, Policy } from '../../src/core/plan/plan.js';
import { createFullPlan } from '../../src/core/plan/strict-order.js';
import { type RunResult, succeeded } from '../../src/core/run/result.js';
import { createReleaseStore } from '../../src/gitlab/api/store.js';
import type { Clock } from '../../src/network/clock.js';
import type { ReleaseStore } from '../../src/ports/releases.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import { Arrivals } from './arrivals.js';
import type { Case } from './case.js';
import { Dice } from './dice.js';
import { VirtualTime } from './time.js';
import { type Note, watchedStore } from './watched-store.js';
import type { State, Witness } from './witness.js';

export const PROJECT = 24;
export const PATH = 'group/app';
export const TAG = 'v0.1';

export interface Ran {
  readonly trial: Case;
  readonly result: RunResult;
  readonly success: boolean;
  /** What the program says of itself. */
  readonly requests: number;
  /** What arrived. */
  readonly arrived: number;
  readonly notes: readonly Note[];
  readonly inventions: readonly string[];
  /** From the state in which the run found the release to the one in which it left it. */
  readonly history: readonly State[];
  readonly stopped: boolean;
  /** The number of the first of those states. */
  readonly first: number;
  readonly arrivals: Arrivals;
  /** Whether an answer said that a write was done, and it was not. */
  readonly isDeceived: boolean;
  /** Whether the deadline cut it. */
  readonly isDeadlined: boolean;
}

export interface RunOptions {
  readonly witness: Witness;
  readonly stop?: AbortSignal;
  readonly deadline?: AbortSignal;
  /** Milliseconds to wait for an answer. */
  readonly timeout: number;
  readonly time?: VirtualTime;
  /** How many answers have lied, so far. */
  readonly lies?: () => number;
}

/** Each run has a name of its own, by which its requests are known, however late they arrive. */
let runs = 0;

/** Applies the case's wish to the sandbox, whatever the weather there. */
export async function runCase(sandbox: Sandbox, trial: Case, options: RunOptions): Promise<Ran> {
  const { witness, timeout } = options;
  const signal = options.stop ?? new AbortController().signal;
  const deadline = options.deadline ?? new AbortController().signal;
  const settings = settingsOf(trial, sandbox.url, timeout);
  const first = witness.version;
  runs += 1;
  const agent = `release-links/faults-${runs}`;
  const clock = patientClock(trial.seed, options.time ?? new VirtualTime());
  witness.time = clock.peek;
  witness.arrivals = new Arrivals();
  const { store, notes, inventions } = watchedStore(
    openStore(settings, { clock, agent, stop: signal, deadline }),
    witness,
  );
  const result = await reconcile('apply', settings, {
    store,
    ...NO_FILES,
    sources: {
      find: async () => ({ ok: true, value: [], warnings: [] }),
      release: async () => ({ ok: true, value: null, warnings: [] }),
      releases: async () => ({ ok: true, value: [], warnings: [] }),
    },
    log: { debug: () => {}, info: () => {}, warning: () => {} },
    progress: { begin: () => {}, transfer: () => {}, advance: () => {}, end: () => {} },
    stop: signal,
    now: clock.peek,
    sleep: async () => {},
    inspect: () => Promise.reject(new Error('nothing is asked here')),
  });
  return {
    trial,
    result,
    success: succeeded(result),
    requests: store.requests,
    // What an earlier run had under way when it was ended may arrive only now.
    arrived: sandbox.log.filter(({ headers }) => headers['user-agent'] === agent).length,
    notes,
    inventions,
    history: witness.history.slice(first, witness.version + 1),
    stopped: signal.aborted,
    first,
    arrivals: witness.arrivals,
    isDeadlined: deadline.aborted,
    isDeceived: (options.lies?.() ?? 0) > 0,
  };
}

/** What the program should plan for these links. */
export function planFor(trial: Case, current: Parameters<typeof createFullPlan>[1]): Plan {
  const policy: Policy = {
    ignore: trial.ignore === null ? [] : [trial.ignore],
    prune: trial.prune,
    ...(trial.order === 'strict' && { order: 'strict' }),
  };
  return createFullPlan(trial.desired, current, policy);
}

function settingsOf(trial: Case, url: string, timeout: number): Settings {
  const settings = parseSettings(
    {
      'gitlab-url': url,
      project: projectOf(trial),
      writes: trial.writes,
      tag: TAG,
      token: 'test-token',
      links: JSON.stringify(
        trial.desired.map(({ direct_asset_path: path, ...link }) =>
          path === null ? link : { ...link, direct_asset_path: path },
        ),
      ),
      ...(trial.ignore !== null && { ignore: trial.ignore }),
      'create-release': 'true',
      'allow-empty': 'true',
      'max-deletes': '1000',
      'max-updates': '1000',
      prune: String(trial.prune),
      order: trial.order,
      concurrency: String(trial.concurrency),
      retries: String(trial.retries),
      timeout: String(timeout / 1000),
    },
    readEnvironment({}),
  );
  if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
  return settings.value;
}

interface Limits {
  readonly clock: Clock;
  readonly agent: string;
  readonly stop: AbortSignal;
  readonly deadline: AbortSignal;
}

function openStore(settings: Settings, { clock, agent, stop, deadline }: Limits): ReleaseStore {
  return createReleaseStore({
    url: settings.gitlabUrl,
    project: settings.project ?? '',
    writes: settings.writes,
    token: settings.token,
    retries: settings.retries,
    timeout: settings.timeout,
    stop,
    deadline,
    log: { debug: () => {}, info: () => {}, warning: () => {} },
    allowInsecure: false,
    userAgent: agent,
    clock,
  });
}

interface PatientClock extends Clock {
  /** The time, without taking any. */
  readonly peek: () => number;
}

/** How long a request takes on the run's clock, in milliseconds: from next to nothing to longer than a read is good. */
export function paceOf(seed: number): number {
  return new Dice(seed ^ 0x7ace).pick([0, 30, 200, 700]);
}

/** Waits take no time here, but let everything else go on. What the client asks the time for takes some. */
function patientClock(seed: number, time: VirtualTime): PatientClock {
  const dice = new Dice(seed);
  const pace = paceOf(seed);
  return {
    peek: () => time.now,
    now: () => {
      time.now += pace / 2;
      return time.now;
    },
    wallTime: () => time.now,
    random: () => dice.next(),
    async sleep(ms, signals) {
      await time.pass(ms);
      return !signals.some(({ aborted }) => aborted);
    },
  };
}

/** GraphQL names a project by its path. */
function projectOf({ writes }: Case): string {
  return writes === 'rest' ? String(PROJECT) : PATH;
}

const none = () => Promise.reject(new Error('the links are given inline'));

/** The links are given inline: no other port is opened. */
const NO_FILES = {
  urls: null,
  workspace: { readManifest: none, listFiles: none, readText: none, readPlanFile: none },
  packages: { listFiles: none, putFile: none },
  contents: {
    measure: none,
    fromText: (path: string, text: string) => ({ path, text, size: text.length, sha256: '' }),
    open: () => {
      throw new Error('the links are given inline');
    },
  },
};
