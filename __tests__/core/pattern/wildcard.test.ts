import { describe, expect, test } from '@jest/globals';
import { covers, matches } from '../../../src/core/pattern/wildcard.js';

describe('matches', () => {
  test.each([
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['*', 'anything/at all', true],
    ['v*', 'v1.0/x', true],
    ['*-stable', '1-2-stable', true],
    ['*-stable', '1-2-stable-1', false],
    ['v?.0', 'v1.0', true],
    ['v?.0', 'v10.0', false],
    ['?', '📦', true],
    ['a*b*c', 'aXbYbZc', true],
    ['a*b*c', 'acb', false],
    ['**', 'x', true],
    ['Nightly *', 'nightly 1', false],
    ['[abc]', 'a', false],
    ['[abc]', '[abc]', true],
    ['a.c', 'abc', false],
    ['a\\*', 'a*', false],
    ['what?', 'what?', true],
    ['*a', 'b*a', true],
  ])('%j and %j: %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  test.each(['*', '?', '*?', '?*a', 'a*b*', '**', '📦*', '[a]'])('%j matches itself', (pattern) => {
    expect(matches(pattern, pattern)).toBe(true);
  });

  test('many stars on a long text come to an end', () => {
    expect(matches(`${'*a'.repeat(500)}b`, 'a'.repeat(5000))).toBe(false);
  });
});

describe('covers', () => {
  test.each([
    ['*', '*', true],
    ['*', 'v1.?', true],
    ['v*', 'v1.*', true],
    ['v1.*', 'v*', false],
    ['v?', 'v*', false],
    ['v?', 'v?', true],
    ['v?', 'v1', true],
    ['v1', 'v?', false],
    ['*.*', 'v*', false],
    ['v1', 'v1', true],
  ])('%j covers %j: %s', (wide, narrow, expected) => {
    expect(covers(wide, narrow)).toBe(expected);
  });
});
