/** One made-up release, what is wanted of it, and the weather in which that is to be brought about. */

import { LINK_TYPES, type Link } from '../../src/core/link.js';
import { Dice } from './dice.js';

/** What can go wrong with one request by REST. */
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

/** What can go wrong with a GraphQL document, beside that. */
export const DOCUMENT_TROUBLES = [
  ...['lost', 'lost-slowly', 'gateway', 'gateway-before', 'reset-before', 'reset-after', 'truncate', 'hang'],
  ...['500-before', '500-after', '500-inside', '404', 'html', 'no-data', '401', '403', '422'],
  ...['too-complex', 'too-large', 'slow-validation', 'time-out', 'null', 'unresolved', 'left-out'],
  ...['429', '429-told', '503-told'],
] as const;

export type DocumentTrouble = (typeof DOCUMENT_TROUBLES)[number];

export interface Case {
  readonly seed: number;
  /** The input of that name. */
  readonly writes: 'rest' | 'graphql' | 'auto';
  /** Oldest first; `null` where the release does not exist and is to be created. */
  readonly start: readonly Link[] | null;
  /** In the manifest's order. */
  readonly desired: readonly Link[];
  /** A link name that is none of our business. */
  readonly ignore: string | null;
  readonly prune: boolean;
  readonly order: 'manifest' | 'any' | 'strict';
  readonly concurrency: number;
  readonly retries: number;
  /** Of these one is chosen for a request in trouble. */
  readonly troubles: readonly Trouble[];
  /** How many requests of a hundred are in trouble, as a fraction. */
  readonly rate: number;
  /** Of these one is chosen for a document in trouble. */
  readonly documentTroubles: readonly DocumentTrouble[];
  /** Before how many requests of a hundred, and writes of a document, somebody else writes, as a fraction. */
  readonly rivalry: number;
  /** How many answers of a hundred to a write say that it was done, and it was not, as a fraction. */
  readonly deceit: number;
}

/** The troubles of a case are few kinds or all of them, on few requests or on most. */
export function caseOf(seed: number, writes: 'rest' | 'graphql' = 'rest'): Case {
  const dice = new Dice(seed);
  const own = new Dice(seed ^ 0x6417);
  // Enough changes for `auto`, and for several documents, in some; few enough to follow in most.
  const isLarge = writes === 'graphql' && own.chance(0.3);
  const span = isLarge ? 45 : 7;
  const ignore = dice.chance(0.15) ? nameAt(dice.below(7)) : null;
  const all = dice.chance(0.4);
  const found: Case = {
    seed,
    writes: writes === 'graphql' && isLarge && own.chance(0.5) ? 'auto' : writes,
    start: dice.chance(0.12) ? null : distinct(linksFrom(dice, span)),
    desired: distinct(linksFrom(dice, span)).filter(({ name }) => name !== ignore),
    ignore,
    prune: dice.chance(0.85),
    order: dice.chance(0.5) ? 'manifest' : 'any',
    concurrency: dice.pick([1, 2, 4]),
    retries: dice.below(4),
    troubles: all ? TROUBLES : Array.from({ length: 1 + dice.below(3) }, () => dice.pick(TROUBLES)),
    rate: dice.pick([0, 0.05, 0.15, 0.3, 0.6]),
    rivalry: dice.pick([0, 0, 0.1, 0.3, 0.7]) / (isLarge ? 4 : 1),
    documentTroubles: own.chance(0.4)
      ? DOCUMENT_TROUBLES
      : Array.from({ length: 1 + own.below(2) }, () => own.pick(DOCUMENT_TROUBLES)),
    deceit: own.pick([0, 0, 0, 0.1, 0.3]),
  };
  // Drawn last, so that a seed is otherwise the case that it was before there was a strict order.
  return own.chance(0.3) ? { ...found, order: 'strict' } : found;
}

/** Values come from small sets, so that they collide in every way there is. */
export function linkFrom(dice: Dice, span = 7): Link {
  return {
    name: nameAt(dice.below(span)),
    url: `https://x.test/${dice.below(span)}`,
    link_type: dice.pick(LINK_TYPES),
    direct_asset_path: dice.chance(0.5) ? `/bin/${dice.below(span - 1)}` : null,
  };
}

function nameAt(index: number): string {
  return `n${index}`;
}

function linksFrom(dice: Dice, span: number): Link[] {
  const most = span + 3;
  return Array.from({ length: span > 7 ? most + dice.below(most) : dice.below(most) }, () =>
    linkFrom(dice, span),
  );
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
