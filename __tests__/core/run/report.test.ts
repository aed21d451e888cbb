import { describe, expect, test } from '@jest/globals';
import { createPlan, type Plan } from '../../../src/core/plan/plan.js';
import { hasErrors, type Problem, resultOf } from '../../../src/core/problem/problem.js';
import type { Outcome } from '../../../src/core/run/outcome.js';
import { tally } from '../../../src/core/run/outcome.js';
import {
  hasFailed,
  isPending,
  isQuiet,
  type ReleaseReport,
  type RunReport,
  summarize,
  type Upload,
  workOf,
} from '../../../src/core/run/report.js';
import { hasChanges, problemsOf, type RunResult, succeeded } from '../../../src/core/run/result.js';
import { current, KEEP, link, PRUNE } from '../links.js';

const url = (name: string): string => `https://x.test/${name}`;
const SAME = createPlan([link('a', url('a'))], [current(1, 'a', url('a'))], PRUNE);
const CREATE = createPlan([link('a', url('a'))], [], PRUNE);
const CONFLICT = createPlan([link('a', url('n'))], [current(1, 'Nightly', url('n'))], PRUNE);
const ALL = createPlan(
  [link('new', url('new')), link('b', url('b2')), link('c', url('c'))],
  [
    current(1, 'b', url('b')),
    current(2, 'c', url('c')),
    current(3, 'd', url('d')),
    current(4, 'Nightly', 'u'),
  ],
  PRUNE,
);
const KEPT = createPlan([], [current(1, 'a', url('a'))], KEEP);

const ERROR: Problem = { severity: 'error', code: 'x', message: 'x' };
const WARNING: Problem = { ...ERROR, severity: 'warning' };
const DONE: Outcome = { action: 'create', name: 'a', status: 'done' };
const FAILED: Outcome = { action: 'create', name: 'a', status: 'failed', error: 'no' };
const SKIPPED: Outcome = { action: 'delete', name: 'a', status: 'skipped' };
const UPLOAD: Upload = { name: 'a', path: 'a', package: 'p', version: '1', size: 1, replaces: false };

function release(plan: Plan, given: Partial<ReleaseReport> = {}): ReleaseReport {
  return {
    project: '24',
    tag: 'v1',
    exists: true,
    created: false,
    url: null,
    page: null,
    plan,
    uploads: [],
    outcomes: null,
    remaining: null,
    conflictPlaces: new Map(),
    problems: [],
    ...given,
  };
}

function run(given: Partial<RunReport> = {}): RunReport {
  return {
    command: 'apply',
    dryRun: false,
    reason: 'tag pipeline',
    releases: [],
    inSync: true,
    digest: null,
    requests: 1,
    problems: [],
    ...given,
  };
}

test('summarize adds up what is planned', () => {
  const summary = { create: 1, update: 1, move: 0, delete: 1, unchanged: 1, unmanaged: 1, conflict: 0 };
  expect(summarize([ALL])).toEqual(summary);
  expect(summarize([CONFLICT])).toMatchObject({ create: 1, unmanaged: 1, conflict: 1 });
  expect(summarize([ALL, ALL, CREATE])).toMatchObject({ create: 3, update: 2, delete: 2, unchanged: 2 });
  expect(summarize([KEPT])).toMatchObject({ delete: 0, unmanaged: 1 });
  expect(summarize([])).toEqual({
    create: 0,
    update: 0,
    move: 0,
    delete: 0,
    unchanged: 0,
    unmanaged: 0,
    conflict: 0,
  });
});

test('workOf counts changes and uploads, but none of a release that is not applied', () => {
  expect(CONFLICT.changes).toHaveLength(1);
  const applied = [release(ALL, { uploads: [UPLOAD] }), release(CREATE, { problems: [WARNING] })];
  const left = [release(CONFLICT), release(CREATE, { problems: [ERROR] })];
  expect(workOf(run({ releases: [...applied, ...left] }))).toBe(3 + 1 + 1);
});

