/**
 * The assets of releases on GitHub, through octokit; with the job's token, or anonymously.
 *
 * GitHub answers 404 for a release that is not there, one that is still a draft, and a repository that the token
 * may not see. The three need different words, so the repository is asked for where a release is not found.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { type GithubAsset, type GithubReleases, StoreError } from '../app/ports.js';
import { compareText } from '../core/link.js';
import { readAsset, readId } from './answers.js';
import { explainRefusal, isPassing } from './refusals.js';

export interface GithubOptions {
  /** `GITHUB_API_URL`; another one on GitHub Enterprise. */
  readonly apiUrl: string;
  /** `null`: anonymous, which is enough for public repositories. */
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

/** GitHub's largest page. */
const PAGE_SIZE = 100;

/** GitHub allows 1,000 assets a release. */
const MAX_PAGES = 100;

/** Sends one GET and gives the parsed answer. */
type Send = (path: string, parameters: Readonly<Record<string, string | number>>) => Promise<unknown>;

/** Nothing is loaded, sent or refused before the first call. */
export function createGithubReleases(options: GithubOptions): GithubReleases {
  let sender: Promise<Send> | null = null;
  return {
    async listAssets(owner, repository, tag) {
      sender ??= openSender(options);
      const send = await sender;
      const named = { owner, repo: repository };
      const release = await orNull(send('/repos/{owner}/{repo}/releases/tags/{tag}', { ...named, tag }));
      if (release === null) {
        await findRepository(send, owner, repository, options);
        return null;
      }
      return await allAssets(send, { ...named, release_id: readId(release) });
    },
  };
}

async function allAssets(
  send: Send,
  release: { readonly owner: string; readonly repo: string; readonly release_id: number },
): Promise<readonly GithubAsset[]> {
  const assets = new Map<string, GithubAsset>();
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const route = '/repos/{owner}/{repo}/releases/{release_id}/assets';
    const rows = await send(route, { ...release, per_page: PAGE_SIZE, page });
    if (!Array.isArray(rows)) throw new StoreError('unexpected', 'GitHub answered with no list of assets');
    for (const row of rows) {
      const asset = readAsset(row);
      if (asset !== null) assets.set(asset.name, asset);
    }
    if (rows.length < PAGE_SIZE) break;
  }
  return [...assets.values()].sort((a, b) => compareText(a.name, b.name));
}

/** @throws StoreError `missing` where the repository is not there, or not to be seen with this token */
async function findRepository(
  send: Send,
  owner: string,
  repo: string,
  { token }: GithubOptions,
): Promise<void> {
  if ((await orNull(send('/repos/{owner}/{repo}', { owner, repo }))) !== null) return;
  const seen = token === null ? 'without a token' : 'with this github-token';
  throw new StoreError(
    'missing',
    `there is no repository ${owner}/${repo} on GitHub, or not to be seen ${seen}`,
    {
      status: 404,
      hint:
        token === null
          ? 'For a private repository set github-token to one that may read its contents'
          : 'The token of a job sees its own repository and public ones; another private one needs a token of your own',
    },
  );
}

/** GitHub has no such thing, as far as the token may see. */
async function orNull(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'missing') return null;
    throw error;
  }
}

async function openSender(options: GithubOptions): Promise<Send> {
  const { apiUrl, token, userAgent } = options;
  checkAddress(apiUrl, token);
  const { GitHub } = await import('@actions/github/lib/utils');
  const octokit = new GitHub({
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent,
    ...(token === null ? {} : { auth: `token ${token}` }),
    // What octokit would print, deprecations for the most part, is nothing the user can mend.
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
  return (path, parameters) =>
    withRetries(options, async (signal) => {
      const { data } = await octokit.request(`GET ${path}`, { ...parameters, request: { signal } });
      return data;
    });
}

/** Every request here is a GET: asking twice does no harm. */
async function withRetries(
  { retries, stop, deadline, timeout, token, pause = wait }: GithubOptions,
  ask: (signal: AbortSignal) => Promise<unknown>,
): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    if (stop.aborted || deadline.aborted) throw new StoreError('stopped', 'the run was stopped');
    try {
      return await ask(AbortSignal.any([deadline, AbortSignal.timeout(timeout)]));
    } catch (error) {
      if (!isPassing(error) || attempt > retries || deadline.aborted) throw explainRefusal(error, token);
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
