import { describe, expect, test } from '@jest/globals';
import { expandBraces } from '../../../src/core/pattern/braces.js';
import { compileGlob, globEnters, selectPaths } from '../../../src/core/pattern/glob.js';

describe('selectPaths', () => {
  // Frozen, because what is given in is not to be sorted.
  const paths: readonly string[] = Object.freeze([
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
  ]);

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
    [['app.*.zip', 'app.z*.zip', 'dist/a.*a.zip'], []],
    [
      ['app.*zip', 'dist/a*.zip'],
      ['app.zip', 'dist/a.zip'],
    ],
    [['[app.zip'], []],
    [['dist/**er/*'], []],
  ])('%j', (patterns, expected) => {
    expect(selectPaths(patterns, paths)).toEqual(expected);
  });

  test.each<[pattern: string, matched: readonly string[], others: readonly string[]]>([
    ['[ab]', ['a', 'b'], ['c']],
    ['[a-c]', ['a', 'b', 'c'], ['-', 'd']],
    ['[a-cx-z]', ['b', 'x'], ['d', '-']],
    ['[a-]', ['-', 'a'], ['b']],
    ['[-a]', ['-', 'a'], ['b']],
    ['[a-c-e]', ['-', 'b', 'e'], ['d']],
    ['[!a]', ['!', 'b'], ['a']],
    ['[^a]', ['^', 'b'], ['a']],
    ['[a!]', ['!', 'a'], ['b']],
    ['[]a]', [']', 'a'], ['b']],
    ['[!]a]', ['b'], [']', 'a']],
    ['[^]a]', ['b'], [']', 'a']],
    ['[!]', ['[!]'], ['!', 'a']],
    ['[a-z', ['[a-z'], ['b']],
    ['[📦-📨]', ['📦', '📨'], ['a', '📩']],
  ])('of the class %s: %j, not %j', (pattern, matched, others) => {
    expect(selectPaths([pattern], [...others, ...matched])).toEqual(matched);
  });

  test('a pattern that excludes matches nothing by itself', () => {
    expect(selectPaths(['a', '!b'], ['!b', 'a', 'b'])).toEqual(['a']);
  });

  test('braces with too many alternatives are plain characters', () => {
    const pattern = '{a,b}'.repeat(7);
    expect(selectPaths([pattern], ['a'.repeat(7), pattern])).toEqual([pattern]);
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
    ['{{a,b}{c,d}', ['{ac', '{ad', '{bc', '{bd']],
    ['{a[,]b,c}', ['a[,]b', 'c']],
    ['{a[],]b,c}', ['a[],]b', 'c']],
    ['{a[!],]b,c}', ['a[!],]b', 'c']],
    ['{a[^],]b,c}', ['a[^],]b', 'c']],
    ['{a!],b}', ['a!]', 'b']],
    // A class ends before the next /: so this bracket is a plain character, and that one is not.
    ['{a[b,c/d]e}', ['a[b', 'c/d]e']],
    ['{a[,]b,c}/d', ['a[,]b/d', 'c/d']],
    ['{a,b}'.repeat(6), expect.anything() as unknown as readonly string[]],
    ['{a,b}'.repeat(7), null],
    ['{a,b}'.repeat(200), null],
  ])('%s', (pattern, expected) => {
    expect(expandBraces(pattern)).toEqual(expected);
  });

  test('a hundred alternatives are enough', () => {
    const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
    expect(expandBraces(`{${words}}`)).toEqual(words);
    expect(expandBraces(`{${words},more}`)).toBeNull();
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
    [['a/b'], 'a/b/c', 'no'],
    [['a*/x.zip'], 'ab', 'yes'],
    [['a/b*/c'], 'a/b', 'yes'],
    [['a*/b/c'], 'ab/b', 'named'],
    [['**/x.zip'], 'dist/.git', 'no'],
    [['.a/**/x.zip'], '.a/b', 'yes'],
    [['.a/**/x.zip'], '.a/.b', 'no'],
    [['.a/**/*/x.zip'], '.a/.b', 'no'],
    [['a/*/c', 'a/b/c'], 'a/b', 'named'],
    [['**', '!dist'], 'dist', 'no'],
    [['**', '!dist'], 'dist/deep', 'no'],
  ])('%j: %s %s', (patterns, folder, expected) => {
    expect(globEnters(compileGlob(patterns), folder.split('/'))).toBe(expected);
  });

  test('the root folder is entered, and no pattern names it', () => {
    expect(globEnters(compileGlob(['a.zip']), [])).toBe('yes');
    expect(globEnters(compileGlob([]), [])).toBe('no');
  });
});
