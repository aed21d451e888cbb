/** Which reads come next: of releases that were read too long ago, and of those whose round is over. */

import type { ReleaseState } from './release-state.js';
import { isFree, needsLook } from './round.js';
import { type ApplyCommand, change, type RunState } from './run.js';

/** Milliseconds for which what was read of a release is taken to be so. */
export const FRESH = 2000;

/** What is begun, and the state in which it is. */
export interface Next {
  readonly state: RunState;
  readonly commands: readonly ApplyCommand[];
}

/** A command that is begun now. */
export function under(state: RunState, command: ApplyCommand): Next {
  const isWrite = command.kind === 'write' || command.kind === 'create-release';
  return {
    state: { ...state, underWay: state.underWay + 1, writing: state.writing + Number(isWrite) },
    commands: [command],
  };
}

/**
 * Reads releases again of which something waits that was read too long ago, or is to be deleted: the first one and
 * those that come with it in one request. By the time the others have their turn they would have to be read once more.
 */
export function nextLook(state: RunState, now: number): Next | null {
  if (state.writing > 0) return null;
  const stale = [...state.releases.entries()].filter(([, release]) => wantsLook(release, now));
  if (stale.length === 0) return null;
  return nextRead(state, stale, 'looking');
}

function wantsLook({ stage, round, readAt }: ReleaseState, now: number): boolean {
  if (stage !== 'writing' || round === null) return false;
  return round.tasks.some(
    (task, at) => isFree(round, at, NONE) && (now - readAt > FRESH || needsLook(round, task)),
  );
}

const NONE: ReadonlySet<number> = new Set();

/** Reads back when all releases are through with their rounds. */
export function nextReadBack(state: RunState): Next | null {
  const isBusy = state.releases.some(({ stage }) => !['planned', 'written', 'over'].includes(stage));
  const written = [...state.releases.entries()].filter(([, { stage }]) => stage === 'written');
  return isBusy || written.length === 0 ? null : nextRead(state, written, 'reading');
}

function nextRead(
  state: RunState,
  which: readonly (readonly [number, ReleaseState])[],
  stage: 'looking' | 'reading',
): Next {
  const after = which.reduce(
    (marked, [at]) => change(marked, at, (each): ReleaseState => ({ ...each, stage })),
    state,
  );
  return under(after, {
    kind: 'read',
    releases: which.map(([at]) => at),
    tags: which.map(([, { target }]) => target.tag),
    extent: stage === 'looking' ? 'some' : 'all',
  });
}
