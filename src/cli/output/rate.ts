/** How fast bytes leave, over the last seconds: an upload over a line that others use is never even. */

/** Milliseconds that are looked back. */
const WINDOW = 5000;

/** Before so many milliseconds nothing can be said. */
const FIRST = 1000;

/** How fast an upload is, from the bytes of its last seconds. */
export class Rate {
  /** Times and the bytes that had left by then, oldest first. */
  #marks: readonly (readonly [time: number, bytes: number])[] = [];

  /**
   * @param now milliseconds of a clock that does not go back
   * @param bytes that have left since the run began; fewer than before where a file is sent again
   */
  mark(now: number, bytes: number): void {
    const last = this.#marks.at(-1);
    if (last !== undefined && bytes < last[1]) this.#marks = [];
    const kept = this.#marks.filter(([time]) => now - time <= WINDOW);
    this.#marks = [...kept, [now, bytes]];
  }

  /** Bytes a second; `null` as long as too little is known, and where nothing moves. */
  get(): number | null {
    const [first] = this.#marks;
    const last = this.#marks.at(-1);
    if (first === undefined || last === undefined || last[0] - first[0] < FIRST || last[1] <= first[1])
      return null;
    return ((last[1] - first[1]) * 1000) / (last[0] - first[0]);
  }
}
