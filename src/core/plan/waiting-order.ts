/**
 * In what order things that wait for each other can be done, and where a circle must be broken.
 *
 * What can go is taken off one by one (Kahn's algorithm). When nothing can, following waits from the first item
 * that is left must run into a circle; of its members the one that most others wait for is *parked*: it stops
 * holding others up now, and is done itself later. Work grows with the number of waits and the length of the
 * circles found, and the result depends on the input alone.
 */

/** Item `index` is either parked (once, before it is done) or done. */
export interface Turn {
  readonly index: number;
  readonly park: boolean;
}

interface Item {
  readonly index: number;
  readonly waits: readonly number[];
  /** What it still waits for. */
  readonly pending: Set<Item>;
  /** What waited for it at the beginning. */
  readonly waiters: Item[];
}

/**
 * @param waits for each item the items it waits for, as indices into the same list, never itself
 * @returns every item once with `park: false`, after all it waits for were done or parked
 */
export function* releaseOrder(waits: readonly (readonly number[])[]): Generator<Turn> {
  const items = itemsOf(waits);
  const ready = items.filter(({ pending }) => pending.size === 0);
  const done = new Set<Item>();

  const free = (item: Item): void => {
    for (const waiter of item.waiters) {
      if (waiter.pending.delete(item) && waiter.pending.size === 0) ready.push(waiter);
    }
  };
  function* takeOff(): Generator<Turn> {
    // `free` appends to the list that is being walked.
    for (const item of ready) {
      done.add(item);
      yield { index: item.index, park: false };
      free(item);
    }
    ready.length = 0;
  }

  yield* takeOff();
  for (const item of items) {
    while (!done.has(item)) {
      const parked = mostWaitedFor(findCircle(item));
      yield { index: parked.index, park: true };
      free(parked);
      yield* takeOff();
    }
  }
}

function itemsOf(waits: readonly (readonly number[])[]): readonly Item[] {
  const items = waits.map((list, index): Item => ({ index, waits: list, pending: new Set(), waiters: [] }));
  for (const item of items) {
    for (const on of new Set(item.waits)) {
      const other = items[on];
      if (other === undefined) throw new Error(`an item waits for item ${on}, which is not there`);
      item.pending.add(other);
      other.waiters.push(item);
    }
  }
  return items;
}

/** Follows waits from an item that waits until one comes round again. */
function findCircle(start: Item): Item[] {
  const path = new Set<Item>();
  let item = start;
  while (!path.has(item)) {
    path.add(item);
    const [next] = item.pending;
    if (next === undefined) throw new Error('an item that waits for nothing was not taken off');
    item = next;
  }
  const items = [...path];
  return items.slice(items.indexOf(item));
}

function mostWaitedFor(circle: readonly Item[]): Item {
  return [...circle].sort((a, b) => b.waiters.length - a.waiters.length || a.index - b.index)[0] as Item;
}
