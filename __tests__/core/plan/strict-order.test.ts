/** `order: strict` in the core: the listing, the number of writes, and how long a link is gone. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CLAIM_FIELDS, type CurrentLink, type Link } from '../../../src/core/link.js';
import type { Plan } from '../../../src/core/plan/plan.js';
import { toSchedule } from '../../../src/core/plan/schedule.js';
import { createFullPlan } from '../../../src/core/plan/strict-order.js';
import { toStrictSchedule } from '../../../src/core/plan/strict-schedule.js';

const POLICY = { ignore: ['x*'], prune: true, order: 'strict' } as const;

const linkOf = (name: string): Link => ({
  name,
  url: `https://h.test/${name}`,
  link_type: 'other',
  direct_asset_path: `/bin/${name}`,
});

/** The newest first, so that ids fall. */
const release = (links: readonly Link[]): CurrentLink[] =>
  links.map((link, at) => ({ ...link, id: links.length - at, direct_asset_url: link.url }));

interface Write {
  readonly kind: string;
  readonly id: number | null;
  readonly link: Link | null;
}

/** The calls of a plan, one after the other. */
function writesOf(plan: Plan, names: readonly string[]): Write[] {
  if (plan.rows === undefined) {
    const { writes, creates, deletes } = toSchedule(plan, names);
    const steps = [...writes, ...creates, ...deletes.map((change) => ({ kind: 'delete', change }) as const)];
    return steps.map((step) => ({
      kind: step.kind,
      id: step.change.action === 'create' ? null : step.change.before.id,
      link: step.kind === 'park' ? step.link : step.change.action === 'delete' ? null : step.change.after,
    }));
  }
  const { steps, deletes } = toStrictSchedule(plan, plan.rows);
  return [...steps, ...deletes.map((change) => ({ kind: 'delete', change, parked: null }) as const)].map(
    ({ kind, change, parked }) => ({
      kind,
      id: change.action === 'create' ? null : change.before.id,
      link: parked ?? (change.action === 'delete' ? null : change.after),
    }),
  );
}

/** GitLab's rules: a value once, rows by their age, an update moves nothing. @throws where a call is refused */
function carriedOut(current: readonly CurrentLink[], writes: readonly Write[]): CurrentLink[] {
  let rows = [...current];
  for (const [index, { id: at, link }] of writes.entries()) {
    const others = rows.filter((row) => row.id !== at);
    if (link !== null)
      for (const other of others)
        for (const field of CLAIM_FIELDS)
          if (link[field] !== null && link[field] === other[field]) throw new Error(`${field} is taken`);
    if (at !== null && others.length === rows.length) throw new Error('no such link');
    if (link === null) rows = others;
    else if (at === null) rows = [{ ...link, id: 1000 + index, direct_asset_url: link.url }, ...rows];
    else rows = rows.map((row) => (row.id === at ? { ...row, ...link } : row));
  }
  return rows;
}

const planned = (current: readonly CurrentLink[], desired: readonly Link[]) =>
  createFullPlan(desired, current, POLICY);

const namesOf = (links: readonly Link[]): string[] => links.map(({ name }) => name);

describe('the least number of writes', () => {
  /** How many writes it takes at least to get from one listing to each other one: all ways there are. */
  function distances(from: string, alphabet: string, rows: number): Map<string, number> {
    const found = new Map([[from, 0]]);
    let frontier = [from];
    for (let distance = 1; frontier.length > 0; distance += 1) {
      const next: string[] = [];
      for (const state of frontier) {
        const free = [...alphabet].filter((letter) => !state.includes(letter));
        const after = [
          ...[...state].map((_, at) => state.slice(0, at) + state.slice(at + 1)),
          ...free.flatMap((letter) => [
            ...(state.length < rows ? [letter + state] : []),
            ...[...state].map((_, at) => state.slice(0, at) + letter + state.slice(at + 1)),
          ]),
        ];
        for (const each of after) {
          if (found.has(each)) continue;
          found.set(each, distance);
          next.push(each);
        }
      }
      frontier = next;
    }
    return found;
  }

  // `Z` is any value that nobody wants, such as a parked one.
  test.each([
    ['', 'abZ', 4],
    ['A', 'Aab', 4],
    ['AB', 'ABabZ', 4],
    ['ABC', 'ABCabZ', 5],
    ['ABCD', 'ABCDaZ', 5],
    ['ABCDE', 'ABCDEZ', 6],
  ])('from %j to every other order: none takes fewer', (from, alphabet, rows) => {
    const current = release([...from].map(linkOf));
    const more: string[] = [];
    let compared = 0;
    for (const [goal, least] of distances(from, alphabet, rows)) {
      if (goal.includes('Z') || goal.length >= rows) continue;
      compared += 1;
      const desired = [...goal].map(linkOf);
      const writes = writesOf(planned(current, desired), namesOf(desired));
      expect(namesOf(carriedOut(current, writes))).toEqual([...goal]);
      if (writes.length !== least) more.push(`${goal}: ${writes.length} instead of ${least}`);
    }
    expect(more).toEqual([]);
    expect(compared).toBeGreaterThan(1);
  });
});

