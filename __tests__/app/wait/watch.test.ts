import { expect, test } from '@jest/globals';
import { afterLook, beginWatch, judge, type Look, pauseAfter } from '../../../src/app/wait/watch.js';

const SECOND = 1000;
const PATIENCE = { wait: 60 * SECOND, settle: 20 * SECOND };

/** Looks at given seconds, each an instant; the last verdict. */
function after(looks: readonly (readonly [at: number, print: string, isThere: boolean])[]) {
  let watch = beginWatch(0);
  let last: Look = { isThere: false, print: '', begun: 0, ended: 0 };
  for (const [at, print, isThere] of looks) {
    last = { isThere, print, begun: at * SECOND, ended: at * SECOND };
    watch = afterLook(watch, last);
  }
  return judge(watch, last, PATIENCE);
}

test.each([
  ['nothing there at first', [[0, '', false]], { kind: 'again', after: 2 * SECOND }],
  ['nothing there a second before the end', [[59, '', false]], { kind: 'again', after: SECOND }],
  [
    'nothing there at the end',
    [
      [0, '', false],
      [60, '', false],
    ],
    { kind: 'late', why: 'missing' },
  ],
  ['there at once: it is not known since when', [[0, 'a', true]], { kind: 'again', after: 5 * SECOND }],
  [
    'still for less than the settle time',
    [
      [0, 'a', true],
      [19, 'a', true],
    ],
    { kind: 'again', after: SECOND },
  ],
  [
    'still for the settle time',
    [
      [0, 'a', true],
      [20, 'a', true],
    ],
    { kind: 'over' },
  ],
  [
    'a change begins the settle time anew',
    [
      [0, 'a', true],
      [15, 'b', true],
      [20, 'b', true],
    ],
    { kind: 'again', after: 5 * SECOND },
  ],
  ['there just before the end: it may settle', [[59, 'a', true]], { kind: 'again', after: 5 * SECOND }],
  [
    'and does after the end',
    [
      [59, 'a', true],
      [79, 'a', true],
    ],
    { kind: 'over' },
  ],
  [
    'a change after the end',
    [
      [59, 'a', true],
      [64, 'b', true],
    ],
    { kind: 'late', why: 'moving' },
  ],
  [
    'deleted again after the end',
    [
      [50, 'a', true],
      [61, '', false],
    ],
    { kind: 'late', why: 'missing' },
  ],
] as const)('%s', (_, looks, verdict) => {
  expect(after(looks)).toEqual(verdict);
});

test('a slow answer does not count as stillness', () => {
  const first = { isThere: true, print: 'a', begun: 0, ended: 15 * SECOND };
  const second = { isThere: true, print: 'a', begun: 30 * SECOND, ended: 36 * SECOND };
  const watch = afterLook(afterLook(beginWatch(0), first), second);
  expect(judge(watch, second, PATIENCE)).toEqual({ kind: 'again', after: 0 });
});

test('without a settle time the first look that shows it is enough', () => {
  const look = { isThere: true, print: 'a', begun: 0, ended: 0 };
  expect(judge(afterLook(beginWatch(0), look), look, { ...PATIENCE, settle: 0 })).toEqual({ kind: 'over' });
});

test('ten minutes are fewer than 50 looks', () => {
  let looks = 1;
  for (let at = 0; at < 600 * SECOND; looks += 1) at += pauseAfter(looks);
  expect(looks).toBeLessThan(50);
  expect(pauseAfter(1)).toBe(2 * SECOND);
  expect(pauseAfter(1000)).toBe(15 * SECOND);
});
