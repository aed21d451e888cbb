/** How long one exchange may take. */

/** Why an exchange was given up: no connection, no answer in time, or the run's deadline. */
export type Overrun = 'no-connection' | 'timeout' | 'deadline';

/** The time that one exchange has. */
export interface TimeLimit {
  /** Aborted when it has run out. */
  readonly signal: AbortSignal;
  /** `null` as long as there is time. */
  readonly overrun: Overrun | null;
  /** Whether the connection stands. Before that no byte of the request has left. */
  readonly isConnected: boolean;
  /** The connection stands: now the clock runs for the answer. */
  connected(): void;
  /** Something moves that takes time: the clock starts anew. */
  moved(): void;
  /** Stops the clock for good. */
  end(): void;
}

/** A firewall that drops packets is not waited for as long as a server that thinks. Milliseconds. */
const CONNECT_TIMEOUT = 10_000;

/**
 * Starts the clock of an exchange.
 *
 * @param timeout milliseconds until the answer is complete
 * @param deadline of the run
 */
export function startTimeLimit(timeout: number, deadline: AbortSignal): TimeLimit {
  const aborter = new AbortController();
  let clock: NodeJS.Timeout | undefined;
  let overrun: Overrun | null = null;
  let isConnected = false;
  let isOver = false;
  const giveUp = (why: Overrun) => {
    overrun ??= why;
    aborter.abort();
  };
  const moved = () => {
    clearTimeout(clock);
    // A chunk of an upload may still be on its way: a clock that it starts would keep the process alive.
    if (isOver) return;
    clock = isConnected
      ? setTimeout(giveUp, timeout, 'timeout')
      : setTimeout(giveUp, Math.min(timeout, CONNECT_TIMEOUT), 'no-connection');
  };
  const miss = () => giveUp('deadline');
  deadline.addEventListener('abort', miss);
  moved();
  return {
    signal: aborter.signal,
    get overrun() {
      return overrun;
    },
    get isConnected() {
      return isConnected;
    },
    connected: () => {
      isConnected = true;
      moved();
    },
    moved,
    end: () => {
      isOver = true;
      clearTimeout(clock);
      deadline.removeEventListener('abort', miss);
    },
  };
}
