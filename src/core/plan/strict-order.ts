/** The rows of a release, changed so that GitLab lists the links exactly as the manifest does: see `placement.ts`. */

import { type CurrentLink, changedFields, type Link, toLink } from '../link.js';
import type { RowChange } from './change.js';
import { placeLinks } from './placement.js';
import type { Placeable, Placement } from './placement-puzzle.js';
import { countWrites } from './strict-schedule.js';

/**
 * The changes of rows, in the order of their links in the manifest, deletes last. As few writes as can be found.
 *
 * @param desired links that the release is to have, in the manifest's order
 * @param rowOf the current link that a desired one was matched with
 * @param rows current links that may be changed, the newest first, as GitLab lists them
 */
export function strictRows(
  desired: readonly Link[],
  rowOf: (link: Link) => CurrentLink | undefined,
  rows: readonly CurrentLink[],
): readonly RowChange[] {
  const places = new Map(rows.map(({ id }, place) => [id, place]));
  const links = desired.map((link): Placeable => {
    const current = rowOf(link);
    const row = current === undefined ? undefined : places.get(current.id);
    if (current === undefined || row === undefined) return { link, row: null, isSame: false };
    return { link, row, isSame: changedFields(current, link).length === 0 };
  });
  const changesOf = (placement: Placement): readonly RowChange[] => rowChanges(desired, rows, placement);
  const writes = (placement: Placement): number => countWrites(changesOf(placement));
  return changesOf(placeLinks({ links, rows: rows.length, writes }));
}

function rowChanges(
  desired: readonly Link[],
  rows: readonly CurrentLink[],
  placement: Placement,
): readonly RowChange[] {
  const written = desired.flatMap((link, at): RowChange[] => {
    const place = placement[at] ?? null;
    const before = place === null ? undefined : rows[place];
    const after = toLink(link);
    if (before === undefined) return [{ action: 'create', after }];
    const fields = changedFields(before, after);
    return fields.length === 0 ? [] : [{ action: 'update', before, after, fields }];
  });
  const used = new Set(placement);
  const deleted = rows.filter((_, place) => !used.has(place));
  return [...written, ...deleted.map((before): RowChange => ({ action: 'delete', before }))];
}
