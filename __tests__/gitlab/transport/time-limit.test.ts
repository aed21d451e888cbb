import { expect, test } from '@jest/globals';
import { startTimeLimit } from '../../../src/gitlab/transport/time-limit.js';

/** Timers that keep the process alive. */
const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

test('a chunk that leaves after the end starts no clock: it would keep the process alive', () => {
  const before = timers();
  const time = startTimeLimit(30_000, new AbortController().signal);
  expect(timers()).toBe(before + 1);
  time.connected();
  time.end();
  time.moved();
  time.connected();
  expect(timers()).toBe(before);
});

test('what moves starts the clock anew, and the deadline ends it', () => {
  const deadline = new AbortController();
  const time = startTimeLimit(30_000, deadline.signal);
  time.moved();
  expect({ overrun: time.overrun, aborted: time.signal.aborted }).toEqual({ overrun: null, aborted: false });
  deadline.abort();
  expect({ overrun: time.overrun, aborted: time.signal.aborted }).toEqual({
    overrun: 'deadline',
    aborted: true,
  });
  time.end();
});
