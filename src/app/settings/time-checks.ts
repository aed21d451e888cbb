/** Times that cannot be kept together. */

import { type Problem, warning } from '../../core/problem/problem.js';
import { shownTime } from '../../core/text/duration.js';
import type { InputValues } from './inputs.js';

/** A `wait-beyond-deadline` warning where the run would be ended before it has waited as long as it may. */
export function checkTimes({
  wait,
  settle,
  deadline,
}: Pick<InputValues, 'wait' | 'settle' | 'deadline'>): readonly Problem[] {
  if (wait === 0 || wait + settle < deadline) return [];
  const message = `wait (${shownTime(wait)}) and settle (${shownTime(settle)}) are not shorter than deadline (${shownTime(deadline)})`;
  return [warning('wait-beyond-deadline', message, 'Waiting is part of the run: raise `deadline`.')];
}
