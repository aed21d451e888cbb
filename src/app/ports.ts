/**
 * The doors to the world. The story in `reconcile.ts` knows these shapes only; the adapters behind them are
 * constructed in `action/main.ts` and `cli/doors.ts`.
 */

import type { FilePattern, SourceEntry } from '../core/entry.js';
import type { CurrentLink, Link } from '../core/link.js';
import type { Outcome } from '../core/outcome.js';
import type { PackageAddress, PackageVersion } from '../core/package-address.js';
import type { Problem, Result } from '../core/problem.js';
import type { RunReport, Upload } from '../core/run-report.js';
import type { Asset, Found, Variables } from '../core/variables.js';

/** A release as GitLab reports it, with all its links (newest first, as GitLab lists them). */
export interface CurrentRelease {
  readonly tag: string;
  readonly links: readonly CurrentLink[];
  /** Address of the release's page, where it is known. */
  readonly url: string | null;
}

/** The releases of one project. Every method may throw a StoreError, and nothing else that is not a bug. */
export interface ReleaseStore {
  /**
   * One request: the release with all its links; `null` where the project has no such release.
   * Where the token may not read code (403), the paginated list of links is read instead.
   */
  readRelease(tag: string): Promise<CurrentRelease | null>;
  /** All releases of the project with their links: one request for each hundred. */
  readReleases(): Promise<readonly CurrentRelease[]>;
  /**
   * Creates the release with all its links, or nothing of it.
   * @param links in the order in which GitLab should show them
   * @param ref commit, branch or tag from which a missing git tag is created; `null` where the tag exists
   */
  createRelease(tag: string, links: readonly Link[], ref: string | null): Promise<CurrentRelease>;
  /** Sent once; whether a lost answer means a done write is the caller's to find out (StoreError `unclear`). */
  createLink(tag: string, link: Link): Promise<CurrentLink>;
  /** Sends the whole link. Retried where that is safe. */
  updateLink(tag: string, id: number, link: Link): Promise<CurrentLink>;
  /** Retried where that is safe. A link that is gone already is deleted. */
  deleteLink(tag: string, id: number): Promise<void>;
  /** GitLab's single-link call. */
  getLink(tag: string, id: number): Promise<CurrentLink>;
  /** The paginated list of links, newest first. */
  listLinks(tag: string): Promise<readonly CurrentLink[]>;
  /** Requests sent so far, retries included. */
  readonly requests: number;
}

/**
 * Why a store could not do what was asked; each decides differently what happens next.
 *
 * - `refused`: GitLab looked at this link and said no (400, 422). Others may still pass.
 * - `taken`: as `refused`, because a name, URL or path is claimed by another link of the release.
 * - `missing`: the link, release or project is not there (404).
 * - `denied`: the token may not do this (401, 403). Nothing else will pass either.
 * - `unclear`: the answer was lost or was a server error; the write may or may not have been done.
 * - `unreachable`: it was certainly not done: no connection, still throttled after all retries.
 * - `unexpected`: an answer that is not GitLab's (HTML, a redirect elsewhere, wrong types, too large).
 * - `stopped`: the run was cancelled or its deadline passed before the request was sent.
 */
export type StoreErrorKind =
  | 'refused'
  | 'taken'
  | 'missing'
  | 'denied'
  | 'unclear'
  | 'unreachable'
  | 'unexpected'
  | 'stopped';

/** What went wrong at the store, in words for the user. Never carries a token: not in text, cause or fields. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly kind: StoreErrorKind,
    message: string,
    options: { readonly hint?: string; readonly status?: number; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.hint = options.hint ?? null;
    this.status = options.status ?? null;
  }

  /** What to do next, where something can be said. */
  readonly hint: string | null;
  /** HTTP status, where there was an answer. */
  readonly status: number | null;
}

