/** What a sandbox starts with. Keys are as in the seed file; everything but names and addresses may be left out. */

import type { LinkType } from '../../core/link.js';

/** From least to most. */
export const ROLES = ['none', 'guest', 'reporter', 'developer', 'maintainer'] as const;

/** What somebody may do in a project. */
export type Role = (typeof ROLES)[number];

/** From least to most open. */
export const VISIBILITIES = ['private', 'internal', 'public'] as const;

/** Who may see a project without being a member. */
export type StoredVisibility = (typeof VISIBILITIES)[number];

/** Who may see releases: everyone who sees the project, only its members, or nobody. */
export const RELEASES_ACCESS = ['everyone', 'members', 'disabled'] as const;

/** One of RELEASES_ACCESS. */
export type ReleasesAccess = (typeof RELEASES_ACCESS)[number];

/** Personal (or project, or group) access token, CI job token, OAuth token. */
export const TOKEN_KINDS = ['pat', 'job', 'oauth'] as const;

/** One of TOKEN_KINDS. */
export type StoredTokenKind = (typeof TOKEN_KINDS)[number];

/** Whether a token still works, and why not. */
export const TOKEN_STATES = ['active', 'expired', 'revoked'] as const;

/** One of TOKEN_STATES. */
export type TokenState = (typeof TOKEN_STATES)[number];

/** A link of a release. */
export interface SeedLink {
  readonly name: string;
  readonly url: string;
  /** Default `other`. `null` is how old rows have it. */
  readonly link_type?: LinkType | null;
  readonly direct_asset_path?: string | null;
  /** ISO 8601. Left out: a second after the link before. Equal times are allowed. */
  readonly created_at?: string;
  /** Milliseconds from the start of the sandbox: somebody makes the link only then. Default: it is there at once. */
  readonly appears_after?: number;
}

/** A release with its links. */
export interface SeedRelease {
  readonly tag: string;
  /** Default: the tag. */
  readonly name?: string;
  readonly description?: string | null;
  readonly created_at?: string;
  /** Default: `created_at`. In the future: an upcoming release. */
  readonly released_at?: string;
  /** Oldest first. */
  readonly links?: readonly SeedLink[];
  /**
   * Milliseconds from the start of the sandbox: somebody creates the release only then, and its git tag if that is not
   * among the project's `tags`. Links that are to appear earlier come with it.
   */
  readonly appears_after?: number;
  /** Milliseconds from the start of the sandbox: somebody deletes the release then. */
  readonly disappears_after?: number;
}

/** A pattern (`*` is any run of characters) and the roles that may create such tags, hence write such releases. */
export interface SeedProtectedTag {
  readonly tag: string;
  /** Default `[maintainer]`. An empty list: no one. */
  readonly roles?: readonly Role[];
}

/** A project whose jobs may come in with their job token. */
export interface SeedAllowedProject {
  readonly project: number;
  /** Default: all that the job's user may. Else only these, such as `read_releases`, `admin_releases`. */
  readonly permissions?: readonly string[];
}

/** A file in the package registry. */
export interface SeedPackageFile {
  readonly name: string;
  /** The file's text. */
  readonly content: string;
}

/** A generic package. */
export interface SeedPackage {
  readonly name: string;
  readonly version: string;
  /** Default `default`. Only `default` packages are listed. */
  readonly status?: PackageStatus;
  readonly files?: readonly SeedPackageFile[];
}

/** What can be the matter with a package. */
export const PACKAGE_STATUSES = ['default', 'hidden', 'processing', 'error', 'pending_destruction'] as const;

/** One of PACKAGE_STATUSES. */
export type PackageStatus = (typeof PACKAGE_STATUSES)[number];

/** A comment on a merge request. `hidden` ones are taken off a page after it was cut, so the page is short. */
export interface SeedNote {
  readonly body: string;
  /** Default `someone`. */
  readonly author?: string;
  readonly hidden?: boolean;
  readonly system?: boolean;
}

/** A merge request, as far as its comments go. */
export interface SeedMergeRequest {
  readonly iid: number;
  /** Oldest first. */
  readonly notes?: readonly SeedNote[];
}

/** A project with all that is in it. */
export interface SeedProject {
  readonly id: number;
  /** Full path, groups included. */
  readonly path: string;
  /** Default `private`. */
  readonly visibility?: StoredVisibility;
  readonly archived?: boolean;
  /** Default `everyone`. */
  readonly releases_access?: ReleasesAccess;
  /** Default `[main]`: what a tag can be created from. */
  readonly branches?: readonly string[];
  /** Git tags. The tags of releases are added. */
  readonly tags?: readonly string[];
  /** Titles of milestones. */
  readonly milestones?: readonly string[];
  readonly protected_tags?: readonly SeedProtectedTag[];
  /** Full paths that the project had before. */
  readonly moved_from?: readonly string[];
  /** Other projects whose jobs may come in. */
  readonly job_token_allowlist?: readonly SeedAllowedProject[];
  readonly releases?: readonly SeedRelease[];
  readonly packages?: readonly SeedPackage[];
  /** Default `true`. */
  readonly packages_enabled?: boolean;
  /** Default `true`: a second file of one name and version is accepted. */
  readonly package_duplicates?: boolean;
  readonly merge_requests?: readonly SeedMergeRequest[];
}

/** A token, with its owner's rights. */
export interface SeedToken {
  readonly kind: StoredTokenKind;
  /** In each of `projects`. Default `maintainer`. */
  readonly role?: Role;
  /** Ids. Default: all. Elsewhere the token's owner is no member. */
  readonly projects?: readonly number[];
  /** Default `[api]`. Job tokens have none. */
  readonly scopes?: readonly string[];
  /**
   * Makes it a fine-grained token: what it may do in `projects`, in GitLab's words, such as `Release Link: Update`.
   * Elsewhere it may do nothing. Such a token has the scope `granular` and no other.
   */
  readonly permissions?: readonly string[];
  /** Default: the value's kind. What its owner called it. */
  readonly name?: string;
  /** Date, such as `2027-01-31`. Default: never. */
  readonly expires_at?: string;
  /** Default `active`. A job token that is not active belongs to a job that has ended. */
  readonly state?: TokenState;
  /** The project in which the job runs. Default: the first of `projects`, else the first project of the seed. */
  readonly job_project?: number;
  /** User name of the owner. Default: the token's kind and place in the seed. */
  readonly user?: string;
  /** Default `false`. An administrator's documents may be more complex. */
  readonly admin?: boolean;
}

/** The whole start. Tokens by their values. */
export interface Seed {
  readonly projects: readonly SeedProject[];
  readonly tokens: Readonly<Record<string, SeedToken>>;
}
