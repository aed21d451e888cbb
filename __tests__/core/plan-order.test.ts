/** A plan is the same bytes for the same release and wish, in whatever order they were listed. */

import { describe, expect, test } from '@jest/globals';
import { changedFields, toLink } from '../../src/core/link.js';
import { changeName, createPlan, isInSync } from '../../src/core/plan/plan.js';
import { compareText } from '../../src/core/text/compare.js';
import { current, KEEP, link, PRUNE } from './links.js';

const url = (name: string): string => `https://x.test/${name}`;

describe('order', () => {
  test('creates and updates by name, then deletes by name', () => {
    const plan = createPlan(
      [link('z', url('z')), link('b', url('b2')), link('m', url('m'))],
      [current(9, 'y', url('y')), current(2, 'b', url('b')), current(3, 'x', url('x'))],
      PRUNE,
    );
    expect(plan.changes.map((change) => `${change.action} ${changeName(change)}`)).toEqual([
      'update b',
      'create m',
      'create z',
      'delete x',
      'delete y',
    ]);
  });

  test('unchanged and unmanaged links by name', () => {
    const rows = ['c', 'a', 'b'].map((name, at) => current(at + 1, name, url(name)));
    const same = createPlan(rows.map(toLink), rows, PRUNE);
    expect(same.unchanged.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    const kept = createPlan([], rows, KEEP);
    expect(kept.unmanaged.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  test('links of one name, which a broken server may show, by id', () => {
    const rows = [current(7, 'a', url('1')), current(3, 'a', url('2')), current(5, 'a', url('3'))];
    expect(createPlan([], rows, KEEP).unmanaged.map(({ id }) => id)).toEqual([3, 5, 7]);
    const plan = createPlan([link('a', url('1'))], rows, KEEP);
    expect(plan.changes).toMatchObject([{ action: 'update', before: { id: 3 } }]);
  });
});

describe('conflicts', () => {
  const held = current(4, 'Nightly', url('n'), { direct_asset_path: '/bin/n' });

  test('name the holder, for each field that it has', () => {
    const wanted = link('Nightly', url('n'), { direct_asset_path: '/bin/n' });
    expect(createPlan([wanted], [held], PRUNE).conflicts).toEqual(
      ['name', 'url', 'direct_asset_path'].map((field) => ({ name: 'Nightly', field, heldBy: held })),
    );
  });

  test('two links without a path do not have one path', () => {
    const bare = current(4, 'Nightly', url('n'));
    const plan = createPlan([link('a', url('a'))], [bare], PRUNE);
    expect(plan.conflicts).toEqual([]);
    expect(isInSync(plan)).toBe(false);
  });

  test('the holder of a shared path is the first', () => {
    const [one, two] = [4, 5].map((id) =>
      current(id, `Nightly ${id}`, url(`${id}`), { direct_asset_path: '/bin/x' }),
    );
    if (one === undefined || two === undefined) throw new Error('two links');
    const plan = createPlan([link('a', url('a'), { direct_asset_path: '/bin/x' })], [two, one], PRUNE);
    expect(plan.conflicts).toEqual([{ name: 'a', field: 'direct_asset_path', heldBy: one }]);
  });

  test('are not had by deletes, nor by what stays', () => {
    const plan = createPlan(
      [link('a', url('a'))],
      [current(1, 'a', url('a')), current(2, 'old', url('old')), held],
      PRUNE,
    );
    expect(plan.conflicts).toEqual([]);
    expect(isInSync({ ...plan, changes: [] })).toBe(true);
    const conflict = { name: 'a', field: 'url', heldBy: held } as const;
    expect(isInSync({ ...plan, changes: [], conflicts: [conflict] })).toBe(false);
  });
});

describe('links', () => {
  test('differ in the order in which fields are shown', () => {
    const a = link('a', url('a'), { link_type: 'image', direct_asset_path: '/bin/a' });
    expect(changedFields(a, a)).toEqual([]);
    expect(changedFields(a, link('b', url('b')))).toEqual(['name', 'url', 'link_type', 'direct_asset_path']);
    expect(changedFields(a, { ...a, link_type: 'package' })).toEqual(['link_type']);
  });

  test('without what a wider type adds', () => {
    const row = current(1, 'a', url('a'), { link_type: 'runbook', direct_asset_path: '/bin/a' });
    expect(toLink(row)).toEqual(link('a', url('a'), { link_type: 'runbook', direct_asset_path: '/bin/a' }));
  });

  test('texts are ordered by code unit', () => {
    expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([-1, 1, 0]);
    expect(['b', 'é', 'B', 'a', '10', '9'].sort(compareText)).toEqual(['10', '9', 'B', 'a', 'b', 'é']);
  });
});
