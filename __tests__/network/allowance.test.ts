import { describe, expect, test } from '@jest/globals';
import { Allowances } from '../../src/network/allowance.js';
import { Pace } from '../../src/network/pace.js';
import { fakeClock } from '../gitlab/fake-clock.js';
import { told } from '../gitlab/told.js';

const API = 'throttle_authenticated_api';

describe('what is left', () => {
  test('nothing is waited for before the server has said anything, and as long as something is left', () => {
    const allowances = new Allowances();
    allowances.take();
    expect(allowances.wait(0)).toBe(0);
    allowances.learn({ name: API, remaining: 1, reset: '60', resetIn: 5000 }, 0, 0);
    expect(allowances.wait(0)).toBe(0);
    allowances.take();
    expect(allowances.wait(1000)).toBe(4000);
  });

  test('after the reset the count begins anew', () => {
    const allowances = new Allowances();
    allowances.take();
    allowances.learn({ name: API, remaining: 0, reset: '60', resetIn: 5000 }, 0, 0);
    expect(allowances.wait(4999)).toBe(1);
    expect(allowances.wait(5000)).toBe(0);
  });

  test('those under way count as well, whether the server has counted them or not', () => {
    const allowances = new Allowances();
    for (let sent = 0; sent < 4; sent += 1) allowances.take();
    allowances.learn({ name: API, remaining: 3, reset: '60', resetIn: 5000 }, 3, 0);
    expect(allowances.wait(0)).toBe(5000);
  });

  test('an answer that was overtaken does not add to what is left', () => {
    const allowances = new Allowances();
    allowances.take();
    allowances.learn({ name: API, remaining: 0, reset: '60', resetIn: 5000 }, 0, 0);
    allowances.learn({ name: API, remaining: 1, reset: '60', resetIn: 4900 }, 0, 100);
    expect(allowances.wait(100)).toBe(4900);
  });

  test('answers of the next period count for it at once, and late ones of the last not at all', () => {
    const allowances = new Allowances();
    allowances.take();
    allowances.learn({ name: API, remaining: 0, reset: '60', resetIn: 5000 }, 0, 0);
    allowances.learn({ name: API, remaining: 1, reset: '120', resetIn: 64_000 }, 0, 1000);
    expect(allowances.wait(1000)).toBe(0);
    allowances.learn({ name: API, remaining: 0, reset: '60', resetIn: 4000 }, 0, 1000);
    expect(allowances.wait(1000)).toBe(0);
    allowances.take();
    expect(allowances.wait(6000)).toBe(59_000);
  });

  test('limits with different names are counted apart; any of them holds all', () => {
    const allowances = new Allowances();
    allowances.take();
    allowances.learn(
      { name: 'throttle_authenticated_packages_api', remaining: 0, reset: '60', resetIn: 9000 },
      0,
      0,
    );
    allowances.learn({ name: API, remaining: 500, reset: '60', resetIn: 60_000 }, 0, 0);
    expect(allowances.wait(0)).toBe(9000);
  });

  test('no wait is longer than the longest period', () => {
    const allowances = new Allowances();
    allowances.take();
    allowances.learn({ name: API, remaining: 0, reset: '60', resetIn: 1e12 }, 0, 0);
    expect(allowances.wait(0)).toBe(3_600_000);
  });
});

describe('the pace', () => {
  const paced = (onSleep?: () => void) => {
    const clock = fakeClock(onSleep === undefined ? {} : { onSleep });
    const stop = new AbortController();
    const log = told();
    const deadline = new AbortController().signal;
    return { clock, stop, log, pace: new Pace({ retries: 1, stop: stop.signal, deadline, log, clock }) };
  };

  test('holds the next request until the reset, and says so once', async () => {
    const { clock, log, pace } = paced();
    expect(await pace.turn(null)).toBe(true);
    pace.allow({ name: API, remaining: 0, reset: '60', resetIn: 42_000 });
    pace.over();
    expect(await Promise.all([pace.turn(null), pace.turn(null)])).toEqual([true, true]);
    expect(clock.waits[0]).toBe(42_000);
    expect(log.lines.filter((line) => line.includes('RateLimit-Remaining'))).toHaveLength(1);
  });

  test('a stop ends the wait', async () => {
    const { stop, pace } = paced(() => stop.abort());
    await pace.turn(null);
    pace.allow({ name: API, remaining: 0, reset: '60', resetIn: 42_000 });
    pace.over();
    expect(await pace.turn(null)).toBe(false);
  });
});
