import { whyEnded } from '../../core/run/end.js';
import { type Clock, systemClock } from '../transport/clock.js';
import type { GitLabOptions } from './options.js';
import { MAX_WAIT, waitBefore } from './retry.js';

/** A try that failed and may be repeated. */
export interface FailedTry {
  /** Counts from 1. */
  readonly number: number;
  readonly message: string;
  /** Milliseconds for which the server asked us to stay away. */
  readonly told: number | null;
}

/**
 * Decides when the next request leaves. All requests of a client share it: when GitLab throttles one of them,
 * the others would only be refused as well, and hold the limit up.
 */
export class Pace {
  readonly #options: GitLabOptions;
  readonly #clock: Clock;
  /** Milliseconds since the epoch. */
  #quietUntil = 0;

  constructor(options: GitLabOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  /**
   * Waits for the turn of a request, after a failed try as long as a retry demands, and tells of it.
   *
   * @returns false where the run was stopped, or its deadline passed, before the turn came
   */
  async turn(failed: FailedTry | null): Promise<boolean> {
    const { stop, deadline } = this.#options;
    if (this.whyStopped() !== null) return false;
    const now = this.#clock.now();
    const own = failed === null ? 0 : waitBefore(failed.number, failed.told, this.#clock.random());
    const wait = Math.max(own, this.#quietUntil - now);
    if (failed !== null) this.#tell(failed, wait);
    if (wait > 0) await this.#clock.sleep(wait, [stop, deadline]);
    return this.whyStopped() === null;
  }

  /** Sends nothing for so many milliseconds (at most MAX_WAIT): GitLab throttles all requests (429). */
  quiet(ms: number): void {
    this.#quietUntil = Math.max(this.#quietUntil, this.#clock.now() + Math.min(ms, MAX_WAIT));
  }

  /** Why nothing more is sent, as a sentence; `null` while the run goes on. */
  whyStopped(): string | null {
    return whyEnded(this.#options.stop, this.#options.deadline);
  }

  #tell({ message, number }: FailedTry, wait: number): void {
    const seconds = (wait / 1000).toFixed(wait < 10_000 ? 1 : 0);
    this.#options.log.info(
      `${message}; trying again in ${seconds} s (${number} of ${this.#options.retries})`,
    );
  }
}
