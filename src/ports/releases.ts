/**
 * The releases of one project, and what is on them.
 *
 * Links are written by *calls*, several at a time. What a single request cannot do (GitLab has no transaction over
 * several links, no conditional write, and an answer may get lost) is known below this port, once: each call gets
 * one answer, and the answer says what is certain.
 */

import type { CurrentLink, Link } from '../core/link.js';
import type { ReleasePage } from '../core/release-page.js';
import type { StoreError } from './store-error.js';

/** A release as GitLab reports it, with all its links (newest first, as GitLab lists them). */
export interface CurrentRelease {
  readonly tag: string;
  readonly links: readonly CurrentLink[];
  /** Address of the release's page, where it is known. */
  readonly url: string | null;
}

/** One write of one link. */
export type Call =
  /** Makes a link that is not there. */
  | { readonly kind: 'create'; readonly tag: string; readonly link: Link }
  /** Writes all four fields of the link `id`. `before` is what it is taken to be now. */
  | {
      readonly kind: 'update';
      readonly tag: string;
      readonly id: number;
      readonly before: Link;
      readonly link: Link;
    }
  /** Deletes the link `id`. `before` is what it is taken to be now. */
  | { readonly kind: 'delete'; readonly tag: string; readonly id: number; readonly before: Link };

/** What became of a call. */
export type Answer =
  /**
   * GitLab did it, or did it earlier and the answer was lost. `link` is the link as GitLab answered with it: as it is
   * stored now, or for a delete as it was in the instant before it was deleted. `null` where the answer does not say;
   * for a delete that is only where GitLab's answer was lost, since the caller must be able to see (and put back) a
   * link that somebody else had changed in the meantime.
   */
  | { readonly kind: 'done'; readonly link: Link | null }
  /**
   * Nothing had to be done, and this call did nothing: a link with exactly these four fields is there, made by somebody
   * else, or the link to be deleted is not there any more.
   */
  | { readonly kind: 'already' }
  /**
   * Certainly not done: before it was sent again the link was looked at, and it is not `before` any more. `now` is what
   * it is; `null` where it is not there.
   */
  | { readonly kind: 'changed'; readonly now: Link | null }
  /** Certainly not done, and GitLab has not judged it: it may be sent again just as it is. */
  | { readonly kind: 'unsent' }
  /**
   * The kind of the error says what is certain: `refused`, `taken`, `missing` and `denied` are GitLab's judgement of
   * this call; `unclear` means that it may have been done; `unreachable`, `unexpected` and `stopped` that it was not.
   */
  | { readonly kind: 'failed'; readonly error: StoreError };

/** The releases of one project. Every method may throw a StoreError, and nothing else that is not a bug. */
export interface ReleaseStore {
  /**
   * One request: the release with all its links; `null` where the project has no such release.
   * Where the token may not read code (403), the paginated list of links is read instead.
   */
  readRelease(tag: string): Promise<CurrentRelease | null>;
  /**
   * Makes sure that the project can be seen, where that is not certain yet: GitLab may say the same of a project that
   * the token may not see as of a release that is not there. At most one request.
   *
   * @throws StoreError `missing` with `project` where it cannot be seen
   */
  checkProject(): Promise<void>;
  /**
   * Whether the project has the git tag; `null` where the token may not read tags, as job tokens may not. One request.
   */
  hasTag(tag: string): Promise<boolean | null>;
  /** All releases of the project with their links: one request for each hundred. */
  readReleases(): Promise<readonly CurrentRelease[]>;
  /** The releases with these tags, with as few requests as can be; `null` for one that the project has not. */
  readThese(tags: readonly string[]): Promise<ReadonlyMap<string, CurrentRelease | null>>;
  /**
   * The first of the releases with these tags, and those of the others that come with it in one request, which may be
   * none. `null` for one that the project has not; one that is left out was not looked at.
   */
  readSome(tags: readonly string[]): Promise<ReadonlyMap<string, CurrentRelease | null>>;
  /**
   * Creates the release with all its links, or nothing of it.
   * @param links in the order in which GitLab should show them
   * @param ref commit, branch or tag from which a missing git tag is created; `null` where the tag exists
   * @param page what it says besides; `null`: nothing, and its title is the tag
   */
  createRelease(
    tag: string,
    links: readonly Link[],
    ref: string | null,
    page?: ReleasePage | null,
  ): Promise<CurrentRelease>;
  /**
   * The most calls that the next `writeBatch` should be given: 1 where each is a request of its own. It may become
   * less while a run goes on, where this GitLab turns out not to take several at once.
   *
   * @param ahead calls that the run is still to send, these included
   */
  batchSize(ahead: number): number;
  /**
   * Carries out calls in their order, of one release or of several. GitLab checks each when its turn comes, so a
   * call may claim a value that one before it in the list gives up. A call that is refused stops none of those after
   * it. No link id may stand twice in one list: within one request GitLab keeps what a refused update has left.
   *
   * @returns an answer for each call, in the order of the calls. Never rejects with a StoreError
   */
  writeBatch(calls: readonly Call[]): Promise<readonly Answer[]>;
  /** GitLab's single-link call. */
  getLink(tag: string, id: number): Promise<CurrentLink>;
  /** The paginated list of links, newest first. */
  listLinks(tag: string): Promise<readonly CurrentLink[]>;
  /** Requests sent so far, retries included. */
  readonly requests: number;
}
