import { expect, test } from '@jest/globals';
import { isSlip, patternCause } from '../../../src/core/pattern/pattern-cause.js';

const NAMES = ['Nightly build', 'Security notes', 'Größe'];

test.each([
  ["['Nightly *', 'Security *']", 'one pattern per line', true],
  ['[Nightly *]', 'one pattern per line', true],
  ['- Nightly *', 'dash', true],
  ['"Nightly *"', 'Quotes', true],
  ['Nightly *, Security *', 'Commas', true],
  ['Nightly *; Weekly *', 'Commas', true],
  ['nightly *', 'Case matters: there is "Nightly build"', true],
  ['Nightly\u00a0build', 'Case matters', true],
  ['Gro\u0308ße', 'Case matters', true],
  ['$PATTERN', '$PATTERN is not expanded here', false],
  ['{a,b}', 'Braces', false],
  ['@(a|b)', 'Forms such as', false],
  ['[beta] *', 'Brackets', false],
  ['^docs.*$', 'regular expression', false],
  ['~/x', '~', false],
])('%s: %s', (pattern, cause, slip) => {
  expect(patternCause(pattern, NAMES)).toContain(cause);
  expect(isSlip(pattern, NAMES)).toBe(slip);
});

test.each(['docs-*', 'Weekly build', '?'])('%s is just not there', (pattern) => {
  expect(patternCause(pattern, NAMES)).toBeNull();
  expect(isSlip(pattern, NAMES)).toBe(false);
});
