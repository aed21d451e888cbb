/** In what order problems are reported, and how many. */

import { compareText } from '../text/compare.js';
import { counted } from '../text/quoted.js';
import { hasErrors, type Place, type Problem, problem } from './problem.js';

/** More problems than this help nobody. */
const MOST_PROBLEMS = 200;

/**
 * By place; those without one last. Beyond MOST_PROBLEMS only their number is reported, as `more-problems`; with the
 * number of those that were left out before.
 */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const sorted = problems
    .filter(({ omitted }) => omitted === undefined)
    .sort((a, b) => comparePlaces(a.place, b.place));
  const before = problems.reduce((sum, { omitted = 0 }) => sum + omitted, 0);
  const rest = before + Math.max(0, sorted.length - MOST_PROBLEMS);
  if (rest === 0) return sorted;
  // An error is never left out in favour of a warning: that would change the outcome.
  const kept = [...sorted].sort((a, b) => compareText(a.severity, b.severity)).slice(0, MOST_PROBLEMS);
  const shown = kept.sort((a, b) => comparePlaces(a.place, b.place));
  const severity = hasErrors(problems) ? 'error' : 'warning';
  const message = `${counted(rest, 'more problem')} not shown`;
  return [...shown, { ...problem(severity, 'more-problems', message, 'Fix these first.'), omitted: rest }];
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** Each problem once, whoever found it. */
export function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
