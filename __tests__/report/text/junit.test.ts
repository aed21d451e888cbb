import { describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../../src/core/run/result.js';
import { junitReport } from '../../../src/report/text/junit.js';
import { expectGolden } from '../golden.js';
import {
  applied,
  applyReport,
  conflictPlan,
  current,
  HOSTILE_NAMES,
  link,
  mixedPlan,
  planOf,
  planReport,
  release,
} from '../samples.js';

const same = planOf([link('a')], [current(1, 'a')]);
const reported = (report: Extract<RunResult, { kind: 'reported' }>['report']): RunResult => ({
  kind: 'reported',
  report,
});

/** Test cases with what is bad about them. Reads the elements that the report has, and throws at any other. */
function cases(xml: string): { readonly suite: string; readonly name: string; readonly bad: string }[] {
  const body = xml.replace(/<\?xml[^>]*\?>|<\/?testsuites?[^<>]*>/g, '');
  const element =
    /<testcase classname="([^"<>]*)" name="([^"<>]*)"(?:\/>|>\s*<(failure|error) message="[^"<>]*">[^<>]*<\/\3>\s*<\/testcase>)/g;
  expect(body.replace(element, '').trim()).toBe('');
  return [...body.matchAll(element)].map(([, suite = '', name = '', bad = '']) => ({ suite, name, bad }));
}

describe('junitReport', () => {
  test('golden: one release that differs, one that does not, one with a conflict', () => {
    const report = planReport([
      release(mixedPlan()),
      release(same, { tag: 'v1.1' }),
      release(conflictPlan(), { tag: 'v1.2' }),
    ]);
    const text = junitReport(reported(report));
    expectGolden('drift.junit.xml', text);
    expect(cases(text)).toEqual([
      { suite: 'group/app', name: 'v1.0', bad: 'failure' },
      { suite: 'group/app', name: 'v1.1', bad: '' },
      { suite: 'group/app', name: 'v1.2', bad: 'failure' },
    ]);
    expect(text).toContain('tests="3" failures="2" errors="0"');
  });

  test('an apply that made the release match passes; one that did not fails', () => {
    const outcomes = [{ action: 'create', name: 'a', status: 'failed', error: 'no' }] as const;
    const good = junitReport(reported(applyReport([applied(mixedPlan(), same)])));
    const bad = junitReport(
      reported(applyReport([release(mixedPlan(), { outcomes, remaining: mixedPlan() })], { inSync: false })),
    );
    expect(cases(good).map((each) => each.bad)).toEqual(['']);
    expect(cases(bad).map((each) => each.bad)).toEqual(['failure']);
    expect(bad).toContain('failed: create a');
  });

  test('a run that found nothing out is an error, and so is a guard over all releases', () => {
    const problems = [{ severity: 'error', code: 'x', message: 'no "access" <here>' }] as const;
    const failed = junitReport({ kind: 'failed', problems });
    expect(cases(failed)).toEqual([{ suite: 'release-links', name: 'run', bad: 'error' }]);
    expect(failed).toContain('no &quot;access&quot; &lt;here&gt;');
    const guarded = junitReport(reported(planReport([release(same)], { problems })));
    expect(cases(guarded).map((each) => each.bad)).toEqual(['error', '']);
  });

  test('no name or tag breaks out of its element, nor is a character there that XML cannot have', () => {
    const hostile = [...HOSTILE_NAMES, ']]>', '"><x/>', '\uffff\ufffe\u0001'];
    const report = planReport(
      hostile.map((name) => release(planOf([link(name)], []), { tag: name, project: name })),
    );
    const text = junitReport(reported(report));
    expect(cases(text)).toHaveLength(hostile.length);
    expect(text).not.toMatch(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    expect(text).not.toContain('user:hunter2@');
  });
});
