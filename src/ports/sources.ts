/** Where the files of an entry are found: on disk, in a package registry, at a GitHub release. */

import type { SourceEntry } from '../core/entry/kinds.js';
import type { Asset, Found, Variables } from '../core/entry/variables.js';
import type { Result } from '../core/problem/problem.js';

/** Where the files of an entry are found: on disk, in a package registry, at a GitHub release. */
export interface Sources {
  /** `null`: this source was not looked at, or has told what is wrong; nothing is to be concluded from it. */
  find(entry: SourceEntry, variables: Variables): Promise<Result<readonly Found[] | null>>;
}

/** An asset of a release on GitHub. */
export interface GithubAsset extends Asset {
  /** Where everybody who may see the release can download it. */
  readonly url: string;
}

/** Releases on GitHub. Every method may throw a StoreError, and nothing else that is not a bug. */
export interface GithubReleases {
  /** All assets of a release, sorted by name; `null` where the repository has no published release for the tag. */
  listAssets(owner: string, repository: string, tag: string): Promise<readonly GithubAsset[] | null>;
}
