/**
 * GitHub over HTTP, for releases and comments: octokit with our own rules of patience. It is loaded at the first
 * request, because most runs need no GitHub.
 *
 * Only what may be done twice is tried again: a comment that was written although the answer was lost would be
 * written a second time.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../app/ports.js';
import { isPassing } from './refusals.js';

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

/** Method and route with `{variables}`, as in GitHub's documentation. */
export type Route = `${'GET' | 'POST' | 'PATCH'} /${string}`;

export type Parameters = Readonly<Record<string, string | number>>;

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
      const retries = route.startsWith('POST ') ? 0 : options.retries;
      return withRetries({ ...options, retries }, explain, (signal) => ask(route, parameters, signal));
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
  return async (route, parameters, signal) => {
    const { data, headers } = await octokit.request(`${route}`, { ...parameters, request: { signal } });
    return { data, hasNext: /rel="?next"?/.test(String(headers.link ?? '')) };
  };
}

async function withRetries(
  { retries, stop, deadline, timeout, pause = wait }: GithubOptions,
  explain: (error: unknown) => StoreError,
  ask: (signal: AbortSignal) => Promise<GithubAnswer>,
): Promise<GithubAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    if (stop.aborted || deadline.aborted) throw new StoreError('stopped', 'the run was stopped');
    try {
      return await ask(AbortSignal.any([deadline, AbortSignal.timeout(timeout)]));
    } catch (error) {
      if (!isPassing(error) || attempt > retries || deadline.aborted) throw explain(error);
    }
    await pause(Math.min(30_000, 500 * 2 ** (attempt - 1)), stop);
  }
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
  const isPrivate =
    url.protocol === 'https:' || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (token === null || isPrivate) return;
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
