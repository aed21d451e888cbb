import { describe, expect, test } from '@jest/globals';
import { Pace, waitBefore } from '../../src/network/pace.js';
import { fakeClock } from '../gitlab/fake-clock.js';
import { told } from '../gitlab/told.js';

describe('how long to wait', () => {
  test.each([
    [1, null, 0.999999, 500],
    [2, null, 0.999999, 1000],
    [4, null, 0.5, 2000],
    [9, null, 0.999999, 30_000],
    [1000, null, 0.999999, 30_000],
    [3, null, 0, 0],
    [1, 7000, 0.5, 7000],
    [1, 3_600_000, 0.5, 60_000],
    [1, 0, 0.5, 250],
  ])('retry %i, asked for %p, chance %p: %i ms', (retry, retryAfter, random, wait) => {
    expect(waitBefore(retry, retryAfter, random)).toBe(wait);
  });
});

test('a clock of the machine that is set back does not lengthen the wait after a 429', async () => {
  const clock = fakeClock();
  let wall = Date.UTC(2026, 0, 1);
  const signal = new AbortController().signal;
  const options = { retries: 1, stop: signal, deadline: signal, log: told() };
  const pace = new Pace({ ...options, clock: { ...clock, wallTime: () => wall } });
  pace.quiet(7000);
  wall -= 3_600_000;
  expect(await pace.turn(null)).toBe(true);
  expect(clock.waits).toEqual([7000]);
});
