/**
 * The calls of a plan that moves links from row to row (`order: strict`).
 *
 * A link's old row may be overwritten, or deleted, before the link has its new one: a value is free only when nobody has
 * it. So that no link is gone for longer than it must, the calls stand in one list and are sent one after the other,
 * each right before the one that waits for it. What is created comes in the reverse of the manifest's order, since
 * GitLab lists the newest first.
 *
 * Links that change places in a circle need one of them parked (`schedule.ts`). Here its name is contested as well: a
 * parked link is called by the name that it will have, and what marks it.
 */

import type { Link } from '../link.js';
import { ChainOrder } from './chain-order.js';
import type { DeleteChange, RowChange, Rows, UpdateChange } from './change.js';
import { Parking } from './parking.js';
import { fieldsOf, findWaits, stepsBefore, type Waits } from './waits.js';

/** A call of the list. */
export interface StrictStep {
  readonly kind: 'park' | 'create' | 'update' | 'delete';
  readonly change: RowChange;
  /** What the link is while it is parked; `null` for other steps. */
  readonly parked: Link | null;
  /** Positions in the list of the steps that must have been done. */
  readonly waitsFor: readonly number[];
  /** Steps with the same number belong together: what one of them takes away another one brings back. */
  readonly chain: number;
}

/** The calls of one release, in the order in which they are sent. */
export interface StrictSchedule {
  readonly steps: readonly StrictStep[];
  /** Deletes of rows whose values nobody waits for. They come last. */
  readonly deletes: readonly DeleteChange[];
}

/** How many calls changes of rows take, parking included. */
export function countWrites(rows: readonly RowChange[]): number {
  let count = 0;
  // Each row comes once, and once more where it is parked.
  for (const _ of turnsOf(rows, findWaits(rows))) count += 1;
  return count;
}

/** Turns changes of rows into calls, of which GitLab refuses none as long as nobody else writes. */
export function toStrictSchedule(
  { unchanged, unmanaged }: Omit<Rows, 'changes'>,
  rows: readonly RowChange[],
): StrictSchedule {
  const found = findWaits(rows);
  const { waits, contested } = found;
  const turns = [...turnsOf(rows, found)];
  const parkedRows = turns.flatMap(({ index, park }) => (park ? [rows[index] as UpdateChange] : []));
  const parking = new Parking({ unchanged, unmanaged, changes: rows }, parkedRows);
  const steps: StrictStep[] = [];
  const deletes: DeleteChange[] = [];
  const freedAt = new Int32Array(rows.length).fill(-1);
  for (const { index, park, chain } of turns) {
    const change = rows[index] as RowChange;
    if (change.action === 'delete' && contested[index] === 0) {
      deletes.push(change);
      continue;
    }
    const isParking = park && change.action === 'update';
    const waitsFor = isParking ? [] : stepsBefore(index, waits[index] ?? [], freedAt);
    const parked = isParking ? parking.park(change, fieldsOf(contested[index] as number)) : null;
    const position =
      steps.push({ kind: isParking ? 'park' : change.action, change, parked, waitsFor, chain }) - 1;
    if (freedAt[index] === -1) freedAt[index] = position;
  }
  return { steps, deletes };
}

/**
 * Creates with all that they wait for, the last of the manifest first; then the rest. A walk begins at what nobody waits
 * for, so that a chain is walked whole; what is left then are circles.
 */
function* turnsOf(
  rows: readonly RowChange[],
  { waits, contested }: Waits,
): Generator<{ readonly index: number; readonly park: boolean; readonly chain: number }> {
  const order = new ChainOrder(waits);
  const of = (action: RowChange['action']): readonly number[] =>
    [...rows.keys()].filter((at) => rows[at]?.action === action);
  const updates = of('update');
  const ends = updates.filter((at) => contested[at] === 0);
  let chain = 0;
  for (const root of [...of('create').toReversed(), ...ends, ...updates, ...of('delete')]) {
    for (const turn of order.to(root)) yield { ...turn, chain };
    chain += 1;
  }
}
