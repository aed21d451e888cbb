/**
 * The assets of releases on GitHub, through octokit; with the job's token, or anonymously.
 *
 * GitHub answers 404 for a release that is not there, one that is still a draft, and a repository that the token
 * may not see. The three need different words, so the repository is asked for where a release is not found.
 */

import { compareText } from '../core/text/compare.js';
import type { GithubAsset, GithubReleases } from '../ports/sources.js';
import { isMissing, StoreError } from '../ports/store-error.js';
import { isDraft, readAsset, readGithubRelease, readId } from './answers.js';
import { createGithubClient, type GithubClient, type GithubOptions } from './client.js';
import { explainRefusal } from './refusals.js';
import { allRows } from './rows.js';

/** Nothing is loaded, sent or refused before the first call. */
export function createGithubReleases(options: GithubOptions): GithubReleases {
  const client = createGithubClient(options, (error) => explainRefusal(error, options.token));
  /** Repositories that were asked for: once each, however many releases are missing. */
  const repositories = new Map<string, Promise<void>>();
  const exists = (owner: string, repository: string): Promise<void> => {
    const key = `${owner}/${repository}`;
    const found = repositories.get(key) ?? findRepository(client, owner, repository, options);
    repositories.set(key, found);
    return found;
  };
  /** `null` for a release that is not there, or not published, of a repository that is. */
  const published = async (owner: string, repo: string, tag: string): Promise<unknown> => {
    const release = await orNull(
      client.send('GET /repos/{owner}/{repo}/releases/tags/{tag}', { owner, repo, tag }),
    );
    if (release !== null && !isDraft(release)) return release;
    await exists(owner, repo);
    return null;
  };
  return {
    async listAssets(owner, repository, tag) {
      const release = await published(owner, repository, tag);
      const named = { owner, repo: repository };
      return release === null ? null : await allAssets(client, { ...named, release_id: readId(release) });
    },
    async readRelease(owner, repository, tag) {
      const release = await published(owner, repository, tag);
      return release === null ? null : readGithubRelease(release);
    },
    async listReleases(owner, repository) {
      await exists(owner, repository);
      return await allRows(
        client,
        'GET /repos/{owner}/{repo}/releases',
        { owner, repo: repository },
        { rows: 'releases', readRow: readGithubRelease, keyOf: ({ tag }) => tag },
      );
    },
  };
}

async function allAssets(
  client: GithubClient,
  release: { readonly owner: string; readonly repo: string; readonly release_id: number },
): Promise<readonly GithubAsset[]> {
  const assets = await allRows(client, 'GET /repos/{owner}/{repo}/releases/{release_id}/assets', release, {
    rows: 'assets',
    readRow: readAsset,
    keyOf: ({ name }) => name,
  });
  return assets.sort((a, b) => compareText(a.name, b.name));
}

/** @throws StoreError `missing` where the repository is not there, or not to be seen with this token */
async function findRepository(
  client: GithubClient,
  owner: string,
  repo: string,
  { token }: GithubOptions,
): Promise<void> {
  if ((await orNull(client.send('GET /repos/{owner}/{repo}', { owner, repo }))) !== null) return;
  const seen = token === null ? 'without a token' : 'with this github-token';
  throw new StoreError(
    'missing',
    `there is no repository ${owner}/${repo} on GitHub, or it is not visible ${seen}`,
    {
      status: 404,
      missing: 'project',
      hint:
        token === null
          ? 'For a private repository set github-token to one that may read its contents.'
          : 'The token of a job sees its own repository and public ones; another private one needs a token of your own.',
    },
  );
}

/** GitHub has no such thing, as far as the token may see. */
async function orNull(answer: Promise<{ readonly data: unknown }>): Promise<unknown> {
  try {
    return (await answer).data;
  } catch (error) {
    if (isMissing(error, 'release')) return null;
    throw error;
  }
}
