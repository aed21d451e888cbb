/** `only`, `protect` and `was` in whole runs: what is written, and what the release has afterwards. */

import { describe, expect, test } from '@jest/globals';
import type { RawInputs } from '../../src/app/settings/inputs.js';
import { play, reportOf, seedOf, withSandbox } from './harness.js';

const link = (name: string, extra: object = {}) => ({ name, url: `https://example.com/${name}`, ...extra });
const LINKS = ['linux-old', 'mac-old', 'docs'].map((name) => link(name));

/** What several applies, one after the other, leave; how many writes they sent; and the codes of their errors. */
async function applied(...runs: readonly RawInputs[]) {
  return withSandbox(seedOf(LINKS), async (sandbox) => {
    const errors: string[] = [];
    for (const raw of runs) {
      const { problems } = reportOf(await play(sandbox, raw));
      for (const { severity, code } of problems) if (severity === 'error') errors.push(code);
    }
    const links = [...(sandbox.world.projects.get(24)?.releases.get('v0.1')?.links ?? [])];
    const writes = sandbox.log.filter(({ method }) => method !== 'GET').length;
    const rows = links
      .map(({ id, name, url }) => ({ id, name, url }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    return { rows, names: rows.map(({ name }) => name), writes, errors };
  });
}

const given = (...links: readonly object[]): string => JSON.stringify(links);

describe('only', () => {
  const linux = { links: given(link('linux-new')), only: 'linux-*' };
  const mac = { links: given(link('mac-new')), only: 'mac-*' };

  test('two jobs keep one release without deleting each other’s links', async () => {
    expect((await applied(linux, mac)).names).toEqual(['docs', 'linux-new', 'mac-new']);
    const again = await applied(linux, mac, linux, mac);
    expect({ names: again.names, errors: again.errors }).toEqual({
      names: ['docs', 'linux-new', 'mac-new'],
      errors: [],
    });
  });

  test('a link of the manifest that it leaves out is not created, and a list is a list', async () => {
    const links = given(link('linux-new'), link('mac-new'), link('other'));
    const { names } = await applied({ links, only: '["linux-*", "mac-*"]' });
    expect(names).toEqual(['docs', 'linux-new', 'mac-new']);
  });

  test('a value that a link outside the scope holds is a conflict, and nothing is written', async () => {
    const links = given(
      { name: 'linux-new', url: 'https://example.com/docs' },
      link('docs', { url: 'https://example.com/d' }),
    );
    expect(await applied({ links, only: 'linux-new' })).toMatchObject({
      names: ['docs', 'linux-old', 'mac-old'],
      writes: 0,
    });
  });
});

describe('protect', () => {
  test('a protected link is not changed, and neither is anything else', async () => {
    const changed = link('docs', { url: 'https://example.com/elsewhere', protect: true });
    expect(await applied({ links: given(changed, link('new')) })).toMatchObject({
      names: ['docs', 'linux-old', 'mac-old'],
      writes: 0,
      errors: ['protected-link'],
    });
  });

  test('it is created where it is missing, and in sync from then on', async () => {
    const links = given(link('docs', { protect: true }), link('new', { protect: true }));
    expect(await applied({ links }, { links })).toMatchObject({ names: ['docs', 'new'], errors: [] });
  });
});

describe('was', () => {
  test('the link keeps its id although name, URL and path are new', async () => {
    const moved = link('manual', { was: 'docs', direct_asset_path: '/manual' });
    const { rows, writes } = await applied({ links: given(moved), prune: 'false' });
    expect(rows).toContainEqual({ id: 3, name: 'manual', url: 'https://example.com/manual' });
    expect({ count: rows.length, writes }).toEqual({ count: 3, writes: 1 });
  });

  test('once it is renamed, or where there was no such link, it says nothing', async () => {
    const links = given(link('manual', { was: 'docs' }), link('new', { was: 'never-there' }));
    const first = await applied({ links });
    expect(first.names).toEqual(['manual', 'new']);
    expect((await applied({ links }, { links })).writes).toBe(first.writes);
  });
});
