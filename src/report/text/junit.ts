/**
 * JUnit XML, for `artifacts:reports:junit` of a drift check: a test for each release, which fails with the difference
 * where the release is not what the manifest says. GitLab shows `classname` as the suite and takes only the first of
 * several tests with one name, so a test is named by its tag.
 */

import { isInSync } from '../../core/plan/plan.js';
import { hasErrors, type Problem } from '../../core/problem/problem.js';
import { isPending, type ReleaseReport, type RunReport } from '../../core/run/report.js';
import type { RunResult } from '../../core/run/result.js';
import { counted } from '../../core/text/quoted.js';
import { seen, xml } from '../words/escape.js';
import { failureOf } from '../words/failure.js';
import { applySection } from './apply.js';
import { painter } from './columns.js';
import { planSection } from './plan.js';
import { renderProblem } from './problems.js';

interface TestCase {
  readonly suite: string;
  readonly name: string;
  /** `null`: passed. `error` is for a run that found nothing out. */
  readonly bad: {
    readonly kind: 'failure' | 'error';
    readonly message: string;
    readonly text: string;
  } | null;
}

/** The report of a run, whatever became of it. Problems of the run as a whole are a test of their own. */
export function junitReport(result: RunResult): string {
  const cases = casesOf(result);
  const failures = cases.filter(({ bad }) => bad?.kind === 'failure').length;
  const errors = cases.filter(({ bad }) => bad?.kind === 'error').length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="release-links" ${counts}>`,
    ...cases.flatMap(caseLines),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function casesOf(result: RunResult): readonly TestCase[] {
  switch (result.kind) {
    case 'failed':
      return [runCase(result.problems, failureOf(result, { failOnChanges: true }) ?? '')];
    case 'validated':
      return [{ suite: 'release-links', name: result.validation.file, bad: null }];
    case 'reported': {
      const own = hasErrors(result.report.problems)
        ? [runCase(result.report.problems, failureOf(result, { failOnChanges: true }) ?? '')]
        : [];
      return [...own, ...result.report.releases.map((release) => releaseCase(release, result.report))];
    }
  }
}

function runCase(problems: readonly Problem[], message: string): TestCase {
  const text = problems.map((problem) => renderProblem(problem)).join('\n');
  return { suite: 'release-links', name: 'run', bad: { kind: 'error', message, text } };
}

function releaseCase(release: ReleaseReport, { dryRun }: RunReport): TestCase {
  const { project, tag, plan, uploads, remaining, problems } = release;
  const differs = dryRun
    ? isPending(release) || plan.conflicts.length > 0
    : (remaining !== null && !isInSync(remaining)) ||
      (release.outcomes ?? []).some(({ status }) => status !== 'done') ||
      (release.outcomes === null && (isPending(release) || plan.conflicts.length > 0));
  if (!differs && !hasErrors(problems)) return { suite: project, name: tag, bad: null };
  const paint = painter(false);
  const lines = [...planSection(release, true, paint), ...applySection(release, true, paint)];
  const parts = [
    counted(plan.changes.length, 'change'),
    ...(uploads.length > 0 ? [counted(uploads.length, 'upload')] : []),
    ...(plan.conflicts.length > 0 ? [counted(plan.conflicts.length, 'conflict')] : []),
  ];
  const message = `The release is not what the manifest says: ${parts.join(', ')}.`;
  return { suite: project, name: tag, bad: { kind: 'failure', message, text: lines.join('\n').trimEnd() } };
}

function caseLines({ suite, name, bad }: TestCase): string[] {
  const open = `    <testcase classname="${attribute(suite)}" name="${attribute(name)}"`;
  if (bad === null) return [`${open}/>`];
  return [
    `${open}>`,
    `      <${bad.kind} message="${attribute(bad.message)}">${xml(bad.text)}</${bad.kind}>`,
    '    </testcase>',
  ];
}

function attribute(value: string): string {
  return xml(seen(value));
}
