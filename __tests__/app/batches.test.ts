/** Links written together, by GraphQL: how many requests that takes, when it is done, and what comes instead. */

import { describe, expect, test } from '@jest/globals';
import { succeeded } from '../../src/core/run/result.js';
import type { Fault, FaultFor } from '../../src/sandbox/http/fault.js';
import { manifestOf, play, reportOf, seedOf, TAG, withSandbox } from './harness.js';

const links = (count: number, host = 'new') =>
  Array.from({ length: count }, (_, at) => ({ name: `n${at}`, url: `https://${host}.test/${at}` }));

const paths = (calls: readonly string[], method: string): number =>
  calls.filter((call) => call.startsWith(method)).length;

/** Documents and REST writes of an apply. */
async function counted(
  start: number,
  desired: number,
  raw: Record<string, string> = {},
  options: Parameters<typeof withSandbox>[2] = {},
) {
  return withSandbox(
    seedOf(links(start, 'old')),
    async (sandbox) => {
      const played = await play(sandbox, { links: manifestOf(links(desired)), ...raw });
      const report = reportOf(played);
      const documents = played.calls.filter((call) => call.includes('graphql')).length;
      const stored = sandbox.world.projects
        .get(24)
        ?.releases.get(TAG)
        ?.links.map(({ url }) => url);
      return {
        documents,
        rest:
          paths(played.calls, 'PUT') +
          paths(played.calls, 'POST') +
          paths(played.calls, 'DELETE') -
          documents,
        requests: report.requests,
        isGood: succeeded(played.result) && new Set(stored).size === desired,
      };
    },
    options,
  );
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
  const first = (fault: Fault): FaultFor => {
    let met = false;
    return ({ target }) => {
      if (met || !target.includes('graphql')) return undefined;
      met = true;
      return fault;
    };
  };

  test('a bare 500 after the work: what was done is seen by reading, nothing is sent twice', async () => {
    const fault = first({ kind: 'status-after', status: 500 });
    expect(await counted(30, 30, {}, { fault })).toMatchObject({ rest: 0, isGood: true });
  });

  test('a bare 500 before it: the rest of that document goes by REST, one by one', async () => {
    const fault = first({ kind: 'status', status: 500 });
    expect(await counted(30, 30, {}, { fault })).toMatchObject({ documents: 2, rest: 25, isGood: true });
  });

  test('a lost answer: read until two reads agree, then go on', async () => {
    const fault = first({ kind: 'reset-after' });
    expect(await counted(30, 30, {}, { fault })).toMatchObject({ rest: 0, isGood: true });
  }, 60_000);

  test('a job token is never sent to GraphQL', async () => {
    await withSandbox(seedOf(links(30, 'old')), async (sandbox) => {
      const raw = { links: manifestOf(links(30)), 'token-type': 'job', writes: 'graphql' };
      const played = await play(sandbox, raw);
      expect(played.calls.filter((call) => call.includes('graphql'))).toEqual([]);
    });
  });
});

describe('what takes no documents', () => {
  test.each(['off', 'old'] as const)('a server with GraphQL %s costs one request more', async (graphql) => {
    const result = await counted(40, 40, {}, { graphql });
    expect(result).toEqual({ documents: 1, rest: 40, requests: 43, isGood: true });
  });
});
