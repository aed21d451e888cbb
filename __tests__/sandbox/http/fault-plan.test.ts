/** Faults as they are written on the command line. */

import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../../src/sandbox/http/fault.js';
import { parseFaults } from '../../../src/sandbox/http/fault-plan.js';

const request = (line: string) => {
  const [method = '', target = ''] = line.split(' ');
  return { method, target, headers: {}, body: null, status: null };
};

function meets(plan: string, ...lines: readonly string[]): unknown[] {
  const read = parseFaults(plan);
  if (!read.ok) throw new Error(read.message);
  return lines.map((line, index) => (read.faultFor(request(line), index) as Fault | undefined)?.kind ?? null);
}

const fault = (plan: string) => {
  const read = parseFaults(plan);
  return read.ok ? read.faultFor(request('GET /'), 0) : read.message;
};

test.each([
  ['status 503', { kind: 'status', status: 503 }],
  ['status-after 502', { kind: 'status-after', status: 502 }],
  ['delay 50ms', { kind: 'delay', ms: 50 }],
  ['slow 2s', { kind: 'slow', ms: 2000 }],
  ['reset-before', { kind: 'reset-before' }],
  ['reset-after', { kind: 'reset-after' }],
  ['hang', { kind: 'hang' }],
  ['truncate', { kind: 'truncate' }],
  ['hang-up 2 500ms', { kind: 'hang-up', after: 2, ms: 500 }],
  ['hang-up 0', { kind: 'hang-up', after: 0, ms: 0 }],
  ['hang-up 2 500ms 504', { kind: 'hang-up', after: 2, ms: 500, status: 504 }],
  ['break 3', { kind: 'break', during: 3 }],
  ['time-out 3', { kind: 'time-out', during: 3 }],
])('%s', (plan, expected) => {
  expect(fault(plan)).toEqual(expected);
});

describe('which requests', () => {
  const LINES = ['GET /a/links', 'POST /a/links', 'PUT /a/links/1', 'POST /b', 'POST /a/links'];
  test.each([
    ['hang', ['hang', 'hang', 'hang', 'hang', 'hang']],
    ['hang on POST', [null, 'hang', null, 'hang', 'hang']],
    ['hang on links', ['hang', 'hang', 'hang', null, 'hang']],
    ['hang on POST links', [null, 'hang', null, null, 'hang']],
    ['hang on POST links at 2', [null, null, null, null, 'hang']],
    ['hang at 3', [null, null, 'hang', null, null]],
    ['hang from 4', [null, null, null, 'hang', 'hang']],
    ['hang at 1;  truncate on POST ; slow 1ms on PUT', ['hang', 'truncate', 'slow', 'truncate', 'truncate']],
  ])('%s', (plan, expected) => {
    expect(meets(plan, ...LINES)).toEqual(expected);
  });
});

test.each([
  ['explode', '"explode" is not a fault; there are status, status-after, delay'],
  ['', '"" is not a fault'],
  ['constructor', '"constructor" is not a fault'],
  ['status', '"status" cannot be read; write it like "status 503"'],
  ['status 99', '"status 99" cannot be read'],
  ['status 503 504', 'write it like "status 503"'],
  ['delay soon', 'write it like "delay 50ms"'],
  ['hang now', 'write it like "hang"'],
  ['hang-up', 'write it like "hang-up 2 500ms"'],
  ['hang-up 2 500ms now', 'write it like "hang-up 2 500ms"'],
  ['hang-up 2 500ms 504 x', 'write it like "hang-up 2 500ms"'],
  ['break 0', 'write it like "break 3"'],
  ['time-out 0', 'write it like "time-out 3"'],
  ['hang at 0', '"0" behind `at` must be a whole number of at least 1'],
  ['hang from x', '"x" behind `from`'],
  ['hang;;hang', '"" is not a fault'],
])('not %p', (plan, message) => {
  expect(fault(plan)).toContain(message);
});
