/** One made-up release, what is wanted of it, and the weather in which that is to be brought about. */

import { LINK_TYPES, type Link } from '../../src/core/link.js';
import { Dice } from './dice.js';

/** What can go wrong with one request. */
export const TROUBLES = [
  '429',
  '429-told',
  '500',
  '502',
  '503',
  '503-told',
  '504',
  'reset-before',
  'reset-after',
  'status-after',
  'hang',
  'truncate',
  'slow',
  'late',
] as const;

export type Trouble = (typeof TROUBLES)[number];

export interface Case {
  readonly seed: number;
  /** Oldest first; `null` where the release does not exist and is to be created. */
  readonly start: readonly Link[] | null;
  /** In the manifest's order. */
  readonly desired: readonly Link[];
  /** A link name that is none of our business. */
  readonly ignore: string | null;
  readonly prune: boolean;
  readonly order: 'manifest' | 'any';
  readonly concurrency: number;
  readonly retries: number;
  /** Of these one is chosen for a request in trouble. */
  readonly troubles: readonly Trouble[];
  /** How many requests of a hundred are in trouble, as a fraction. */
  readonly rate: number;
  /** Before how many requests of a hundred somebody else writes, as a fraction. */
  readonly rivalry: number;
}

/** The troubles of a case are few kinds or all of them, on few requests or on most. */
export function caseOf(seed: number): Case {
  const dice = new Dice(seed);
  const ignore = dice.chance(0.15) ? nameAt(dice.below(7)) : null;
  const all = dice.chance(0.4);
  return {
    seed,
    start: dice.chance(0.12) ? null : distinct(linksFrom(dice)),
    desired: distinct(linksFrom(dice)).filter(({ name }) => name !== ignore),
    ignore,
    prune: dice.chance(0.85),
    order: dice.chance(0.5) ? 'manifest' : 'any',
    concurrency: dice.pick([1, 2, 4]),
    retries: dice.below(4),
    troubles: all ? TROUBLES : Array.from({ length: 1 + dice.below(3) }, () => dice.pick(TROUBLES)),
    rate: dice.pick([0, 0.05, 0.15, 0.3, 0.6]),
    rivalry: dice.pick([0, 0, 0.1, 0.3, 0.7]),
  };
}

/** Values come from small sets, so that they collide in every way there is. */
export function linkFrom(dice: Dice): Link {
  return {
    name: nameAt(dice.below(7)),
    url: `https://x.test/${dice.below(7)}`,
    link_type: dice.pick(LINK_TYPES),
    direct_asset_path: dice.chance(0.5) ? `/bin/${dice.below(6)}` : null,
  };
}

function nameAt(index: number): string {
  return `n${index}`;
}

function linksFrom(dice: Dice): Link[] {
  return Array.from({ length: dice.below(10) }, () => linkFrom(dice));
}

/** Without those that claim what an earlier one claims. */
function distinct(links: readonly Link[]): Link[] {
  const claims = new Set<string>();
  return links.filter((link) => {
    const own = [`name ${link.name}`, `url ${link.url}`];
    if (link.direct_asset_path !== null) own.push(`path ${link.direct_asset_path}`);
    if (own.some((claim) => claims.has(claim))) return false;
    for (const claim of own) claims.add(claim);
    return true;
  });
}
