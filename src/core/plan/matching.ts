/** Which current link is which desired one: the passes that `plan.ts` explains. */

import type { CurrentLink, Link } from '../link.js';

/** A desired link, with what its entry says of how it is recognised. */
export interface DesiredRow extends Link {
  /** The name under which the release may still have it; see `plan.ts`. */
  readonly was?: string | null;
}

/** What the passes found. */
export interface Matching {
  /** A desired link and the current one that it was matched with. */
  readonly pairs: readonly (readonly [Link, CurrentLink])[];
  /** Desired links that no current one was matched with, in the manifest's order. */
  readonly created: readonly Link[];
  /** Current links that no desired one was matched with, the oldest first. */
  readonly left: readonly CurrentLink[];
}

/** An identical link has the same name, and names are unique: the pass by name covers both. */
const PASSES: readonly Pass[] = [
  { desired: (link) => link.name, current: (link) => link.name },
  { desired: (link) => link.was ?? null, current: (link) => link.name },
  { desired: (link) => link.direct_asset_path, current: (link) => link.direct_asset_path },
  { desired: (link) => link.url, current: (link) => link.url },
];

/** Which value of a desired link is looked for among which values of current ones. */
interface Pass {
  readonly desired: (link: DesiredRow) => string | null;
  readonly current: (link: CurrentLink) => string | null;
}

/** Pairs each desired link with at most one current link. Of several with one value the oldest is matched. */
export function matchLinks(desired: readonly DesiredRow[], current: readonly CurrentLink[]): Matching {
  const pairs: (readonly [Link, CurrentLink])[] = [];
  let open: readonly DesiredRow[] = desired;
  let left: readonly CurrentLink[] = [...current].sort((a, b) => a.id - b.id);

  for (const pass of PASSES) {
    if (open.length === 0 || left.length === 0) break;
    const keys = open.map(pass.desired);
    if (keys.every((key) => key === null)) continue;
    const places = oldestBy(pass.current, left);
    const taken = new Uint8Array(left.length);
    const unmatched: DesiredRow[] = [];
    for (const [at, link] of open.entries()) {
      const value = keys[at] ?? null;
      const place = value === null ? undefined : places.get(value);
      // Desired values are distinct, so that nobody else takes the same link in this pass.
      if (place === undefined) unmatched.push(link);
      else {
        pairs.push([link, left[place] as CurrentLink]);
        taken[place] = 1;
      }
    }
    if (unmatched.length < open.length) left = left.filter((_, place) => taken[place] === 0);
    open = unmatched;
  }
  return { pairs, created: open, left };
}

/** For each value the place of the oldest link that has it. */
function oldestBy(
  key: (link: CurrentLink) => string | null,
  links: readonly CurrentLink[],
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  // From the youngest on: an older one takes the place of a younger one.
  for (let place = links.length - 1; place >= 0; place -= 1) {
    const value = key(links[place] as CurrentLink);
    if (value !== null) places.set(value, place);
  }
  return places;
}
