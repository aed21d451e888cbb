/** What of GitHub's JSON is looked at. */

import { isRecord } from '../core/record.js';
import type { GithubAsset, GithubRelease } from '../ports/sources.js';
import { StoreError } from '../ports/store-error.js';

/** An asset; `null` for one whose upload has not ended (`state` is `starter` or `open`). @throws StoreError `unexpected` */
export function readAsset(value: unknown): GithubAsset | null {
  if (!isRecord(value)) throw strange('an asset');
  const { name, size, digest, state, browser_download_url: url } = value;
  if (typeof name !== 'string' || typeof size !== 'number' || typeof url !== 'string')
    throw strange('an asset');
  if (state !== undefined && state !== 'uploaded') return null;
  // Assets from before June 2025 have no digest.
  return { name, size, digest: typeof digest === 'string' ? digest : null, url };
}

/** What a release says of itself; `null` for a draft. @throws StoreError `unexpected` */
export function readGithubRelease(value: unknown): GithubRelease | null {
  if (!isRecord(value)) throw strange('a release');
  const { tag_name: tag, name, body, published_at: publishedAt } = value;
  if (typeof tag !== 'string') throw strange('a release');
  if (isDraft(value)) return null;
  return {
    tag,
    name: typeof name === 'string' ? name : '',
    notes: typeof body === 'string' ? body : '',
    publishedAt: typeof publishedAt === 'string' ? publishedAt : null,
  };
}

/** The id of a release. @throws StoreError `unexpected` */
export function readId(release: unknown): number {
  const id = isRecord(release) ? release['id'] : undefined;
  if (typeof id !== 'number') throw strange('a release');
  return id;
}

/** Whether a release is not published. By its tag GitHub shows none, but servers that stand in for it may. */
export function isDraft(release: unknown): boolean {
  return isRecord(release) && release['draft'] === true;
}

function strange(expected: string): StoreError {
  return new StoreError('unexpected', `GitHub's answer has something else where ${expected} should be`, {
    hint: 'Check GITHUB_API_URL; a proxy may have answered instead of GitHub',
  });
}
