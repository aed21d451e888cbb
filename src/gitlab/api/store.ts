import type { CurrentLink, Link } from '../../core/link.js';
import type { Answer, Call, CurrentRelease, ReleaseStore } from '../../ports/releases.js';
import { isMissing, StoreError } from '../../ports/store-error.js';
import { checkSegment, projectPathIn, releasePage } from '../client/address.js';
import { GitLabClient } from '../client/client.js';
import type { GitLabOptions } from '../client/options.js';
import { PAGE_SIZE, readPages } from '../client/paging.js';
import type { Recheck } from '../client/request.js';
import { BATCH, WORTHWHILE } from '../graphql/batch-size.js';
import { answerCalls } from './answer-call.js';
import type { Batches } from './batches.js';
import type { ReleaseResources } from './gitbeaker-routes.js';
import { bothLacks, mayListInstead } from './lacks.js';
import type { LinkWrites } from './link-calls.js';
import { RestLinks, written } from './link-writes.js';
import { releaseBody } from './release-body.js';
import { ReleaseList } from './release-list.js';
import { Visibility } from './visibility.js';
import { type ReleaseAnswer, readLink, readRelease } from './wire.js';

/** A release store that can be asked for single writes, too. */
export interface GitLabReleases extends ReleaseStore, LinkWrites {}

/** The releases of one project of one GitLab. Nothing is sent, and nothing refused, before the first call. */
export function createReleaseStore(over: GitLabOptions | GitLabClient): GitLabReleases {
  return new GitLabReleaseStore(over instanceof GitLabClient ? over : new GitLabClient(over));
}

/** Up to this many releases are read one by one. */
const SINGLE_READS = 2;

class GitLabReleaseStore implements GitLabReleases {
  readonly #client: GitLabClient;
  readonly #visibility: Visibility;
  readonly #links: RestLinks;
  #isBatching = false;
  #batches: Batches | null = null;
  /** The project's full path; `null` as long as nothing has shown it. */
  #projectPath: string | null;
  #loaded: Promise<ReleaseResources> | null = null;
  #listed: ReleaseList | null = null;

  constructor(client: GitLabClient) {
    this.#client = client;
    this.#visibility = new Visibility(client);
    this.#links = new RestLinks(client);
    this.#projectPath = /^\d+$/.test(client.project) ? null : client.project;
  }

  get requests(): number {
    return this.#client.requests;
  }

  /** Without gitbeaker: a run that finds nothing to do sends only this, and would load all of it for one address. */
  async readRelease(tag: string): Promise<CurrentRelease | null> {
    checkSegment('tag', tag);
    const path = `projects/${encodeURIComponent(this.#client.project)}/releases/${encodeURIComponent(tag)}`;
    try {
      const { body } = await this.#client.send({ method: 'GET', path });
      const answer = readRelease(body, 'release');
      // A plan made from another release's links would delete what it does not know.
      if (answer.tag !== tag) throw otherRelease(tag, answer.tag);
      this.#visibility.prove();
      return this.#release(answer);
    } catch (error) {
      if (isMissing(error, 'release')) return null;
      if (!mayListInstead(error)) throw error;
      return await this.#listInstead(tag, error);
    }
  }

  /** The list of links instead of the release. What was refused first is part of the error, or would be met next time. */
  async #listInstead(tag: string, refused: StoreError): Promise<CurrentRelease | null> {
    try {
      return { tag, links: await this.listLinks(tag), url: this.#page(tag, undefined) };
    } catch (error) {
      if (isMissing(error, 'release')) return null;
      throw error instanceof StoreError ? bothLacks(refused, error) : error;
    }
  }

  checkProject(): Promise<void> {
    return this.#visibility.check();
  }

