/**
 * In what order things that wait for each other are done, one chain after the other.
 *
 * `waiting-order.ts` takes whatever can go, from all sides, so that much can be under way at once. Here each thing is
 * done right before the one that waits for it (a walk in depth): what is taken away by one step comes back with the
 * next. Where a walk runs into an item that is still waiting itself, that one is parked.
 */

import type { Turn } from './waiting-order.js';

const NEW = 0;
const WAITING = 1;
const DONE = 2;

/** Walks through items, each of which comes once. */
export class ChainOrder {
  readonly #waits: readonly (readonly number[])[];
  readonly #state: Uint8Array;
  readonly #parked: Uint8Array;

  /** @param waits for each item the items it waits for, as indices into the same list, never itself */
  constructor(waits: readonly (readonly number[])[]) {
    this.#waits = waits;
    this.#state = new Uint8Array(waits.length);
    this.#parked = new Uint8Array(waits.length);
  }

  /** What has to be done for an item, and then the item; nothing where it was done before. */
  *to(root: number): Generator<Turn> {
    if (this.#state[root] !== NEW) return;
    // A chain may be as long as the list: no recursion.
    const stack = [{ item: root, next: 0 }];
    this.#state[root] = WAITING;
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const on = this.#waits[top.item]?.[top.next];
      top.next += 1;
      if (on === undefined) {
        yield { index: top.item, park: false };
        this.#state[top.item] = DONE;
        stack.pop();
      } else if (this.#state[on] === NEW) {
        this.#state[on] = WAITING;
        stack.push({ item: on, next: 0 });
      } else if (this.#state[on] === WAITING && this.#parked[on] === 0) {
        this.#parked[on] = 1;
        yield { index: on, park: true };
      }
    }
  }
}
