/** A long list of releases, of which some are read again while their links are written. */

import { expect, test } from '@jest/globals';
import { sandboxed } from '../sandboxed.js';

const world = (count: number) => ({
  project: {
    releases: Array.from({ length: count }, (_, at) => ({
      tag: `t${at}`,
      links: [{ name: 'a', url: `https://x.test/${at}` }],
    })),
  },
});

test('the page of the first one is one request, and gives those of the others that are on it', async () => {
  const { store, calls } = await sandboxed(world(250));
  const tags = (await store.readReleases()).map(({ tag }) => tag);
  expect(calls()).toHaveLength(3);
  const found = await store.readSome(tags.slice(120));
  expect(calls()).toHaveLength(4);
  expect([...found.keys()]).toEqual(tags.slice(120, 200));
  expect(found.get(tags[150] ?? '')?.links).toHaveLength(1);
});

test('one that has moved to another page is asked for by itself', async () => {
  const { store, storeWith, calls } = await sandboxed(world(250));
  const tags = (await store.readReleases()).map(({ tag }) => tag);
  for (const tag of ['u1', 'u2']) await storeWith({}).createRelease(tag, [], 'main');
  const before = calls().length;
  const asked = tags.slice(98);
  const found = await store.readSome(asked);
  expect(
    calls()
      .slice(before)
      .map((call) => call.replace(/\?.*/, '')),
  ).toEqual(['GET /api/v4/projects/24/releases', `GET /api/v4/projects/24/releases/${tags[98]}`]);
  expect([...found]).toMatchObject([[tags[98], { tag: tags[98] }]]);
});

test('one that was deleted is not there', async () => {
  const { store, sandbox } = await sandboxed(world(250));
  const tags = (await store.readReleases()).map(({ tag }) => tag);
  sandbox.world.projects.get(24)?.releases.delete(tags[0] ?? '');
  expect((await store.readSome(tags)).get(tags[0] ?? '')).toBeNull();
});

test('without a list, and of a few, the first ones are asked for by themselves', async () => {
  const { store, calls } = await sandboxed(world(5));
  expect([...(await store.readSome(['t3', 't1', 't2'])).keys()]).toEqual(['t3', 't1']);
  await store.readReleases();
  expect([...(await store.readSome(['t3', 't1'])).keys()]).toEqual(['t3', 't1']);
  expect(calls().filter((call) => call.includes('?'))).toHaveLength(1);
});
