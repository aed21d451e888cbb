/**
 * The deadline of a run. It is there for what hangs, so that no time counts in which bytes of an upload move: a large
 * file over a slow line is not cut in its middle.
 */

import { processTime } from '../network/clock.js';
import type { Progress } from '../ports/telling.js';

/** Bytes that follow others within so many milliseconds count as moving all the while. */
const GAP = 5000;

/** The deadline of a run, which an upload that still moves postpones. */
export interface Deadline {
  /** Aborted with a `TimeoutError`, as by `AbortSignal.timeout`. */
  readonly signal: AbortSignal;
  /** Bytes have moved just now. */
  moved(): void;
}

/** The clock of the process, which is never set back. */
export interface DeadlineClock {
  readonly now: () => number;
  /** Does not keep the process alive. */
  readonly after: (milliseconds: number, act: () => void) => void;
}

const PROCESS: DeadlineClock = {
  now: processTime,
  after: (milliseconds, act) => void setTimeout(act, milliseconds).unref(),
};

/** @param milliseconds from now, without the time in which bytes move */
export function startDeadline(milliseconds: number, clock: DeadlineClock = PROCESS): Deadline {
  const controller = new AbortController();
  let end = clock.now() + milliseconds;
  let last = Number.NEGATIVE_INFINITY;
  const wait = (): void => {
    // Rounded up: a timer may come a little early.
    const left = Math.ceil(end - clock.now());
    if (left > 0) clock.after(left, wait);
    else controller.abort(new DOMException('The deadline of the run passed', 'TimeoutError'));
  };
  wait();
  return {
    signal: controller.signal,
    moved: () => {
      const now = clock.now();
      if (now - last <= GAP) end += now - last;
      last = now;
    },
  };
}

/** The same progress, and the deadline learns of every byte that leaves. */
export function withMoves(progress: Progress, moved: () => void): Progress {
  return {
    ...progress,
    transfer: (upload, sent) => {
      moved();
      progress.transfer(upload, sent);
    },
  };
}
