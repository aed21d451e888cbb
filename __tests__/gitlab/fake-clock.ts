import type { Clock } from '../../src/network/clock.js';

export interface FakeClock extends Clock {
  /** The waits that were asked for, in milliseconds. */
  readonly waits: number[];
}

/** A clock whose time passes only by waiting. `onSleep` runs before each wait, and may abort a signal. */
export function fakeClock(
  options: { random?: number; start?: number; onSleep?: () => void } = {},
): FakeClock {
  const { random = 1, start = Date.UTC(2026, 0, 1), onSleep } = options;
  const waits: number[] = [];
  let now = start;
  return {
    waits,
    now: () => now,
    wallTime: () => now,
    random: () => random,
    async sleep(ms, signals) {
      onSleep?.();
      if (signals.some((signal) => signal.aborted)) return false;
      waits.push(ms);
      now += ms;
      return true;
    },
  };
}