const anyNames = (most: number) =>
  fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnopq', 'x1', 'x2', 'x3'), { maxLength: most });

/** Values collide across names. */
const anyLinks = (most: number) =>
  fc
    .tuple(anyNames(most), fc.shuffledSubarray([...Array(most).keys()], { minLength: most }), fc.boolean())
    .map(([names, urls, own]): Link[] =>
      names.map((name, at) => ({
        ...linkOf(name),
        url: own ? `https://h.test/${name}` : `https://h.test/${urls[at]}`,
        direct_asset_path: at % 3 === 0 ? null : own ? `/bin/${name}` : `/bin/${urls[(at + 1) % most]}`,
      })),
    );

describe('random releases', () => {
  test('list the links as the manifest does; ignored links stay where they are; a second plan is empty', () => {
    fc.assert(
      fc.property(anyLinks(12), anyLinks(12), (links, wanted) => {
        const current = release(links);
        const desired = wanted.filter(({ name }) => !name.startsWith('x'));
        const plan = planned(current, desired);
        fc.pre(plan.conflicts.length === 0);
        const after = carriedOut(current, writesOf(plan, namesOf(desired)));
        const ignored = (rows: readonly CurrentLink[]) => rows.filter(({ name }) => name.startsWith('x'));
        const managed = after.filter(({ name }) => !name.startsWith('x'));
        expect(namesOf(managed)).toEqual(namesOf(desired));
        expect(ignored(after)).toEqual(ignored(current));
        const again = planned(after, desired);
        expect(again.changes).toEqual([]);
        expect(again.rows).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  test('what has its own values is gone only from one call of its chain to the next', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...'abcdefghijkl']),
        fc.shuffledSubarray([...'abcdefghijkl']),
        (from, to) => {
          const current = release(from.map(linkOf));
          const writes = writesOf(planned(current, to.map(linkOf)), to);
          const stays = from.filter((name) => to.includes(name));
          let gone: string[] = [];
          writes.forEach((_, at) => {
            const rows = namesOf(carriedOut(current, writes.slice(0, at + 1)));
            const missing = stays.filter((name) => !rows.includes(name));
            expect(missing.length).toBeLessThanOrEqual(writes.some(({ kind }) => kind === 'park') ? 2 : 1);
            gone = missing;
          });
          expect(gone).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('every link stays in its row where the order is right already', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...'abcdefghijkl']), fc.nat(12), (names, at) => {
        const current = release(names.map(linkOf));
        const desired = names.map((name, index) =>
          index === at ? { ...linkOf(name), url: 'https://n.test/' } : linkOf(name),
        );
        const plan = planned(
          current,
          ['new', ...names].map((name) => desired.find((link) => link.name === name) ?? linkOf(name)),
        );
        expect(plan.rows).toBeUndefined();
        expect(plan.changes.map(({ action }) => action).sort()).toEqual(
          at < names.length ? ['create', 'update'] : ['create'],
        );
      }),
    );
  });
});

test('a hundred links, one put last: each gets the row of the one after it, and one is made', () => {
  const names = Array.from({ length: 100 }, (_, at) => `n${at}`);
  const plan = planned(release(names.map(linkOf)), [...names, 'last'].map(linkOf));
  expect(plan.rows).toHaveLength(101);
  expect(plan.changes.filter(({ action }) => action === 'move')).toHaveLength(100);
  expect(plan.changes.filter(({ action }) => action === 'create')).toHaveLength(1);
});

test('the last one of 10,000 put first is deleted and made again', () => {
  const names = Array.from({ length: 10_000 }, (_, at) => `n${at}`);
  const last = names.at(-1) as string;
  const plan = planned(release(names.map(linkOf)), [last, ...names.slice(0, -1)].map(linkOf));
  expect(plan.rows?.map(({ action }) => action)).toEqual(['create', 'delete']);
  expect(plan.changes).toEqual([
    expect.objectContaining({ action: 'move', before: expect.objectContaining({ name: last }), to: null }),
  ]);
});
