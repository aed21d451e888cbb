import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareNatural } from '../../../src/core/text/compare.js';

test('numbers are counted, not spelt', () => {
  const names = ['n10', 'n2', 'n1', 'n02', 'a', 'n', 'v1.10.0', 'v1.9.0', '10', '9', 'n2b10', 'n2b9'];
  expect(names.sort(compareNatural)).toEqual([
    '9',
    '10',
    'a',
    'n',
    'n1',
    'n02',
    'n2',
    'n2b9',
    'n2b10',
    'n10',
    'v1.9.0',
    'v1.10.0',
  ]);
});

test('is an order: only equal names are equal, and it does not matter which comes first', () => {
  const name = fc.stringMatching(/^[an0-2.]{0,6}$/);
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(compareNatural(a, b) === 0).toBe(a === b);
      expect(Math.sign(compareNatural(a, b))).toBe(-Math.sign(compareNatural(b, a)) || 0);
      if (compareNatural(a, b) < 0 && compareNatural(b, c) < 0) expect(compareNatural(a, c)).toBeLessThan(0);
    }),
  );
});
