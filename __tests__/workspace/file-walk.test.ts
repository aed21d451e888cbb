import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { PlacedPattern } from '../../src/core/pattern/placed.js';
import { createWorkspace } from '../../src/workspace/workspace.js';
import { folder } from './folder.js';

function patterns(...texts: readonly string[]): readonly PlacedPattern[] {
  return texts.map((pattern, index) => ({
    pattern,
    place: { file: 'm.yml', line: index + 1, column: 1, length: 1, lineText: pattern },
  }));
}

async function list(root: string, ...texts: readonly string[]): Promise<readonly string[]> {
  const result = await createWorkspace(root).listFiles(patterns(...texts));
  if (result.ok) return result.value;
  return result.problems.map(({ code, message, place }) => `${code} ${place?.line ?? '-'}: ${message}`);
}

describe('listFiles', () => {
  test('files that match, sorted by code unit; folders are none', async () => {
    const root = folder({
      'dist/b.zip': '',
      'dist/a.zip': '',
      'dist/B.zip': '',
      'dist/日本.zip': '',
      'dist/x/c.zip': '',
    });
    mkdirSync(join(root, 'dist/folder.zip'));
    expect(await list(root, 'dist/*.zip')).toEqual([
      'dist/B.zip',
      'dist/a.zip',
      'dist/b.zip',
      'dist/日本.zip',
    ]);
    expect(await list(root, 'dist/**')).toContain('dist/x/c.zip');
    expect(await list(root, 'DIST/*.zip')).toEqual([]);
    expect(await list(root, 'dist')).toEqual([]);
    expect(await list(root, '*.zip')).toEqual([]);
  });

  test('dotfiles only when named, excludes wherever they stand', async () => {
    const root = folder({ '.env': '', '.config/x': '', 'a/b.map': '', 'a/c.js': '', 'a/.d': '' });
    expect(await list(root, '**')).toEqual(['a/b.map', 'a/c.js']);
    expect(await list(root, '.*', '.config/*')).toEqual(['.config/x', '.env']);
    expect(await list(root, '!**/*.map', 'a/*', 'a/.*')).toEqual(['a/.d', 'a/c.js']);
    expect(await list(root, '**', '!a')).toEqual([]);
  });

  test('names with signs of patterns in them', async () => {
    const root = folder({ 'x (1).zip': '', '[a].zip': '', '{b}.zip': '', "it's.zip": '', 'c\\d.zip': '' });
    expect(await list(root, '*')).toEqual(['[a].zip', 'c\\d.zip', "it's.zip", 'x (1).zip', '{b}.zip'].sort());
    expect(await list(root, 'x (1).zip', '[[]a].zip')).toEqual(['[a].zip', 'x (1).zip']);
  });

  test('a link to a file inside is a file; to nowhere it is none', async () => {
    const root = folder({
      'real/a.zip': '',
      'dist/link.zip': { link: '../real/a.zip' },
      'dist/gone.zip': { link: 'x' },
    });
    expect(await list(root, 'dist/*')).toEqual(['dist/link.zip']);
  });

  test('loops end', async () => {
    const root = folder({ 'a/b/file.txt': '', 'a/b/up': { link: '../..' }, 'a/self': { link: 'self' } });
    expect(await list(root, '**')).toEqual(['a/b/file.txt']);
    expect(await list(root, 'a/b/up/a/b/up/a/b/*.txt')).toEqual(['a/b/up/a/b/up/a/b/file.txt']);
    expect(await list(root, 'a/*/up/**')).toEqual(['a/b/up/a/b/file.txt']);
  });

  test('links out of the root are refused where they are asked for', async () => {
    const outside = folder({ 'secret.txt': '', 'sub/x.txt': '' });
    const root = folder({
      'dist/a.txt': '',
      'dist/out.txt': { link: join(outside, 'secret.txt') },
      sub: { link: join(outside, 'sub') },
    });
    const refused = (path: string) =>
      `link-outside-root 1: "${path}" is a symbolic link that leads out of the root folder`;
    expect(await list(root, 'dist/*.txt')).toEqual([refused('dist/out.txt')]);
    expect(await list(root, 'dist/out.txt')).toEqual([refused('dist/out.txt')]);
    expect(await list(root, 'sub/*.txt')).toEqual([refused('sub')]);
    expect(await list(root, 'dist/*.txt', '!dist/out.txt')).toEqual(['dist/a.txt']);
    expect(await list(root, '**', '!**/out.*')).toEqual(['dist/a.txt']);
    expect(await list(root, '*/x.txt')).toEqual([]);
  });

  test('a link to a link out of the root, and one to a neighbour with a longer name', async () => {
    const root = folder({});
    const inner = join(root, 'in');
    mkdirSync(inner);
    mkdirSync(join(root, 'inside'));
    symlinkSync('../inside', join(inner, 'first'));
    symlinkSync('first', join(inner, 'second'));
    expect(await list(inner, 'second/*')).toEqual([expect.stringMatching(/^link-outside-root/)]);
  });

  test('a root that is a link itself', async () => {
    const real = folder({ 'a.zip': '' });
    const root = folder({ link: { link: real } });
    expect(await list(join(root, 'link'), '*.zip')).toEqual(['a.zip']);
  });

  test.each([
    '/etc/*',
    '../x',
    'a/../../x',
    'C:\\x',
    'c:/x',
    '\\\\?\\C:\\x',
    '\\\\server\\share',
    '//server/x',
    '{a,..}/x',
    'a\0b',
    '',
  ])('the pattern %j is refused again here', async (pattern) => {
    expect(await list(folder({ 'a/x': '' }), 'a/*', pattern)).toEqual([
      expect.stringMatching(/^(pattern-outside-root|invalid-pattern) 2/),
    ]);
  });

  test('a class cannot spell its way up', async () => {
    const root = folder({ 'a/x': '', y: '' });
    expect(await list(join(root, 'a'), '[.][.]/y', '?./y', '*./y')).toEqual([]);
  });

  test('a root that does not exist, or is a file', async () => {
    const root = folder({ file: '' });
    expect(await list(join(root, 'none'), '*')).toEqual([expect.stringMatching(/^missing-root/)]);
    expect(await list(join(root, 'file'), '*')).toEqual([
      expect.stringMatching(/^unreadable-folder 1.*ENOTDIR/),
    ]);
  });

  // The administrator may read every folder.
  const isRoot = process.getuid?.() === 0;
  test('a folder that cannot be read', async () => {
    const root = folder({ 'closed/x': '', 'open/y': '' });
    chmodSync(join(root, 'closed'), 0);
    const expected = isRoot
      ? ['closed/x', 'open/y']
      : [expect.stringMatching(/^unreadable-folder 1.*EACCES/)];
    expect(await list(root, '**')).toEqual(expected);
    expect(await list(root, '**', '!closed')).toEqual(['open/y']);
    chmodSync(join(root, 'closed'), 0o755);
  });
});
