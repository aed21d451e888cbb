/** `order: strict` in whole runs: what GitLab lists afterwards, by which calls, and what is shown. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Scenario, scenario, type Trouble } from './scenario.js';
import type { Ran } from './stage.js';

const linkOf = (name: string) => ({
  name,
  url: `https://h.test/${name}`,
  link_type: 'package' as const,
  direct_asset_path: `/bin/app-${name}`,
});

/** As the release page shows them. */
const listed = (ran: Ran): string[] =>
  ran
    .links()
    .toSorted((a, b) => b.created_at - a.created_at)
    .map(({ name }) => name);

/** GitLab lists the newest first, so the last one is made first. */
const listing = (names: readonly string[]): Scenario =>
  scenario()
    .has(...names.map(linkOf).toReversed())
    .given({ order: 'strict' });

async function applied(
  from: readonly string[],
  to: readonly string[],
  raw: Record<string, string> = {},
  trouble: Trouble = () => undefined,
) {
  let order: readonly string[] = [];
  let first: Ran | undefined;
  const again = await listing(from)
    .wants(...to.map(linkOf))
    .given({ 'max-updates': '100%', ...raw })
    .faults(trouble)
    .runs((ran) => {
      first = ran;
      order = listed(ran);
    })
    .run();
  if (first === undefined) throw new Error('no run was made');
  return {
    order,
    isGood: first.succeeded,
    writes: first.sent,
    outcomes: (first.release.outcomes ?? []).map(({ action, name, status }) => `${action} ${name} ${status}`),
    problems: first.report.releases.flatMap(({ problems }) => problems),
    runProblems: first.report.problems,
    second: again.calls,
  };
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

  test('a protected link is not moved', () =>
    listing(['a', 'b'])
      .wants(linkOf('a'), { ...linkOf('b'), protect: true }, linkOf('c'))
      .runs((ran) => {
        expect(listed(ran)).toEqual(['a', 'b']);
        expect(ran.report.problems).toMatchObject([{ code: 'protected-link' }]);
      })
      .ends());

  test('only: links with other names keep their rows', async () => {
    const found = await applied(['a1', 'z', 'a2', 'y'], ['a2', 'a1', 'y', 'z'], { only: 'a*' });
    expect(found.isGood).toBe(true);
    expect(found.order.filter((name) => name.startsWith('a'))).toEqual(['a2', 'a1']);
    expect(found.order.filter((name) => !name.startsWith('a'))).toEqual(['z', 'y']);
  });
});

/** So goes wrong the write with this number, from 0. */
function troubled(at: number, fault: ReturnType<Trouble>): Trouble {
  let seen = 0;
  return ({ method }) => {
    if (method === 'GET') return undefined;
    seen += 1;
    return seen - 1 === at ? fault : undefined;
  };
}

describe('when something goes wrong', () => {
  test.each(['rest', 'graphql'])(
    '%s: an answer is lost anywhere: nothing is lost, and the order is right',
    async (writes) => {
      for (let lost = 0; lost < 6; lost += 1) {
        const found = await applied(
          ['a', 'b', 'c', 'd', 'e'],
          ['e', 'a', 'b', 'd', 'c'],
          { writes },
          troubled(lost, { kind: 'reset-after' }),
        );
        expect(found).toMatchObject({ order: ['e', 'a', 'b', 'd', 'c'], isGood: true });
        if (writes === 'graphql' && lost > 1) break;
      }
    },
    60_000,
  );

  test.each([0, 1, 2])('write %i of three is refused: the next run puts it right', (at) => {
    const to = ['e', 'a', 'b', 'd', 'c'];
    return listing(['a', 'b', 'c', 'd', 'e'])
      .wants(...to.map(linkOf))
      .given({ writes: 'rest', prune: 'false' })
      .faults(troubled(at, { kind: 'status', status: 403, body: '{"message":"403 Forbidden"}' }))
      .runs((ran) => expect(ran.succeeded).toBe(false))
      .runs((ran) => {
        expect(ran.succeeded).toBe(true);
        expect(listed(ran)).toEqual(to);
      })
      .ends();
  });
});
