import { expect, test } from '@jest/globals';
import { shownTime } from '../../../src/core/text/duration.js';

test.each([
  [0, '0 s'],
  [1499, '1 s'],
  [20_000, '20 s'],
  [60_000, '1 min'],
  [90_000, '1 min 30 s'],
  [600_000, '10 min'],
  [3_600_000, '1 h'],
  [5_400_000, '1 h 30 min'],
])('%i ms is %s', (milliseconds, text) => {
  expect(shownTime(milliseconds)).toBe(text);
});
