/** Whether links may have to move: by itself, since what finds moves is loaded only then. */

import type { CurrentLink, Link } from '../link.js';
import type { Change } from './change.js';

/** A plan before its order is looked at, and what it was made from. */
export interface Unordered {
  readonly changes: readonly Change[];
  readonly unchanged: readonly CurrentLink[];
  readonly unmanaged: readonly CurrentLink[];
  /** Which desired link is which current one. */
  readonly pairs: readonly (readonly [Link, CurrentLink])[];
  /** Current links that are not ignored, in their order. */
  readonly candidates: readonly CurrentLink[];
}

/** Whether there is nothing to do, and the rows stand in the manifest's order. */
export function isSettled({ changes, pairs, candidates }: Unordered, desired: readonly Link[]): boolean {
  if (changes.length > 0) return false;
  const places = new Map(candidates.map(({ id }, place) => [id, place]));
  const rows = new Map(pairs.map(([{ name }, { id }]) => [name, places.get(id) ?? -1]));
  let last = -1;
  return desired.every(({ name }) => {
    const place = rows.get(name) ?? last;
    const isBehind = place >= last;
    last = place;
    return isBehind;
  });
}
