/**
 * How many annotations a step may make. GitHub shows ten errors and ten warnings of a step and drops the rest without
 * a word ("Annotations", the limits of checks in workflows). So the first nine of each kind are made, and the tenth
 * says how many more there are.
 */

import type { Severity } from '../core/problem/problem.js';
import { counted } from '../core/text/quoted.js';

/** One less than what is shown: the last place is for what stands for the rest. */
const MOST = 9;

/** Counts the annotations of a step by severity, so that no more are made than GitHub shows. */
export interface AnnotationLimit {
  /** Whether one more of this kind will be shown. It counts as made, or else as left out. */
  take(severity: Severity): boolean;
  /** What to say of those that were left out; empty where there were none. */
  rest(severity: Severity): string;
}

/** A limit for one step: nothing is counted yet. */
export function annotationLimit(): AnnotationLimit {
  const made: Record<Severity, number> = { error: 0, warning: 0 };
  return {
    take: (severity) => {
      made[severity] += 1;
      return made[severity] <= MOST;
    },
    rest: (severity) => {
      const left = made[severity] - MOST;
      if (left <= 0) return '';
      return severity === 'error'
        ? `${left} more in the log and the summary.`
        : `${counted(left, 'more warning')} in the log and the summary.`;
    },
  };
}
