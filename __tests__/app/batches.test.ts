/** Links written together, by GraphQL: how many requests that takes, when it is done, and what comes instead. */

import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../src/sandbox/http/fault.js';
import type { ServerOptions } from '../serving.js';
import { type Scenario, scenario, type Trouble } from './scenario.js';

const links = (count: number, host = 'new') =>
  Array.from({ length: count }, (_, at) => ({ name: `n${at}`, url: `https://${host}.test/${at}` }));

/** A release that has `start` links, and is to have `desired`. */
const moved = (start: number, desired: number): Scenario =>
  scenario()
    .has(...links(start, 'old'))
    .wants(...links(desired));

/** Documents and REST writes of an apply. */
async function counted(
  start: number,
  desired: number,
  raw: Record<string, string> = {},
  { trouble = () => undefined, ...server }: ServerOptions & { readonly trouble?: Trouble } = {},
) {
  const ran = await moved(start, desired).given(raw).served(server).faults(trouble).run();
  const documents = ran.calls.filter((call) => call.includes('graphql')).length;
  return {
    documents,
    rest: ran.sent.length - documents,
    requests: ran.report.requests,
    isGood: ran.succeeded && new Set(ran.links().map(({ url }) => url)).size === desired,
  };
}

describe('requests', () => {
  test('100 updates: read, four documents, read back', async () => {
    expect(await counted(100, 100)).toEqual({ documents: 4, rest: 0, requests: 6, isGood: true });
  });

  test('100 creates in the manifest’s order', async () => {
    expect(await counted(0, 100)).toEqual({ documents: 4, rest: 0, requests: 6, isGood: true });
  });

  test('19 are not worth it, 20 are', async () => {
    expect(await counted(19, 19)).toMatchObject({ documents: 0, rest: 19, isGood: true });
    expect(await counted(20, 20)).toMatchObject({ documents: 1, rest: 0, isGood: true });
  });

  test('writes: rest', async () => {
    expect(await counted(30, 30, { writes: 'rest' })).toMatchObject({ documents: 0, rest: 30, isGood: true });
  });

  test('writes: graphql', async () => {
    expect(await counted(3, 3, { writes: 'graphql' })).toMatchObject({ documents: 1, rest: 0, isGood: true });
  });

  test('deletes are looked at before, and their answers after', async () => {
    expect(await counted(60, 10, { 'max-deletes': '100' })).toMatchObject({ rest: 0, isGood: true });
  });
});

describe('answers that say little', () => {
  const first = (fault: Fault): Trouble => {
    let met = false;
    return ({ target }) => {
      if (met || !target.includes('graphql')) return undefined;
      met = true;
      return fault;
    };
  };

  test('a bare 500 after the work: what was done is seen by reading, nothing is sent twice', async () => {
    const trouble = first({ kind: 'status-after', status: 500 });
    expect(await counted(30, 30, {}, { trouble })).toMatchObject({ rest: 0, isGood: true });
  });

  test('a bare 500 before it: the rest of that document goes by REST, one by one', async () => {
    const trouble = first({ kind: 'status', status: 500 });
    expect(await counted(30, 30, {}, { trouble })).toMatchObject({ documents: 2, rest: 25, isGood: true });
  });

  test('a lost answer: read until two reads agree, then go on', async () => {
    const trouble = first({ kind: 'reset-after' });
    expect(await counted(30, 30, {}, { trouble })).toMatchObject({ rest: 0, isGood: true });
  }, 60_000);

  test('a job token is never sent to GraphQL', () =>
    moved(30, 30)
      .given({ 'token-type': 'job', writes: 'graphql' })
      .runs(({ calls }) => expect(calls.filter((call) => call.includes('graphql'))).toEqual([]))
      .ends());
});

describe('what takes no documents', () => {
  test.each(['off', 'old'] as const)('a server with GraphQL %s costs one request more', async (graphql) => {
    const result = await counted(40, 40, {}, { graphql });
    expect(result).toEqual({ documents: 1, rest: 40, requests: 43, isGood: true });
  });
});
