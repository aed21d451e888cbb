/** Why a run ends before its time: its deadline passed, or it was cancelled. */

import { isRecord } from '../record.js';

/**
 * Whether it was the deadline. By shape: the reason of `AbortSignal.timeout` need not be of this realm. The other way to
 * end a run is a signal to the process.
 */
export function isLate({ reason }: AbortSignal): boolean {
  return isRecord(reason) && reason['name'] === 'TimeoutError';
}

/**
 * The reason as a sentence; `null` while the run goes on.
 *
 * @param signals that end it. The first that is aborted tells why: a second signal to the process cuts what is in
 *   flight, as the deadline does
 */
export function whyEnded(...signals: readonly AbortSignal[]): string | null {
  const ended = signals.find(({ aborted }) => aborted);
  if (ended === undefined) return null;
  return isLate(ended) ? 'The deadline of the run passed' : 'The run was cancelled';
}
