import { describe, expect, test } from '@jest/globals';
import type { CurrentLink } from '../../../src/core/link.js';
import { breaches, type Guarded, type Limit, protectionBreaches } from '../../../src/core/plan/guard.js';
import { createPlan } from '../../../src/core/plan/plan.js';
import { current, link, PRUNE } from '../links.js';

/** A release whose plan deletes so many links and creates one. */
function guarded(tag: string, deletes: number, desired = 1, leftOut = 0): Guarded {
  const old = Array.from({ length: deletes }, (_, i) => current(i + 1, `old-${i}`, `https://x.test/${i}`));
  const wanted = desired === 0 ? [] : [link('new', 'https://x.test/new')];
  return { tag, desired, leftOut, plan: createPlan(wanted, old, PRUNE) };
}

const LIMITS = { maxDeletes: 3, maxUpdates: 3, allowEmpty: false };
const LOOK = 'Look through the plan. If these deletes are meant, set max-deletes to';
const KEEP = 'or more; to keep links that are not in the manifest, set prune to false.';

describe('deletes', () => {
  test('as many as allowed', () => {
    expect(breaches([guarded('v1', 3)], LIMITS)).toEqual([]);
    expect(breaches([guarded('v1', 1), guarded('v2', 2)], LIMITS)).toEqual([]);
  });

  test('one more', () => {
    expect(breaches([guarded('v1', 4), guarded('v2', 1)], LIMITS)).toEqual([
      {
        severity: 'error',
        code: 'too-many-deletes',
        message: 'the plan would delete 4 links of release "v1"; at most 3 are allowed',
        hint: `${LOOK} 5 ${KEEP}`,
      },
    ]);
  });

  test.each([
    [1, 'at most 1 is allowed'],
    [{ percent: 1 }, 'at most 1 (1%) is allowed'],
    [0, 'at most 0 are allowed'],
  ])('with %j, said in good English', (maxDeletes, most) => {
    const [problem] = breaches([guarded('v1', 4)], { ...LIMITS, maxDeletes });
    expect(problem?.message).toContain(`; ${most}`);
  });

  test('one more in all', () => {
    expect(breaches([guarded('v1', 2), guarded('v2', 2)], LIMITS)).toEqual([
      {
        severity: 'error',
        code: 'too-many-deletes',
        message: 'the plan would delete 4 links of all 2 releases together; at most 3 are allowed',
        hint: `${LOOK} 4 ${KEEP}`,
      },
    ]);
  });

  test('each release that has too many is told, and their sum is not', () => {
    const found = breaches([guarded('v1', 4), guarded('v2', 5)], LIMITS);
    expect(found.map(({ message }) => message.replace(/;.*/, ''))).toEqual([
      'the plan would delete 4 links of release "v1"',
      'the plan would delete 5 links of release "v2"',
    ]);
  });

  test('none at all where none is allowed', () => {
    expect(breaches([guarded('v1', 0)], { ...LIMITS, maxDeletes: 0 })).toEqual([]);
    expect(breaches([guarded('v1', 1)], { ...LIMITS, maxDeletes: 0 })).toHaveLength(1);
  });
});

describe('an empty wish', () => {
  test('is refused for each release that has it', () => {
    expect(breaches([guarded('v1', 1, 0), guarded('v2', 1)], LIMITS)).toEqual([
      {
        severity: 'error',
        code: 'empty-desired',
        message: 'the manifest has no links for release "v1"',
        hint: 'If the release should indeed have no links, set allow-empty to true.',
      },
    ]);
  });

  test('where `only` leaves all links out: only if others would be deleted', () => {
    expect(breaches([guarded('v1', 0, 0, 2)], LIMITS)).toEqual([]);
    expect(breaches([guarded('v1', 1, 0, 2)], LIMITS).map(({ code }) => code)).toEqual(['empty-desired']);
  });

  test('is allowed on demand', () => {
    expect(breaches([guarded('v1', 1, 0)], { ...LIMITS, allowEmpty: true })).toEqual([]);
  });
});

