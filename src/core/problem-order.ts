/** In what order problems are told, and how many. */

import { compareText } from './link.js';
import { hasErrors, type Place, type Problem } from './problem.js';
import { counted } from './quoted.js';

/** More problems than this help nobody. */
const MOST_PROBLEMS = 200;

/** By place; those without one last. Beyond MOST_PROBLEMS only their number is told, as `more-problems`. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const sorted = [...problems].sort((a, b) => comparePlaces(a.place, b.place));
  if (sorted.length <= MOST_PROBLEMS) return sorted;
  // An error is never left out in favour of a warning: that would change the outcome.
  const kept = [...sorted].sort((a, b) => compareText(a.severity, b.severity)).slice(0, MOST_PROBLEMS);
  const shown = kept.sort((a, b) => comparePlaces(a.place, b.place));
  const rest = sorted.length - MOST_PROBLEMS;
  const severity = hasErrors(sorted) ? 'error' : 'warning';
  const message = `${counted(rest, 'more problem')} not shown`;
  return [...shown, { severity, code: 'more-problems', message, hint: 'Mend these first.' }];
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
