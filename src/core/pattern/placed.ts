/** Patterns as they stand in a manifest or an input. */

import type { Place } from '../problem/problem.js';

/** A pattern and where it is written. What its characters mean is said by whoever matches it (`glob`, `wildcard`). */
export interface PlacedPattern {
  readonly pattern: string;
  readonly place: Place;
}
