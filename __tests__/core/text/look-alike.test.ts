import { describe, expect, test } from '@jest/globals';
import { unseenDifference } from '../../../src/core/text/look-alike.js';

describe('texts that look the same', () => {
  test.each([
    ['caf\u00e9', 'cafe\u0301', 'an accent is a character of its own in one of them'],
    ['a b', 'a\u00a0b', 'one of them has a no-break space (U+00A0)'],
    ['a b', 'a\u2009b', 'one of them has a space of another width (U+2009)'],
    ['name', 'n\u0430me', 'one of them has the Cyrillic letter U+0430 in place of a'],
    ['Opal', '\u039fpal', 'one of them has the Greek letter U+039F in place of O'],
    ['ab', 'a\u200bb', 'one of them has a character that cannot be seen (U+200B)'],
    ['a-b', 'a\u2011b', 'one of them has a dash (U+2011) in place of -'],
    ['a1', 'a\uff11', 'one of them has the character U+FF11'],
  ])('%j and %j', (one, other, expected) => {
    expect(unseenDifference(one, other)).toContain(expected);
    expect(unseenDifference(other, one)).toContain(expected);
  });

  test.each([
    ['a', 'a'],
    ['a', 'b'],
    ['\u0430', 'b'],
    ['', 'a'],
  ])('%j and %j are the same, or do not', (one, other) => {
    expect(unseenDifference(one, other)).toBeNull();
  });
});