  readonly hasTag = async (tag: string) => (await import('./tags.js')).hasTag(this.#client, tag);

  async readReleases(): Promise<readonly CurrentRelease[]> {
    const releases = await (await this.#list()).all();
    this.#visibility.prove();
    return releases.map((release) => this.#release(release));
  }

  /** Up to SINGLE_READS one by one; more as a list, a hundred to a request. */
  async readThese(tags: readonly string[]): Promise<ReadonlyMap<string, CurrentRelease | null>> {
    const list = tags.length > SINGLE_READS ? await this.readReleases() : [];
    const listed = new Map(list.map((release) => [release.tag, release]));
    const found = new Map<string, CurrentRelease | null>();
    // One after the other, as one request. One that is missing in a list is asked for by itself.
    for (const tag of tags) found.set(tag, listed.get(tag) ?? (await this.readRelease(tag)));
    return found;
  }

  /** The page of the list on which the first one was seen. */
  async readSome(tags: readonly string[]): Promise<ReadonlyMap<string, CurrentRelease | null>> {
    const [first] = tags;
    const list = this.#listed;
    if (first === undefined || tags.length <= SINGLE_READS || list === null || !list.knows(first))
      return this.readThese(tags.slice(0, SINGLE_READS));
    const asked = new Set(tags);
    const found = new Map<string, CurrentRelease | null>();
    for (const row of await list.around(first))
      if (asked.has(row.tag)) found.set(row.tag, this.#release(row));
    // Lists move while others add to them.
    if (!found.has(first)) found.set(first, await this.readRelease(first));
    return found;
  }

  async createRelease(...[tag, links, ref, page]: Parameters<ReleaseStore['createRelease']>) {
    checkSegment('tag', tag);
    const { releases } = await this.#resources();
    const body = releaseBody(tag, links, ref, page ?? null);
    const answer: unknown = await releases.create(this.#client.project, body);
    return written(() => this.#release(readRelease(answer, 'release')));
  }

  /** Once a run has begun with documents, it goes on with them. */
  batchSize(ahead: number): number {
    const { writes } = this.#client;
    this.#isBatching ||= writes === 'graphql' || (writes === 'auto' && ahead >= WORTHWHILE);
    return this.#isBatching ? (this.#batches?.size ?? BATCH) : 1;
  }

  async writeBatch(calls: readonly Call[]): Promise<readonly Answer[]> {
    if (!this.#isBatching) return answerCalls(this, calls);
    const { Batches } = await import('./batches.js');
    this.#batches ??= new Batches(this.#client, this);
    return this.#batches.write(calls, this.#projectPath);
  }

  createLink(tag: string, link: Link, recheck?: Recheck): Promise<CurrentLink> {
    return this.#links.create(tag, link, recheck);
  }

  updateLink(tag: string, id: number, link: Link, recheck?: Recheck): Promise<CurrentLink> {
    return this.#links.update(tag, id, link, recheck);
  }

  deleteLink(tag: string, id: number, recheck?: Recheck): Promise<CurrentLink | null> {
    return this.#links.remove(tag, id, recheck);
  }

  getLink(tag: string, id: number): Promise<CurrentLink> {
    return this.#links.get(tag, id);
  }

  async listLinks(tag: string): Promise<readonly CurrentLink[]> {
    checkSegment('tag', tag);
    const { links } = await this.#resources();
    return await readPages(
      (page) => links.all(this.#client.project, tag, { perPage: PAGE_SIZE, page, showExpanded: true }),
      {
        rows: 'links',
        proof: 'count',
        readRow: (value, where) => readLink(value, tag, where).link,
        keyOf: ({ id }) => id,
      },
    );
  }

  #resources(): Promise<ReleaseResources> {
    this.#loaded ??= import('./gitbeaker-routes.js').then(({ releaseResources }) =>
      releaseResources(this.#client),
    );
    return this.#loaded;
  }

  async #list(): Promise<ReleaseList> {
    const { releases } = await this.#resources();
    this.#listed ??= new ReleaseList(releases, this.#client);
    return this.#listed;
  }

  #release({ tag, links, self }: ReleaseAnswer): CurrentRelease {
    return { tag, links, url: this.#page(tag, self) };
  }

  #page(tag: string, told: unknown): string | null {
    const page = releasePage(this.#client.address, this.#client.project, tag, told);
    this.#projectPath ??= projectPathIn(page, this.#client.address);
    return page;
  }
}

function otherRelease(asked: string, told: string): StoreError {
  const [wanted, found] = [asked, told].map((tag) => JSON.stringify(tag.slice(0, 200)));
  return new StoreError('unexpected', `GitLab was asked for release ${wanted} and answered with ${found}`, {
    hint: 'A cache or proxy between here and GitLab may mix up addresses',
  });
}
