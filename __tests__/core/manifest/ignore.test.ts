import { expect, test } from '@jest/globals';
import { ignoredBy, ignoreFromInput } from '../../../src/core/manifest/ignore.js';

test('patterns of the input, each with its place, the first that matches', () => {
  const patterns = ignoreFromInput(['Nightly *', '*']);
  expect(patterns.map(({ pattern, place }) => `${place.file} ${pattern}`)).toEqual([
    'ignore Nightly *',
    'ignore *',
  ]);
  expect(ignoredBy('Nightly build', patterns)?.pattern).toBe('Nightly *');
  expect(ignoredBy('other', patterns)?.pattern).toBe('*');
  expect(ignoredBy('other', ignoreFromInput(['Nightly *']))).toBeNull();
  expect(ignoreFromInput([])).toEqual([]);
});
