import { describe, expect, test } from '@jest/globals';
import type { Problem } from '../../../src/core/problem/problem.js';
import type { RunReport } from '../../../src/core/run/report.js';
import type { RunResult } from '../../../src/core/run/result.js';
import { failureOf } from '../../../src/report/words/failure.js';
import { applied, applyReport, current, link, mixedPlan, planOf, planReport, release } from '../samples.js';

const ERROR: Problem = { severity: 'error', code: 'no', message: 'no' };
const WARNING: Problem = { ...ERROR, severity: 'warning' };

const reported = (report: RunReport): RunResult => ({ kind: 'reported', report });
const pending = planReport([release(mixedPlan())]);
const conflict = planOf(
  [link('a', { url: 'https://example.com/a' })],
  [current(1, 'b', { url: 'https://example.com/a' })],
  {
    prune: false,
    ignore: ['b'],
  },
);

const cases: readonly [string, RunResult, boolean, string | null][] = [
  ['errors', { kind: 'failed', problems: [ERROR, WARNING, ERROR] }, false, 'Nothing was done: 2 errors.'],
  [
    'a sound manifest',
    { kind: 'validated', validation: { file: 'a', links: 1, warnings: [WARNING] } },
    true,
    null,
  ],
  ['a plan with changes', reported(pending), false, null],
  [
    'a plan with changes, where drift is an error',
    reported(pending),
    true,
    'Plan: 2 to create, 2 to update, 1 to delete, 3 unchanged. The release is not what the manifest says, and fail-on-changes is set.',
  ],
  ['no changes', reported(planReport([release(planOf([], []))])), true, null],
  [
    'a plan with a conflict',
    reported(planReport([release(conflict)])),
    false,
    'This plan cannot be applied: 1 conflict.',
  ],
  [
    'a guard',
    reported(planReport([release(mixedPlan())], { problems: [ERROR] })),
    false,
    'This plan cannot be applied: 1 error.',
  ],
  [
    'an apply that was refused with nothing to do',
    reported(applyReport([release(planOf([], []))], { problems: [ERROR] })),
    false,
    'Nothing was applied: 1 error.',
  ],
  ['an apply', reported(applyReport([applied(mixedPlan(), planOf([], []))])), true, null],
  [
    'an apply that did not finish',
    reported(applyReport([applied(mixedPlan(), mixedPlan())], { inSync: false })),
    false,
    expect.stringMatching(/^Apply incomplete: 2 created.*\.$/) as unknown as string,
  ],
];

describe('failureOf', () => {
  test.each(cases)('%s', (_, result, failOnChanges, expected) => {
    expect(failureOf(result, { failOnChanges })).toEqual(expected);
  });
});
