import { describe, expect, test } from '@jest/globals';
import type { CurrentLink, Link } from '../../../src/core/link.js';
import { createPlan } from '../../../src/core/plan/plan.js';
import { type Schedule, type Step, toSchedule } from '../../../src/core/plan/schedule.js';
import { current, link, PRUNE } from '../links.js';

/** A schedule in a few words: `park a url=… path=… <0,1`. */
function words(schedule: Schedule): string[] {
  const waits = ({ waitsFor }: Step): string => (waitsFor.length === 0 ? '' : ` <${waitsFor.join()}`);
  return [
    ...schedule.writes.map((step) => {
      if (step.kind === 'delete') return `delete ${step.change.before.name}${waits(step)}`;
      if (step.kind === 'update') return `update ${step.change.before.name}${waits(step)}`;
      return `park ${step.link.name} ${step.link.url} ${step.link.direct_asset_path}${waits(step)}`;
    }),
    ...schedule.creates.map((step) => `create ${step.change.after.name}${waits(step)}`),
    ...schedule.deletes.map((change) => `finally delete ${change.before.name}`),
  ];
}

interface Case {
  readonly name: string;
  readonly desired: readonly Link[];
  readonly current: readonly CurrentLink[];
  readonly expect: readonly string[];
}

const at = (path: string): Partial<Link> => ({ direct_asset_path: path });

