/**
 * As much of GitHub's REST API as assets of releases need: releases by tag (drafts are 404), assets by pages of
 * 30 unless asked for up to 100, repositories that a token may not see (404), rate limits.
 */

import { type FakeAnswer, type FakeCall, type FakeGitHub, startFakeGitHub } from './fake-github.js';

export interface FakeAsset {
  readonly name: string;
  readonly size?: number;
  /** `null`: from before GitHub had digests. */
  readonly digest?: string | null;
  /** Default `uploaded`. */
  readonly state?: string;
}

export interface FakeRelease {
  readonly tag: string;
  readonly draft?: boolean;
  /** Title; `null`: none. */
  readonly name?: string | null;
  /** Notes. */
  readonly body?: string | null;
  readonly publishedAt?: string;
  readonly assets: readonly FakeAsset[];
}

export interface FakeRepository {
  /** Only `github-token` sees it. */
  readonly private?: boolean;
  readonly releases: readonly FakeRelease[];
}

export type FakeRepositories = Readonly<Record<string, FakeRepository>>;

/** The token that sees private repositories; any other one is unknown, and none at all is anonymous. */
export const GITHUB_TOKEN = 'github-token';

/** @param fault answers in the server's place; undefined: as GitHub would */
export function startFakeReleases(
  repositories: FakeRepositories,
  fault: (call: FakeCall, index: number) => FakeAnswer | undefined = () => undefined,
): Promise<FakeGitHub> {
  let index = 0;
  return startFakeGitHub({
    fault: (call) => {
      const answer = fault(call, index) ?? route(call, repositories);
      index += 1;
      return answer;
    },
  });
}

function route(call: FakeCall, repositories: FakeRepositories): FakeAnswer {
  const target = new URL(call.path, 'http://github.test');
  const token = call.authorization.replace(/^(token|bearer) /i, '');
  if (token !== '' && token !== GITHUB_TOKEN) return refuse(401, 'Bad credentials');
  const [, root, owner, name, section, ...rest] = target.pathname.split('/').map(decodeURIComponent);
  const repository = root === 'repos' ? repositories[`${owner}/${name}`] : undefined;
  if (repository === undefined || (repository.private === true && token === '')) return NOT_FOUND;
  if (section === undefined) return { status: 200, body: { full_name: `${owner}/${name}` } };
  if (section !== 'releases') return NOT_FOUND;
  const published = repository.releases.filter(({ draft }) => draft !== true);
  if (rest[0] === 'tags') {
    const found = published.findIndex(({ tag }) => tag === rest.slice(1).join('/'));
    return found === -1 ? NOT_FOUND : { status: 200, body: releaseBody(published[found], found) };
  }
  // GitHub shows drafts in the list to those who may write, so that the list here holds them, too.
  if (rest.length === 0) return pageOf(repository.releases.map(releaseBody), target);
  const release = rest[1] === 'assets' ? published[Number(rest[0]) - 1] : undefined;
  return release === undefined ? NOT_FOUND : assetsPage(release, `${owner}/${name}`, target);
}

function releaseBody(release: FakeRelease | undefined, index: number): object {
  const {
    tag = '',
    name = null,
    body = null,
    publishedAt = '2026-01-01T00:00:00Z',
    draft = false,
  } = release ?? {};
  const published_at = draft ? null : publishedAt;
  return { id: index + 1, tag_name: tag, name, body, draft, prerelease: false, published_at, assets: [] };
}

function pageOf(rows: readonly object[], { searchParams }: URL): FakeAnswer {
  const size = Math.min(100, Number(searchParams.get('per_page') ?? 30));
  const page = Number(searchParams.get('page') ?? 1);
  return { status: 200, body: rows.slice((page - 1) * size, page * size) };
}

function assetsPage({ tag, assets }: FakeRelease, repository: string, target: URL): FakeAnswer {
  const rows = assets.map(
    ({ name, size: bytes = 10, digest = `sha256:${name}`, state = 'uploaded' }, at) => ({
      id: at + 1,
      name,
      size: bytes,
      digest,
      state,
      browser_download_url: `https://github.test/${repository}/releases/download/${tag}/${name}`,
    }),
  );
  return pageOf(rows, target);
}

function refuse(status: number, message: string): FakeAnswer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest' } };
}

const NOT_FOUND = refuse(404, 'Not Found');
