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

/**
 * @param waits for each item the items it waits for, as indices into the same list, never itself
 * @returns every item once with `park: false`, after all it waits for were done or parked
 */
export function* releaseOrder(waits: readonly (readonly number[])[]): Generator<Turn> {
  const waiters: number[][] = waits.map(() => []);
  const pending = waits.map((list) => new Set(list));
  pending.forEach((list, index) => {
    for (const on of list) waiters[on]?.push(index);
  });
  const ready = waits.flatMap((list, index) => (list.length === 0 ? [index] : []));
  const done = new Set<number>();
  let first = 0;

  const free = (index: number): void => {
    for (const waiter of waiters[index] ?? []) {
      const list = pending[waiter];
      if (list?.delete(index) && list.size === 0) ready.push(waiter);
    }
  };

  while (done.size < waits.length) {
    // `free` appends to the list that is being walked.
    for (const next of ready) {
      done.add(next);
      yield { index: next, park: false };
      free(next);
    }
    ready.length = 0;
    while (done.has(first)) first += 1;
    if (first >= waits.length) return;
    const index = mostWaitedFor(findCircle(first, pending), waiters);
    yield { index, park: true };
    free(index);
  }
}

/** Follows waits from an item that waits until one comes round again. */
function findCircle(start: number, pending: readonly ReadonlySet<number>[]): number[] {
  const path: number[] = [];
  const seenAt = new Map<number, number>();
  let index = start;
  while (!seenAt.has(index)) {
    seenAt.set(index, path.push(index) - 1);
    const [next] = pending[index] ?? [];
    if (next === undefined) throw new Error('an item that waits for nothing was not taken off');
    index = next;
  }
  return path.slice(seenAt.get(index));
}

function mostWaitedFor(circle: readonly number[], waiters: readonly (readonly number[])[]): number {
  const weight = (index: number): number => waiters[index]?.length ?? 0;
  return [...circle].sort((a, b) => weight(b) - weight(a) || a - b)[0] as number;
}
