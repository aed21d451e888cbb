/** Where the files of an entry are found: on disk, in a package registry, at a GitHub release. */

import type { GithubRepository } from '../core/entry/github-entry.js';
import type { SourceEntry } from '../core/entry/kinds.js';
import type { Asset, Found, Variables } from '../core/entry/variables.js';
import type { Result } from '../core/problem/problem.js';

/** Where the files of an entry are found: on disk, in a package registry, at a GitHub release. */
export interface Sources {
  /** `null`: this source was not looked at, or has reported what is wrong; nothing is to be concluded from it. */
  find(entry: SourceEntry, variables: Variables): Promise<Result<readonly Found[] | null>>;
  /** The release with this tag on GitHub; `null`: there is none, or it was not looked at. */
  release(github: GithubRepository, tag: string): Promise<Result<GithubRelease | null>>;
  /** All published releases of a repository on GitHub, newest first. */
  releases(github: GithubRepository): Promise<Result<readonly GithubRelease[]>>;
}

/** An asset of a release on GitHub. */
export interface GithubAsset extends Asset {
  /** Where everybody who may see the release can download it. */
  readonly url: string;
}

/** What a release on GitHub says of itself. */
export interface GithubRelease {
  readonly tag: string;
  /** Empty where it has none. */
  readonly name: string;
  /** Markdown; empty where it has none. */
  readonly notes: string;
  /** ISO 8601; `null` where GitHub does not say. */
  readonly publishedAt: string | null;
}

/** Releases on GitHub. Every method may throw a StoreError, and nothing else that is not a bug. */
export interface GithubReleases {
  /** All assets of a release, sorted by name; `null` where the repository has no published release for the tag. */
  listAssets(owner: string, repository: string, tag: string): Promise<readonly GithubAsset[] | null>;
  /** `null` where the repository has no published release for the tag. */
  readRelease(owner: string, repository: string, tag: string): Promise<GithubRelease | null>;
  /** All published releases, newest first. */
  listReleases(owner: string, repository: string): Promise<readonly GithubRelease[]>;
}
