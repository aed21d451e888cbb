/** Whether a run fails, and in which words. */

import type { Problem } from '../../core/problem/problem.js';
import type { RunReport } from '../../core/run/report.js';
import { hasChanges, problemsOf, type RunResult, succeeded } from '../../core/run/result.js';
import { counted } from '../../core/text/quoted.js';
import { applySentence, planSentence } from './sentences.js';

/**
 * The closing sentence of a run that fails; null where it does not.
 *
 * @param options.failOnChanges whether changes that a dry run finds are a failure (drift check)
 */
export function failureOf(result: RunResult, options: { readonly failOnChanges: boolean }): string | null {
  switch (result.kind) {
    case 'failed':
      return `Nothing was done: ${errors(result.problems)}.`;
    case 'validated':
      return null;
    case 'reported':
      if (!succeeded(result)) return unfinished(result.report);
      return result.report.dryRun && options.failOnChanges && hasChanges(result.report)
        ? `${planSentence(result.report)} The release is not what the manifest says, and fail-on-changes is set.`
        : null;
  }
}

function unfinished(report: RunReport): string {
  const conflicts = report.releases.reduce((sum, { plan }) => sum + plan.conflicts.length, 0);
  const clash = conflicts === 0 ? [] : [counted(conflicts, 'conflict')];
  const problems = problemsOf({ kind: 'reported', report }).filter(({ severity }) => severity === 'error');
  const reasons = [...(problems.length === 0 ? [] : [counted(problems.length, 'error')]), ...clash].join(
    ', ',
  );
  const sentence = report.dryRun ? 'This plan cannot be applied' : applySentence(report).replace(/\.$/, '');
  return reasons === '' ? `${sentence}.` : `${sentence}: ${reasons}.`;
}

function errors(problems: readonly Problem[]): string {
  return counted(problems.filter(({ severity }) => severity === 'error').length, 'error');
}
