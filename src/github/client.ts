/**
 * GitHub over HTTP, for releases and comments: octokit with our own rules of patience. It is loaded at the first
 * request, because most runs need no GitHub.
 *
 * Only what may be done twice is tried again: a comment that was written although the answer was lost would be
 * written a second time. Where GitHub asks for less haste, nothing was done, and its word on when to come back counts.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { isLoopback } from '../core/loopback.js';
import { whyEnded } from '../core/run/end.js';
import { StoreError } from '../ports/store-error.js';
import { type Answered, bodyOf, isRedirect, redirectTarget } from './redirects.js';
import { BrokenAnswer, isPassing, throttledFor } from './refusals.js';
import type { Parameters, Route } from './route.js';

/** The longest wait for a rate limit, in milliseconds. A longer one is told instead. */
const MAX_WAIT = 60_000;

export interface GithubOptions {
  /** `GITHUB_API_URL`; another one on GitHub Enterprise. */
  readonly apiUrl: string;
  /** `null`: anonymous, which is enough to read public repositories. */
  readonly token: string | null;
  readonly userAgent: string;
  /** Milliseconds for one request. */
  readonly timeout: number;
  /** Further tries after the first. */
  readonly retries: number;
  /** Once aborted, no request begins. */
  readonly stop: AbortSignal;
  /** Aborts what is in flight. */
  readonly deadline: AbortSignal;
  /** Waits so many milliseconds before another try; by default it does just that. */
  readonly pause?: (ms: number, stop: AbortSignal) => Promise<unknown>;
}

/** A 2xx answer. */
export interface GithubAnswer {
  /** Parsed JSON. */
  readonly data: unknown;
  /** Whether a list goes on: its `Link` header names a next page, whose address is not followed. */
  readonly hasNext: boolean;
}

export interface GithubClient {
  /** @throws StoreError for everything but a 2xx answer */
  send(route: Route, parameters?: Parameters): Promise<GithubAnswer>;
}

type Ask = (route: Route, parameters: Parameters, signal: AbortSignal) => Promise<GithubAnswer>;

/**
 * Nothing is loaded, sent or refused before the first request.
 *
 * @param explain says in words of what is asked for what octokit threw
 */
export function createGithubClient(
  options: GithubOptions,
  explain: (error: unknown) => StoreError,
): GithubClient {
  let opened: Promise<Ask> | null = null;
  return {
    async send(route, parameters = {}) {
      opened ??= openOctokit(options);
      const ask = await opened;
      const repeatable = !route.startsWith('POST ');
      return withRetries(options, repeatable, explain, (signal) => ask(route, parameters, signal));
    },
  };
}

async function openOctokit(options: GithubOptions): Promise<Ask> {
  const { apiUrl, token, userAgent } = options;
  checkAddress(apiUrl, token);
  checkToken(token);
  const { GitHub } = await import('@actions/github/lib/utils');
  const octokit = new GitHub({
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent,
    ...(token === null ? {} : { auth: `token ${token}` }),
    // What octokit would print, deprecations for the most part, is nothing the user can mend.
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
  const { origin } = new URL(apiUrl);
  return async (route, parameters, signal) => {
    // Followed by `fetch` a redirect could lead anywhere, and turn a POST into a GET that looks like success.
    const request = { signal, redirect: 'manual' } as const;
    const [method = ''] = route.split(' ', 1);
    let answer: Answered = await octokit.request(`${route}`, { ...parameters, request });
    for (let hops = 0; isRedirect(answer); hops += 1) {
      const url = redirectTarget(answer, origin, hops);
      answer = await octokit.request({ method, url, ...bodyOf(route, parameters), request });
    }
    const { data, headers } = answer;
    // A write was done, whatever became of its answer.
    if (method === 'GET' && isBroken(answer)) throw new BrokenAnswer();
    return { data, hasNext: /rel="?next"?/.test(String(headers.link ?? '')) };
  };
}

/** octokit hands JSON that it cannot parse, or that does not come to its end, over as a text. */
function isBroken({ data, headers }: Answered): boolean {
  return typeof data === 'string' && /json/i.test(headers['content-type'] ?? '');
}

/** @param repeatable whether what may have been done can be done twice */
async function withRetries(
  { retries, stop, deadline, timeout, pause = wait }: GithubOptions,
  repeatable: boolean,
  explain: (error: unknown) => StoreError,
  ask: (signal: AbortSignal) => Promise<GithubAnswer>,
): Promise<GithubAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const end = whyEnded(stop, deadline);
    if (end !== null) throw new StoreError('stopped', end);
    try {
      return await ask(AbortSignal.any([deadline, AbortSignal.timeout(timeout)]));
    } catch (error) {
      // What the end of the run cut short says nothing about GitHub; the next turn tells so.
      if (deadline.aborted && isPassing(error)) continue;
      const ms = waitAfter(error, attempt, repeatable);
      if (ms === null || attempt > retries) throw explain(error);
      await pause(ms, stop);
    }
  }
}

/** Milliseconds to wait before another try; `null` where that would do harm or no good. */
function waitAfter(error: unknown, attempt: number, repeatable: boolean): number | null {
  const backoff = Math.min(30_000, 500 * 2 ** (attempt - 1));
  const told = throttledFor(error, Date.now());
  if (told !== null) return told <= MAX_WAIT ? Math.max(told, backoff) : null;
  return repeatable && isPassing(error) ? backoff : null;
}

async function wait(ms: number, stop: AbortSignal): Promise<void> {
  // Cut short where the run is stopped; the next turn tells so.
  await sleep(ms, undefined, { signal: stop }).catch(() => {});
}

/** @throws StoreError `refused` for an address that is none, `denied` where the token would be sent in clear */
function checkAddress(apiUrl: string, token: string | null): void {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : null;
  if (url === null || !['https:', 'http:'].includes(url.protocol)) {
    throw new StoreError('refused', 'GITHUB_API_URL is not an http or https address', {
      hint: 'Leave it out for github.com; on GitHub Enterprise it ends in /api/v3',
    });
  }
  if (token === null || url.protocol === 'https:' || isLoopback(url)) return;
  throw new StoreError('denied', `the github-token is not sent to ${url.origin} over plain http`, {
    hint: 'Set GITHUB_API_URL to an https address',
  });
}

/**
 * Said here, in our words, because `fetch` would say it with the token in the sentence.
 *
 * @throws StoreError `denied` for a token that cannot be sent in a header
 */
function checkToken(token: string | null): void {
  if (token === null || /^[\x21-\x7e]+$/.test(token)) return;
  throw new StoreError(
    'denied',
    'the github-token holds white space or another character that no token has',
    {
      hint: 'Store it again, without quotes and line breaks',
    },
  );
}
