/** Whether the step fails, and in which words. */

import { hasChanges, succeeded } from '../app/reconcile.js';
import type { Settings } from '../app/settings.js';
import type { Problem } from '../core/problem.js';
import type { RunReport } from '../core/run-report.js';
import type { RunResult } from '../core/run-result.js';
import { applySentence, planSentence } from '../report/sentences.js';
import { count } from '../report/size.js';

/** The closing sentence of a step that fails; null where it does not. */
export function failureOf(result: RunResult, settings: Pick<Settings, 'failOnChanges'>): string | null {
  switch (result.kind) {
    case 'failed':
      return `Nothing was done: ${errors(result.problems)}.`;
    case 'validated':
      return null;
    case 'reported':
      if (!succeeded(result)) return unfinished(result.report);
      return result.report.dryRun && settings.failOnChanges && hasChanges(result.report)
        ? `${planSentence(result.report)} The release is not what the manifest says, and fail-on-changes is set.`
        : null;
  }
}

function unfinished(report: RunReport): string {
  const conflicts = report.releases.reduce((sum, { plan }) => sum + plan.conflicts.length, 0);
  const clash = conflicts === 0 ? [] : [count(conflicts, 'conflict')];
  const problems = problemsOf({ kind: 'reported', report }).filter(({ severity }) => severity === 'error');
  const reasons = [...(problems.length === 0 ? [] : [count(problems.length, 'error')]), ...clash].join(', ');
  const sentence = report.dryRun ? 'This plan cannot be applied' : applySentence(report).replace(/\.$/, '');
  return reasons === '' ? `${sentence}.` : `${sentence}: ${reasons}.`;
}

function errors(problems: readonly Problem[]): string {
  return count(problems.filter(({ severity }) => severity === 'error').length, 'error');
}

/** All problems of a result, those of single releases included. */
export function problemsOf(result: RunResult): readonly Problem[] {
  switch (result.kind) {
    case 'failed':
      return result.problems;
    case 'validated':
      return result.validation.warnings;
    case 'reported':
      return [...result.report.problems, ...result.report.releases.flatMap(({ problems }) => problems)];
  }
}
