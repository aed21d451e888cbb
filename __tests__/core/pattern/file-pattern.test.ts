import { describe, expect, test } from '@jest/globals';
import { checkPatterns } from '../../../src/core/pattern/file-pattern.js';
import type { Problem } from '../../../src/core/problem/problem.js';
import { inputTexts } from '../../../src/core/problem/written-text.js';

function check(...patterns: readonly string[]): readonly Problem[] {
  const problems: Problem[] = [];
  checkPatterns(inputTexts(patterns, 'files'), problems);
  return problems;
}

function outside(pattern: string): [string, string, string, string] {
  const hint = 'Patterns are relative to the root. To look elsewhere, set the input `root`.';
  return [pattern, 'pattern-outside-root', 'leads out of the root folder', hint];
}

describe('checkPatterns', () => {
  test.each([
    'dist/*.zip',
    'a b',
    ' a',
    'dist/a:b',
    'dist/ab:c',
    'a..b/c',
    '...',
    '$x',
    '{x}',
    'x'.repeat(1024),
    `{${'a,'.repeat(99)}a}`,
  ])('%j is fine', (pattern) => {
    expect(check(pattern)).toEqual([]);
    expect(check('**', `!${pattern}`)).toEqual([]);
  });

  test.each<[pattern: string, code: string, message: string, hint: string]>([
    ['', 'invalid-pattern', 'is empty', 'Write a path such as dist/*.zip.'],
    [' \t', 'invalid-pattern', 'is empty', 'Write a path such as dist/*.zip.'],
    ['x'.repeat(1025), 'pattern-too-large', 'has more than 1024 characters', 'Write several patterns.'],
    [
      `{${'a,'.repeat(100)}a}`,
      'pattern-too-large',
      'stands for more than 100 alternatives',
      'Use * in place of some braces, or write several patterns.',
    ],
    ...['/a', '\\a', '../a', 'a/..', 'a\\..\\b', 'C:/a', 'c:a', '{a,../b}'].map(outside),
    ['a\0', 'invalid-pattern', 'contains a NUL character', 'Remove it.'],
    ['a\\b', 'invalid-pattern', 'contains a backslash', 'Write / on every system, and [*] for a literal *.'],
    [
      'app-${tag}.zip',
      'invalid-pattern',
      'contains a variable, but variables are not replaced in patterns',
      'Use a wildcard in its place, such as dist/app-*.zip.',
    ],
  ])('%j: %s, %s', (pattern, code, message, hint) => {
    const [problem, ...others] = check(pattern);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: 'error', code, hint, place: { file: 'files', line: 1 } });
    expect(problem?.message).toMatch(/^the pattern ".*" /);
    expect(problem?.message.endsWith(message)).toBe(true);
    expect(check('**', `!${pattern}`).map((one) => [one.code, one.place?.line])).toEqual([[code, 2]]);
  });

  test('patterns that only take away', () => {
    expect(check('!a', '!b')).toEqual([
      expect.objectContaining({
        severity: 'error',
        code: 'only-excludes',
        place: expect.objectContaining({ line: 1 }),
      }),
    ]);
    expect(check('!a', 'b')).toEqual([]);
    expect(check()).toEqual([]);
  });
});
