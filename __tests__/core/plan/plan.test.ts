import { describe, expect, test } from '@jest/globals';
import type { CurrentLink, Link } from '../../../src/core/link.js';
import { createPlan, isInSync, type Plan, type Policy } from '../../../src/core/plan/plan.js';
import { current, KEEP, link, PRUNE } from '../links.js';

const EMPTY: Plan = { changes: [], unchanged: [], unmanaged: [], conflicts: [] };

interface Case {
  readonly name: string;
  readonly desired: readonly Link[];
  readonly current: readonly CurrentLink[];
  readonly policy?: Policy;
  readonly expect: Partial<Plan>;
}

const a = link('a', 'https://x/a');
const CASES: readonly Case[] = [
  { name: 'nothing wanted, nothing there', desired: [], current: [], expect: {} },
  {
    name: 'identical',
    desired: [a],
    current: [current(1, 'a', 'https://x/a')],
    expect: { unchanged: [current(1, 'a', 'https://x/a')] },
  },
  { name: 'missing', desired: [a], current: [], expect: { changes: [{ action: 'create', after: a }] } },
  {
    name: 'not wanted',
    desired: [],
    current: [current(1, 'a', 'https://x/a')],
    expect: { changes: [{ action: 'delete', before: current(1, 'a', 'https://x/a') }] },
  },
  {
    name: 'not wanted, without prune',
    desired: [],
    current: [current(1, 'a', 'https://x/a')],
    policy: KEEP,
    expect: { unmanaged: [current(1, 'a', 'https://x/a')] },
  },
  {
    name: 'ignored',
    desired: [],
    current: [current(1, 'Nightly 7', 'https://x/n')],
    expect: { unmanaged: [current(1, 'Nightly 7', 'https://x/n')] },
  },
  {
    name: 'same name, other fields',
    desired: [link('a', 'https://y/a', { link_type: 'package', direct_asset_path: '/bin/a' })],
    current: [current(1, 'a', 'https://x/a')],
    expect: {
      changes: [
        {
          action: 'update',
          before: current(1, 'a', 'https://x/a'),
          after: link('a', 'https://y/a', { link_type: 'package', direct_asset_path: '/bin/a' }),
          fields: ['url', 'link_type', 'direct_asset_path'],
        },
      ],
    },
  },
  {
    name: 'renamed, known by its path rather than by its URL',
    desired: [link('new', 'https://x/1', { direct_asset_path: '/bin/a' })],
    current: [
      current(1, 'one', 'https://x/1'),
      current(2, 'two', 'https://x/2', { direct_asset_path: '/bin/a' }),
    ],
    expect: {
      changes: [
        {
          action: 'update',
          before: current(2, 'two', 'https://x/2', { direct_asset_path: '/bin/a' }),
          after: link('new', 'https://x/1', { direct_asset_path: '/bin/a' }),
          fields: ['name', 'url'],
        },
        { action: 'delete', before: current(1, 'one', 'https://x/1') },
      ],
    },
  },
  {
    name: 'renamed, known by its URL',
    desired: [link('new', 'https://x/a')],
    current: [current(1, 'old', 'https://x/a')],
    expect: {
      changes: [
        {
          action: 'update',
          before: current(1, 'old', 'https://x/a'),
          after: link('new', 'https://x/a'),
          fields: ['name'],
        },
      ],
    },
  },
  {
    name: 'a name comes before a URL',
    desired: [link('a', 'https://x/b')],
    current: [current(1, 'a', 'https://x/a'), current(2, 'b', 'https://x/b')],
    expect: {
      changes: [
        {
          action: 'update',
          before: current(1, 'a', 'https://x/a'),
          after: link('a', 'https://x/b'),
          fields: ['url'],
        },
        { action: 'delete', before: current(2, 'b', 'https://x/b') },
      ],
    },
  },
  {
    name: 'two links that share a path since a race: the older one is known by it',
    desired: [link('new', 'https://x/3', { direct_asset_path: '/bin/a' })],
    current: [
      current(2, 'two', 'https://x/2', { direct_asset_path: '/bin/a' }),
      current(1, 'one', 'https://x/1', { direct_asset_path: '/bin/a' }),
    ],
    expect: {
      changes: [
        {
          action: 'update',
          before: current(1, 'one', 'https://x/1', { direct_asset_path: '/bin/a' }),
          after: link('new', 'https://x/3', { direct_asset_path: '/bin/a' }),
          fields: ['name', 'url'],
        },
        { action: 'delete', before: current(2, 'two', 'https://x/2', { direct_asset_path: '/bin/a' }) },
      ],
    },
  },
  {
    name: 'a wanted URL is held by an ignored link',
    desired: [link('a', 'https://x/n')],
    current: [current(1, 'Nightly 7', 'https://x/n')],
    expect: {
      changes: [{ action: 'create', after: link('a', 'https://x/n') }],
      unmanaged: [current(1, 'Nightly 7', 'https://x/n')],
      conflicts: [{ name: 'a', field: 'url', heldBy: current(1, 'Nightly 7', 'https://x/n') }],
    },
  },
  {
    name: 'a kept path is shared with an ignored link, and the link must be updated',
    desired: [link('a', 'https://x/2', { direct_asset_path: '/bin/a' })],
    current: [
      current(1, 'a', 'https://x/1', { direct_asset_path: '/bin/a' }),
      current(2, 'Nightly', 'https://x/n', { direct_asset_path: '/bin/a' }),
    ],
    expect: {
      changes: [
        {
          action: 'update',
          before: current(1, 'a', 'https://x/1', { direct_asset_path: '/bin/a' }),
          after: link('a', 'https://x/2', { direct_asset_path: '/bin/a' }),
          fields: ['url'],
        },
      ],
      unmanaged: [current(2, 'Nightly', 'https://x/n', { direct_asset_path: '/bin/a' })],
      conflicts: [
        {
          name: 'a',
          field: 'direct_asset_path',
          heldBy: current(2, 'Nightly', 'https://x/n', { direct_asset_path: '/bin/a' }),
        },
      ],
    },
  },
  {
    name: 'a wanted path is shared by two ignored links since a race: the conflict names the first by name',
    desired: [link('a', 'https://x/1', { direct_asset_path: '/bin/a' })],
    current: [
      current(1, 'Nightly 2', 'https://x/n2', { direct_asset_path: '/bin/a' }),
      current(2, 'Nightly 1', 'https://x/n1', { direct_asset_path: '/bin/a' }),
    ],
    expect: {
      changes: [{ action: 'create', after: link('a', 'https://x/1', { direct_asset_path: '/bin/a' }) }],
      unmanaged: [
        current(2, 'Nightly 1', 'https://x/n1', { direct_asset_path: '/bin/a' }),
        current(1, 'Nightly 2', 'https://x/n2', { direct_asset_path: '/bin/a' }),
      ],
      conflicts: [
        {
          name: 'a',
          field: 'direct_asset_path',
          heldBy: current(2, 'Nightly 1', 'https://x/n1', { direct_asset_path: '/bin/a' }),
        },
      ],
    },
  },
  {
    name: 'a shared path is no conflict where nothing has to be written',
    desired: [link('a', 'https://x/1', { direct_asset_path: '/bin/a' })],
    current: [
      current(1, 'a', 'https://x/1', { direct_asset_path: '/bin/a' }),
      current(2, 'Nightly', 'https://x/n', { direct_asset_path: '/bin/a' }),
    ],
    expect: {
      unchanged: [current(1, 'a', 'https://x/1', { direct_asset_path: '/bin/a' })],
      unmanaged: [current(2, 'Nightly', 'https://x/n', { direct_asset_path: '/bin/a' })],
    },
  },
  {
    name: 'deletes are sorted by name, not by age',
    desired: [],
    current: [current(1, 'z', 'https://x/z'), current(2, 'a', 'https://x/a')],
    expect: {
      changes: [
        { action: 'delete', before: current(2, 'a', 'https://x/a') },
        { action: 'delete', before: current(1, 'z', 'https://x/z') },
      ],
    },
  },
  {
    name: 'links without a path are not recognised by it',
    desired: [link('new', 'https://x/1')],
    current: [current(1, 'old', 'https://x/2')],
    expect: {
      changes: [
        { action: 'create', after: link('new', 'https://x/1') },
        { action: 'delete', before: current(1, 'old', 'https://x/2') },
      ],
    },
  },
  {
    name: 'names differ by case and white space',
    desired: [link('A', 'https://x/1'), link(' a ', 'https://x/2')],
    current: [current(1, 'a', 'https://x/3')],
    expect: {
      changes: [
        { action: 'create', after: link(' a ', 'https://x/2') },
        { action: 'create', after: link('A', 'https://x/1') },
        { action: 'delete', before: current(1, 'a', 'https://x/3') },
      ],
    },
  },
];

