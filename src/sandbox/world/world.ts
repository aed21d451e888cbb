/**
 * The state of the little GitLab. Times are microseconds since 1970, as its database keeps them; of two things made
 * one after another the second is always later.
 */

import type { LinkType } from '../../core/link.js';
import type { Ids } from './ids.js';
import type { PackageStore } from './package-store.js';
import type { ReleasesAccess, Role, StoredTokenKind, StoredVisibility, TokenState } from './seed-model.js';
import type { Features, GitLabVersion, GraphqlSupport, ReleaseOfGitLab } from './version.js';

/** A row of the links table. */
export interface StoredLink {
  readonly id: number;
  name: string;
  url: string;
  filepath: string | null;
  link_type: LinkType | null;
  readonly created_at: number;
}

/** A user, as far as other things show one. */
export interface Person {
  readonly id: number;
  readonly username: string;
}

/** Who made what was there from the start. */
export const ROOT: Person = { id: 1, username: 'root' };

/** A release and the rows that belong to it. */
export interface StoredRelease {
  readonly tag: string;
  name: string | null;
  description: string | null;
  readonly created_at: number;
  released_at: number;
  updated_at: number;
  /** Absent: ROOT. */
  readonly author?: Person;
  /** Titles. */
  readonly milestones?: readonly string[];
  /** In the order of their making. */
  readonly links: StoredLink[];
}

/** Tags that only some roles may create. */
export interface ProtectedTag {
  readonly pattern: string;
  readonly roles: readonly Role[];
}

/** A comment on a merge request. */
export interface StoredNote {
  readonly id: number;
  body: string;
  readonly author: string;
  readonly hidden: boolean;
  readonly system: boolean;
  readonly created_at: number;
  updated_at: number;
}

/** A merge request's comments, and what they did. */
export interface StoredMergeRequest {
  /** In the order of their making. */
  readonly notes: StoredNote[];
  /** Quick actions that comments carried out. */
  readonly commands: string[];
}

/** A project and all that is in it. */
export interface Project {
  readonly id: number;
  readonly path: string;
  readonly visibility: StoredVisibility;
  readonly archived: boolean;
  readonly releasesAccess: ReleasesAccess;
  readonly branches: Set<string>;
  readonly tags: Set<string>;
  readonly protectedTags: readonly ProtectedTag[];
  /** By the id of the project whose jobs come in; `null` is every permission. */
  readonly jobAllowlist: ReadonlyMap<number, readonly string[] | null>;
  readonly releases: Map<string, StoredRelease>;
  /** Titles of milestones, in the order of their ids from 1. */
  readonly milestones: readonly string[];
  readonly packagesEnabled: boolean;
  readonly packages: PackageStore;
  /** By iid. */
  readonly mergeRequests: ReadonlyMap<number, StoredMergeRequest>;
}

/** A token and what its owner may do. */
export interface StoredToken {
  readonly kind: StoredTokenKind;
  readonly role: Role;
  /** `null`: all. */
  readonly projects: ReadonlySet<number> | null;
  readonly scopes: readonly string[];
  /** Of a fine-grained token; `null`: the scopes decide. */
  readonly permissions: readonly string[] | null;
  /** Of the token. */
  readonly id: number;
  readonly name: string;
  /** `2027-01-31`; `null`: never. */
  readonly expiresAt: string | null;
  readonly state: TokenState;
  /** Of a job token: where the job runs. */
  readonly jobProject: number | null;
  readonly user: string;
  readonly userId: number;
  /** Of an administrator. */
  readonly admin: boolean;
}

/** Something that somebody else does at a moment. */
export interface Deed {
  /** Microseconds since 1970. */
  readonly at: number;
  readonly act: () => void;
}

/** Lets others do what they were to do by now. */
export function catchUp(world: Pick<World, 'later' | 'now'>): void {
  for (let [first] = world.later; first !== undefined && first.at <= world.now(); [first] = world.later) {
    world.later.shift();
    first.act();
  }
}

/** Where the instance believes itself to be. */
export interface Site {
  /** Scheme, host and port, as in `direct_asset_url` and `Link`. */
  readonly origin: string;
  /** Relative URL root: empty, or `/gitlab`. */
  readonly root: string;
}

/** The whole state. Only handlers and writers change it. */
export interface World extends Ids {
  readonly site: Site;
  readonly features: Features;
  readonly release: ReleaseOfGitLab;
  readonly projects: ReadonlyMap<number, Project>;
  /** Present and former full paths, lower case, to ids. */
  readonly paths: ReadonlyMap<string, number>;
  readonly tokens: ReadonlyMap<string, StoredToken>;
  /** The present, for what lies in the future. */
  now(): number;
  /** What others will do, earliest first; `catchUp` does what is due. */
  readonly later: Deed[];
}

/** What a world is told besides its seed. */
export interface WorldOptions {
  readonly site?: Site;
  readonly version?: GitLabVersion;
  /** Default: what the version has. */
  readonly graphql?: GraphqlSupport;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/** The moment that an ISO 8601 text tells. */
export function microseconds(iso: string): number {
  return Date.parse(iso) * 1000;
}

/** A moment, in microseconds since 1970, as GitLab's JSON has it: `2026-11-22T03:04:58.928Z`. */
export function isoTime(moment: number): string {
  return new Date(Math.floor(moment / 1000)).toISOString();
}
