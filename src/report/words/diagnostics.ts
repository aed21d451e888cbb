/** All that is wrong, as problems: for standard error, annotations and the code quality report. */

import { error, type Problem } from '../../core/problem/problem.js';
import type { ReleaseReport } from '../../core/run/report.js';
import { problemsOf, type RunResult } from '../../core/run/result.js';
import { conflictSentences } from './sentences.js';

/** The problems of a result, and its conflicts as errors (`conflict`) on their lines of the manifest. */
export function diagnosticsOf(result: RunResult): readonly Problem[] {
  if (result.kind !== 'reported') return problemsOf(result);
  return [...problemsOf(result), ...result.report.releases.flatMap(conflictProblems)];
}

function conflictProblems({ plan, tag, conflictPlaces }: ReleaseReport): Problem[] {
  return plan.conflicts.map((conflict): Problem => {
    const { what, todo } = conflictSentences(conflict, JSON.stringify);
    const place = conflictPlaces.get(conflict.name);
    return error(
      'conflict',
      `link ${JSON.stringify(conflict.name)} of release ${JSON.stringify(tag)}: ${what}`,
      todo,
      place,
    );
  });
}
