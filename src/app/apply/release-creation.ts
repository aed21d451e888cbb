/**
 * The creation of a release that was not there: with all its links or not at all. Whether a call whose answer was
 * lost has made it, the read that follows shows.
 */

import { problemOf, type StoreError, sentenceOf } from '../../ports/store-error.js';
import type { FileState } from './files.js';
import { withheldNames } from './files.js';
import { type Certainty, type Ending, noteEnding } from './outcomes.js';
import type { ReleaseState } from './release-state.js';

/** To the creation; where the file of a link is not there, nothing is sent. */
export function beginCreation(state: ReleaseState, files: readonly FileState[]): ReleaseState {
  const begun: ReleaseState = { ...state, isApplied: true, stage: 'missing' };
  if (withheldNames(state.needs, files).size === 0) return begun;
  return { ...endAll(begun, { status: 'skipped' }, 'open'), ...HALTED };
}

/** Marks the call as under way. */
export function creationSent(state: ReleaseState): ReleaseState {
  const creation = { ...state.creation, open: null };
  return { ...state, stage: 'creating', rounds: state.rounds + 1, creation, remaining: null };
}

/** Takes in the answer: `null` where GitLab created it. */
export function creationAnswered(state: ReleaseState, error: StoreError | null): ReleaseState {
  const written: ReleaseState = { ...state, stage: 'written' };
  if (error === null)
    return { ...endAll(written, { status: 'done' }, 'judged'), creation: { ...CREATION, isDone: true } };
  const failed: Ending = { status: 'failed', error: sentenceOf(error) };
  switch (error.kind) {
    case 'taken':
      return { ...endAll(written, failed, 'open'), creation: { ...CREATION, open: 'taken' } };
    case 'unclear':
    case 'unexpected':
      return {
        ...endAll(written, failed, 'open'),
        // What is not GitLab's answer would come again.
        creation: { ...CREATION, open: 'unclear', isHalted: error.kind === 'unexpected' },
      };
    default: {
      const problems = [...state.problems, problemOf(error, 'create-release-failed')];
      return { ...endAll(written, { status: 'skipped' }, 'open'), creation: HALTED.creation, problems };
    }
  }
}

/** The run was stopped before the call. */
export function creationStopped(state: ReleaseState): ReleaseState {
  return { ...endAll(state, { status: 'skipped' }, 'open'), ...HALTED };
}

const CREATION = { isDone: false, open: null, isHalted: false } as const;

const HALTED = { stage: 'written', creation: { ...CREATION, isHalted: true } } as const;

/** All links of the release share one outcome. */
function endAll(state: ReleaseState, ending: Ending, certainty: Certainty): ReleaseState {
  const entries = state.shown.plan.changes.reduce(
    (noted, change, at) => noteEnding(noted, at, change, ending, certainty),
    state.entries,
  );
  return { ...state, entries };
}
