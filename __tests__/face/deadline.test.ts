import { describe, expect, test } from '@jest/globals';
import { startDeadline } from '../../src/face/deadline.js';

/** A clock that moves only when it is told to. */
function fakeClock() {
  let now = 0;
  let timers: { readonly at: number; readonly act: () => void }[] = [];
  return {
    now: () => now,
    after: (milliseconds: number, act: () => void) => void timers.push({ at: now + milliseconds, act }),
    go(milliseconds: number): void {
      now += milliseconds;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { act } of due) act();
    },
  };
}

describe('startDeadline', () => {
  test('passes after its time, as a time-out', () => {
    const clock = fakeClock();
    const { signal } = startDeadline(1000, clock);
    clock.go(999);
    expect(signal.aborted).toBe(false);
    clock.go(1);
    expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
  });

  test('counts no time in which bytes move', () => {
    const clock = fakeClock();
    const { signal, moved } = startDeadline(10_000, clock);
    // A minute of uploading.
    for (let second = 0; second <= 60; second += 1) {
      moved();
      clock.go(1000);
    }
    expect(signal.aborted).toBe(false);
    // All ten seconds are left, but for the one behind the last byte.
    clock.go(8999);
    expect(signal.aborted).toBe(false);
    clock.go(1);
    expect(signal.aborted).toBe(true);
  });

  test('counts the time of an upload that hangs', () => {
    const clock = fakeClock();
    const { signal, moved } = startDeadline(10_000, clock);
    moved();
    clock.go(9000);
    moved();
    clock.go(1000);
    expect(signal.aborted).toBe(true);
  });
});
