import { EventEmitter } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { limitsOf, listenForSignals } from '../../src/face/signals.js';

class Source extends EventEmitter {
  readonly exits: number[] = [];

  exit(code: number): void {
    this.exits.push(code);
  }
}

function listen() {
  const source = new Source();
  const said: string[] = [];
  const cancellation = listenForSignals(source, (line) => said.push(line));
  const state = () => [cancellation.soft.aborted, cancellation.hard.aborted, cancellation.exitCode];
  return { source, said, state, cancellation };
}

describe('listenForSignals', () => {
  test('nothing happens without a signal', () => {
    expect(listen().state()).toEqual([false, false, null]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('%s lets what is in flight finish and ends with %d', (signal, code) => {
    const { source, said, state } = listen();
    source.emit(signal);
    expect(state()).toEqual([true, false, code]);
    expect(said).toEqual([expect.stringContaining(`${signal}: finishing the requests in flight`)]);
  });

  test('the second signal gives up what is in flight; the first decides the exit code', () => {
    const { source, said, state } = listen();
    source.emit('SIGINT');
    source.emit('SIGTERM');
    expect(state()).toEqual([true, true, 130]);
    expect(said).toHaveLength(2);
    expect(said[1]).toContain('SIGTERM: aborting the requests in flight');
    expect(source.exits).toEqual([]);
  });

  test('the third ends the process', () => {
    const { source } = listen();
    source.emit('SIGTERM');
    source.emit('SIGINT');
    source.emit('SIGINT');
    expect(source.exits).toEqual([143]);
  });

  test('nobody listens any more after the end', () => {
    const { source, state, cancellation } = listen();
    cancellation.end();
    source.emit('SIGINT');
    expect(state()).toEqual([false, false, null]);
    expect(source.listenerCount('SIGTERM')).toBe(0);
  });
});

describe('limitsOf', () => {
  test('the first signal stops, the second cuts as well', () => {
    const [soft, hard] = [new AbortController(), new AbortController()];
    const limits = limitsOf({ deadline: 60_000 }, { soft: soft.signal, hard: hard.signal });
    soft.abort();
    expect([limits.stop.aborted, limits.deadline.aborted]).toEqual([true, false]);
    hard.abort();
    expect(limits.deadline.aborted).toBe(true);
  });

  test('the deadline stops and cuts', async () => {
    const never = new AbortController().signal;
    const { stop, deadline } = limitsOf({ deadline: 1 }, { soft: never, hard: never });
    if (!stop.aborted) await new Promise((done) => stop.addEventListener('abort', done));
    expect(deadline.aborted).toBe(true);
    expect(stop.reason).toMatchObject({ name: 'TimeoutError' });
  });
});
