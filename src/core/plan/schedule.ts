/**
 * Steps: a plan's changes as API calls, and what each call has to wait for.
 *
 * Name, URL and path are unique within a release, and GitLab checks each call on its own. So a call that
 * writes a value must wait until the link that holds the value now has let go of it. That makes a graph:
 * every update or create waits for the holders of the values it writes. Deletes wait for nobody and creates
 * hold nothing, so only updates can wait for each other in a circle (a swap of two URLs, a rotation).
 *
 * A circle is broken by *parking* one of its links: an extra update moves its contested URL to the new URL plus
 * a fragment, so that whoever downloads in that instant already gets the right file, and clears its contested
 * path. Both values are free at once; later the link gets its final values like any other. Names never need
 * parking: a link that is recognised by path or URL has, by the order of the passes in `plan.ts`, a new name
 * that no link holds and an old name that nobody wants.
 *
 * Two links may, after a race, share a path; GitLab then refuses every update that would keep it (there is no
 * unique index on filepath, only a check). That is why an update also waits for other holders of a value that
 * it merely keeps, and why parking clears a shared path even when nobody waits for it.
 */

import { CLAIM_FIELDS, type ClaimField, type Link } from '../link.js';
import { Parking } from './parking.js';
import type { Change, CreateChange, DeleteChange, Plan, UpdateChange } from './plan.js';
import { releaseOrder } from './waiting-order.js';

/** A call that has to be done in its turn. `waitsFor` holds positions in `Schedule.writes`. */
export type WriteStep =
  | {
      readonly kind: 'park';
      readonly change: UpdateChange;
      readonly link: Link;
      readonly waitsFor: readonly number[];
    }
  | { readonly kind: 'update'; readonly change: UpdateChange; readonly waitsFor: readonly number[] }
  | { readonly kind: 'delete'; readonly change: DeleteChange; readonly waitsFor: readonly number[] };

export interface CreateStep {
  readonly kind: 'create';
  readonly change: CreateChange;
  readonly waitsFor: readonly number[];
}

export type Step = WriteStep | CreateStep;

export interface Schedule {
  /** Updates, and the deletes that free a value which is wanted. Each stands after those it waits for. */
  readonly writes: readonly WriteStep[];
  /**
   * Creates, in the order in which they should be sent: the reverse of the manifest's, because GitLab lists the
   * newest link first.
   */
  readonly creates: readonly CreateStep[];
  /** The other deletes. They come last, and only when every write and create succeeded. */
  readonly deletes: readonly DeleteChange[];
}

/**
 * Turns a plan without conflicts into API calls, of which GitLab refuses none as long as nobody else writes.
 *
 * @param names names of the desired links in the manifest's order
 */
export function toSchedule(plan: Plan, names: readonly string[]): Schedule {
  const waits = findWaits(plan.changes);
  const contested = contestedFields(waits);
  const parking = new Parking(plan);
  const writes: WriteStep[] = [];
  const creates: CreateStep[] = [];
  const deletes: DeleteChange[] = [];
  /** For each change that was parked or done, the position of the step that freed its values. */
  const freedAt = new Map<number, number>();
  const write = (index: number, step: WriteStep): void => {
    const position = writes.push(step) - 1;
    if (!freedAt.has(index)) freedAt.set(index, position);
  };

  for (const { index, park } of releaseOrder(waits.map((list) => list.map(({ on }) => on)))) {
    const change = plan.changes[index];
    const awaited = [index, ...(waits[index] ?? []).map(({ on }) => on)];
    const waitsFor = park ? [] : ascending(awaited.flatMap((on) => freedAt.get(on) ?? []));
    switch (change?.action) {
      case 'create':
        creates.push({ kind: 'create', change, waitsFor });
        break;
      case 'delete':
        if (contested.has(index)) write(index, { kind: 'delete', change, waitsFor });
        else deletes.push(change);
        break;
      case 'update':
        if (park)
          write(index, { kind: 'park', change, link: parking.park(change, contested.get(index)), waitsFor });
        else write(index, { kind: 'update', change, waitsFor });
    }
  }
  return { writes, creates: inSendingOrder(creates, names), deletes };
}

function ascending(positions: readonly number[]): number[] {
  return [...new Set(positions)].sort((a, b) => a - b);
}

/** Change `on` holds, in `field`, the value that the waiting change writes. */
interface Wait {
  readonly on: number;
  readonly field: ClaimField;
}

/** For each change, the other changes whose links now hold a value that it writes. */
function findWaits(changes: readonly Change[]): Wait[][] {
  const holders = CLAIM_FIELDS.map((field) => ({ field, byValue: new Map<string | null, number[]>() }));
  changes.forEach((change, index) => {
    if (change.action === 'create') return;
    for (const { field, byValue } of holders) {
      const value = change.before[field];
      if (value !== null) byValue.set(value, [...(byValue.get(value) ?? []), index]);
    }
  });
  return changes.map((change, index) => {
    if (change.action === 'delete') return [];
    return holders.flatMap(({ field, byValue }) => {
      const others = byValue.get(change.after[field]) ?? [];
      return others.filter((on) => on !== index).map((on) => ({ on, field }));
    });
  });
}

/** For each change that others wait for, the fields whose values they want. */
function contestedFields(waits: readonly (readonly Wait[])[]): Map<number, Set<ClaimField>> {
  const contested = new Map<number, Set<ClaimField>>();
  for (const { on, field } of waits.flat()) contested.set(on, (contested.get(on) ?? new Set()).add(field));
  return contested;
}

/** The reverse of the manifest's order, because GitLab lists the newest link first. */
function inSendingOrder(creates: readonly CreateStep[], names: readonly string[]): CreateStep[] {
  const place = new Map(names.map((name, index) => [name, index]));
  const at = (step: CreateStep): number => place.get(step.change.after.name) ?? -1;
  return [...creates].sort((a, b) => at(b) - at(a));
}
