import { describe, expect, test } from '@jest/globals';
import { changedPart, shorten } from '../../../src/report/words/changed-part.js';

describe('changedPart', () => {
  test.each([
    ['https://a.b/c', 'https://a.d/c', ['https://', 'a.b', 'a.d', '/c']],
    ['/v1.0.0/x', '/v1.1.0/x', ['/', 'v1.0.0', 'v1.1.0', '/x']],
    ['/a', '/a/b', ['/a', '', '/b', '']],
    ['/a/b', '/b', ['/', 'a/', '', 'b']],
    ['/a/a/a', '/a/a', ['/a/a', '/a', '', '']],
    ['?a=1&b=2', '?a=1&b=3', ['?a=1&b=', '2', '3', '']],
    ['same', 'same', ['same', '', '', '']],
    ['', 'x', ['', '', 'x', '']],
    ['abc', 'xyz', ['', 'abc', 'xyz', '']],
    ['a😀', 'a😁', ['', 'a😀', 'a😁', '']],
  ])('%s and %s', (before, after, expected) => {
    const part = changedPart(before, after);
    expect([part.start, part.before, part.after, part.end]).toEqual(expected);
    expect(part.start + part.before + part.end).toBe(before);
    expect(part.start + part.after + part.end).toBe(after);
  });
});

describe('shorten', () => {
  test.each([
    ['abc', 3, 'abc'],
    ['abcdefghijkl', 7, 'abcd…kl'],
    ['😀😀😀😀😀😀', 7, '😀😀…😀'],
  ])('%s to %i', (text, limit, expected) => {
    expect(shorten(text, limit)).toBe(expected);
  });
});
