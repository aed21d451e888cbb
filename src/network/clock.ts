/** Time and chance, as an argument, so that waiting can be tested without waiting. */
export interface Clock {
  /** Milliseconds since some moment. Never goes back and never leaps, whatever is done to the machine's clock. */
  now(): number;
  /** Milliseconds since the epoch, to compare with times that servers name. */
  wallTime(): number;
  /** Waits `ms`; true when that has passed, false as soon as one of the signals is aborted. */
  sleep(ms: number, signals: readonly AbortSignal[]): Promise<boolean>;
  /** From 0 up to, not including, 1. */
  random(): number;
}

/** Milliseconds of the process's clock. `performance`, which counts the same, takes a while to load. */
export function processTime(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** The machine's. */
export const systemClock: Clock = {
  now: processTime,
  wallTime: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signals) =>
    new Promise((resolve) => {
      if (signals.some((signal) => signal.aborted)) return resolve(false);
      const end = (slept: boolean) => {
        clearTimeout(timer);
        for (const signal of signals) signal.removeEventListener('abort', interrupt);
        resolve(slept);
      };
      const interrupt = () => end(false);
      const timer = setTimeout(() => end(true), ms);
      for (const signal of signals) signal.addEventListener('abort', interrupt);
    }),
};
