/** When the next request leaves. */

import { whyEnded } from '../core/run/end.js';
import type { Log } from '../ports/telling.js';
import type { Allowance, Allowances } from './allowance.js';
import { type Clock, systemClock } from './clock.js';

/** What ends a run, and how patient it is. */
export interface PaceOptions {
  /** Further tries after the first. */
  readonly retries: number;
  /** Soft: once aborted no request and no wait begins; what is in flight may finish. */
  readonly stop: AbortSignal;
  /** Hard: aborts what is in flight. */
  readonly deadline: AbortSignal;
  readonly log: Log;
  /** The system's where absent. */
  readonly clock?: Clock;
}

/** A try that failed and may be repeated. */
export interface FailedTry {
  /** Counts from 1. */
  readonly number: number;
  readonly message: string;
  /** Milliseconds for which the server asked us to stay away; `null` where it did not say. */
  readonly retryAfter: number | null;
}

/** What an answer has said of a limit, how many more requests were under way then, and when that was. */
interface Heard {
  readonly allowance: Allowance;
  readonly others: number;
  readonly now: number;
}

/** The longest wait before one retry, in milliseconds, whatever the server asks for. */
export const MAX_WAIT = 60_000;

const FIRST_BACKOFF = 500;
const MAX_BACKOFF = 30_000;

/**
 * Milliseconds to wait before retry number `retry` (the first is 1): what the server said, at most MAX_WAIT;
 * else exponential back-off with full jitter, which spreads clients that failed together.
 *
 * @param random from 0 up to 1
 */
export function waitBefore(retry: number, retryAfter: number | null, random: number): number {
  if (retryAfter !== null && retryAfter > 0) return Math.min(retryAfter, MAX_WAIT);
  return Math.round(random * Math.min(MAX_BACKOFF, FIRST_BACKOFF * 2 ** (retry - 1)));
}

/**
 * Decides when the next request leaves. All requests of a client share it: when the server throttles one of them,
 * the others would only be refused as well, and hold the limit up.
 */
export class Pace {
  readonly #options: PaceOptions;
  readonly #clock: Clock;
  /** On the clock's `now`. */
  #quietUntil = Number.NEGATIVE_INFINITY;
  /** Loaded when an answer has named a limit and another request is to leave. */
  #allowances: Allowances | null = null;
  /** What answers have said since the last turn. */
  #heard: Heard[] = [];
  /** Requests that were sent and not answered yet. */
  #underWay = 0;
  /** Until when it was said that nothing is sent, so that it is said once. */
  #saidUntil = Number.NEGATIVE_INFINITY;

  constructor(options: PaceOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  /** Further tries after the first. */
  get retries(): number {
    return this.#options.retries;
  }

  /**
   * Waits for the turn of a request, after a failed try as long as a retry demands, and says so. Before a request that
   * the server would refuse for its rate limit it waits until that is over. Each turn that comes ends with `over`.
   *
   * @param onWait told the milliseconds of each wait
   * @returns false where the run was stopped, or its deadline passed, before the turn came
   */
  async turn(failed: FailedTry | null, onWait: (ms: number) => void = () => {}): Promise<boolean> {
    const { stop, deadline } = this.#options;
    if (this.whyStopped() !== null) return false;
    const now = this.#clock.now();
    const own = failed === null ? 0 : waitBefore(failed.number, failed.retryAfter, this.#clock.random());
    const wait = Math.max(own, this.#quietUntil - now);
    if (failed !== null) this.#announce(failed, wait);
    if (wait > 0) {
      onWait(wait);
      await this.#clock.sleep(wait, [stop, deadline]);
    }
    if (this.#heard.length > 0) await this.#learn();
    while (this.whyStopped() === null) {
      const held = this.#allowances?.wait(this.#clock.now()) ?? 0;
      if (held === 0) {
        this.#allowances?.take();
        this.#underWay += 1;
        return true;
      }
      this.#announceHold(held);
      onWait(held);
      await this.#clock.sleep(held, [stop, deadline]);
    }
    return false;
  }

  /** The request whose turn came has ended, with an answer or without. */
  over(): void {
    this.#underWay -= 1;
  }

  /** Takes in what an answer says of how many more requests the server will take; to be called before `over`. */
  allow(allowance: Allowance): void {
    const heard = { allowance, others: this.#underWay - 1, now: this.#clock.now() };
    if (this.#allowances === null) this.#heard.push(heard);
    else this.#allowances.learn(heard.allowance, heard.others, heard.now);
  }

  async #learn(): Promise<void> {
    const { Allowances } = await import('./allowance.js');
    this.#allowances ??= new Allowances();
    for (const { allowance, others, now } of this.#heard.splice(0))
      this.#allowances.learn(allowance, others, now);
  }

  /** Sends nothing for so many milliseconds (at most MAX_WAIT): the server throttles all requests (429). */
  quiet(ms: number): void {
    this.#quietUntil = Math.max(this.#quietUntil, this.#clock.now() + Math.min(ms, MAX_WAIT));
  }

  /** Why nothing more is sent, as a sentence; `null` while the run goes on. */
  whyStopped(): string | null {
    return whyEnded(this.#options.stop, this.#options.deadline);
  }

  #announceHold(wait: number): void {
    const until = this.#clock.now() + wait;
    if (until <= this.#saidUntil + 1000) return;
    this.#saidUntil = until;
    const seconds = Math.ceil(wait / 1000);
    this.#options.log.info(
      `the server's rate limit is used up (RateLimit-Remaining: 0); going on in ${seconds} s, when it is reset`,
    );
  }

  #announce({ message, number }: FailedTry, wait: number): void {
    const seconds = (wait / 1000).toFixed(wait < 10_000 ? 1 : 0);
    this.#options.log.info(
      `${message}; trying again in ${seconds} s (${number} of ${this.#options.retries})`,
    );
  }
}
