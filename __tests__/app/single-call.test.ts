/** One change of one link while somebody else writes to the same release. */

import { expect, test } from '@jest/globals';
import { carryOut } from '../../src/app/single-call.js';
import type { CurrentLink, Link } from '../../src/core/link.js';
import type { RowChange } from '../../src/core/plan/plan.js';
import type { ReleaseStore } from '../../src/ports/releases.js';
import { StoreError } from '../../src/ports/store-error.js';
import { createWorld } from '../../src/sandbox/world/world-from-seed.js';
import { memoryStore } from '../memory-store.js';
import { appSeed } from '../serving.js';

const TAG = 'v1';
const A: Link = { name: 'a', url: 'https://x.test/a', link_type: 'package', direct_asset_path: '/bin/a' };
const OTHER: Link = { ...A, url: 'https://x.test/somebody' };

interface Scene {
  readonly store: ReleaseStore;
  readonly before: CurrentLink;
}

/** @param meanwhile what somebody else does once: right before the call, or right behind it */
async function scene(
  when: 'before' | 'behind',
  meanwhile: (store: ReturnType<typeof memoryStore>, before: CurrentLink) => Promise<unknown>,
): Promise<Scene> {
  const world = createWorld(appSeed({ tags: [TAG], releases: [{ tag: TAG }] }));
  const real = memoryStore(world, 'test-token');
  const before = await real.createLink(TAG, A);
  let isOver = false;
  const store: ReleaseStore = {
    ...real,
    async writeBatch(calls) {
      const first = !isOver;
      isOver = true;
      if (first && when === 'before') await meanwhile(real, before);
      const answers = await real.writeBatch(calls);
      if (first && when === 'behind') await meanwhile(real, before);
      return answers;
    },
  };
  return { store, before };
}

const links = async ({ store }: Scene) =>
  (await store.listLinks(TAG)).map(({ name, url, link_type }) => `${name} ${url} ${link_type}`);

const CREATE: RowChange = {
  action: 'create',
  after: { name: 'b', url: 'https://x.test/b', link_type: 'image', direct_asset_path: null },
};

test('a link that was changed in the instant before its delete is put back as it was then', async () => {
  const at = await scene('before', (store, { id }) => store.updateLink(TAG, id, OTHER));
  const end = await carryOut(at.store, TAG, { action: 'delete', before: at.before });
  expect(end).toMatchObject({
    ok: false,
    problems: [{ code: 'wrong-delete', message: expect.stringContaining('restored') }],
  });
  expect(await links(at)).toEqual(['a https://x.test/somebody package']);
});

test('and where it cannot be put back, the message has all of it', async () => {
  const at = await scene('before', (store, { id }) => store.updateLink(TAG, id, OTHER));
  let calls = 0;
  const store: ReleaseStore = {
    ...at.store,
    writeBatch: async (batch) => {
      calls += 1;
      if (calls === 1) return at.store.writeBatch(batch);
      return [{ kind: 'failed', error: new StoreError('denied', 'the role was taken away') }];
    },
  };
  const end = await carryOut(store, TAG, { action: 'delete', before: at.before });
  const [problem] = end.ok ? [] : end.problems;
  expect(problem?.code).toBe('wrong-delete');
  expect(problem?.message).toContain('could not be restored: the role was taken away');
  expect(problem?.message).toContain(JSON.stringify(OTHER));
});

test('what somebody else did at the same time is unchanged, not done', async () => {
  const at = await scene('before', (store) => store.createLink(TAG, CREATE.after));
  expect(await carryOut(at.store, TAG, CREATE)).toMatchObject({
    ok: true,
    value: { status: 'unchanged', link: { name: 'b' } },
  });
});

test('a value that somebody else took in the meantime is GitLab’s refusal', async () => {
  const at = await scene('before', (store) => store.createLink(TAG, { ...CREATE.after, name: 'c' }));
  expect(await carryOut(at.store, TAG, CREATE)).toMatchObject({ ok: false, problems: [{ code: 'gitlab' }] });
  expect(await links(at)).toHaveLength(2);
});

test('success is what was read: a link that is another one by then is none', async () => {
  const change = (before: CurrentLink): RowChange => ({
    action: 'update',
    before,
    after: { ...A, link_type: 'image' },
    fields: ['link_type'],
  });
  const changed = await scene('behind', (store, { id }) => store.updateLink(TAG, id, OTHER));
  expect(await carryOut(changed.store, TAG, change(changed.before))).toMatchObject({
    ok: false,
    problems: [{ code: 'not-as-given', message: expect.stringContaining('another url, link_type') }],
  });
  const gone = await scene('behind', (store, { id }) => store.deleteLink(TAG, id));
  expect(await carryOut(gone.store, TAG, change(gone.before))).toMatchObject({
    ok: false,
    problems: [{ code: 'not-as-given', message: expect.stringContaining('the link is not there') }],
  });
});

test('a write whose result cannot be read is reported as carried out and unread', async () => {
  const at = await scene('before', async () => {});
  const store: ReleaseStore = {
    ...at.store,
    listLinks: () => Promise.reject(new StoreError('unreachable', 'no connection', { hint: 'Try again.' })),
  };
  expect(await carryOut(store, TAG, CREATE)).toMatchObject({
    ok: false,
    problems: [{ code: 'read-back-failed', message: expect.stringContaining('was carried out') }],
  });
  expect(await links(at)).toHaveLength(2);
});
