/**
 * In what order things that wait for each other can be done, and where a circle must be broken.
 *
 * What can go is taken off one by one (Kahn's algorithm). When nothing can, following waits from the first item
 * that is left must run into a circle; of its members the one that most others wait for is *parked*: it stops
 * holding others up now, and is done itself later. The result depends on the input alone.
 *
 * A release may have a hundred thousand links, so work and memory must grow with the number of waits and no faster:
 *
 * - Items are numbers, and what is known of them stands in typed arrays: no object and no set for each.
 * - The walk that finds a circle is not begun again for the next one. What was walked stays on the path, but for
 *   what was freed meanwhile and all that came after it.
 * - Of a long circle only the last members of the path are looked at. Else a ring whose first member is parked each
 *   time (URLs move on by one place, paths are reversed) would be walked again for each of its members.
 */

/** Item `index` is either parked (once, before it is done) or done. */
export interface Turn {
  readonly index: number;
  readonly park: boolean;
}

/** How many members of a circle are looked at for the one to park. Circles of real releases are far smaller. */
const LOOKED_AT = 64;

/**
 * @param waits for each item the items it waits for, as indices into the same list, never itself
 * @returns every item once with `park: false`, after all it waits for were done or parked
 */
export function* releaseOrder(waits: readonly (readonly number[])[]): Generator<Turn> {
  const queue = new Queue(waits);
  yield* takeOff(queue);
  for (let start = 0; start < waits.length; start += 1) {
    while (!queue.isDone(start)) {
      const parked = queue.mostWaitedFor(start);
      yield { index: parked, park: true };
      queue.free(parked);
      yield* takeOff(queue);
    }
  }
}

function* takeOff(queue: Queue): Generator<Turn> {
  for (let index = queue.next(); index !== null; index = queue.next()) {
    yield { index, park: false };
    queue.free(index);
  }
}

/** What waits, what can go, and the way that was walked in search of a circle. */
class Queue {
  readonly #waits: readonly (readonly number[])[];
  readonly #waiters: Waiters;
  /** For each item how many others it still waits for. */
  readonly #pending: Int32Array;
  /** Parked or done: holds nobody up any more. */
  readonly #freed: Uint8Array;
  readonly #done: Uint8Array;
  /** Items that wait for nothing, in the order in which they came to that; each comes once. */
  readonly #ready: Int32Array;
  #readyCount = 0;
  #taken = 0;
  /** Each item of the path waits for the next. */
  readonly #path: number[] = [];
  /** For each item its place on the path, or -1. */
  readonly #place: Int32Array;

  constructor(waits: readonly (readonly number[])[]) {
    const count = waits.length;
    this.#waits = waits;
    this.#pending = new Int32Array(count);
    this.#waiters = new Waiters(waits, this.#pending);
    this.#freed = new Uint8Array(count);
    this.#done = new Uint8Array(count);
    this.#ready = new Int32Array(count);
    this.#place = new Int32Array(count).fill(-1);
    for (let index = 0; index < count; index += 1) {
      if (this.#pending[index] === 0) this.#add(index);
    }
  }

  isDone(index: number): boolean {
    return this.#done[index] === 1;
  }

  /** Takes off the next item that waits for nothing, or gives `null`. */
  next(): number | null {
    if (this.#taken === this.#readyCount) return null;
    const index = this.#ready[this.#taken] as number;
    this.#taken += 1;
    this.#done[index] = 1;
    this.#leavePath(index);
    return index;
  }

  /** Lets go of what waits for an item that was parked or done; the second time there is nothing left to do. */
  free(index: number): void {
    if (this.#freed[index] === 1) return;
    this.#freed[index] = 1;
    this.#leavePath(index);
    const { from, items } = this.#waiters;
    for (let at = from[index] as number; at < (from[index + 1] as number); at += 1) {
      const waiter = items[at] as number;
      const left = (this.#pending[waiter] as number) - 1;
      this.#pending[waiter] = left;
      if (left === 0) this.#add(waiter);
    }
  }

  /** Follows waits from an item that waits until one comes round again, and chooses from the circle. */
  mostWaitedFor(start: number): number {
    const path = this.#path;
    let item = path.length === 0 ? start : this.#firstPending(path.at(-1) as number);
    while (this.#place[item] === -1) {
      this.#place[item] = path.push(item) - 1;
      item = this.#firstPending(item);
    }
    const circleStart = Math.max(this.#place[item] as number, path.length - LOOKED_AT);
    let best = path[circleStart] as number;
    for (let at = circleStart + 1; at < path.length; at += 1) {
      const other = path[at] as number;
      const more = this.#waiters.count(other) - this.#waiters.count(best);
      if (more > 0 || (more === 0 && other < best)) best = other;
    }
    return best;
  }

  #firstPending(item: number): number {
    for (const on of this.#waits[item] ?? []) if (this.#freed[on] === 0) return on;
    throw new Error('an item that waits for nothing was not taken off');
  }

  #add(index: number): void {
    this.#ready[this.#readyCount] = index;
    this.#readyCount += 1;
  }

  /** What comes after an item on the path was reached through it. */
  #leavePath(index: number): void {
    const place = this.#place[index] as number;
    if (place === -1) return;
    for (const item of this.#path.splice(place)) this.#place[item] = -1;
  }
}

/** For each item those that wait for it: the ones of item `i` stand in `items` from `from[i]` to `from[i + 1]`. */
class Waiters {
  readonly from: Int32Array;
  readonly items: Int32Array;

  /** @param pending is filled with the number of others that each item waits for */
  constructor(waits: readonly (readonly number[])[], pending: Int32Array) {
    const count = waits.length;
    const from = new Int32Array(count + 1);
    eachWait(waits, (on, index) => {
      if (on >= count) throw new Error(`an item waits for item ${on}, which is not there`);
      from[on + 1] = (from[on + 1] as number) + 1;
      pending[index] = (pending[index] as number) + 1;
    });
    for (let at = 0; at < count; at += 1) from[at + 1] = (from[at + 1] as number) + (from[at] as number);
    const filled = from.slice();
    const items = new Int32Array(from[count] as number);
    eachWait(waits, (on, index) => {
      const at = filled[on] as number;
      items[at] = index;
      filled[on] = at + 1;
    });
    this.from = from;
    this.items = items;
  }

  count(index: number): number {
    return (this.from[index + 1] as number) - (this.from[index] as number);
  }
}

/** What is waited for twice by one item is waited for once. */
function eachWait(waits: readonly (readonly number[])[], visit: (on: number, index: number) => void): void {
  waits.forEach((list, index) => {
    if (list.length === 1) visit(list[0] as number, index);
    else if (list.length > 1) for (const on of new Set(list)) visit(on, index);
  });
}
