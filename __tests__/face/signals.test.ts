import { EventEmitter } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { listenForSignals } from '../../src/face/signals.js';

function listen() {
  const source = new EventEmitter();
  const told: string[] = [];
  const cancellation = listenForSignals(source, (signal) => told.push(signal));
  const state = () => [cancellation.soft.aborted, cancellation.hard.aborted, cancellation.exitCode];
  return { source, told, state };
}

describe('listenForSignals', () => {
  test('nothing happens without a signal', () => {
    expect(listen().state()).toEqual([false, false, null]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('%s lets what is in flight finish and ends with %d', (signal, code) => {
    const { source, told, state } = listen();
    source.emit(signal);
    expect(state()).toEqual([true, false, code]);
    expect(told).toEqual([signal]);
  });

  test('the second signal gives up what is in flight; the first decides the exit code', () => {
    const { source, told, state } = listen();
    source.emit('SIGINT');
    source.emit('SIGTERM');
    source.emit('SIGTERM');
    expect(state()).toEqual([true, true, 130]);
    expect(told).toEqual(['SIGINT']);
  });
});