test('tally counts what was done, what failed and what was not begun', () => {
  const outcome = (action: Outcome['action'], status: 'done' | 'skipped'): Outcome => ({
    action,
    name: 'x',
    status,
  });
  expect(
    tally([
      outcome('create', 'done'),
      outcome('create', 'skipped'),
      outcome('update', 'done'),
      outcome('update', 'done'),
      outcome('delete', 'done'),
      outcome('upload', 'done'),
      FAILED,
    ]),
  ).toEqual({ created: 1, updated: 2, moved: 0, deleted: 1, uploaded: 1, failed: 1, skipped: 1 });
});

test.each<[string, ReleaseReport, { pending: boolean; quiet: boolean }]>([
  ['as wanted', release(SAME), { pending: false, quiet: true }],
  ['with changes', release(CREATE), { pending: true, quiet: false }],
  ['that is not there', release(SAME, { exists: false }), { pending: true, quiet: false }],
  ['with a file to upload', release(SAME, { uploads: [UPLOAD] }), { pending: true, quiet: false }],
  ['with a problem', release(SAME, { problems: [WARNING] }), { pending: false, quiet: false }],
  ['that differs after all', release(SAME, { remaining: CREATE }), { pending: false, quiet: false }],
  ['that was read back in sync', release(SAME, { remaining: SAME }), { pending: false, quiet: true }],
])('a release %s', (_, report, expected) => {
  expect({ pending: isPending(report), quiet: isQuiet(report) }).toEqual(expected);
});

test.each<[string, RunReport, boolean]>([
  ['nothing', run({ releases: [release(SAME)] }), false],
  ['a warning', run({ problems: [WARNING], releases: [release(SAME, { problems: [WARNING] })] }), false],
  ['an error of the run', run({ problems: [ERROR] }), true],
  ['an error of a release', run({ releases: [release(SAME), release(SAME, { problems: [ERROR] })] }), true],
  ['a conflict', run({ releases: [release(CONFLICT)] }), true],
  ['a change that was done', run({ releases: [release(CREATE, { outcomes: [DONE] })] }), false],
  ['one that failed', run({ releases: [release(CREATE, { outcomes: [DONE, FAILED] })] }), true],
  ['one that was not begun', run({ releases: [release(CREATE, { outcomes: [SKIPPED] })] }), true],
])('%s: whether the run has failed', (_, report, expected) => {
  expect(hasFailed(report)).toBe(expected);
});

describe('a result', () => {
  const reported = (given: Partial<RunReport>): RunResult => ({ kind: 'reported', report: run(given) });
  const validation = { file: 'm.yml', links: 1, warnings: [WARNING] };

  test.each<[string, RunResult, boolean, readonly Problem[]]>([
    ['failed', { kind: 'failed', problems: [ERROR] }, false, [ERROR]],
    ['validated', { kind: 'validated', validation }, true, [WARNING]],
    ['in sync', reported({ releases: [release(SAME)] }), true, []],
    ['not in sync', reported({ inSync: false }), false, []],
    ['a dry run that is not', reported({ inSync: false, dryRun: true }), true, []],
    ['a dry run with an error', reported({ dryRun: true, problems: [ERROR] }), false, [ERROR]],
    ['a dry run with a conflict', reported({ dryRun: true, releases: [release(CONFLICT)] }), false, []],
    [
      'problems of both kinds',
      reported({ problems: [WARNING], releases: [release(SAME), release(SAME, { problems: [ERROR] })] }),
      false,
      [WARNING, ERROR],
    ],
  ])('%s', (_, result, success, problems) => {
    expect(succeeded(result)).toBe(success);
    expect(problemsOf(result)).toEqual(problems);
  });
});

test.each<[string, readonly ReleaseReport[], boolean]>([
  ['no release', [], false],
  ['releases in sync', [release(SAME), release(SAME)], false],
  ['one of two with changes', [release(SAME), release(CREATE)], true],
])('%s: whether anything changes', (_, releases, expected) => {
  expect(hasChanges(run({ releases }))).toBe(expected);
});

test('a value goes with its warnings, and not with an error', () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([WARNING])).toBe(false);
  expect(hasErrors([WARNING, ERROR])).toBe(true);
  expect(resultOf(7, [WARNING])).toEqual({ ok: true, value: 7, warnings: [WARNING] });
  expect(resultOf(7, [WARNING, ERROR])).toEqual({ ok: false, problems: [WARNING, ERROR] });
});
