/**
 * The time of a trial, in which waits take none: a client that waits lets the server go on for as long, and the server's
 * steps come in their order. So a server that writes once in a second does not depend on how fast this machine is.
 */

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

export class VirtualTime {
  /** Milliseconds since 1970. */
  now = Date.UTC(2026, 0, 1);
  #sleepers: readonly Sleeper[] = [];

  /** For a server: comes back when the client's waits have taken so long. */
  readonly pause = (ms: number): Promise<void> =>
    new Promise((wake) => {
      this.#sleepers = [...this.#sleepers, { due: this.now + ms, wake }];
    });

  /** For a client: lets so much time pass, and everything happen that happens in it. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms;
    await turn();
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.now = Math.max(this.now, next.due);
      this.#sleepers = this.#sleepers.filter((each) => each !== next);
      next.wake();
      await turn();
    }
    this.now = Math.max(this.now, end);
  }

  /** Lets the server come to an end with all that it is at. */
  async settle(): Promise<void> {
    while (this.#sleepers.length > 0) await this.pass(1000);
  }

  #next(end: number): Sleeper | undefined {
    return this.#sleepers.filter(({ due }) => due <= end).toSorted((a, b) => a.due - b.due)[0];
  }
}

/** Everything that is due goes on, I/O included. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
