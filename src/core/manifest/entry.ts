/**
 * Entries: what a manifest declares. A literal entry makes one link; the others make one for each file that their
 * source finds. Whatever can be known without looking at files or a network has been checked when an entry exists.
 */

import type { LinkType } from '../link.js';
import type { PlacedPattern } from '../pattern/placed.js';
import type { Place } from '../problem/problem.js';
import type { Template } from './template.js';

/** What every entry says of its links. `null` where the manifest does not say. */
export interface LinkTemplates {
  readonly place: Place;
  readonly name: Template | null;
  readonly url: Template | null;
  readonly link_type: LinkType;
  readonly direct_asset_path: Template | null;
}

/** One link, told outright. Without a name it takes the last path segment of its URL. */
export interface LinkEntry extends LinkTemplates {
  readonly kind: 'link';
  readonly url: Template;
}

/** Local files, perhaps put into a generic package first; then the URL defaults to the file's there. */
export interface FilesEntry extends LinkTemplates {
  readonly kind: 'files';
  readonly patterns: readonly PlacedPattern[];
  readonly upload: Upload | null;
}

/** The assets of a GitHub release. */
export interface GithubEntry extends LinkTemplates {
  readonly kind: 'github';
  readonly owner: string;
  readonly repository: string;
  /** `null`: the same tag as the GitLab release. */
  readonly tag: Template | null;
  /** Empty: all assets. */
  readonly patterns: readonly PlacedPattern[];
}

/** The files of a generic package in the project's own registry. */
export interface PackageEntry extends LinkTemplates {
  readonly kind: 'package';
  readonly package: Template;
  readonly version: Template;
  /** Empty: all files. */
  readonly patterns: readonly PlacedPattern[];
}

export type Entry = LinkEntry | FilesEntry | GithubEntry | PackageEntry;

/** An entry whose links depend on what is found. */
export type SourceEntry = Exclude<Entry, LinkEntry>;

/** The generic package that local files are put into. */
export interface Upload {
  readonly package: Template;
  readonly version: Template;
  /** Whether a different file under the same name and version may be replaced. */
  readonly replace: boolean;
  readonly place: Place;
}

/** Some releases and the links they should have. */
export type ReleaseEntry = {
  readonly place: Place;
  readonly links: readonly Entry[];
} & (
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'tags'; readonly patterns: readonly PlacedPattern[] }
);
