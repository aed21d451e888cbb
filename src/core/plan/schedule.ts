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
 * path. Both values are free at once; later the link gets its final values like any other. Names need no parking here:
 * a link that is recognised by path or URL has, by the order of the passes in `plan.ts`, a new name that no link holds
 * and an old name that nobody wants. That is otherwise where links change their rows (`strict-schedule.ts`).
 *
 * Two links may, after a race, share a path; GitLab then refuses every update that would keep it (there is no
 * unique index on filepath, only a check; name and url have an index). That is why an update also waits for other
 * holders of a path that it merely keeps, and why parking clears a shared path even when nobody waits for it.
 */

import type { Link } from '../link.js';
import type { CreateChange, DeleteChange, RowChange, UpdateChange } from './change.js';
import { Parking } from './parking.js';
import type { Plan } from './plan.js';
import { releaseOrder } from './waiting-order.js';
import { fieldsOf, findWaits, NONE, stepsBefore } from './waits.js';

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

/** A link to be created. It waits for the steps that free the values it claims. */
export interface CreateStep {
  readonly kind: 'create';
  readonly change: CreateChange;
  readonly waitsFor: readonly number[];
}

/** One write. `waitsFor` has the positions of the writes that must have been done before. */
export type Step = WriteStep | CreateStep;

/** All writes of a plan, with their order. */
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
 * Turns a plan without conflicts, in which no link moves, into API calls, of which GitLab refuses none as long as nobody else writes.
 *
 * @param names names of the desired links in the manifest's order
 */
export function toSchedule(plan: Plan, names: readonly string[]): Schedule {
  const changes = rowsOf(plan);
  const { waits, contested } = findWaits(changes);
  const turns = [...releaseOrder(waits)];
  const parking = new Parking(
    { ...plan, changes },
    turns.flatMap(({ index, park }) => (park ? [changes[index] as UpdateChange] : [])),
  );
  const writes: WriteStep[] = [];
  const creates: CreateStep[] = [];
  const deletes: DeleteChange[] = [];
  /** For each change that was parked or done, the position of the step that freed its values, or -1. */
  const freedAt = new Int32Array(changes.length).fill(-1);
  const write = (index: number, step: WriteStep): void => {
    const position = writes.push(step) - 1;
    if (freedAt[index] === -1) freedAt[index] = position;
  };

  for (const { index, park } of turns) {
    const change = changes[index];
    const waitsFor = park ? NONE : stepsBefore(index, waits[index] ?? NONE, freedAt);
    switch (change?.action) {
      case 'create':
        creates.push({ kind: 'create', change, waitsFor });
        break;
      case 'delete':
        if (contested[index] === 0) deletes.push(change);
        else write(index, { kind: 'delete', change, waitsFor });
        break;
      case 'update':
        if (park) {
          const link = parking.park(change, fieldsOf(contested[index] as number));
          write(index, { kind: 'park', change, link, waitsFor });
        } else write(index, { kind: 'update', change, waitsFor });
    }
  }
  return { writes, creates: inSendingOrder(creates, names), deletes };
}

/** Where no link moves, each change is one of a row. */
function rowsOf({ changes }: Plan): readonly RowChange[] {
  return changes.filter((change) => change.action !== 'move');
}

/**
 * The reverse of the manifest's order, because GitLab lists the newest link first. What the manifest does not name
 * comes last.
 */
function inSendingOrder(creates: readonly CreateStep[], names: readonly string[]): readonly CreateStep[] {
  if (creates.length < 2) return creates;
  const unnamed = new Map(creates.map((step) => [step.change.after.name, step]));
  const ordered: CreateStep[] = [];
  for (const name of names.toReversed()) {
    const step = unnamed.get(name);
    if (step === undefined) continue;
    ordered.push(step);
    unnamed.delete(name);
  }
  return [...ordered, ...unnamed.values()];
}
