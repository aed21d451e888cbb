/** The list of a project's releases: whole, or the part of it that is needed. */

import type { GitLabClient } from '../client/client.js';
import { PAGE_SIZE, type RowKind, readPage, readPages } from '../client/paging.js';
import type { ReleaseResources } from './gitbeaker-routes.js';
import { type ReleaseAnswer, readRelease } from './wire.js';

const ROWS: RowKind<ReleaseAnswer> = {
  rows: 'releases',
  proof: 'count',
  readRow: readRelease,
  keyOf: ({ tag }) => tag,
};

/** Remembers on which page each release was seen. */
export class ReleaseList {
  readonly #resource: ReleaseResources['releases'];
  readonly #client: Pick<GitLabClient, 'project'>;
  #pages: ReadonlyMap<string, number> = new Map();

  constructor(resource: ReleaseResources['releases'], client: Pick<GitLabClient, 'project'>) {
    this.#resource = resource;
    this.#client = client;
  }

  /** One request for each hundred. @throws StoreError */
  async all(): Promise<readonly ReleaseAnswer[]> {
    const releases = await readPages((page) => this.#fetch(page), ROWS);
    this.#pages = new Map(releases.map(({ tag }, at) => [tag, Math.floor(at / PAGE_SIZE) + 1]));
    return releases;
  }

  /** Whether a release was on the list when it was last read. */
  knows(tag: string): boolean {
    return this.#pages.has(tag);
  }

  /**
   * One request: the page on which a release was. It may have moved to another one since then.
   *
   * @throws StoreError
   */
  around(tag: string): Promise<readonly ReleaseAnswer[]> {
    return readPage(() => this.#fetch(this.#pages.get(tag) ?? 1), ROWS);
  }

  #fetch(page: number): Promise<unknown> {
    return this.#resource.all(this.#client.project, { perPage: PAGE_SIZE, page, showExpanded: true });
  }
}
