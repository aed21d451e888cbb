import { describe, expect, test } from '@jest/globals';
import { troubleOf } from '../../../src/gitlab/client/retry.js';

const NOW = Date.UTC(2026, 0, 1, 12);

function trouble(status: number, headers: Record<string, string> = {}, reads = false, text = '') {
  return troubleOf({ status, headers: new Headers(headers), text }, reads, NOW);
}

describe('which answers may pass', () => {
  test.each([
    [429, {}, 'no', 'no'],
    [503, { 'retry-after': '1' }, 'no', 'no'],
    [503, {}, 'maybe', 'maybe'],
    [408, {}, 'maybe', 'maybe'],
    [502, {}, 'maybe', 'maybe'],
    [504, {}, 'maybe', 'maybe'],
    [520, {}, 'maybe', 'maybe'],
    [524, {}, 'maybe', 'maybe'],
    [500, {}, null, 'maybe'],
    [501, {}, null, 'maybe'],
    [400, {}, null, null],
    [401, {}, null, null],
    [403, {}, null, null],
    [404, {}, null, null],
    [409, {}, null, null],
    [422, {}, null, null],
  ])('%i %j: a write %s, a read %s', (status, headers, write, read) => {
    expect(trouble(status, headers)?.done ?? null).toBe(write);
    expect(trouble(status, headers, true)?.done ?? null).toBe(read);
  });

  test('a locked resource and a GitLab in maintenance have done nothing', () => {
    expect(trouble(409, {}, false, '{"message":"409 Conflict: Resource lock"}')?.done).toBe('no');
    expect(trouble(503, {}, false, 'GitLab is in maintenance mode')?.done).toBe('no');
  });
});

describe('what the server asks for, in milliseconds', () => {
  test.each([
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '1.5' }, 1500],
    [{ 'retry-after': 'Thu, 01 Jan 2026 12:00:09 GMT' }, 9000],
    [{ 'retry-after': 'Thu, 01 Jan 2026 11:00:00 GMT' }, 0],
    // The server's clock is an hour ahead: its own date tells how long its wait is.
    [{ 'retry-after': 'Thu, 01 Jan 2026 13:00:09 GMT', date: 'Thu, 01 Jan 2026 13:00:00 GMT' }, 9000],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after': '-3' }, null],
    [{ 'retry-after': '' }, null],
    [{ 'ratelimit-reset': `${NOW / 1000 + 20}` }, 20_000],
    [{ 'ratelimit-reset': `${NOW / 1000 - 20}` }, 0],
    [{ 'ratelimit-reset': 'x' }, null],
    [{ 'ratelimit-reset': `${NOW / 1000 + 20}`, 'retry-after': '3' }, 3000],
    [{}, null],
  ])('%j', (headers, wait) => expect(trouble(429, headers)?.retryAfter).toBe(wait));
});
