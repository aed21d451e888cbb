/** `only` and `was`: which links a run is about, and which current link a renamed one is. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CurrentLink, Link } from '../../../src/core/link.js';
import { changeName, createPlan, type Plan } from '../../../src/core/plan/plan.js';
import { current, link, PRUNE } from '../links.js';

const words = ({ changes }: Plan): string[] =>
  changes.map((change) => {
    const from = change.action === 'update' ? `${change.before.name} -> ` : '';
    return `${change.action} ${from}${changeName(change)}`;
  });
const url = (name: string): string => `https://x.test/${name}`;
const only = (...patterns: string[]) => ({ ...PRUNE, only: patterns });

describe('only', () => {
  const now = [
    current(1, 'linux-a', url('1')),
    current(2, 'mac-a', url('2')),
    current(3, 'linux-old', url('3')),
  ];

  test('two jobs with a manifest each leave the links of the other alone', () => {
    const linux = createPlan([link('linux-a', url('1')), link('linux-b', url('4'))], now, only('linux-*'));
    expect(words(linux)).toEqual(['create linux-b', 'delete linux-old']);
    expect(linux.unmanaged.map(({ name }) => name)).toEqual(['mac-a']);
    const mac = createPlan([link('mac-a', url('5'))], now, only('mac-*'));
    expect(words(mac)).toEqual(['update mac-a -> mac-a']);
    expect(mac.unmanaged.map(({ name }) => name)).toEqual(['linux-a', 'linux-old']);
  });

  test('of a manifest for all, only what matches is done', () => {
    const desired = [link('linux-a', url('9')), link('mac-a', url('8')), link('mac-b', url('7'))];
    const plan = createPlan(desired, now, only('linux-*'));
    expect(words(plan)).toEqual(['update linux-a -> linux-a', 'delete linux-old']);
    expect(plan.unmanaged.map(({ name }) => name)).toEqual(['mac-a']);
  });

  test('a link whose current or whose desired name matches is renamed', () => {
    const into = createPlan([link('linux-z', url('2'))], now, only('linux-z'));
    expect(words(into)).toEqual(['update mac-a -> linux-z']);
    const out = createPlan([link('win-a', url('3'))], now, only('linux-old'));
    expect(words(out)).toEqual(['update linux-old -> win-a']);
  });

  test('a value that a link outside holds is a conflict', () => {
    const plan = createPlan([link('linux-a', url('2')), link('mac-a', url('1'))], now, only('linux-*'));
    expect(plan.conflicts).toEqual([{ name: 'linux-a', field: 'url', heldBy: now[1] }]);
  });

  test('nothing that does not match is ever written', () => {
    const name = fc.constantFrom('a1', 'a2', 'b1', 'b2');
    const row = fc.record({ name, url: fc.constantFrom(url('1'), url('2'), url('3')) });
    const rows = fc
      .uniqueArray(row, { selector: (each) => each.name })
      .map((list) => list.filter((each, i) => list.findIndex((other) => other.url === each.url) === i));
    fc.assert(
      fc.property(rows, rows, (desired, links) => {
        const rowsNow = links.map((each, i) => current(i + 1, each.name, each.url));
        const plan = createPlan(
          desired.map((each) => link(each.name, each.url)),
          rowsNow,
          only('a*'),
        );
        for (const change of plan.changes) {
          const names = [change.action === 'create' ? '' : change.before.name, changeName(change)];
          expect(names.some((each) => each.startsWith('a'))).toBe(true);
        }
        const seen = [...plan.unchanged, ...plan.unmanaged].length;
        expect(seen + plan.changes.filter(({ action }) => action !== 'create').length).toBe(rowsNow.length);
      }),
    );
  });
});

describe('was', () => {
  const old = current(1, 'old', url('old'), { direct_asset_path: '/bin/old' });
  const renamed = { ...link('new', url('new'), { direct_asset_path: '/bin/new' }), was: 'old' };
  interface Case {
    readonly name: string;
    readonly desired: readonly (Link & { was?: string | null })[];
    readonly now: readonly CurrentLink[];
    readonly expect: readonly string[];
  }
  const CASES: readonly Case[] = [
    { name: 'name, path and URL all change', desired: [renamed], now: [old], expect: ['update old -> new'] },
    { name: 'nothing of the old name is there', desired: [renamed], now: [], expect: ['create new'] },
    {
      name: 'the link has its new name already, and a link of the old name is one too many',
      desired: [renamed],
      now: [old, current(2, 'new', url('2'))],
      expect: ['update new -> new', 'delete old'],
    },
    {
      name: 'the old name comes before path and URL',
      desired: [renamed],
      now: [old, current(2, 'other', url('new'), { direct_asset_path: '/bin/new' })],
      expect: ['update old -> new', 'delete other'],
    },
    {
      name: 'an ignored link is not followed',
      desired: [{ ...link('new', url('new')), was: 'Nightly' }],
      now: [current(1, 'Nightly', url('n'))],
      expect: ['create new'],
    },
  ];
  test.each(CASES)('$name', ({ desired, now, expect: expected }) => {
    expect(words(createPlan(desired, now, PRUNE))).toEqual(expected);
  });

  test('a second run finds nothing to do', () => {
    const after = current(1, 'new', url('new'), { direct_asset_path: '/bin/new' });
    expect(createPlan([renamed], [after], PRUNE).changes).toEqual([]);
  });
});
