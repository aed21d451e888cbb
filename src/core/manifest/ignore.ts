/** Which links are none of our business. */

import type { PlacedPattern } from '../pattern/placed.js';
import { matches } from '../pattern/wildcard.js';
import { inputTexts } from '../problem/written-text.js';

/** The patterns of the input `ignore`, one a line. */
export function ignoreFromInput(lines: readonly string[]): readonly PlacedPattern[] {
  return inputTexts(lines, 'ignore').map(({ value, place }) => ({ pattern: value, place }));
}

/** The first pattern that matches the name, or `null`. */
export function ignoredBy(name: string, patterns: readonly PlacedPattern[]): PlacedPattern | null {
  return patterns.find(({ pattern }) => matches(pattern, name)) ?? null;
}
