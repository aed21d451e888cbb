import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { covers, matches } from '../../../src/core/pattern/wildcard.js';
import { FUZZ } from '../../fuzz.js';

/** Few letters, so that patterns and texts meet. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.', '📦'), maxLength: 12 });
const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.', '*', '?'), maxLength: 8 });

/** The same rule as a regular expression, which is safe for texts of this size. */
function oracle(wildcard: string, value: string): boolean {
  const source = wildcard
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return wildcard === value || new RegExp(`^${source}$`, 'su').test(value);
}

describe('wildcards', () => {
  test('match what the same regular expression matches', () => {
    fc.assert(
      fc.property(pattern, text, (wildcard, value) => {
        expect(matches(wildcard, value)).toBe(oracle(wildcard, value));
      }),
      FUZZ,
    );
  });

  test('a pattern that covers another matches all that the other matches', () => {
    fc.assert(
      fc.property(pattern, pattern, text, (wide, narrow, value) => {
        if (covers(wide, narrow) && oracle(narrow, value)) expect(matches(wide, value)).toBe(true);
      }),
      FUZZ,
    );
  });

  test('any two strings are answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (wildcard, value) => {
        expect(typeof matches(wildcard, value)).toBe('boolean');
        expect(matches(value, value)).toBe(true);
      }),
      FUZZ,
    );
  });
});
