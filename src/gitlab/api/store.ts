import type { CurrentLink, Link } from '../../core/link.js';
import type { Answer, Call, CurrentRelease, ReleaseStore } from '../../ports/releases.js';
import { isMissing, StoreError } from '../../ports/store-error.js';
import { checkSegment, releasePage } from '../client/address.js';
import { GitLabClient } from '../client/client.js';
import type { GitLabOptions } from '../client/options.js';
import { PAGE_SIZE, readPages } from '../client/paging.js';
import { answerCall } from './answer-call.js';
import type { ReleaseResources } from './gitbeaker-routes.js';
import { bothLacks, mayListInstead } from './lacks.js';
import { Visibility } from './visibility.js';
import {
  createBody,
  type LinkAnswer,
  type ReleaseAnswer,
  readLink,
  readRelease,
  updateBody,
} from './wire.js';

/** The releases of one project of one GitLab. Nothing is sent, and nothing refused, before the first call. */
export function createReleaseStore(over: GitLabOptions | GitLabClient): ReleaseStore {
  return new GitLabReleaseStore(over instanceof GitLabClient ? over : new GitLabClient(over));
}

class GitLabReleaseStore implements ReleaseStore {
  readonly #client: GitLabClient;
  readonly #visibility: Visibility;
  #loaded: Promise<ReleaseResources> | null = null;

  constructor(client: GitLabClient) {
    this.#client = client;
    this.#visibility = new Visibility(client);
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

  async readReleases(): Promise<readonly CurrentRelease[]> {
    const { releases: resource } = await this.#resources();
    const releases = await readPages(
      (page) => resource.all(this.#client.project, { perPage: PAGE_SIZE, page, showExpanded: true }),
      readRelease,
      (release) => release.tag,
      'releases',
    );
    this.#visibility.prove();
    return releases.map((release) => this.#release(release));
  }

  async createRelease(tag: string, links: readonly Link[], ref: string | null): Promise<CurrentRelease> {
    checkSegment('tag', tag);
    // GitLab inserts the links in the order given and lists the newest first.
    const assets = { links: links.map(createBody).reverse() };
    const body = { tag_name: tag, ...(ref === null ? {} : { ref }), assets };
    const { releases } = await this.#resources();
    const answer: unknown = await releases.create(this.#client.project, body);
    return this.#written(() => this.#release(readRelease(answer, 'release')));
  }

  batchSize(): number {
    return 1;
  }

  async writeBatch(calls: readonly Call[]): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    for (const call of calls) answers.push(await answerCall(this, call));
    return answers;
  }

  async createLink(tag: string, link: Link): Promise<CurrentLink> {
    checkSegment('tag', tag);
    const { name, url } = link;
    const body = createBody(link);
    const { links } = await this.#resources();
    const answer: unknown = await links.create(this.#client.project, tag, name, url, body);
    return this.#written(() => this.#kept(readLink(answer, tag, 'link'), link));
  }

  async updateLink(tag: string, id: number, link: Link): Promise<CurrentLink> {
    checkSegment('tag', tag);
    const { links } = await this.#resources();
    const answer: unknown = await links.edit(this.#client.project, tag, id, updateBody(link));
    return this.#written(() => this.#kept(readLink(answer, tag, 'link'), link));
  }

  async deleteLink(tag: string, id: number): Promise<CurrentLink | null> {
    checkSegment('tag', tag);
    const { links } = await this.#resources();
    try {
      const answer: unknown = await links.remove(this.#client.project, tag, id);
      return this.#written(() => readLink(answer, tag, 'link').link);
    } catch (error) {
      if (!isMissing(error, 'link')) throw error;
      return null;
    }
  }

  async getLink(tag: string, id: number): Promise<CurrentLink> {
    checkSegment('tag', tag);
    const { links } = await this.#resources();
    return readLink(await links.show(this.#client.project, tag, id), tag, 'link').link;
  }

  async listLinks(tag: string): Promise<readonly CurrentLink[]> {
    checkSegment('tag', tag);
    const { links } = await this.#resources();
    return await readPages(
      (page) => links.all(this.#client.project, tag, { perPage: PAGE_SIZE, page, showExpanded: true }),
      (value, where) => readLink(value, tag, where).link,
      (link) => link.id,
      'links',
    );
  }

  #resources(): Promise<ReleaseResources> {
    this.#loaded ??= import('./gitbeaker-routes.js').then(({ releaseResources }) =>
      releaseResources(this.#client),
    );
    return this.#loaded;
  }

  #release({ tag, links, self }: ReleaseAnswer): CurrentRelease {
    return { tag, links, url: this.#page(tag, self) };
  }

  #page(tag: string, told: unknown): string | null {
    return releasePage(this.#client.address, this.#client.project, tag, told);
  }

  /** A write that was done, but whose answer makes no sense, has to be looked at again. */
  #written<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof StoreError) || error.kind !== 'unexpected') throw error;
      throw new StoreError('unclear', error.message, error.hint === null ? {} : { hint: error.hint });
    }
  }

  /** Says what an old server silently dropped. What the release has now is for the read-back to find out. */
  #kept({ link, hasType, hasAddress }: LinkAnswer, wanted: Link): CurrentLink {
    const warn = (what: string, since: string) => this.#client.warnOnce(`This GitLab ${what}`, since);
    if (!hasType && wanted.link_type !== 'other') {
      warn('does not know link types, and shows every link as `other`', 'GitLab 13.1 and later know them');
    }
    if (wanted.direct_asset_path !== null && !hasAddress) {
      warn('does not tell the permanent paths of links, if it knows them', 'Newer versions tell them');
    } else if (wanted.direct_asset_path !== null && link.direct_asset_path === null) {
      warn('has dropped `direct_asset_path` (permanent paths)', 'GitLab 12.10 and later know them');
    }
    return link;
  }
}

function otherRelease(asked: string, told: string): StoreError {
  const [wanted, found] = [asked, told].map((tag) => JSON.stringify(tag.slice(0, 200)));
  return new StoreError('unexpected', `GitLab was asked for release ${wanted} and answered with ${found}`, {
    hint: 'A cache or proxy between here and GitLab may mix up addresses',
  });
}
