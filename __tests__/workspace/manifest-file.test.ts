import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DEFAULT_NAMES } from '../../src/workspace/manifest-file.js';
import { createWorkspace } from '../../src/workspace/workspace.js';
import { folder } from './folder.js';

async function read(root: string, path: string | null) {
  const result = await createWorkspace(root).readManifest(path);
  return result.ok ? result.value : result.problems.map(({ code, message }) => `${code}: ${message}`);
}

describe('readManifest', () => {
  test('the default names, in their order', () => {
    expect(DEFAULT_NAMES).toEqual([
      'release-links.yml',
      'release-links.yaml',
      '.release-links.yml',
      '.release-links.yaml',
      '.gitlab/release-links.yml',
      '.gitlab/release-links.yaml',
      '.github/release-links.yml',
      '.github/release-links.yaml',
    ]);
  });

  test('the first that exists', async () => {
    const root = folder({ '.gitlab/release-links.yaml': 'b', '.github/release-links.yml': 'c' });
    expect(await read(root, null)).toEqual({ file: '.gitlab/release-links.yaml', text: 'b' });
  });

  test('none: says what was looked for and how to begin', async () => {
    const result = await createWorkspace(folder()).readManifest(null);
    expect(result).toMatchObject({
      ok: false,
      problems: [
        {
          severity: 'error',
          code: 'no-manifest',
          message: expect.stringContaining('release-links.yml'),
          hint: expect.stringContaining('release-links init'),
        },
      ],
    });
    for (const name of DEFAULT_NAMES) expect(JSON.stringify(result)).toContain(name);
  });

  test('none, because there is no root folder', async () => {
    const root = join(folder(), 'gone');
    expect(await read(root, null)).toEqual([`missing-root: the root folder "${root}" does not exist`]);
  });

  test('one that cannot be used does not let the next name take its place', async () => {
    const root = folder({ 'release-links.yml/x': '', '.release-links.yml': 'links: []' });
    expect(await read(root, null)).toEqual([
      'manifest-is-folder: "release-links.yml" is a folder, not a manifest',
    ]);
  });

  test('a given path, relative or absolute, also outside the root', async () => {
    const other = folder({ 'm.yml': 'other' });
    const root = folder({ 'dir/m.yml': 'mine' });
    expect(await read(root, 'dir/../dir/m.yml')).toEqual({ file: 'dir/m.yml', text: 'mine' });
    expect(await read(root, join(root, 'dir/m.yml'))).toEqual({ file: 'dir/m.yml', text: 'mine' });
    expect(await read(root, join(other, 'm.yml'))).toEqual({ file: join(other, 'm.yml'), text: 'other' });
  });

  test('links: inside the root they are followed, out of it they are not', async () => {
    const other = folder({ 'm.yml': 'secret' });
    const root = folder({
      'real.yml': 'mine',
      'in.yml': { link: 'real.yml' },
      'out.yml': { link: join(other, 'm.yml') },
      dir: { link: other },
      'gone.yml': { link: 'nowhere' },
      'loop.yml': { link: 'loop.yml' },
    });
    expect(await read(root, 'in.yml')).toEqual({ file: 'in.yml', text: 'mine' });
    for (const path of ['out.yml', 'dir/m.yml']) {
      expect(await read(root, path)).toEqual([expect.stringMatching(/^link-outside-root/)]);
    }
    for (const path of ['gone.yml', 'loop.yml']) {
      expect(await read(root, path)).toEqual([expect.stringMatching(/^missing-manifest/)]);
    }
  });

  test.each<[string, string | Uint8Array, string]>([
    ['Latin-1', Uint8Array.of(0x61, 0x62, 0xe9, 0x62), 'byte 2 '],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x6c, 0x00), 'byte 0 '],
    ['a cut character at the end', Uint8Array.of(0x61, 0xe6, 0x97), 'byte 1 '],
    ['an encoded surrogate', Uint8Array.of(0x61, 0xed, 0xa0, 0x80), 'byte 1 '],
    ['an overlong form', Uint8Array.of(0x61, 0xc3, 0xa9, 0xc0, 0x80), 'byte 3 '],
  ])('not UTF-8: %s', async (_, bytes, where) => {
    const [told] = (await read(folder({ 'm.yml': bytes }), 'm.yml')) as readonly string[];
    expect(told).toMatch(/^manifest-not-utf8/);
    expect(told).toContain(where);
  });

  test('a byte order mark and non-ASCII text', async () => {
    expect(await read(folder({ 'm.yml': '\ufeff# é 日本 📦' }), 'm.yml')).toEqual({
      file: 'm.yml',
      text: '# é 日本 📦',
    });
  });

  test('too large, told before it is read', async () => {
    const root = folder({ 'full.yml': 'x'.repeat(4 * 1024 * 1024) });
    expect(await read(root, 'full.yml')).toMatchObject({ file: 'full.yml' });
    const sparse = openSync(join(root, 'm.yml'), 'w');
    ftruncateSync(sparse, 50 * 1024 * 1024);
    closeSync(sparse);
    expect(await read(root, 'm.yml')).toEqual([
      'manifest-too-large: the manifest "m.yml" has 52428800 bytes; at most 4194304 are read',
    ]);
  });

  test('an empty file is text, an absent one and odd paths are not', async () => {
    const root = folder({ 'empty.yml': '', file: '' });
    expect(await read(root, 'empty.yml')).toEqual({ file: 'empty.yml', text: '' });
    for (const path of ['none.yml', 'file/x.yml', 'a\0b', `${'x'.repeat(300)}.yml`]) {
      expect(await read(root, path)).toEqual([expect.stringMatching(/^missing-manifest/)]);
    }
    for (const path of ['', '.']) {
      expect(await read(root, path)).toEqual([expect.stringMatching(/^manifest-is-folder/)]);
    }
  });

  test('what is no file is not waited for', async () => {
    const root = folder();
    mkdirSync(join(root, 'd'));
    expect(spawnSync('mkfifo', [join(root, 'pipe.yml')]).status).toBe(0);
    expect(await read(root, 'pipe.yml')).toEqual([expect.stringMatching(/^manifest-unreadable/)]);
  });
});
