/** How long one exchange may take. */

/** Why an exchange was given up: no connection, no answer in time, or the run's deadline. */
export type Impatience = 'no-connection' | 'timeout' | 'deadline';

export interface Patience {
  /** Aborted when it has run out. */
  readonly signal: AbortSignal;
  /** `null` as long as it lasts. */
  readonly lost: Impatience | null;
  /** Whether the connection stands. Before that no byte of the request has left. */
  readonly isConnected: boolean;
  /** The connection stands: now the clock runs for the answer. */
  connected(): void;
  /** Something moves that takes time: the clock starts anew. */
  moved(): void;
  /** Stops the clock. */
  end(): void;
}

/** A firewall that drops packets is not waited for as long as a server that thinks. Milliseconds. */
const CONNECT_TIMEOUT = 10_000;

/**
 * @param timeout milliseconds until the answer is complete
 * @param deadline of the run
 */
export function startPatience(timeout: number, deadline: AbortSignal): Patience {
  const aborter = new AbortController();
  let clock: NodeJS.Timeout | undefined;
  let lost: Impatience | null = null;
  let isConnected = false;
  const lose = (why: Impatience) => {
    lost ??= why;
    aborter.abort();
  };
  const moved = () => {
    clearTimeout(clock);
    clock = isConnected
      ? setTimeout(lose, timeout, 'timeout')
      : setTimeout(lose, Math.min(timeout, CONNECT_TIMEOUT), 'no-connection');
  };
  const miss = () => lose('deadline');
  deadline.addEventListener('abort', miss);
  moved();
  return {
    signal: aborter.signal,
    get lost() {
      return lost;
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
      clearTimeout(clock);
      deadline.removeEventListener('abort', miss);
    },
  };
}