describe('updates', () => {
  /** A release whose plan updates so many of its links. */
  function updating(tag: string, updates: number, links: number): Guarded {
    const now = Array.from({ length: links }, (_, i) => current(i + 1, `n${i}`, `https://x.test/${i}`));
    const desired = now.map(({ name, url }, i) => link(name, i < updates ? `${url}/new` : url));
    return { tag, desired: links, leftOut: 0, plan: createPlan(desired, now, PRUNE) };
  }
  const codes = (releases: readonly Guarded[], maxUpdates: Limit) =>
    breaches(releases, { ...LIMITS, maxUpdates }).map(({ code }) => code);

  test('as many as allowed, and one more', () => {
    expect(codes([updating('v1', 3, 9)], 3)).toEqual([]);
    expect(codes([updating('v1', 4, 9)], 3)).toEqual(['too-many-updates']);
    expect(codes([updating('v1', 2, 9), updating('v2', 2, 9)], 3)).toEqual(['too-many-updates']);
  });

  test('a percentage is one of the links that are managed, rounded up', () => {
    expect(codes([updating('v1', 3, 10)], { percent: 30 })).toEqual([]);
    expect(codes([updating('v1', 4, 10)], { percent: 30 })).toEqual(['too-many-updates']);
    expect(codes([updating('v1', 1, 2)], { percent: 30 })).toEqual([]);
    expect(codes([updating('v1', 1, 1)], { percent: 0 })).toEqual(['too-many-updates']);
    expect(codes([updating('v1', 9, 9)], { percent: 100 })).toEqual([]);
  });

  test('ten releases that are rounded up one by one are too many together', () => {
    const releases = Array.from({ length: 10 }, (_, i) => updating(`v${i}`, 1, 2));
    const [problem, ...others] = breaches(releases, { ...LIMITS, maxUpdates: { percent: 30 } });
    expect(others).toEqual([]);
    expect(problem?.message).toBe(
      'the plan would update 10 links of all 10 releases together; at most 6 (30%) are allowed',
    );
    expect(problem?.hint).toContain('set max-updates to 50% or more');
  });

  test('the value that the hint names is enough', () => {
    const releases = [updating('v1', 4, 9), updating('v2', 5, 6)];
    for (const limit of [3, { percent: 1 }]) {
      const hint = breaches(releases, { ...LIMITS, maxUpdates: limit })[0]?.hint ?? '';
      const [, digits, sign] = hint.match(/max-updates to (\d+)(%?)/) ?? [];
      expect(codes(releases, sign === '%' ? { percent: Number(digits) } : Number(digits))).toEqual([]);
    }
  });

  test('creates and what is ignored count for nothing', () => {
    const plan = createPlan(
      [link('a', 'https://x.test/1'), link('b', 'https://x.test/2')],
      [current(1, 'Nightly', 'https://x.test/n'), current(2, 'a', 'https://x.test/0')],
      PRUNE,
    );
    expect(codes([{ tag: 'v1', desired: 2, leftOut: 0, plan }], { percent: 50 })).toEqual([]);
    expect(codes([{ tag: 'v1', desired: 2, leftOut: 0, plan }], { percent: 0 })).toEqual([
      'too-many-updates',
    ]);
  });
});

describe('protected links', () => {
  const PROTECTED = new Map([['a', undefined]]);
  const breachesOf = (now: readonly CurrentLink[]) =>
    protectionBreaches({ tag: 'v1' }, createPlan([link('a', 'https://x.test/a')], now, PRUNE), PROTECTED);

  test('may be created, and may stay', () => {
    expect(breachesOf([])).toEqual([]);
    expect(breachesOf([current(1, 'a', 'https://x.test/a')])).toEqual([]);
  });

  test.each([
    ['a new URL', current(1, 'a', 'https://x.test/old'), 'its url'],
    ['a new type', current(1, 'a', 'https://x.test/a', { link_type: 'image' }), 'its link_type'],
    ['a new name', current(1, 'old', 'https://x.test/a'), 'its name'],
  ])('%s is an error', (_, now, fields) => {
    const [problem] = breachesOf([now]);
    expect(problem).toMatchObject({ severity: 'error', code: 'protected-link' });
    expect(problem?.message).toContain(fields);
  });
});
