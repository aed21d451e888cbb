/**
 * What else is wrong with a manifest that has faults.
 *
 * Files are looked for, and rules are checked, where links are made. But who has to fix a misspelt key should not be
 * told of a bad URL only after that. So what could be read in spite of the faults is tried like a good manifest, and
 * what would only follow from a fault is left out.
 */

import { inOrder, unique } from '../problem/order.js';
import type { Place, Problem } from '../problem/problem.js';
import { everyEntry, type Manifest } from './manifest.js';

/**
 * The problems of a manifest with faults, and those that came out when the rest of it was tried.
 *
 * @param told by `parseManifest`
 * @param found when `rest` was tried
 */
export function withFurther(
  told: readonly Problem[],
  found: readonly Problem[],
  rest: Manifest,
): readonly Problem[] {
  const defaults = defaultPlaces(rest);
  const further = found.filter(
    ({ code, place, related }) =>
      code !== 'missing-name' && !(isOneOf(defaults, place) || isOneOf(defaults, related)),
  );
  return inOrder(unique([...told, ...further]));
}

/**
 * Places of entries that leave the name or the URL to its default. Perhaps a misspelt key would have given it: what is
 * reported for the whole of such an entry is reported for the default.
 */
function defaultPlaces(manifest: Manifest): ReadonlySet<Place> {
  const entries = everyEntry(manifest);
  return new Set(entries.flatMap(({ name, url, place }) => (name === null || url === null ? [place] : [])));
}

function isOneOf(places: ReadonlySet<Place>, place: Place | undefined): boolean {
  return place !== undefined && places.has(place);
}
