/** Why a run came to an end before it was finished, as Problems. */

import { error, type Problem } from '../core/problem/problem.js';
import { isLate } from '../core/run/end.js';
import { problemOf, type StoreError } from '../ports/store-error.js';

/** A `stopped` Problem where the run was stopped by a signal or by its deadline. */
export function stopped(stop: AbortSignal): readonly Problem[] {
  if (!stop.aborted) return [];
  const goOn = 'Run again: it continues from what the release has';
  const [message, hint] = isLate(stop)
    ? ['the deadline of the run passed before it was finished', `Raise deadline. ${goOn}.`]
    : ['the run was stopped before it was finished', `${goOn}.`];
  return [error('stopped', message, hint)];
}

/** Why GitLab could not be read: `stopped` or `gitlab`. */
export function unreadable(error: StoreError, stop: AbortSignal): readonly Problem[] {
  const ended = error.kind === 'stopped' ? stopped(stop) : [];
  return ended.length > 0 ? ended : [problemOf(error, 'gitlab')];
}
