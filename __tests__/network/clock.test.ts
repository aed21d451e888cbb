import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/network/clock.js';

const NEVER = 2 ** 30;

describe('systemClock', () => {
  test('sleeps to the end', async () => {
    expect(await systemClock.sleep(1, [new AbortController().signal])).toBe(true);
  });

  test('wakes at the first signal', async () => {
    const aborter = new AbortController();
    const slept = systemClock.sleep(NEVER, [new AbortController().signal, aborter.signal]);
    aborter.abort();
    expect(await slept).toBe(false);
  });

  test('does not fall asleep once a signal was given', async () => {
    expect(await systemClock.sleep(NEVER, [AbortSignal.abort()])).toBe(false);
  });

  test('shows time and chance', () => {
    expect(systemClock.wallTime()).toBeGreaterThan(Date.UTC(2025, 0));
    expect(systemClock.random()).toBeLessThan(1);
  });
});
