/**
 * GitHub over HTTP, for releases and comments: octokit, sent again by the rules of `network/`. It is loaded at the first
 * request, because most runs need no GitHub.
 *
 * Only what may be done twice is tried again: a comment that was written although the answer was lost would be
 * written a second time. Where GitHub asks for less haste, nothing was done, and its word on when to come back counts.
 */

import { isLoopback } from '../core/loopback.js';
import { parsedUrl } from '../core/parsed-url.js';
import { createRedactor } from '../core/text/redact.js';
import { type Attempt, repeat } from '../network/attempts.js';
import { systemClock } from '../network/clock.js';
import { MAX_WAIT, Pace, type PaceOptions } from '../network/pace.js';
import { checkSecrecy, checkToken } from '../network/token-check.js';
import { restated, StoreError } from '../ports/store-error.js';
import { type Answered, bodyOf, isRedirect, redirectTarget } from './redirects.js';
import { BrokenAnswer, isPassing, throttledFor } from './refusals.js';
import type { GithubRoute, Parameters } from './route.js';

/** How to speak to GitHub. */
export interface GithubOptions extends PaceOptions {
  /** `GITHUB_API_URL`; another one on GitHub Enterprise. */
  readonly apiUrl: string;
  /** `null`: anonymous, which is enough to read public repositories. */
  readonly token: string | null;
  readonly userAgent: string;
  /** Milliseconds for one request. */
  readonly timeout: number;
}

/** A 2xx answer. */
export interface GithubAnswer {
  /** Parsed JSON. */
  readonly data: unknown;
  /** Whether a list goes on: its `Link` header names a next page, whose address is not followed. */
  readonly hasNext: boolean;
}

/** Speaks to GitHub's REST API: with retries, without following redirects to another origin. */
export interface GithubClient {
  /** @throws StoreError for everything but a 2xx answer */
  send(route: GithubRoute, parameters?: Parameters): Promise<GithubAnswer>;
}

type Ask = (route: GithubRoute, parameters: Parameters, signal: AbortSignal) => Promise<GithubAnswer>;

/**
 * Nothing is loaded, sent or refused before the first request.
 *
 * @param explain says in words of what is asked for what octokit threw
 */
export function createGithubClient(
  options: GithubOptions,
  explain: (error: unknown) => StoreError,
): GithubClient {
  const pace = new Pace(options);
  const redact = createRedactor(options.token === null ? [] : [options.token]);
  const discreet = (error: unknown): StoreError => {
    const explained = explain(error);
    return restated(explained, { message: redact(explained.message) });
  };
  let opened: Promise<Ask> | null = null;
  return {
    async send(route, parameters = {}) {
      opened ??= openOctokit(options);
      const ask = await opened;
      const isRepeatable = !route.startsWith('POST ');
      const { deadline, timeout } = options;
      return await repeat(pace, async (): Promise<Attempt<GithubAnswer>> => {
        try {
          const signal = AbortSignal.any([deadline, AbortSignal.timeout(timeout)]);
          return { kind: 'done', value: await ask(route, parameters, signal) };
        } catch (error) {
          // What the end of the run cut short says nothing about GitHub; the next turn says that it ended.
          if (deadline.aborted && isPassing(error)) return { kind: 'redirected' };
          return failed(error, discreet(error), isRepeatable, options);
        }
      });
    },
  };
}

/** Whether to try again: as long as GitHub asks to wait, unless that is too long; else where it does no harm. */
function failed(
  error: unknown,
  explained: StoreError,
  isRepeatable: boolean,
  { clock = systemClock }: GithubOptions,
): Attempt<GithubAnswer> {
  const retryAfter = throttledFor(error, clock.wallTime());
  const throttled = retryAfter !== null;
  const isWorthIt = throttled ? retryAfter <= MAX_WAIT : isRepeatable && isPassing(error);
  return { kind: 'failed', error: explained, retry: isWorthIt ? { retryAfter } : null, throttled };
}

async function openOctokit(options: GithubOptions): Promise<Ask> {
  const { apiUrl, token, userAgent } = options;
  checkAddress(apiUrl, token);
  checkToken(token, 'github-token');
  const { GitHub } = await import('@actions/github/lib/utils');
  const octokit = new GitHub({
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent,
    ...(token === null ? {} : { auth: `token ${token}` }),
    // What octokit would print, deprecations for the most part, is nothing the user can fix.
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

/** @throws StoreError `refused` for an address that is none, `denied` where the token would be sent in clear */
function checkAddress(apiUrl: string, token: string | null): void {
  const url = parsedUrl(apiUrl);
  if (url === null || !['https:', 'http:'].includes(url.protocol)) {
    throw new StoreError('refused', 'GITHUB_API_URL is not an http or https address', {
      hint: 'Leave it out for github.com; on GitHub Enterprise it ends in /api/v3.',
    });
  }
  checkSecrecy(token, url.protocol === 'https:' || isLoopback(url), {
    name: 'github-token',
    address: url.origin,
    hint: 'Set GITHUB_API_URL to an https address.',
  });
}
