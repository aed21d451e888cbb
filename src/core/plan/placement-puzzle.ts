/** What is to be placed, and how good a placement is: see `placement.ts`. */

import type { Link } from '../link.js';

/** A link of the manifest, and its row now. */
export interface Placeable {
  readonly link: Link;
  /** Place of its row, the newest first; `null` where it has none. */
  readonly row: number | null;
  /** Whether that row has exactly this content. */
  readonly isSame: boolean;
}

/** For each link the place of its row; `null` for a new one. Rows without a link are deleted. */
export type Placement = readonly (number | null)[];

/** Links and rows, and what a placement costs: the writes that it takes. */
export interface Puzzle {
  readonly links: readonly Placeable[];
  /** How many rows there are. */
  readonly rows: number;
  readonly writes: (placement: Placement) => number;
}

/** A placement, and how good it is: fewer is better. */
export interface Scored {
  readonly placement: Placement;
  readonly score: number;
}

/** Writes first; among as many, the more links keep their row the better. */
export function scored(placement: Placement, { links, writes }: Puzzle): Scored {
  const kept = placement.filter((row, at) => row !== null && row === links[at]?.row).length;
  return { placement, score: writes(placement) * (links.length + 1) - kept };
}
