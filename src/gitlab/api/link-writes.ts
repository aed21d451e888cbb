/** Single links by REST: created, changed, deleted, read. */

import type { CurrentLink, Link } from '../../core/link.js';
import { isMissing, restated, StoreError } from '../../ports/store-error.js';
import { checkSegment } from '../client/address.js';
import type { GitLabClient } from '../client/client.js';
import type { Recheck } from '../client/request.js';
import { createBody, type LinkAnswer, readLink, updateBody } from './wire.js';

/** The links of one project's releases. */
export class RestLinks {
  readonly #client: GitLabClient;

  constructor(client: GitLabClient) {
    this.#client = client;
  }

  /** Sent again only where it was certainly not done (StoreError `unclear` otherwise). */
  async create(tag: string, link: Link, recheck?: Recheck): Promise<CurrentLink> {
    const { name, url } = link;
    const links = await this.#routes(tag, recheck);
    const answer: unknown = await links.create(this.#client.project, tag, name, url, createBody(link));
    return written(() => this.#kept(readLink(answer, tag, 'link'), link));
  }

  /** Sends the whole link. */
  async update(tag: string, id: number, link: Link, recheck?: Recheck): Promise<CurrentLink> {
    const links = await this.#routes(tag, recheck);
    const answer: unknown = await links.edit(this.#client.project, tag, id, updateBody(link));
    return written(() => this.#kept(readLink(answer, tag, 'link'), link));
  }

  /** @returns the link as it was; `null` where it was gone already */
  async remove(tag: string, id: number, recheck?: Recheck): Promise<CurrentLink | null> {
    const links = await this.#routes(tag, recheck);
    try {
      const answer: unknown = await links.remove(this.#client.project, tag, id);
      return written(() => readLink(answer, tag, 'link').link);
    } catch (error) {
      if (!isMissing(error, 'link')) throw error;
      return null;
    }
  }

  /** @throws StoreError `missing` */
  async get(tag: string, id: number): Promise<CurrentLink> {
    const links = await this.#routes(tag);
    return readLink(await links.show(this.#client.project, tag, id), tag, 'link').link;
  }

  async #routes(tag: string, recheck?: Recheck) {
    checkSegment('tag', tag);
    const { linkRoutes } = await import('./gitbeaker-routes.js');
    return linkRoutes(this.#client, recheck);
  }

  /** Says what an old server silently dropped. What the release has now is for the read-back to find out. */
  #kept({ link, hasType, hasAddress }: LinkAnswer, wanted: Link): CurrentLink {
    const warn = (what: string, since: string) => this.#client.warnOnce(`This GitLab ${what}`, since);
    if (!hasType && wanted.link_type !== 'other') {
      warn(
        'does not support link types, and shows every link as `other`',
        'GitLab 13.1 and later support them',
      );
    }
    if (wanted.direct_asset_path !== null && !hasAddress) {
      warn('does not report the permanent paths of links, if it has them', 'Newer versions report them');
    } else if (wanted.direct_asset_path !== null && link.direct_asset_path === null) {
      warn('has dropped `direct_asset_path` (permanent paths)', 'GitLab 12.10 and later support them');
    }
    return link;
  }
}

/** Reads the answer to a write that was done: one that makes no sense means that it has to be looked at again. */
export function written<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof StoreError) || error.kind !== 'unexpected') throw error;
    throw restated(error, { kind: 'unclear' });
  }
}
