/**
 * How a run is cancelled. GitHub sends SIGINT, 7.5 seconds later SIGTERM, and kills 2.5 seconds after that
 * ("Canceling a workflow"); GitLab's runner sends SIGTERM and kills later; a person presses Ctrl-C until something
 * happens. So the first signal lets what is in flight finish, the second gives it up, to leave time for the report,
 * and the third ends the process at once.
 */

import type { Settings } from '../app/settings/settings.js';
import { startDeadline } from './deadline.js';
import type { StopSignals } from './ports.js';

/** The exit code of each signal: 128 and its number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

type SignalName = keyof typeof SIGNALS;

/** What signals to the process ask of a run: the first to stop, the second to stop at once. */
export interface Cancellation {
  /** Aborted by the first signal: nothing new begins. */
  readonly soft: AbortSignal;
  /** Aborted by the second: what is in flight ends. */
  readonly hard: AbortSignal;
  /** That of the first signal; null where there was none. */
  readonly exitCode: number | null;
  /** Stops listening. */
  end(): void;
}

/** What sends signals: the process. */
export interface SignalSource {
  on(signal: SignalName, listener: () => void): unknown;
  off(signal: SignalName, listener: () => void): unknown;
  exit(code: number): unknown;
}

/** @param say shows a line: what the signal does, and what one more would do */
export function listenForSignals(source: SignalSource, say: (line: string) => void): Cancellation {
  const soft = new AbortController();
  const hard = new AbortController();
  let exitCode: number | null = null;
  const receive = (signal: SignalName): void => {
    if (exitCode === null) {
      exitCode = SIGNALS[signal];
      say(`${signal}: finishing the requests in flight, starting no others (again: abort them)`);
      soft.abort();
    } else if (!hard.signal.aborted) {
      say(`${signal}: aborting the requests in flight (again: exit at once, without a report)`);
      hard.abort();
    } else {
      source.exit(exitCode);
    }
  };
  const listeners = (['SIGINT', 'SIGTERM'] as const).map((signal) => {
    const listener = (): void => receive(signal);
    source.on(signal, listener);
    return () => source.off(signal, listener);
  });
  return {
    soft: soft.signal,
    hard: hard.signal,
    get exitCode() {
      return exitCode;
    },
    end: () => {
      for (const remove of listeners) remove();
    },
  };
}

/** When a run ends before its time, and how its deadline learns that it is not idle. */
export interface RunLimits extends StopSignals {
  /** Bytes of an upload have moved just now. */
  readonly moved: () => void;
}

/** When a run ends before its time: by signals, and by its deadline, which counts from now. */
export function limitsOf(
  { deadline }: Pick<Settings, 'deadline'>,
  { soft, hard }: Pick<Cancellation, 'soft' | 'hard'>,
): RunLimits {
  const late = startDeadline(deadline);
  const end = AbortSignal.any([hard, late.signal]);
  return { stop: AbortSignal.any([soft, end]), deadline: end, moved: late.moved };
}
