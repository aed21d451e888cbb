/**
 * JSON of a server that may mean harm. A body of a few hundred packed kilobytes can become gigabytes of objects, and
 * stop all timers while it is parsed; so its brackets and commas are counted while it comes in.
 */

/** No answer of GitLab's is nested a tenth as deep. */
const MAX_DEPTH = 100;

/** More than 140,000 links have: seven values each, counted as below. */
const MAX_VALUES = 1_000_000;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;

/** Why a text is not parsed: nested too deep, or too many values. */
export type JsonExcess = 'depth' | 'values';

/** Counts what a JSON text will become, piece by piece, without parsing it. */
export class JsonMeter {
  #depth = 0;
  #values = 0;
  #quoted = false;
  #escaped = false;

  /** Takes in the next bytes of UTF-8; says what is too much, or `null`. */
  add(bytes: Uint8Array): JsonExcess | null {
    let [depth, values, quoted, escaped] = [this.#depth, this.#values, this.#quoted, this.#escaped];
    for (const byte of bytes) {
      if (escaped) escaped = false;
      else if (byte === QUOTE) quoted = !quoted;
      else if (quoted) escaped = byte === BACKSLASH;
      else if (byte === COMMA) values += 1;
      // `[` and `{`, `]` and `}` differ in one bit.
      else if ((byte | 0x20) === 0x7b) {
        depth += 1;
        values += 1;
        if (depth > MAX_DEPTH) return 'depth';
      } else if ((byte | 0x20) === 0x7d) depth -= 1;
    }
    [this.#depth, this.#values, this.#quoted, this.#escaped] = [depth, values, quoted, escaped];
    return values > MAX_VALUES ? 'values' : null;
  }
}

/** The value, or `undefined` for a text that is not JSON. To be called with texts that went through a JsonMeter. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
