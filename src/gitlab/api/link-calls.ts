/** The shapes of single writes of links. */

import type { CurrentLink, Link } from '../../core/link.js';
import type { ReleaseStore } from '../../ports/releases.js';
import type { Recheck } from '../client/request.js';

/** Single writes of links. */
export interface LinkWrites extends Pick<ReleaseStore, 'readRelease' | 'getLink'> {
  /** Sent again only where it was certainly not done. */
  createLink(tag: string, link: Link, recheck?: Recheck): Promise<CurrentLink>;
  /** Sends the whole link. Retried where that is safe. */
  updateLink(tag: string, id: number, link: Link, recheck?: Recheck): Promise<CurrentLink>;
  /** Retried where that is safe. @returns the link as it was; `null` where it was gone already */
  deleteLink(tag: string, id: number, recheck?: Recheck): Promise<CurrentLink | null>;
}
