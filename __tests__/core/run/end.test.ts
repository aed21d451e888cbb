import { describe, expect, test } from '@jest/globals';
import { isLate, whyEnded } from '../../../src/core/run/end.js';

const LATE = AbortSignal.abort(new DOMException('late', 'TimeoutError'));
const CANCELLED = AbortSignal.abort();
const GOING_ON = new AbortController().signal;

describe('whether it was the deadline', () => {
  test.each([
    ['a time-out', LATE, true],
    ['what looks like one, of another realm', AbortSignal.abort({ name: 'TimeoutError' }), true],
    ['a signal to the process', CANCELLED, false],
    ['another error', AbortSignal.abort(new Error('TimeoutError')), false],
    ['a text', AbortSignal.abort('TimeoutError'), false],
    ['null', AbortSignal.abort(null), false],
    ['an object without a name', AbortSignal.abort({}), false],
    ['a run that goes on', GOING_ON, false],
  ])('%s', (_, signal, expected) => {
    expect(isLate(signal)).toBe(expected);
  });
});

describe('why a run ended', () => {
  test.each([
    ['it goes on', [GOING_ON, GOING_ON], null],
    ['its deadline', [GOING_ON, LATE], 'The deadline of the run passed'],
    ['a signal', [CANCELLED, GOING_ON], 'The run was cancelled'],
    ['two signals, the second of which cuts like the deadline', [CANCELLED, LATE], 'The run was cancelled'],
    ['nothing can end it', [], null],
  ])('%s', (_, signals, expected) => {
    expect(whyEnded(...signals)).toBe(expected);
  });
});
