/**
 * GitLab's rate limit (Rack::Attack): so many requests in periods that begin at multiples of their length. Every answer
 * says where the client stands, as those of newer servers do; what is over the limit is refused before anything else.
 */

import { type SandboxResponse, text } from '../request/exchange.js';

/** So many requests in so many seconds. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

/** Counts a request. Gives what to add to its answer, and the answer itself where it is refused. */
export type Throttle = () => {
  readonly headers: Readonly<Record<string, string>>;
  readonly refusal: SandboxResponse | null;
};

/** @param clock milliseconds since 1970 */
export function throttleOf({ requests, seconds }: RateLimit, clock: () => number): Throttle {
  let period = Number.NaN;
  let observed = 0;
  return () => {
    const now = clock();
    const current = Math.floor(now / 1000 / seconds);
    if (current !== period) observed = 0;
    period = current;
    observed += 1;
    const reset = (current + 1) * seconds;
    const headers = {
      'ratelimit-limit': String(Math.ceil((requests * 60) / seconds)),
      'ratelimit-name': 'throttle_authenticated_api',
      'ratelimit-observed': String(observed),
      'ratelimit-remaining': String(Math.max(0, requests - observed)),
      'ratelimit-reset': String(reset),
    };
    if (observed <= requests) return { headers, refusal: null };
    const more = {
      'retry-after': String(reset - Math.floor(now / 1000)),
      'ratelimit-resettime': new Date(reset * 1000).toUTCString(),
    };
    return { headers, refusal: text(429, 'Retry later\n', { ...headers, ...more }) };
  };
}

/** An answer with further headers. */
export function withHeaders(
  response: SandboxResponse,
  headers: Readonly<Record<string, string>>,
): SandboxResponse {
  return { ...response, headers: { ...headers, ...response.headers } };
}
