import { describe, expect, test } from '@jest/globals';
import { ASSET_VARIABLES, fileParts, lookup, versionOf } from '../../../src/core/entry/variables.js';

describe('fileParts', () => {
  test.each([
    ['dist/a.tar.gz', { basename: 'a.tar.gz', stem: 'a.tar', ext: 'gz', dir: 'dist' }],
    ['a/b/c', { basename: 'c', stem: 'c', ext: '', dir: 'a/b' }],
    ['.env', { basename: '.env', stem: '.env', ext: '', dir: '.' }],
    ['.a.b', { basename: '.a.b', stem: '.a', ext: 'b', dir: '.' }],
    ['x.', { basename: 'x.', stem: 'x', ext: '', dir: '.' }],
    ['/x.y', { basename: 'x.y', stem: 'x', ext: 'y', dir: '/' }],
    ['a.b/c', { basename: 'c', stem: 'c', ext: '', dir: 'a.b' }],
  ])('%s', (path, expected) => {
    expect(fileParts(path)).toEqual({ path, ...expected });
  });
});

test.each([
  ['v1.2.0', '1.2.0'],
  ['1.2.0', '1.2.0'],
  ['vv1', 'v1'],
  ['release/v1', 'release/v1'],
  ['v', ''],
])('the version of %s is %s', (tag, expected) => {
  expect(versionOf(tag)).toBe(expected);
});

describe('lookup', () => {
  const vars = new Map([
    ['CHANNEL', 'stable'],
    ['tag', 'from vars'],
    ['on', 'x'],
  ]);

  test('a run, a file and an asset', () => {
    const value = lookup(
      { tag: 'v1', project: 'group/app', vars },
      { path: 'd/a.zip', asset: { name: 'a.zip', size: 7, digest: 'sha256:00' } },
    );
    expect(ASSET_VARIABLES.map((name) => value(name))).toEqual([
      'v1',
      '1',
      'group/app',
      null,
      null,
      null,
      null,
      'd/a.zip',
      'a.zip',
      'a',
      'zip',
      'd',
      '7',
      '00',
      'a.zip',
      '7',
      'sha256:00',
    ]);
    expect(value('vars.CHANNEL')).toBe('stable');
    expect(value('vars.tag')).toBe('from vars');
  });

  test('what is not known has no value', () => {
    const value = lookup({ tag: null, project: null, vars }, null);
    expect(ASSET_VARIABLES.map((name) => value(name))).toEqual(ASSET_VARIABLES.map(() => null));
    expect([value('vars.NONE'), value('CHANNEL'), value('constructor')]).toEqual([null, null, null]);
  });
});
