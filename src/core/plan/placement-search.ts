/** Looks through all placements of few links for one that takes fewer writes: see `placement.ts`. */

import { type Puzzle, type Scored, scored } from './placement-puzzle.js';

/** Larger puzzles are not searched. */
const MOST_CELLS = 1000;

/** So many placements are looked at. Most are never built, because they cannot be better than what was found. */
const MOST_LOOKS = 1000;

/** @param found the best placement so far */
export function searchPlacements(puzzle: Puzzle, found: Scored): Scored {
  const { links, rows } = puzzle;
  if (links.length * rows > MOST_CELLS) return found;
  const search = new PlacementSearch(puzzle, found);
  for (let created = Math.max(0, links.length - rows); created <= links.length; created += 1)
    search.from(created);
  return search.best;
}

class PlacementSearch {
  best: Scored;
  readonly #puzzle: Puzzle;
  /** For a link and a row, the most that the links from there on can save: see `#savings`. */
  readonly #savings: readonly Int32Array[];
  readonly #placement: (number | null)[];
  #looks = 0;

  constructor(puzzle: Puzzle, found: Scored) {
    this.#puzzle = puzzle;
    this.best = found;
    this.#placement = puzzle.links.map(() => null);
    this.#savings = savingsOf(puzzle);
  }

  /** Tries all placements with so many new rows. */
  from(created: number): void {
    const unit = this.#puzzle.links.length + 1;
    this.#placement.fill(null);
    this.#place(created, 0, (this.#puzzle.rows + created) * unit);
  }

  /** @param score what the placement costs so far, without circles, if no further link stays */
  #place(at: number, from: number, score: number): void {
    const { links, rows } = this.#puzzle;
    const saved = this.#savings[at]?.[from] ?? 0;
    if (score - saved >= this.best.score || this.#looks >= MOST_LOOKS) return;
    if (at === links.length) {
      this.#looks += 1;
      const found = scored([...this.#placement], this.#puzzle);
      if (found.score < this.best.score) this.best = found;
      return;
    }
    for (let row = from; row <= rows - (links.length - at); row += 1) {
      this.#placement[at] = row;
      this.#place(at + 1, row + 1, score - worthOf(this.#puzzle, at, row));
    }
    this.#placement[at] = null;
  }
}

/** What is saved by giving a row to a link. */
function worthOf({ links }: Puzzle, at: number, row: number): number {
  const link = links[at];
  if (link?.row !== row) return 0;
  return link.isSame ? links.length + 2 : 1;
}

/** `[at][from]`: the most that links `at` and later can save with rows `from` and later. */
function savingsOf(puzzle: Puzzle): readonly Int32Array[] {
  const { links, rows } = puzzle;
  const table = Array.from({ length: links.length + 1 }, () => new Int32Array(rows + 2));
  for (let at = links.length - 1; at >= 0; at -= 1) {
    for (let from = rows - 1; from >= 0; from -= 1) {
      const skipped = table[at]?.[from + 1] ?? 0;
      const placed = (table[at + 1]?.[from + 1] ?? 0) + worthOf(puzzle, at, from);
      (table[at] as Int32Array)[from] = Math.max(skipped, placed);
    }
  }
  return table;
}
