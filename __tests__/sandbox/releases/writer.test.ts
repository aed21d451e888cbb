import { describe, expect, test } from '@jest/globals';
import { writerOf } from '../../../src/sandbox/releases/writer.js';
import type { World } from '../../../src/sandbox/world/world.js';
import { ask, LINKS, worldFrom } from '../../contract/ask.js';
import { worldWith } from '../../contract/recording-world.js';

const A = { name: 'a', url: 'https://x/a', direct_asset_path: '/bin/a', link_type: 'package' } as const;
const B = { name: 'b', url: 'https://x/b' } as const;

const world = (): World => worldFrom(worldWith([A, B]));

describe('somebody else', () => {
  test('creates, changes and deletes links', () => {
    const here = world();
    const writer = writerOf(here, 24);
    writer.createLink('v0.1', { name: 'c', url: 'https://x/c' });
    writer.updateLink('v0.1', 1, { name: 'z' });
    writer.deleteLink('v0.1', 2);
    expect(ask(here, `GET ${LINKS}`).body).toMatchObject([
      { id: 3, name: 'c' },
      { id: 1, name: 'z', link_type: 'package' },
    ]);
    expect(writer.links('v0.1').map(({ id }) => id)).toEqual([3, 1]);
  });

  test('may make two links of one path, as two requests at one moment do', () => {
    const here = world();
    writerOf(here, 24).createLink('v0.1', { name: 'c', url: 'https://x/c', filepath: '/bin/a' });
    expect(ask(here, `PUT ${LINKS}/3`, { body: { name: 'd' } })).toMatchObject({
      status: 400,
      body: { message: ['Filepath has already been taken'] },
    });
  });

  test('may not make two of one name or URL, nor touch what is not there', () => {
    const writer = writerOf(world(), 24);
    expect(() => writer.createLink('v0.1', { name: 'a', url: 'https://x/c' })).toThrow(
      'the name of link 1 is taken',
    );
    expect(() => writer.updateLink('v0.1', 1, { url: 'https://x/b' })).toThrow('the url of link 2 is taken');
    expect(() => writer.deleteLink('v0.1', 9)).toThrow('no link 9');
    expect(() => writer.links('nope')).toThrow('no release nope');
  });

  test('saves the web form: ids change, paths vanish, the rest stays', () => {
    const here = world();
    writerOf(here, 24).recreateAll('v0.1');
    expect(ask(here, `GET ${LINKS}`).body).toEqual([
      { id: 4, ...B, direct_asset_url: 'https://x/b', link_type: 'other' },
      { id: 3, name: 'a', url: 'https://x/a', direct_asset_url: 'https://x/a', link_type: 'package' },
    ]);
  });

  test('deletes the release', () => {
    const here = world();
    writerOf(here, 24).deleteRelease('v0.1');
    expect(ask(here, `GET ${LINKS}`).status).toBe(404);
  });
});
