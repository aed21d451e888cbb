/** Which changes wait for which, because of the values that they write: see the essay in `schedule.ts`. */

import { CLAIM_FIELDS, type ClaimField } from '../link.js';
import type { RowChange } from './change.js';

/** Most changes wait for nothing. They share this list: one for each would be most of the memory. */
export const NONE: readonly number[] = Object.freeze([]);

/** Positions of the steps that freed what a change waits for, its own parking included. */
export function stepsBefore(index: number, waits: readonly number[], freedAt: Int32Array): readonly number[] {
  const own = freedAt[index] as number;
  if (waits.length === 0 && own === -1) return NONE;
  const positions = new Set(own === -1 ? [] : [own]);
  for (const on of waits) if (freedAt[on] !== -1) positions.add(freedAt[on] as number);
  return positions.size === 0 ? NONE : [...positions].sort((a, b) => a - b);
}

/** What the changes of a plan wait for. */
export interface Waits {
  /** For each change, the other changes whose links now hold a value that it writes. */
  readonly waits: readonly (readonly number[])[];
  /** For each change, the fields whose values others wait for: bit 0 for the first of CLAIM_FIELDS, and so on. */
  readonly contested: Uint8Array;
}

/** Field by field, so that only one index of values is in memory at a time. */
export function findWaits(changes: readonly RowChange[]): Waits {
  const waiting = new Map<number, number[]>();
  const contested = new Uint8Array(changes.length);
  CLAIM_FIELDS.forEach((field, bit) => {
    const writers = writersOf(field, changes);
    if (writers.size === 0) return;
    changes.forEach((change, on) => {
      const value = change.action === 'create' ? null : change.before[field];
      const index = value === null ? undefined : writers.get(value);
      if (index === undefined || index === on) return;
      const list = waiting.get(index);
      if (list === undefined) waiting.set(index, [on]);
      else list.push(on);
      contested[on] = (contested[on] as number) | (1 << bit);
    });
  });
  return { waits: changes.map((_, index) => waiting.get(index) ?? NONE), contested };
}

/**
 * Which change writes each value; values are distinct in a manifest. One that a link keeps is left out, since nobody
 * else can have it, unless it is a path.
 */
function writersOf(field: ClaimField, changes: readonly RowChange[]): ReadonlyMap<string, number> {
  const writers = new Map<string, number>();
  changes.forEach((change, index) => {
    if (change.action === 'delete') return;
    const value = change.after[field];
    if (value === null) return;
    const isKept = change.action === 'update' && change.before[field] === value;
    if (!isKept || field === 'direct_asset_path') writers.set(value, index);
  });
  return writers;
}

/** The fields that the bits of `Waits.contested` stand for. */
export function fieldsOf(bits: number): ReadonlySet<ClaimField> {
  return new Set(CLAIM_FIELDS.filter((_, bit) => (bits & (1 << bit)) !== 0));
}
