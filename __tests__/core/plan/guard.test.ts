import { describe, expect, test } from '@jest/globals';
import { breaches, type Guarded } from '../../../src/core/plan/guard.js';
import { createPlan } from '../../../src/core/plan/plan.js';
import { current, link, PRUNE } from '../links.js';

/** A release whose plan deletes so many links and creates one. */
function guarded(tag: string, deletes: number, desired = 1): Guarded {
  const old = Array.from({ length: deletes }, (_, i) => current(i + 1, `old-${i}`, `https://x.test/${i}`));
  const wanted = desired === 0 ? [] : [link('new', 'https://x.test/new')];
  return { tag, desired, plan: createPlan(wanted, old, PRUNE) };
}

const LIMITS = { maxDeletes: 3, allowEmpty: false };
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
        message: 'the manifest wants no link at all for release "v1"',
        hint: 'If the release should indeed have no links, set allow-empty to true.',
      },
    ]);
  });

  test('is allowed on demand', () => {
    expect(breaches([guarded('v1', 1, 0)], { ...LIMITS, allowEmpty: true })).toEqual([]);
  });
});
