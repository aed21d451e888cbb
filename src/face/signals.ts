/**
 * How a run is cancelled. GitHub sends SIGINT, 7.5 seconds later SIGTERM, and kills 2.5 seconds after that
 * ("Canceling a workflow"). So the first signal lets what is in flight finish, and the second gives it up, to
 * leave time for the report.
 */

/** The exit code that tells of a signal: 128 and its number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

type SignalName = keyof typeof SIGNALS;

export interface Cancellation {
  /** Aborted by the first signal: nothing new begins. */
  readonly soft: AbortSignal;
  /** Aborted by the second: what is in flight ends. */
  readonly hard: AbortSignal;
  /** That of the first signal; null where there was none. */
  readonly exitCode: number | null;
}

/** What sends signals: the process. */
export interface SignalSource {
  on(signal: SignalName, listener: () => void): unknown;
}

/** @param onCancel called at the first signal */
export function listenForSignals(source: SignalSource, onCancel: (signal: SignalName) => void): Cancellation {
  const soft = new AbortController();
  const hard = new AbortController();
  let exitCode: number | null = null;
  const listen = (signal: SignalName): void => {
    source.on(signal, () => {
      if (exitCode !== null) return hard.abort();
      exitCode = SIGNALS[signal];
      onCancel(signal);
      soft.abort();
    });
  };
  listen('SIGINT');
  listen('SIGTERM');
  return {
    soft: soft.signal,
    hard: hard.signal,
    get exitCode() {
      return exitCode;
    },
  };
}
