/**
 * How many requests a server will still take, as it says itself (GitLab: `RateLimit-Remaining` and `RateLimit-Reset`).
 * Whoever sends one more is refused, and on some servers pays for that as well. So the count is kept, and nothing is
 * sent that would be over it.
 */

/** What an answer says of one limit. */
export interface Allowance {
  /** Which of the server's limits; they are counted apart. */
  readonly name: string;
  /** Requests that it will still take, the answered one not among them. */
  readonly remaining: number;
  /** When it counts anew, in the server's own words: answers with the same value are about the same period. */
  readonly reset: string;
  /** Milliseconds until then. */
  readonly resetIn: number;
}

/** The longest period that GitLab counts over, in milliseconds. What is further away is no time to wait for. */
export const LONGEST_PERIOD = 3_600_000;

interface Left {
  requests: number;
  readonly reset: string;
  /** On the caller's clock. */
  readonly until: number;
}

/** Keeps count for one client. All times are on its caller's clock, in milliseconds. */
export class Allowances {
  readonly #limits = new Map<string, Left>();

  /** A request leaves. */
  take(): void {
    for (const left of this.#limits.values()) left.requests -= 1;
  }

  /**
   * Takes in what an answer says.
   *
   * @param others how many more requests were under way when it came
   * @param now when it came
   */
  learn({ name, remaining, reset, resetIn }: Allowance, others: number, now: number): void {
    const known = this.#limits.get(name);
    if (known?.reset === reset) {
      // Answers overtake each other: within one period what is left only becomes less.
      known.requests = Math.min(known.requests, remaining);
      return;
    }
    // An answer of the period before comes late.
    if (known !== undefined && Number(reset) < Number(known.reset)) return;
    // The server may have counted the others that are under way, or not.
    const requests = remaining - Math.max(0, others);
    this.#limits.set(name, { requests, reset, until: now + Math.min(resetIn, LONGEST_PERIOD) });
  }

  /** Milliseconds until the next request may leave; 0 where it may leave now. */
  wait(now: number): number {
    let wait = 0;
    for (const { requests, until } of this.#limits.values()) {
      if (until > now && requests <= 0) wait = Math.max(wait, until - now);
    }
    return wait;
  }
}