const CASES: readonly Case[] = [
  { name: 'nothing', desired: [], current: [], expect: [] },
  {
    name: 'creates go out in the reverse of the manifest, deletes come last',
    desired: [link('b', 'https://x/b'), link('a', 'https://x/a')],
    current: [current(1, 'old', 'https://x/old')],
    expect: ['create a', 'create b', 'finally delete old'],
  },
  {
    name: 'an update waits for the update that frees its URL',
    desired: [link('a', 'https://x/2'), link('b', 'https://x/3')],
    current: [current(1, 'a', 'https://x/1'), current(2, 'b', 'https://x/2')],
    expect: ['update b', 'update a <0'],
  },
  {
    name: 'a create waits for the update that frees its path',
    desired: [link('a', 'https://x/1', at('/new')), link('b', 'https://x/2', at('/old'))],
    current: [current(1, 'a', 'https://x/1', at('/old'))],
    expect: ['update a', 'create b <0'],
  },
  {
    name: 'a delete comes early only where it frees a wanted value',
    desired: [link('a', 'https://x/2')],
    current: [current(1, 'a', 'https://x/1'), current(2, 'b', 'https://x/2'), current(3, 'c', 'https://x/3')],
    expect: ['delete b', 'update a <0', 'finally delete c'],
  },
  {
    name: 'a swap of URLs parks one link on its own target',
    desired: [link('a', 'https://x/2'), link('b', 'https://x/1')],
    current: [current(1, 'a', 'https://x/1'), current(2, 'b', 'https://x/2')],
    expect: ['park a https://x/2#release-links-parked-1 null', 'update b <0', 'update a <0,1'],
  },
  {
    name: 'a swap of paths clears one',
    desired: [link('a', 'https://x/1', at('/b')), link('b', 'https://x/2', at('/a'))],
    current: [current(1, 'a', 'https://x/1', at('/a')), current(2, 'b', 'https://x/2', at('/b'))],
    expect: ['park a https://x/1 null', 'update b <0', 'update a <0,1'],
  },
  {
    name: 'a rotation of three parks one',
    desired: [link('a', 'https://x/2'), link('b', 'https://x/3'), link('c', 'https://x/1')],
    current: [current(1, 'a', 'https://x/1'), current(2, 'b', 'https://x/2'), current(3, 'c', 'https://x/3')],
    expect: ['park a https://x/2#release-links-parked-1 null', 'update c <0', 'update b <1', 'update a <0,2'],
  },
  {
    name: 'of a circle the link that most others wait for is parked',
    desired: [
      link('a', 'https://x/2', at('/1')),
      link('b', 'https://x/1', at('/3')),
      link('c', 'https://x/3', at('/2')),
    ],
    current: [
      current(1, 'a', 'https://x/1', at('/1')),
      current(2, 'b', 'https://x/2', at('/2')),
      current(3, 'c', 'https://x/3', at('/3')),
    ],
    expect: [
      'park b https://x/1#release-links-parked-2 null',
      'update a <0',
      'update c <0',
      'update b <0,1,2',
    ],
  },
  {
    name: 'creates follow the manifest, whatever their names',
    desired: [link('b', 'https://x/b'), link('c', 'https://x/c'), link('a', 'https://x/a')],
    current: [],
    expect: ['create a', 'create c', 'create b'],
  },
  {
    name: 'parking keeps a path that nobody wants',
    desired: [link('a', 'https://x/2', at('/a')), link('b', 'https://x/1', at('/b'))],
    current: [current(1, 'a', 'https://x/1', at('/a')), current(2, 'b', 'https://x/2', at('/b'))],
    expect: ['park a https://x/2#release-links-parked-1 /a', 'update b <0', 'update a <0,1'],
  },
  {
    name: 'a parking URL that somebody has or wants is passed over',
    desired: [
      link('a', 'https://x/2'),
      link('b', 'https://x/1'),
      link('c', 'https://x/2#release-links-parked-1'),
      link('d', 'https://x/2#release-links-parked-1-2'),
    ],
    current: [
      current(1, 'a', 'https://x/1'),
      current(2, 'b', 'https://x/2'),
      current(3, 'c', 'https://x/2#release-links-parked-1'),
    ],
    expect: ['park a https://x/2#release-links-parked-1-3 null', 'update b <0', 'update a <0,1', 'create d'],
  },
  {
    name: 'a fragment that is there already is made longer',
    desired: [link('a', 'https://x/2#top'), link('b', 'https://x/1')],
    current: [current(1, 'a', 'https://x/1'), current(2, 'b', 'https://x/2#top')],
    expect: ['park a https://x/2#top-release-links-parked-1 null', 'update b <0', 'update a <0,1'],
  },
  {
    name: 'a parking URL that somebody has is passed over',
    desired: [
      link('a', 'https://x/2'),
      link('b', 'https://x/1'),
      link('c', 'https://x/2#release-links-parked-1'),
    ],
    current: [
      current(1, 'a', 'https://x/1'),
      current(2, 'b', 'https://x/2'),
      current(3, 'c', 'https://x/2#release-links-parked-1'),
    ],
    expect: ['park a https://x/2#release-links-parked-1-2 null', 'update b <0', 'update a <0,1'],
  },
  {
    name: 'an update that keeps a path waits for another link that shares it since a race',
    desired: [link('a', 'https://x/9', at('/p')), link('b', 'https://x/2', at('/q'))],
    current: [current(1, 'a', 'https://x/1', at('/p')), current(2, 'b', 'https://x/2', at('/p'))],
    expect: ['update b', 'update a <0'],
  },
  {
    name: 'what wants values of two circles waits until each is parked, and not until its update',
    desired: [
      link('a', 'https://x/2'),
      link('b', 'https://x/1'),
      link('c', 'https://x/5', at('/d')),
      link('d', 'https://x/4', at('/c')),
      link('e', 'https://x/3', at('/a')),
    ],
    current: [
      current(1, 'a', 'https://x/1', at('/a')),
      current(2, 'b', 'https://x/2'),
      current(3, 'c', 'https://x/3', at('/c')),
      current(4, 'd', 'https://x/4', at('/d')),
    ],
    expect: [
      'park a https://x/2#release-links-parked-1 null',
      'update b <0',
      'update a <0,1',
      'park c https://x/5#release-links-parked-3 null',
      'update d <3',
      'update c <3,4',
      'create e <0,3',
    ],
  },
  {
    name: 'parking clears a path that is shared, though nobody waits for it',
    desired: [
      link('a', 'https://x/2', at('/p')),
      link('b', 'https://x/1', at('/q')),
      link('c', 'https://x/3', at('/r')),
    ],
    current: [
      current(1, 'a', 'https://x/1', at('/p')),
      current(2, 'b', 'https://x/2', at('/s')),
      current(3, 'c', 'https://x/3', at('/p')),
    ],
    expect: ['update c', 'park a https://x/2#release-links-parked-1 null', 'update b <1', 'update a <0,1,2'],
  },
];

