import { describe, expect, test } from '@jest/globals';
import { annotationLimit } from '../../src/action/annotation-limit.js';
import { createLog, createProgress, printReport, wantsColor } from '../../src/action/job-log.js';
import { applied, applyReport, mixedPlan, planOf, planReport, release } from '../report/samples.js';
import { recorder } from './recorder.js';

describe('progress', () => {
  test('shows each change that is done on a line; the rest stands in the report at the end', () => {
    const runner = recorder({});
    const progress = createProgress(runner, false);
    const missing = { severity: 'error', code: 'no-release', message: 'not there' } as const;
    progress.begin(planReport([release(mixedPlan()), release(mixedPlan(), { problems: [missing] })]));
    runner.said.length = 0;
    progress.advance('v1.0', { action: 'create', name: '::error::a', status: 'done' });
    progress.advance('v1.0', { action: 'update', name: 'b', status: 'failed', error: 'no\n::error::c' });
    progress.advance('v1.0', { action: 'delete', name: 'd', status: 'skipped' });
    progress.end();
    expect(runner.said).toEqual(['info: created \\u003a:error::a (v1.0, 1 of 5)']);
  });
});

describe('printReport', () => {
  test('shows the plan of a dry run: details folded, the sum below', () => {
    const runner = recorder({});
    printReport(runner, planReport([release(mixedPlan())]), false);
    expect(runner.said).toEqual([
      'group: Plan',
      expect.stringContaining('+ awesome.dmg'),
      'endgroup',
      expect.stringMatching(/^info: Plan: 2 to create, 2 to update, 1 to delete, 3 unchanged\.$/),
    ]);
  });

  test('does not show the plan of an apply again', () => {
    const runner = recorder({});
    const plan = mixedPlan();
    printReport(runner, applyReport([applied(plan, planOf([], []))]), false);
    expect(runner.said.join('\n')).not.toContain('Plan:');
    expect(runner.said.at(-1)).toMatch(/^info: Apply complete: 2 created/);
  });

  test('has nothing to fold where nothing changes', () => {
    const runner = recorder({});
    printReport(runner, planReport([release(planOf([], []))]), false);
    expect(runner.said).toEqual([expect.stringMatching(/^info: No changes\./)]);
  });
});

describe('log', () => {
  test('makes a warning one command with its hint', () => {
    const runner = recorder({});
    createLog(runner, annotationLimit()).warning('slow', 'wait');
    createLog(runner, annotationLimit()).warning('a\u001b[31m');
    expect(runner.said).toEqual(['warning: slow\nwait', 'warning: a\\u001b[31m']);
  });
});

describe('wantsColor', () => {
  test.each([
    [{}, true],
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '1' }, true],
  ])('%j', (variables, expected) => {
    expect(wantsColor(variables)).toBe(expected);
  });
});
