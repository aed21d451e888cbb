import { describe, expect, test } from '@jest/globals';
import { editDistance, nearest } from '../../src/core/nearest.js';

describe('nearest', () => {
  const keys = ['name', 'url', 'link_type', 'direct_asset_path', 'filepath', 'files'];

  test.each([
    ['nmae', 'name'],
    ['ulr', 'url'],
    ['URL', 'url'],
    ['linkType', 'link_type'],
    ['link-type', 'link_type'],
    ['direct_asset_pth', 'direct_asset_path'],
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
    ['kitten', 'sitting', 3],
  ])('%j and %j: %d', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
    expect(editDistance(b, a)).toBe(expected);
  });
});