describe('toSchedule', () => {
  test.each(CASES)('$name', ({ desired, current: now, expect: expected }) => {
    const plan = createPlan(desired, now, PRUNE);
    expect(
      words(
        toSchedule(
          plan,
          desired.map(({ name }) => name),
        ),
      ),
    ).toEqual(expected);
  });

  test('a parked link keeps its name and type until its update', () => {
    const desired = [link('a', 'https://x/2', { link_type: 'image' }), link('b', 'https://x/1')];
    const now = [current(1, 'a', 'https://x/1', { link_type: 'package' }), current(2, 'b', 'https://x/2')];
    const [parked] = toSchedule(createPlan(desired, now, PRUNE), ['a', 'b']).writes;
    expect(parked).toMatchObject({ kind: 'park', link: { name: 'a', link_type: 'package' } });
  });

  test('10,000 links in one circle park one', () => {
    const count = 10_000;
    const now = Array.from({ length: count }, (_, i) => current(i + 1, `n${i}`, `https://x/${i}`));
    const desired = now.map(({ name }, i) => link(name, `https://x/${(i + 1) % count}`));
    const { writes } = toSchedule(
      createPlan(desired, now, PRUNE),
      desired.map(({ name }) => name),
    );
    expect(writes.filter(({ kind }) => kind === 'park')).toHaveLength(1);
    expect(writes).toHaveLength(count + 1);
    expect(writes.every((step, position) => step.waitsFor.every((other) => other < position))).toBe(true);
  });

  /** Whether every value is free when it is written, by the rules of GitLab; the links at the end. */
  function play(now: readonly CurrentLink[], { writes }: Schedule): Map<number, Link> {
    const links = new Map<number, Link>(now.map((each) => [each.id, each]));
    const urls = new Map(now.map(({ url, id }) => [url, id]));
    const paths = new Map(now.map(({ direct_asset_path: path, id }) => [path, id]));
    for (const step of writes) {
      if (step.kind === 'delete') throw new Error('nothing is deleted here');
      const { id } = step.change.before;
      const before = links.get(id) as Link;
      const after = step.kind === 'park' ? step.link : step.change.after;
      if ((urls.get(after.url) ?? id) !== id) throw new Error(`${after.url} is taken`);
      const path = after.direct_asset_path;
      if (path !== null && (paths.get(path) ?? id) !== id) throw new Error(`${path} is taken`);
      urls.delete(before.url);
      paths.delete(before.direct_asset_path);
      urls.set(after.url, id);
      paths.set(path, id);
      links.set(id, after);
    }
    return links;
  }

  // Quadratic work would take minutes for each of these.
  const RINGS: readonly (readonly [string, (i: number, count: number) => number])[] = [
    ['paths move the other way', (i, count) => (i + count - 1) % count],
    ['paths are reversed', (i, count) => count - 1 - i],
    ['paths move on by a third', (i, count) => (i + Math.floor(count / 3)) % count],
  ];
  test.each(RINGS)('50,000 links whose URLs move on by one place while %s', (_, pathOf) => {
    const count = 50_000;
    const now = Array.from({ length: count }, (_each, i) =>
      current(i + 1, `n${i}`, `https://x/${i}`, { direct_asset_path: `/bin/${i}` }),
    );
    const desired = now.map(({ name }, i) =>
      link(name, `https://x/${(i + 1) % count}`, { direct_asset_path: `/bin/${pathOf(i, count)}` }),
    );
    const names = desired.map(({ name }) => name);
    const after = play(now, toSchedule(createPlan(desired, now, PRUNE), names));
    expect([...after.values()]).toEqual(desired);
  });

  test('1,000 links that share a path since a race', () => {
    const now = Array.from({ length: 1000 }, (_, i) => current(i + 1, `n${i}`, `https://x/${i}`, at('/p')));
    const desired = now.map(({ name }, i) => link(name, `https://y/${i}`, at(i === 999 ? '/p' : `/q/${i}`)));
    const { writes } = toSchedule(
      createPlan(desired, now, PRUNE),
      desired.map(({ name }) => name),
    );
    expect(writes).toHaveLength(1000);
    expect(writes.at(-1)).toMatchObject({ kind: 'update', change: { after: { direct_asset_path: '/p' } } });
    expect(writes.at(-1)?.waitsFor).toHaveLength(999);
  });
});
