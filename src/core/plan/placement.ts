/**
 * Which row of a release gets which link, where GitLab is to list the links exactly as the manifest does.
 *
 * GitLab lists links by the time when their rows were made, the newest first, and an update does not change that. There
 * is no position to set. So a link gets to another place only as the content of another row, or of a new one, which
 * stands on top. What has to be found is the cheapest way to give the links their rows:
 *
 * - the first `c` links of the manifest get new rows, the others get existing ones, in the order of both;
 * - existing rows that get no link are deleted, which makes `n - (m - c)` deletes for `n` rows and `m` links;
 * - a row that gets the link it has already costs nothing, every other one update.
 *
 * That is `n + c` writes, less one for each link that stays. A link at place `j` of the manifest, whose row is the
 * `p`-th, can stay together with others if their differences `p - j` never become smaller from one to the next, if
 * the first difference is at least `-c`, and the last at most `n - m`: then there are enough rows in between. So the
 * links that stay are a longest subsequence that does not fall, and one pass from the end finds it for every first
 * link, and with it for every `c`. A link that is changed anyway stays in its row where that costs nothing.
 *
 * Links that change places in a circle need one write more, since a value has to be free before it can be taken
 * (`schedule.ts`). That depends on which rows of several are deleted. Few rows are searched for the best choice of all;
 * of many, some choices are compared, of which each has the fewest writes but for circles.
 */

import { type Placement, type Puzzle, type Scored, scored } from './placement-puzzle.js';
import { searchPlacements } from './placement-search.js';

/** A placement with the fewest writes. */
export function placeLinks(puzzle: Puzzle): Placement {
  let best: Scored | null = null;
  for (const { least, placements } of candidates(puzzle)) {
    if (best !== null && least >= best.score) break;
    for (const placement of placements()) best = better(best, scored(placement, puzzle));
  }
  const found = best ?? scored(allNew(puzzle), puzzle);
  return searchPlacements(puzzle, found).placement;
}

function better(one: Scored | null, other: Scored): Scored {
  return one === null || other.score < one.score ? other : one;
}

function allNew({ links }: Puzzle): Placement {
  return links.map(() => null);
}

interface Candidate {
  /** No placement of it has a lower score. */
  readonly least: number;
  readonly placements: () => Iterable<Placement>;
}

/** So many first links are tried, the most promising first. */
const TRIED = 16;

/** Ways to let links stay, the cheapest first, circles not counted. */
function candidates(puzzle: Puzzle): readonly Candidate[] {
  const { links, rows } = puzzle;
  const unit = links.length + 1;
  const fewest = Math.max(0, links.length - rows);
  const { weight, next } = chainsOf(puzzle);
  const found = links.flatMap(({ row }, at): Candidate[] => {
    const created = row === null ? at + 1 : Math.max(fewest, at - row);
    if (row === null || created > at || weight[at] === 0) return [];
    return [
      {
        least: (rows + created) * unit - (weight[at] as number),
        placements: () => fillings(puzzle, created, chainFrom(at, next)),
      },
    ];
  });
  found.push({ least: (rows + fewest) * unit, placements: () => fillings(puzzle, fewest, []) });
  return found.sort((a, b) => a.least - b.least).slice(0, TRIED);
}

interface Chains {
  /** For each link, what the best chain of links that stay and begins with it is worth; 0 where it cannot stay. */
  readonly weight: Int32Array;
  /** For each link the next one of that chain, or -1. */
  readonly next: Int32Array;
}

/** A link that stays as it is saves a write; one that only keeps its row is worth less than any write. */
function chainsOf({ links, rows }: Puzzle): Chains {
  const count = links.length;
  const weight = new Int32Array(count);
  const next = new Int32Array(count).fill(-1);
  const differences = links.map(({ row }, at) => (row === null ? null : row - at));
  const levels = [...new Set(differences.filter((each) => each !== null))].sort((a, b) => b - a);
  const levelOf = new Map(levels.map((difference, level) => [difference, level]));
  // The best chain that begins with a difference of at least so much: a Fenwick tree over levels.
  const tree = new Int32Array(levels.length + 1).fill(-1);
  for (let at = count - 1; at >= 0; at -= 1) {
    const difference = differences[at] ?? null;
    if (difference === null || difference > rows - count) continue;
    const level = (levelOf.get(difference) as number) + 1;
    let best = -1;
    for (let node = level; node > 0; node -= node & -node) best = heavier(best, tree[node] as number, weight);
    next[at] = best;
    weight[at] = (best === -1 ? 0 : (weight[best] as number)) + (links[at]?.isSame === true ? count + 2 : 1);
    for (let node = level; node < tree.length; node += node & -node)
      tree[node] = heavier(tree[node] as number, at, weight);
  }
  return { weight, next };
}

function heavier(one: number, other: number, weight: Int32Array): number {
  if (one === -1 || other === -1) return Math.max(one, other);
  return (weight[other] as number) > (weight[one] as number) ? other : one;
}

function chainFrom(start: number, next: Int32Array): readonly number[] {
  const chain: number[] = [];
  for (let at = start; at !== -1; at = next[at] as number) chain.push(at);
  return chain;
}

/**
 * Gives rows to the links between those that stay: the first ones that are free, or the last ones.
 *
 * @param created how many links get new rows
 * @param chain links that stay, in their order
 */
function* fillings({ links, rows }: Puzzle, created: number, chain: readonly number[]): Iterable<Placement> {
  for (const fromEnd of [false, true]) {
    const placement: (number | null)[] = links.map(() => null);
    let from = created;
    let row = 0;
    for (const stays of [...chain, links.length]) {
      const end = stays === links.length ? rows : (links[stays]?.row as number);
      const start = fromEnd ? end - (stays - from) : row;
      for (let at = from; at < stays; at += 1) placement[at] = start + at - from;
      if (stays < links.length) placement[stays] = end;
      from = stays + 1;
      row = end + 1;
    }
    yield placement;
  }
}
