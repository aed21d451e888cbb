/**
 * A line at the foot of a terminal that is drawn over and over, such as a progress bar. Whatever else is written takes
 * its place, and it is drawn again below.
 *
 * It is never as wide as the terminal: a full line wraps, and what has wrapped cannot be erased with one `\r`.
 */

import type { WriteStream } from 'node:tty';

/** Of terminals that do not say how wide they are. */
const COLUMNS = 80;

/** To the start of the line, and everything after it erased (ECMA-48: CR, ED). */
const ERASE = '\r\u001b[J';

/** What is used of the stream. */
export type StatusStream = Pick<WriteStream, 'columns' | 'write' | 'on' | 'off'>;

/** One line at the foot of a terminal that is drawn again and again, below whatever else is written. */
export class StatusLine {
  readonly #stream: StatusStream;
  readonly #hide: (text: string) => string;
  #line: ((columns: number) => string) | null = null;
  /** How much of the terminal the line took when it was drawn last. */
  #drawn = 0;

  /** @param hide takes secrets out of what is shown */
  constructor(stream: StatusStream, hide: (text: string) => string) {
    this.#stream = stream;
    this.#hide = hide;
  }

  /** Shows the line, or takes it away. */
  show(line: ((columns: number) => string) | null): void {
    if (line === null && this.#line === null) return;
    if (this.#line === null) this.#stream.on('resize', this.#resized);
    if (line === null) this.#stream.off('resize', this.#resized);
    this.#line = line;
    this.#stream.write(ERASE);
    this.#draw();
  }

  /** Writes something else: the line makes room for it. */
  above(write: () => void): void {
    if (this.#line !== null) this.#stream.write(ERASE);
    write();
    this.#draw();
  }

  #draw(): void {
    if (this.#line === null) return;
    // One column is left, for the cursor and for a character that is wider than it was thought to be.
    const text = this.#hide(this.#line(Math.max(1, this.#columns - 1)));
    this.#drawn = [...text].length;
    this.#stream.write(text);
  }

  /** A terminal that has become narrower has wrapped the line: its first rows are above the cursor now. */
  readonly #resized = (): void => {
    const rows = Math.ceil(this.#drawn / this.#columns) - 1;
    this.#stream.write(rows > 0 ? `\u001b[${rows}A${ERASE}` : ERASE);
    this.#draw();
  };

  get #columns(): number {
    return this.#stream.columns || COLUMNS;
  }
}
