import { describe, expect, test } from '@jest/globals';
import { expandBraces } from '../../src/core/braces.js';
import { compileGlob, globEnters, selectPaths } from '../../src/core/glob.js';

describe('selectPaths', () => {
  const paths = [
    '.env',
    '.git/config',
    'app (1).zip',
    'app.tar.gz',
    'app.zip',
    'b[1].txt',
    'dist/.cache/x.zip',
    'dist/a.zip',
    'dist/deep/er/b.zip',
    'dist/B.ZIP',
    'x*y',
    '日本.zip',
  ];

  test.each<[readonly string[], readonly string[]]>([
    [[], [...paths].sort()],
    [['*.zip'], ['app (1).zip', 'app.zip', '日本.zip']],
    [['dist/*.zip'], ['dist/a.zip']],
    [['./dist//*.zip'], ['dist/a.zip']],
    [['**/*.zip'], ['app (1).zip', 'app.zip', 'dist/a.zip', 'dist/deep/er/b.zip', '日本.zip']],
    [['dist/**'], ['dist/B.ZIP', 'dist/a.zip', 'dist/deep/er/b.zip']],
    [['dist/**/*.zip'], ['dist/a.zip', 'dist/deep/er/b.zip']],
    [['dist'], []],
    [['.*'], ['.env']],
    [['**/.*/**'], ['.git/config', 'dist/.cache/x.zip']],
    [['.git/*'], ['.git/config']],
    [['?.zip', '??.zip'], ['日本.zip']],
    [['app.{zip,tar.gz}'], ['app.tar.gz', 'app.zip']],
    [['app (1).zip'], ['app (1).zip']],
    [
      ['app*', '!*.gz'],
      ['app (1).zip', 'app.zip'],
    ],
    [
      ['!*.gz', 'app*'],
      ['app (1).zip', 'app.zip'],
    ],
    [
      ['**', '!dist'],
      ['app (1).zip', 'app.tar.gz', 'app.zip', 'b[1].txt', 'x*y', '日本.zip'],
    ],
    [['.*', '.git/**', '!**/config'], ['.env']],
    [['b[[]1[]].txt'], ['b[1].txt']],
    [['x[*]y'], ['x*y']],
    [['[a-c]*.t*'], ['app.tar.gz', 'b[1].txt']],
    [['[!a]*.txt'], ['b[1].txt']],
    [['[^b-z]pp.zip'], ['app.zip']],
    [['[.]env', '?env', '*env'], []],
    [['[app.zip'], []],
    [['dist/**er/*'], []],
  ])('%j', (patterns, expected) => {
    expect(selectPaths(patterns, paths)).toEqual(expected);
  });

  test('five stars on a long name come to an end', () => {
    expect(selectPaths([`${'*a'.repeat(100)}b`], ['a'.repeat(255)])).toEqual([]);
  });
});

describe('expandBraces', () => {
  test.each<[string, readonly string[] | null]>([
    ['a', ['a']],
    ['{a,b}', ['a', 'b']],
    ['x{a,b}y{c,d}', ['xayc', 'xayd', 'xbyc', 'xbyd']],
    ['{a,{b,c}d}', ['a', 'bd', 'cd']],
    ['{a}', ['{a}']],
    ['{a', ['{a']],
    ['a}', ['a}']],
    ['{{a,b}', ['{a', '{b']],
    ['{a,}', ['a', '']],
    ['[{]a,b}', ['[{]a,b}']],
    ['[{a,b}', ['[a', '[b']],
    ['{a,b}'.repeat(6), expect.anything() as unknown as readonly string[]],
    ['{a,b}'.repeat(7), null],
    ['{a,b}'.repeat(200), null],
  ])('%s', (pattern, expected) => {
    expect(expandBraces(pattern)).toEqual(expected);
  });
});

describe('globEnters', () => {
  test.each<[readonly string[], string, string]>([
    [['dist/*.zip'], 'dist', 'named'],
    [['dist/*.zip'], 'node_modules', 'no'],
    [['*.zip'], 'dist', 'no'],
    [['*/x.zip'], 'dist', 'yes'],
    [['*/x.zip'], '.git', 'no'],
    [['**/x.zip'], 'dist/deep', 'yes'],
    [['**/x.zip'], '.git', 'no'],
    [['**/.cache/x.zip'], 'dist/.cache', 'yes'],
    [['a/b/c'], 'a/b', 'named'],
    [['a/b/c'], 'a/b/c', 'no'],
    [['a/*/c', 'a/b/c'], 'a/b', 'named'],
    [['**', '!dist'], 'dist', 'no'],
    [['**', '!dist'], 'dist/deep', 'no'],
  ])('%j: %s %s', (patterns, folder, expected) => {
    expect(globEnters(compileGlob(patterns), folder.split('/'))).toBe(expected);
  });
});
