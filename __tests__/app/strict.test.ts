/** `order: strict` in whole runs: what GitLab lists afterwards, by which calls, and what is shown. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { succeeded } from '../../src/core/run/result.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import { seedOf, TAG, withSandbox } from '../serving.js';
import { manifestOf, play, reportOf } from './harness.js';

const linkOf = (name: string) => ({
  name,
  url: `https://h.test/${name}`,
  link_type: 'package' as const,
  direct_asset_path: `/bin/app-${name}`,
});

/** As the release page shows them. */
const listed = (sandbox: Sandbox): string[] =>
  (sandbox.world.projects.get(24)?.releases.get(TAG)?.links ?? [])
    .toSorted((a, b) => b.created_at - a.created_at)
    .map(({ name }) => name);

/** GitLab lists the newest first, so the last one is made first. */
const seed = (names: readonly string[]) => seedOf(names.map(linkOf).toReversed());

async function applied(
  from: readonly string[],
  to: readonly string[],
  raw: Record<string, string> = {},
  options: Parameters<typeof withSandbox>[2] = {},
) {
  return withSandbox(
    seed(from),
    async (sandbox) => {
      const given = { links: manifestOf(to.map(linkOf)), order: 'strict', 'max-updates': '100%', ...raw };
      const played = await play(sandbox, given);
      const report = reportOf(played);
      const order = listed(sandbox);
      const again = await play(sandbox, given);
      return {
        order,
        isGood: succeeded(played.result),
        writes: played.calls.filter((call) => !call.startsWith('GET')),
        outcomes: (report.releases[0]?.outcomes ?? []).map(
          ({ action, name, status }) => `${action} ${name} ${status}`,
        ),
        problems: report.releases.flatMap(({ problems }) => problems),
        runProblems: report.problems,
        second: again.calls,
      };
    },
    options,
  );
}

