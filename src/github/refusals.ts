/** What GitHub says instead of an answer, and what to do about it. */

import { isRecord, type Properties, withCauses } from '../core/record.js';
import { StoreError } from '../ports/store-error.js';

/** octokit's RequestError, as far as it is looked at. Its request holds the token and is not. */
export interface ErrorAnswer {
  readonly status: number;
  /** GitHub's own sentence. */
  readonly said: string;
  readonly headers: Properties;
}

/** GitHub answered, and its answer is cut off or broken. */
export class BrokenAnswer extends Error {}

/** Whether the trouble is of a kind that passes by itself: no answer, a broken one, or a server error. */
export function isPassing(error: unknown): boolean {
  if (error instanceof StoreError) return false;
  const refusal = errorAnswerOf(error);
  return refusal === null || refusal.status >= 500;
}

/**
 * @param error what octokit threw
 * @param token with which it was asked
 * @returns a StoreError without the token: neither in its text nor as its cause
 */
export function explainRefusal(error: unknown, token: string | null): StoreError {
  if (error instanceof StoreError) return error;
  const refusal = errorAnswerOf(error, token);
  if (refusal === null) return unreachable(error);
  const { status, said } = refusal;
  if (isThrottled(refusal)) return throttled(refusal, token);
  switch (status) {
    case 401:
      return new StoreError('denied', 'GitHub does not know the github-token', {
        status,
        lack: { what: 'token' },
        hint: 'It is mistyped, expired or revoked; public repositories can be read without one.',
      });
    case 404:
      return new StoreError('missing', 'GitHub has no such release', { status, missing: 'release' });
    case 403:
    case 451:
      return new StoreError('denied', `GitHub refused: ${said}`, {
        status,
        hint: 'The github-token needs the right to read the contents of the repository.',
      });
    default:
      return new StoreError(status >= 500 ? 'unreachable' : 'refused', `GitHub answered ${status}: ${said}`, {
        status,
      });
  }
}

/** There was no answer at all, or a broken one. */
export function unreachable(error: unknown): StoreError {
  if (error instanceof BrokenAnswer)
    return new StoreError('unreachable', 'GitHub answered with JSON that is cut off or broken');
  return new StoreError('unreachable', `GitHub could not be reached: ${reasonOf(error)}`, {
    hint: 'Try again later; a proxy is taken from HTTPS_PROXY.',
  });
}

/** Both of GitHub's rate limits answer 403 or 429. */
export function isThrottled({ status, said, headers }: ErrorAnswer): boolean {
  if (status === 429) return true;
  const isExhausted =
    headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0';
  return status === 403 && (isExhausted || /rate limit/i.test(said));
}

/**
 * Milliseconds until GitHub wants to be asked again; `null` where it did not throttle or did not say.
 *
 * @param now milliseconds since the epoch
 */
export function throttledFor(error: unknown, now: number): number | null {
  const refusal = errorAnswerOf(error);
  if (refusal === null || !isThrottled(refusal)) return null;
  const { headers } = refusal;
  const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
  if (retryAfter >= 0) return retryAfter * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  return String(headers['x-ratelimit-remaining']) === '0' && reset > 0
    ? Math.max(0, reset * 1000 - serverTime(headers, now))
    : null;
}

/** The rate limit, and when it ends where GitHub says so. */
export function throttled({ status, headers }: ErrorAnswer, token: string | null): StoreError {
  const reset = Number(headers['x-ratelimit-reset']);
  const limit = String(headers['x-ratelimit-limit'] ?? '');
  const until = Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
  const allowed = limit === '' ? '' : ` (${limit} requests an hour)`;
  return new StoreError('unreachable', `GitHub refuses further requests${until}${allowed}`, {
    status,
    hint:
      token === null
        ? 'Without a token GitHub answers few requests from one address: set `github-token`.'
        : 'Run again later, or set `github-token` to one with a higher limit.',
  });
}

/** GitHub's own clock, so that a wrong clock here does not shorten or stretch a wait. */
function serverTime(headers: ErrorAnswer['headers'], now: number): number {
  const date = Date.parse(String(headers['date'] ?? ''));
  return Number.isNaN(date) ? now : date;
}

/**
 * What GitHub said; `null` where it said nothing: octokit gives 500 to what was never answered, with no response.
 *
 * @param token with which it was asked, taken out of GitHub's sentence: a proxy in between may repeat what it was sent
 */
export function errorAnswerOf(error: unknown, token: string | null = null): ErrorAnswer | null {
  if (!isRecord(error) || !isRecord(error['response'])) return null;
  const { message, status } = error;
  if (typeof message !== 'string' || typeof status !== 'number') return null;
  const { headers } = error['response'];
  return {
    status,
    // octokit puts the address of the documentation behind the sentence.
    said: withoutToken(message.split(/ - https?:\/\//, 1)[0] ?? '', token),
    headers: isRecord(headers) ? headers : {},
  };
}

function withoutToken(text: string, token: string | null): string {
  return token === null ? text : text.replaceAll(token, '[token]');
}

/** The code of the system or of undici, from the error or its cause; never the error's text, which is from outside. */
function reasonOf(error: unknown): string {
  for (const { name, code } of withCauses(error)) {
    if (name === 'TimeoutError') return 'no answer in time';
    if (typeof code === 'string') return code;
  }
  return 'no answer';
}