describe('createPlan', () => {
  test.each(CASES)('$name', ({ desired, current: now, policy = PRUNE, expect: expected }) => {
    expect(createPlan(desired, now, policy)).toEqual({ ...EMPTY, ...expected });
  });

  test('the order of either list makes no difference', () => {
    const desired = [link('c', 'https://x/1'), link('b', 'https://x/2'), link('a', 'https://x/3')];
    const now = [
      current(3, 'z', 'https://x/9'),
      current(1, 'y', 'https://x/8'),
      current(2, 'b', 'https://x/7'),
    ];
    const plan = createPlan(desired, now, PRUNE);
    expect(createPlan([...desired].reverse(), [...now].reverse(), PRUNE)).toEqual(plan);
    expect(plan.changes.map(({ action }) => action)).toEqual([
      'create',
      'update',
      'create',
      'delete',
      'delete',
    ]);
  });

  test('links of one name, which GitLab should not have, stand by age', () => {
    const now = [current(2, 'Nightly', 'https://x/2'), current(1, 'Nightly', 'https://x/1')];
    expect(createPlan([], now, PRUNE).unmanaged.map(({ id }) => id)).toEqual([1, 2]);
    expect(createPlan([], [...now].reverse(), PRUNE).unmanaged.map(({ id }) => id)).toEqual([1, 2]);
  });

  test('neither list is changed', () => {
    const desired = Object.freeze([link('b', 'https://x/1'), link('a', 'https://x/2')]);
    const now = Object.freeze([current(2, 'z', 'https://x/9'), current(1, 'b', 'https://x/8')]);
    expect(() => createPlan(desired, now, PRUNE)).not.toThrow();
  });
});

test('a plan is in sync without changes and conflicts, whatever is unmanaged', () => {
  expect(isInSync(EMPTY)).toBe(true);
  expect(isInSync({ ...EMPTY, unmanaged: [current(1, 'a', 'https://x/a')] })).toBe(true);
  expect(isInSync({ ...EMPTY, changes: [{ action: 'create', after: a }] })).toBe(false);
  expect(
    isInSync({ ...EMPTY, conflicts: [{ name: 'a', field: 'url', heldBy: current(1, 'b', 'https://x/a') }] }),
  ).toBe(false);
});

test('the policy is data: it survives JSON', () => {
  expect(JSON.parse(JSON.stringify(PRUNE))).toEqual(PRUNE);
});

test('ignore patterns are wildcards, and any of them is enough', () => {
  const rows = ['a.zip', 'b.tar', 'c'].map((name, at) => current(at + 1, name, `https://x/${name}`));
  const plan = createPlan([], rows, { ignore: ['*.zip', '?'], prune: true });
  expect(plan.unmanaged.map(({ name }) => name)).toEqual(['a.zip', 'c']);
});
