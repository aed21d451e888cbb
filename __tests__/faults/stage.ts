/** One run with trouble that is written down, not made up. */

import type { Link } from '../../src/core/link.js';
import type { RunReport } from '../../src/core/run/report.js';
import type { Fault, FaultFor } from '../../src/sandbox/http/fault.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import { newestFirst } from '../../src/sandbox/releases/link-store.js';
import { type Writer, writerOf } from '../../src/sandbox/releases/writer.js';
import type { RecordedRequest } from '../../src/sandbox/request/exchange.js';
import type { World } from '../../src/sandbox/world/world.js';
import { withSandbox } from '../serving.js';
import type { Case } from './case.js';
import { isAnswered } from './document-trouble.js';
import { PROJECT, type Ran, runCase, TAG } from './run.js';
import { VirtualTime } from './time.js';
import { seedOf } from './trial.js';
import { examine } from './truth.js';
import { Witness } from './witness.js';

export interface Scene {
  /** Oldest first; `null`: there is no such release. */
  readonly start: readonly Link[] | null;
  readonly desired: readonly Link[];
  readonly retries?: number;
  readonly order?: Case['order'];
  readonly writes?: Case['writes'];
}

export interface Played {
  readonly ran: Ran;
  readonly report: RunReport;
  /** Method of each write that arrived, and status; `null` where none was answered. */
  readonly writes: readonly string[];
  /** Names of the links that the release has in the end, newest first. */
  readonly names: readonly string[];
  /** Whatever `examine` found; nothing, if all is well. */
  readonly findings: readonly string[];
}

/** Lets somebody else write. */
export type Other = (act: (writer: Writer, world: World) => void) => void;

/** What goes wrong with a request, and, in milliseconds, how long it takes on the clock of the run. */
export type Weather = (
  request: RecordedRequest,
  other: Other,
  pass: (ms: number) => void,
) => Fault | undefined;

export async function playScene(scene: Scene, weather: Weather, timeout = 2000): Promise<Played> {
  const witness = new Witness(PROJECT, TAG);
  const other: Other = (act) => witness.asOther((world) => act(writerOf(world, PROJECT), world));
  const time = new VirtualTime();
  const trial: Case = { ...CALM, ...scene };
  const fault: FaultFor = (request) => {
    const met = weather(request, other, (ms) => {
      time.now += ms;
    });
    witness.arrivals.note(request, witness.version, witness.time(), met?.kind === 'delay', isAnswered(met));
    return met;
  };
  const act = async (sandbox: Sandbox): Promise<Played> => {
    witness.watch(sandbox.world);
    const ran = await runCase(sandbox, trial, { witness, timeout, time });
    if (ran.result.kind !== 'reported') throw new Error(JSON.stringify(ran.result));
    const { lies, lost, unshown, ends } = examine(ran);
    return {
      ran,
      report: ran.result.report,
      writes: sandbox.log
        .filter(({ method }) => method !== 'GET')
        .map(({ method, status }) => `${method} ${status}`),
      names: newestFirst(sandbox.world.projects.get(PROJECT)?.releases.get(TAG)?.links ?? []).map(
        ({ name }) => name,
      ),
      findings: [...lies, ...lost, ...unshown, ...ends],
    };
  };
  return await withSandbox(seedOf(trial), act, { clock: witness.clock, fault });
}

const CALM: Case = {
  seed: 1,
  writes: 'rest',
  start: [],
  desired: [],
  ignore: null,
  prune: true,
  order: 'manifest',
  concurrency: 4,
  retries: 3,
  troubles: [],
  rate: 0,
  documentTroubles: [],
  rivalry: 0,
  deceit: 0,
};

/** `a` leads to https://x.test/a. */
export function link(name: string, given: Partial<Link> = {}): Link {
  return { name, url: `https://x.test/${name}`, link_type: 'other', direct_asset_path: null, ...given };
}
