/** Times that cannot be kept together, or are not kept at all. */

import { type Problem, warning } from '../../core/problem/problem.js';
import { shownTime } from '../../core/text/duration.js';
import type { InputValues } from './inputs.js';

/**
 * Warnings: `wait-beside-plan` where a saved plan leaves nothing to wait for, `wait-beyond-deadline` where the run would be
 * ended before it has waited as long as it may.
 */
export function checkTimes({
  wait,
  settle,
  deadline,
  planFile,
}: Pick<InputValues, 'wait' | 'settle' | 'deadline' | 'planFile'>): readonly Problem[] {
  if (wait === 0) return [];
  if (planFile !== null) {
    const message = 'wait has no effect beside plan-file: a saved plan is compared with its releases at once';
    return [warning('wait-beside-plan', message, 'Give `wait` to the job that plans.')];
  }
  if (wait + settle < deadline) return [];
  const message = `wait (${shownTime(wait)}) and settle (${shownTime(settle)}) are not shorter than deadline (${shownTime(deadline)})`;
  return [warning('wait-beyond-deadline', message, 'Waiting is part of the run: raise `deadline`.')];
}
