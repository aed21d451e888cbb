/**
 * A ReleaseStore over the sandbox's `answer`: its rules without sockets, quick enough for tens of thousands of
 * runs. The real client is held to the same rules by the tests in `gitlab/`.
 */

import type { CurrentLink, Link } from '../src/core/link.js';
import { answerCall } from '../src/gitlab/api/answer-call.js';
import type { LinkWrites } from '../src/gitlab/api/link-calls.js';
import { createBody, readLink, readLinks, readRelease, updateBody } from '../src/gitlab/api/wire.js';
import type { Answer, CurrentRelease, ReleaseStore } from '../src/ports/releases.js';
import { StoreError } from '../src/ports/store-error.js';
import { answer } from '../src/sandbox/http/answer.js';
import type { World } from '../src/sandbox/world/world.js';

export interface MemoryCall {
  readonly method: string;
  readonly status: number;
  readonly body: unknown;
}

/**
 * @param batch how many calls it takes at once
 * @param onCall sees every answered call, after the world has changed
 */
export function memoryStore(
  world: World,
  token: string,
  onCall: (call: MemoryCall) => void = () => {},
  batch = 1,
): ReleaseStore & LinkWrites {
  let requests = 0;
  const base = '/api/v4/projects/24/releases';
  const send = (method: string, path: string, content?: unknown): { status: number; body: unknown } => {
    requests += 1;
    const response = answer(world, {
      method,
      target: `${base}${path}`,
      headers: {
        'private-token': token,
        ...(content !== undefined && { 'content-type': 'application/json' }),
      },
      body: content === undefined ? null : JSON.stringify(content),
    });
    const body: unknown = JSON.parse(String(response.body));
    onCall({ method, status: response.status, body });
    return { status: response.status, body };
  };
  const expectOk = ({ status, body }: { status: number; body: unknown }): unknown => {
    if (status < 300) return body;
    const taken = JSON.stringify(body).includes('already been taken');
    throw new StoreError(taken ? 'taken' : 'refused', JSON.stringify(body), { status });
  };
  const links = (tag: string): string => `/${encodeURIComponent(tag)}/assets/links`;
  const release = (body: unknown): CurrentRelease => {
    const { tag, links: found } = readRelease(body, 'release');
    return { tag, links: found, url: null };
  };
  const store: ReleaseStore & LinkWrites = {
    get requests() {
      return requests;
    },
    batchSize: () => batch,
    async writeBatch(calls) {
      // As over a network, others go on meanwhile.
      await new Promise((resolve) => setImmediate(resolve));
      const answers: Answer[] = [];
      for (const call of calls) answers.push(await answerCall(store, call));
      return answers;
    },
    async readRelease(tag) {
      const response = send('GET', `/${encodeURIComponent(tag)}`);
      return response.status === 404 ? null : release(expectOk(response));
    },
    async checkProject() {},
    async hasTag() {
      return null;
    },
    async readReleases() {
      return (expectOk(send('GET', '?per_page=100')) as unknown[]).map(release);
    },
    async readThese(tags) {
      return new Map(
        await Promise.all(tags.map(async (tag) => [tag, await store.readRelease(tag)] as const)),
      );
    },
    async readSome(tags) {
      return store.readThese(tags.slice(0, 1));
    },
    async createRelease(tag, wanted, ref) {
      const assets = { links: [...wanted].reverse().map(createBody) };
      return release(expectOk(send('POST', '', { tag_name: tag, ...(ref !== null && { ref }), assets })));
    },
    async createLink(tag: string, link: Link): Promise<CurrentLink> {
      return readLink(expectOk(send('POST', links(tag), createBody(link))), tag, 'link').link;
    },
    async updateLink(tag: string, id: number, link: Link): Promise<CurrentLink> {
      return readLink(expectOk(send('PUT', `${links(tag)}/${id}`, updateBody(link))), tag, 'link').link;
    },
    async deleteLink(tag, id) {
      return readLink(expectOk(send('DELETE', `${links(tag)}/${id}`)), tag, 'link').link;
    },
    async getLink(tag, id) {
      return readLink(expectOk(send('GET', `${links(tag)}/${id}`)), tag, 'link').link;
    },
    async listLinks(tag) {
      return readLinks(expectOk(send('GET', `${links(tag)}?per_page=100`)), tag, 'links');
    },
  };
  return store;
}