/** A manifest as it was found. */
export interface ManifestText {
  /** As it should be shown: relative to the root, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** The files under the root. What the user can mend comes back as Problems; nothing is thrown for it. */
export interface Workspace {
  /** Reads the manifest at `path`, or where that is `null` the first that exists of the default names. */
  readManifest(path: string | null): Promise<Result<ManifestText>>;
  /** Files that match, relative to the root, with `/`, sorted. */
  listFiles(patterns: readonly FilePattern[]): Promise<Result<readonly string[]>>;
}

/** Where the files of an entry are found: on disk, in a package registry, at a GitHub release. */
export interface Sources {
  /** `null`: this source was not looked at, or has told what is wrong; nothing is to be concluded from it. */
  find(entry: SourceEntry, variables: Variables): Promise<Result<readonly Found[] | null>>;
}

/** A local file as it was when it was measured. */
export interface MeasuredFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** A local file on its way out. */
export interface OpenFile {
  /**
   * Opens the file when the first bytes are asked for. Gives exactly the bytes that were measured: where the file
   * is another one by now, the stream breaks before its end. A chunk is to be sent before the next is taken: its
   * memory is used again.
   */
  stream(): ReadableStream<Uint8Array>;
  /** Why the stream broke; `null` as long as it did not. */
  readonly fault: Problem | null;
}

/** The contents of the files under the root. What the user can mend comes back as Problems. */
export interface FileContents {
  measure(path: string): Promise<Result<MeasuredFile>>;
  /** @param onBytes told of the bytes that were given so far; anew from 0 for every stream */
  open(file: MeasuredFile, onBytes: (sent: number) => void): OpenFile;
}

/** A file of a generic package, as GitLab's registry tells of it. */
export interface PackageFile {
  /** Within the package, with `/`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Lower-case hex; `null` where GitLab does not know it. */
  readonly sha256: string | null;
}

/** The generic packages of one project. Every method may throw a StoreError, and nothing else that is not a bug. */
export interface PackageRegistry {
  /** The newest file of each name, sorted by path; `null` where there is no such package. */
  listFiles(version: PackageVersion): Promise<readonly PackageFile[] | null>;
  /**
   * Puts a file into a package, which is made where there is none. Sent again only where it was certainly not
   * done; whether a lost answer means a done write is the caller's to find out (StoreError `unclear`). `taken`:
   * there is a file of that name, and GitLab is set to refuse a second one.
   *
   * @returns what GitLab says it has stored; `null` where it does not say
   */
  putFile(address: PackageAddress, size: number, stream: OpenFile['stream']): Promise<PackageFile | null>;
  /** Where the file can be downloaded. */
  fileUrl(address: PackageAddress): string;
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

/** What asking an address found. Reasons are the rest of a sentence that begins with the address. */
export type UrlState =
  | { readonly kind: 'alive' }
  /** Whoever follows the link gets nothing. `status` is null where there was no answer at all. */
  | { readonly kind: 'dead'; readonly status: number | null; readonly reason: string }
  /** Nothing can be said: it may not be asked, or it answers only to whoever has a token. */
  | { readonly kind: 'unchecked'; readonly reason: string; readonly hint?: string };

/** Asks addresses whether they answer. */
export interface UrlChecker {
  /** Sends no secret. Gives a state for each address; never throws for what a server does. */
  check(urls: readonly string[]): Promise<ReadonlyMap<string, UrlState>>;
}

/** Where a run tells what it does while it does it. Results go elsewhere (`report/`). */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warning(message: string, hint?: string): void;
}

/** Told how far an apply is. */
export interface Progress {
  /** The plan that is about to be carried out: every change, deletes above all, is announced before it is made. */
  begin(plan: RunReport): void;
  advance(tag: string, outcome: Outcome): void;
  /** Bytes of a file that have left so far; from 0 again where it is sent a second time. */
  transfer(upload: Upload, sent: number): void;
  end(): void;
}

/** A comment on a pull or merge request. */
export interface Comment {
  readonly id: number;
  readonly body: string;
}

/** The comments of one pull or merge request. Every method may throw a StoreError, and nothing else that is not a bug. */
export interface Comments {
  /**
   * The comments whose first line is `marker`, oldest first, whichever page they are on. Only those that we may
   * have written: a marker is public, and a stranger's comment must not be taken for ours.
   */
  find(marker: string): Promise<readonly Comment[]>;
  create(body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
}

/** All that a run works with. */
export interface Ports {
  readonly store: ReleaseStore;
  readonly workspace: Workspace;
  readonly sources: Sources;
  /** Where local files go that are to be uploaded, and what is in them. */
  readonly packages: PackageRegistry;
  readonly contents: FileContents;
  /** `null`: wanted addresses are not checked (input `check-urls`). */
  readonly urls: UrlChecker | null;
  readonly log: Log;
  readonly progress: Progress;
  /** Aborted when the run is cancelled: nothing new begins. */
  readonly stop: AbortSignal;
}

/** The doors that lead to files and servers. */
export type Doors = Pick<Ports, 'store' | 'workspace' | 'sources' | 'packages' | 'contents' | 'urls'>;
