/** Which links are none of our business. */

import type { Place } from './problem.js';
import { inputTexts } from './source-text.js';
import { matches } from './wildcard.js';

/** A wildcard pattern (`wildcard.ts`) for the names of links that are never touched. */
export interface IgnorePattern {
  readonly pattern: string;
  readonly place: Place;
}

/** The patterns of the input `ignore`, one a line. */
export function ignoreFromInput(lines: readonly string[]): readonly IgnorePattern[] {
  return inputTexts(lines, 'ignore').map(({ value, place }) => ({ pattern: value, place }));
}

/** The first pattern that matches the name, or `null`. */
export function ignoredBy(name: string, patterns: readonly IgnorePattern[]): IgnorePattern | null {
  return patterns.find(({ pattern }) => matches(pattern, name)) ?? null;
}
