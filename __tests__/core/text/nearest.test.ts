import { describe, expect, test } from '@jest/globals';
import { editDistance, nearest } from '../../../src/core/text/nearest.js';

describe('nearest', () => {
  const keys = ['name', 'url', 'link_type', 'direct_asset_path', 'filepath', 'files'];

  test.each([
    ['nmae', 'name'],
    ['ulr', 'url'],
    ['URL', 'url'],
    ['linkType', 'link_type'],
    ['link-type', 'link_type'],
    ['direct_asset_pth', 'direct_asset_path'],
    ['dirct_aset_pth', 'direct_asset_path'],
    ['file', 'files'],
    ['type', null],
    ['xyz', null],
    ['', null],
    ['a', null],
    ['x'.repeat(65), null],
    ['name', 'name'],
  ])('%j: %j', (word, expected) => {
    expect(nearest(word, keys)).toBe(expected);
  });

  test.each([
    // One edit for each three characters of the longer word.
    ['packa', 'package', 'package'],
    ['pack', 'package', null],
    ['rnbok', 'runbook', 'runbook'],
    // One edit of one letter leaves nothing of what was written.
    ['a', 'b', null],
    ['a', 'ab', null],
    ['', 'a', null],
    ['ab', 'ac', 'ac'],
  ])('%j beside %j: %j', (word, candidate, expected) => {
    expect(nearest(word, [candidate])).toBe(expected);
  });

  test('words of up to 64 characters are compared', () => {
    const words = ['x'.repeat(64), 'x'.repeat(65)];
    expect(words.map((word) => nearest(word, [word]))).toEqual([words[0], null]);
  });

  test('of equally near words it is the first', () => {
    expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
  });
});

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'xbc', 1],
    ['abc', 'ab', 1],
    ['ca', 'abc', 3],
    ['ab', 'ba', 1],
    ['xab', 'xba', 1],
    ['aab', 'ba', 2],
    ['kitten', 'sitting', 3],
  ])('%j and %j: %d', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
    expect(editDistance(b, a)).toBe(expected);
  });
});
