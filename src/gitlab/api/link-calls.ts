/** The shapes of single writes of links. */

import type { CurrentLink, Link } from '../../core/link.js';
import type { ReleaseStore } from '../../ports/releases.js';

/** Called before a request is sent again; what it throws ends the call. */
export type BeforeRetry = (mayBeDone: boolean) => Promise<void>;

/** Single writes of links. */
export interface LinkWrites extends Pick<ReleaseStore, 'readRelease' | 'getLink'> {
  /** Sent again only where it was certainly not done. */
  createLink(tag: string, link: Link, beforeRetry?: BeforeRetry): Promise<CurrentLink>;
  /** Sends the whole link. Retried where that is safe. */
  updateLink(tag: string, id: number, link: Link, beforeRetry?: BeforeRetry): Promise<CurrentLink>;
  /** Retried where that is safe. @returns the link as it was; `null` where it was gone already */
  deleteLink(tag: string, id: number, beforeRetry?: BeforeRetry): Promise<CurrentLink | null>;
}
