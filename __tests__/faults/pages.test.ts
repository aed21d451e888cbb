/** A part of the page shifts of `npm run faults -- --pages`; the whole of it is run by hand. */

import { expect, test } from '@jest/globals';
import { runPages } from './pages.js';

test('60 lists that shift while they are read: none is taken for whole that is not', async () => {
  const verdicts = await runPages(Array.from({ length: 60 }, (_, index) => index + 1));
  expect(verdicts.filter(({ lies }) => lies.length > 0)).toEqual([]);
  const shifted = verdicts.filter(({ shifts }) => shifts > 0);
  expect(new Set(shifted.map(({ kind, ending }) => `${kind} ${ending}`)).size).toBe(4);
}, 120_000);
