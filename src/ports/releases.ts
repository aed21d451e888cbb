/** The releases of one project, and what is on them. */

import type { CurrentLink, Link } from '../core/link.js';

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
