/** Releases and links of a seed, made into rows. */

import type { Ids } from './ids.js';
import type { SeedLink, SeedRelease } from './seed-model.js';
import { microseconds, type StoredLink, type StoredRelease } from './world.js';

const SECOND = 1_000_000;

/**
 * A release of the seed.
 *
 * @param age of the sandbox in milliseconds: links that are to appear later are left out
 */
export function releaseFrom(seed: SeedRelease, age: number, ids: Ids): StoredRelease {
  const links = (seed.links ?? []).filter(({ appears_after = 0 }) => appears_after <= age);
  const created = seed.created_at === undefined ? ids.tick() : microseconds(seed.created_at);
  const first = ids.tick() - links.length * SECOND;
  return {
    tag: seed.tag,
    name: seed.name ?? null,
    description: seed.description ?? null,
    created_at: created,
    released_at: seed.released_at === undefined ? created : microseconds(seed.released_at),
    updated_at: created,
    links: links.map((link, index) => linkFrom(link, first + index * SECOND, ids)),
  };
}

/** @param moment of its making, where the seed does not say */
export function linkFrom(link: SeedLink, moment: number, ids: Ids): StoredLink {
  return {
    id: ids.nextId('link'),
    name: link.name,
    url: link.url,
    filepath: link.direct_asset_path ?? null,
    link_type: link.link_type === undefined ? 'other' : link.link_type,
    created_at: link.created_at === undefined ? moment : microseconds(link.created_at),
  };
}
