/** The rows of a release, changed so that GitLab lists the links exactly as the manifest does: see `placement.ts`. */

import { type CurrentLink, changedFields, type Link, toLink } from '../link.js';
import type { MoveChange, RowChange } from './change.js';
import type { DesiredRow } from './matching.js';
import { placeLinks } from './placement.js';
import type { Placeable, Placement } from './placement-puzzle.js';
import { type Arrange, createPlan, type Plan, type Policy } from './plan.js';
import type { Unordered } from './settled.js';
import { countWrites } from './strict-schedule.js';

/** The plan for any policy. Whoever must not load this before links move uses `createPlan`. */
export function createFullPlan(
  desired: readonly DesiredRow[],
  current: readonly CurrentLink[],
  policy: Policy,
): Plan {
  return createPlan(desired, current, policy, inManifestOrder);
}

/**
 * The same plan where the order is right after it, or else one that moves links as well.
 *
 * @param desired in the manifest's order
 */
export function inManifestOrder(plan: Unordered, desired: readonly Link[]): ReturnType<Arrange> {
  const { changes, unchanged, unmanaged, pairs, candidates } = plan;
  const left = new Set(unmanaged.map(({ id }) => id));
  const created = new Set(
    changes.flatMap((change) => (change.action === 'create' ? [change.after.name] : [])),
  );
  const rowOf = new Map(
    pairs.flatMap(([link, row]) => (left.has(row.id) ? [] : [[link.name, row] as const])),
  );
  const rows = strictRows(
    desired.filter(({ name }) => created.has(name) || rowOf.has(name)),
    ({ name }) => rowOf.get(name),
    candidates.filter(({ id }) => !left.has(id)),
  );
  // Where a row is deleted whose link stays, that link's own new row shows it.
  const isOwn = (row: RowChange): boolean => {
    if (row.action === 'create') return created.has(row.after.name);
    return row.action === 'delete' || rowOf.get(row.after.name)?.id === row.before.id;
  };
  if (rows.every(isOwn)) return plan;
  const moves = movesOf(unchanged, rows);
  const moved = new Set(moves.map(({ before }) => before));
  return {
    changes: [...changes, ...moves],
    rows,
    unchanged: unchanged.filter((link) => !moved.has(link)),
  };
}

/** Links that stay as they are and get another row. */
function movesOf(unchanged: readonly CurrentLink[], rows: readonly RowChange[]): readonly MoveChange[] {
  const written = new Map(
    rows.flatMap((row) => (row.action === 'delete' ? [] : [[row.after.name, row] as const])),
  );
  return unchanged.flatMap((before): MoveChange[] => {
    const row = written.get(before.name);
    if (row === undefined) return [];
    const to = row.action === 'create' ? null : row.before.id;
    return [{ action: 'move', before, after: toLink(before), to }];
  });
}

/**
 * The changes of rows, in the order of their links in the manifest, deletes last. As few writes as can be found.
 *
 * @param desired links that the release is to have, in the manifest's order
 * @param rowOf the current link that a desired one was matched with
 * @param rows current links that may be changed, the newest first, as GitLab lists them
 */
function strictRows(
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
