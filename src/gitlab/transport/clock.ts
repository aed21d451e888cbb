/** Time and chance, as an argument, so that waiting can be tested without waiting. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Waits `ms`; true when that has passed, false as soon as one of the signals is aborted. */
  sleep(ms: number, signals: readonly AbortSignal[]): Promise<boolean>;
  /** From 0 up to, not including, 1. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
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
