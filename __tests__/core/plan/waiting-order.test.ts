import { describe, expect, test } from '@jest/globals';
import { releaseOrder } from '../../../src/core/plan/waiting-order.js';

/** Turns in a few words: `p1` parks item 1, `1` does it. */
function turns(waits: readonly (readonly number[])[]): string {
  return [...releaseOrder(waits)].map(({ index, park }) => `${park ? 'p' : ''}${index}`).join(' ');
}

describe('releaseOrder', () => {
  const CASES: readonly [string, readonly (readonly number[])[], string][] = [
    ['nothing', [], ''],
    ['what waits for nothing goes as it stands', [[], [], []], '0 1 2'],
    ['a chain goes from its end', [[1], [2], []], '2 1 0'],
    ['one waits for two', [[1, 2], [], []], '1 2 0'],
    ['two wait for one', [[], [0], [0]], '0 1 2'],
    ['a circle of two', [[1], [0]], 'p0 1 0'],
    ['a circle of three', [[1], [2], [0]], 'p0 2 1 0'],
    ['in a circle the one that most others wait for is parked', [[1], [0], [1]], 'p1 0 2 1'],
    ['what only leads into a circle is not parked', [[1], [2], [1], [0], [0], [0]], 'p1 0 2 3 4 5 1'],
    ['what is waited for twice is waited for once', [[1, 1], [0], [0]], 'p0 1 2 0'],
    ['two circles park one each', [[1], [0], [3], [2]], 'p0 1 0 p2 3 2'],
    ['a circle behind a circle', [[1], [0, 2], [3], [2]], 'p0 p2 1 3 0 2'],
  ];
  test.each(CASES)('%s', (_, waits, expected) => expect(turns(waits)).toBe(expected));

  test('to wait for what is not there is a mistake of the caller', () => {
    expect(() => turns([[], [7]])).toThrow('an item waits for item 7, which is not there');
  });
});
