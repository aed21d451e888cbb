import type { Cancellation } from '../../src/face/signals.js';

/** A run that no signal ends, but for what is given. */
export function uncancelled(rest: Partial<Cancellation> = {}): Cancellation {
  const never = new AbortController().signal;
  return { soft: never, hard: never, exitCode: null, end: () => {}, ...rest };
}
