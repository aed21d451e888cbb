/**
 * When to send a request again. Pure: time comes in as an argument.
 *
 * Two questions decide. Is the trouble of a kind that passes? And would sending it twice do harm? A GET never
 * does; a PUT of a whole link and a DELETE of an id give the same end as one; a POST makes a second link, so it
 * is repeated only when the first was certainly not done: no connection, or an answer that says so.
 */

import type { Allowance } from '../../network/allowance.js';
import type { AnswerHeaders } from '../transport/media-type.js';
import type { HttpResponse } from '../transport/request-response.js';

/** A request that failed in a way that may pass. */
export interface Trouble {
  /** `no`: the server has certainly not done it. */
  readonly done: 'no' | 'maybe';
  /** Milliseconds for which the server asked us to stay away. */
  readonly retryAfter: number | null;
}

/**
 * Gateways' statuses, Cloudflare's 520 to 524 (gitlab.com is behind it) among them: GitLab itself did not
 * answer. 500 is not among them for writes: GitLab gives it to the loser of a race and to values that do not
 * fit, and would give it again.
 */
const GATEWAY = new Set([408, 502, 503, 504, 520, 521, 522, 523, 524]);

/**
 * Judges an error answer: the trouble, or `null` where it would only come again.
 *
 * @param reads true for GET and HEAD, which are tried again after any server error
 * @param now milliseconds since the epoch, used where the answer has no `Date`
 */
export function troubleOf(answer: HttpResponse, reads: boolean, now: number): Trouble | null {
  const retryAfter = retryAfterOf(answer.headers, now);
  const { status, text } = answer;
  if (status === 429) return { done: 'no', retryAfter: retryAfter ?? resetWait(answer.headers, now) };
  if (status === 409 && /Resource lock/.test(text)) return { done: 'no', retryAfter };
  // A 503 that names its end (or GitLab's maintenance mode) was answered instead of doing the work.
  if (status === 503 && (retryAfter !== null || /maintenance/i.test(text))) return { done: 'no', retryAfter };
  if (GATEWAY.has(status)) return { done: 'maybe', retryAfter };
  return reads && status >= 500 ? { done: 'maybe', retryAfter } : null;
}

/** `Retry-After` in seconds or as an HTTP date (RFC 9110, 10.2.3), in milliseconds from now. */
function retryAfterOf(headers: AnswerHeaders, now: number): number | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  const until = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(0, until - serverTime(headers, now));
}

/** `RateLimit-Reset` is an epoch in seconds, not a number of seconds to wait (GitLab's rate limit headers). */
function resetWait(headers: AnswerHeaders, now: number): number | null {
  const value = headers.get('ratelimit-reset')?.trim() ?? '';
  return /^\d+$/.test(value) ? Math.max(0, Number(value) * 1000 - serverTime(headers, now)) : null;
}

/**
 * What an answer says of the rate limit that it was counted against; `null` where it says nothing. Newer servers say it
 * with every answer, older ones only when they refuse (docs, "User and IP rate limits", response headers).
 */
export function allowanceOf(headers: AnswerHeaders, now: number): Allowance | null {
  const remaining = headers.get('ratelimit-remaining')?.trim() ?? '';
  const resetIn = resetWait(headers, now);
  if (!/^-?\d+$/.test(remaining) || resetIn === null) return null;
  const reset = headers.get('ratelimit-reset')?.trim() ?? '';
  return { name: headers.get('ratelimit-name') ?? '', remaining: Number(remaining), reset, resetIn };
}

/** The server's own clock, so that a wrong clock here does not shorten or stretch a wait. */
function serverTime(headers: AnswerHeaders, now: number): number {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? now : date;
}
