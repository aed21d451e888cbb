/** Carries out an apply: does what `next.ts` chooses, and reports to `run.ts` what became of it. */

import type { Outcome } from '../../core/run/outcome.js';
import type { Ports } from '../../ports/ports.js';
import { StoreError, sentenceOf } from '../../ports/store-error.js';
import { News } from './news.js';
import { enlist, next } from './next.js';
import type { ReleaseState } from './release-state.js';
import type { ApplyCommand, Event, RunState } from './run.js';
import { step } from './step.js';
import { uploadOnce } from './upload-once.js';

/** What an apply works with. */
export type ApplyPorts = Pick<Ports, 'store' | 'packages' | 'contents' | 'progress' | 'log' | 'stop' | 'now'>;

/**
 * Carries out the plans of those releases that are due, until each is as it should be or nothing more would help.
 *
 * @returns the last state; throws only for bugs
 */
export function carryOut(
  run: RunState,
  isDue: (release: ReleaseState) => boolean,
  ports: ApplyPorts,
): Promise<RunState> {
  return drive(enlist(run, isDue), ports);
}

function drive(start: RunState, ports: ApplyPorts): Promise<RunState> {
  let state = start;
  const news = new News(start, ports);
  return new Promise((resolve, reject) => {
    const take = (event: Event): void => {
      state = step(state, event);
      news.publish(state, event);
      advance();
    };
    const advance = (): void => {
      if (ports.stop.aborted && !state.isStopped) state = step(state, { kind: 'stopped' });
      const chosen = next(state, ports.now(), (ahead) => ports.store.batchSize(ahead));
      ({ state } = chosen);
      for (const command of chosen.commands) perform(command, ports).then(guarded, reject);
      if (state.underWay > 0) return;
      news.finish(state);
      resolve(state);
    };
    const guarded = (event: Event): void => {
      try {
        take(event);
      } catch (error) {
        reject(error);
      }
    };
    advance();
  });
}

async function perform(command: ApplyCommand, ports: ApplyPorts): Promise<Event> {
  const { store } = ports;
  switch (command.kind) {
    case 'write':
      return { kind: 'written', origins: command.origins, answers: await store.writeBatch(command.calls) };
    case 'create-release': {
      const { release, tag, links, ref, page } = command;
      const error = await failureOf(store.createRelease(tag, links, ref, page));
      return { kind: 'release-created', release, error };
    }
    case 'read':
      return readAgain(command, ports);
    case 'upload':
      return { kind: 'uploaded', file: command.file, outcome: await upload(command, ports) };
    default:
      return command satisfies never;
  }
}

async function failureOf(call: Promise<unknown>): Promise<StoreError | null> {
  try {
    await call;
    return null;
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
}

/** A read that takes longer than this, in milliseconds, counts from its answer: else no write could ever follow it. */
const LONG_READ = 1000;

async function readAgain(
  { releases, tags, extent }: Extract<ApplyCommand, { kind: 'read' }>,
  { store, now }: ApplyPorts,
): Promise<Event> {
  const begun = now();
  try {
    const found = await (extent === 'all' ? store.readThese(tags) : store.readSome(tags));
    const ended = now();
    return { kind: 'read', releases, found, at: ended - begun > LONG_READ ? ended : begun };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { kind: 'read', releases, found: error, at: begun };
  }
}

/** The answer did not come any more, so that it is not known whether the registry has the file. */
const GIVEN_UP =
  'it was cancelled during the upload; the registry may have it. Run again to check and continue';

async function upload(
  { planned, upload: shown }: Extract<ApplyCommand, { kind: 'upload' }>,
  { packages, contents, progress }: ApplyPorts,
): Promise<Outcome> {
  const about = { action: 'upload', name: planned.address.path } as const;
  let isBegun = false;
  try {
    await uploadOnce(planned, { packages, contents }, (sent) => {
      isBegun = true;
      progress.transfer(shown, sent);
    });
    return { ...about, status: 'done' };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.kind !== 'stopped') return { ...about, status: 'failed', error: sentenceOf(error) };
    return isBegun ? { ...about, status: 'failed', error: GIVEN_UP } : { ...about, status: 'skipped' };
  }
}