describe.each(['rest', 'graphql'])('writes: %s', (writes) => {
  test('a link that is new at the end: the others move up by one row', async () => {
    const found = await applied(['a', 'b'], ['a', 'b', 'c'], { writes });
    expect(found).toMatchObject({ order: ['a', 'b', 'c'], isGood: true, problems: [] });
    expect(found.outcomes.toSorted()).toEqual(['create c done', 'move a done', 'move b done']);
    expect(found.second).toHaveLength(1);
    expect(found.writes).toHaveLength(writes === 'rest' ? 3 : 1);
  });

  test('the last one first: deleted and made again', async () => {
    const found = await applied(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'], { writes });
    expect(found).toMatchObject({ order: ['d', 'a', 'b', 'c'], isGood: true, outcomes: ['move d done'] });
    if (writes === 'rest') expect(found.writes.map((call) => call.split(' ')[0])).toEqual(['DELETE', 'POST']);
  });

  test('a swap at the end: one is parked', async () => {
    const found = await applied(['a', 'b', 'c', 'd'], ['a', 'b', 'd', 'c'], { writes });
    expect(found).toMatchObject({ order: ['a', 'b', 'd', 'c'], isGood: true });
    expect(found.outcomes.toSorted()).toEqual(['move c done', 'move d done']);
    if (writes === 'rest')
      expect(found.writes.map((call) => call.split(' ')[0])).toEqual(['PUT', 'PUT', 'PUT']);
  });

  test('a link that goes gives its row to the one that comes', async () => {
    const found = await applied(['a', 'x', 'b'], ['a', 'n', 'b'], { writes });
    expect(found).toMatchObject({ order: ['a', 'n', 'b'], isGood: true });
    expect(found.outcomes.toSorted()).toEqual(['create n done', 'delete x done']);
  });

  test('ignored links and those of others stay where they are', async () => {
    const raw = { writes, ignore: 'i*', prune: 'false' };
    const found = await applied(['i1', 'a', 'other', 'b', 'i2'], ['b', 'a'], raw);
    expect(found.isGood).toBe(true);
    expect(found.order.filter((name) => name === 'a' || name === 'b')).toEqual(['b', 'a']);
    expect(found.order.filter((name) => name !== 'a' && name !== 'b')).toEqual(['i1', 'other', 'i2']);
    expect(found.second).toHaveLength(1);
  });

  test('random releases', async () => {
    const names = fc.shuffledSubarray([...'abcdefgh'], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(names, names, async (from, to) => {
        const found = await applied(from, to, { writes, 'max-deletes': '100%' });
        expect(found.order).toEqual(to);
        expect(found.isGood).toBe(true);
        expect(found.second).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  });
});

test('60 links turned round by GraphQL: no document leaves out what the one before has taken away', async () => {
  const names = Array.from({ length: 60 }, (_, at) => `n${at}`);
  const to = [...names.slice(30), ...names.slice(0, 30)];
  const found = await applied(names, to, { writes: 'graphql', 'max-deletes': '100%' });
  expect(found).toMatchObject({ order: to, isGood: true });
  expect(found.writes.every((call) => call.includes('graphql'))).toBe(true);
});

describe('limits', () => {
  test('moves count as updates', async () => {
    const found = await applied(['a', 'b'], ['a', 'b', 'c'], { 'max-updates': '1' });
    expect(found.order).toEqual(['a', 'b']);
    expect(found.runProblems).toMatchObject([
      {
        code: 'too-many-updates',
        message: expect.stringContaining('update or move 2 links'),
        hint: expect.stringContaining('these updates and moves'),
      },
    ]);
  });

  test('a link that is deleted and made again is no delete', async () => {
    const found = await applied(['a', 'b'], ['b', 'a'], { 'max-deletes': '0' });
    expect(found).toMatchObject({ order: ['b', 'a'], isGood: true });
  });

  test('a protected link is not moved', async () => {
    await withSandbox(seed(['a', 'b']), async (sandbox) => {
      const links = JSON.stringify([linkOf('a'), { ...linkOf('b'), protect: true }, linkOf('c')]);
      const played = await play(sandbox, { links, order: 'strict' });
      expect(listed(sandbox)).toEqual(['a', 'b']);
      expect(reportOf(played).problems).toMatchObject([{ code: 'protected-link' }]);
    });
  });

  test('only: links with other names keep their rows', async () => {
    const found = await applied(['a1', 'z', 'a2', 'y'], ['a2', 'a1', 'y', 'z'], { only: 'a*' });
    expect(found.isGood).toBe(true);
    expect(found.order.filter((name) => name.startsWith('a'))).toEqual(['a2', 'a1']);
    expect(found.order.filter((name) => !name.startsWith('a'))).toEqual(['z', 'y']);
  });
});

describe('when something goes wrong', () => {
  test.each(['rest', 'graphql'])(
    '%s: an answer is lost anywhere: nothing is lost, and the order is right',
    async (writes) => {
      for (let lost = 0; lost < 6; lost += 1) {
        let seen = 0;
        const fault = ({ method }: { readonly method: string }) => {
          if (method === 'GET') return undefined;
          seen += 1;
          return seen - 1 === lost ? ({ kind: 'reset-after' } as const) : undefined;
        };
        const found = await applied(
          ['a', 'b', 'c', 'd', 'e'],
          ['e', 'a', 'b', 'd', 'c'],
          { writes },
          { fault },
        );
        expect(found).toMatchObject({ order: ['e', 'a', 'b', 'd', 'c'], isGood: true });
        if (writes === 'graphql' && lost > 1) break;
      }
    },
    60_000,
  );

  test.each([0, 1, 2])('write %i of three is refused: the next run puts it right', async (at) => {
    let seen = 0;
    const fault = ({ method }: { readonly method: string }) => {
      if (method === 'GET') return undefined;
      seen += 1;
      return seen - 1 === at
        ? ({ kind: 'status', status: 403, body: '{"message":"403 Forbidden"}' } as const)
        : undefined;
    };
    await withSandbox(
      seed(['a', 'b', 'c', 'd', 'e']),
      async (sandbox) => {
        const to = ['e', 'a', 'b', 'd', 'c'];
        const given = { links: manifestOf(to.map(linkOf)), order: 'strict', writes: 'rest', prune: 'false' };
        expect(succeeded((await play(sandbox, given)).result)).toBe(false);
        expect(succeeded((await play(sandbox, given)).result)).toBe(true);
        expect(listed(sandbox)).toEqual(to);
      },
      { fault },
    );
  });
});
