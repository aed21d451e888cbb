/** A text the user wrote, and where in it something stands. */

import type { Place } from './problem.js';

/** A file or an input, ready to be pointed into. Offsets count UTF-16 code units from 0. */
export interface WrittenText {
  /** As it should be shown: a path relative to the root, or the name of an input. */
  readonly file: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** The place from `start` to `end`; of a range over several lines, the part on the first. */
  readonly place: (start: number, end: number) => Place;
}

const BYTE_ORDER_MARK = '\ufeff';

/** Lines end with LF or CRLF, as YAML 1.2 and every editor have it. */
export function writtenText(written: string, file: string): WrittenText {
  const text = written.startsWith(BYTE_ORDER_MARK) ? written.slice(1) : written;
  const starts = lineStarts(text);
  const place = (start: number, end: number): Place => {
    const index = lineAt(starts, start);
    const from = starts[index] ?? 0;
    const next = starts[index + 1];
    const line = next === undefined ? text.slice(from) : withoutReturn(text.slice(from, next - 1));
    const column = Math.min(start - from, line.length);
    const length = Math.max(1, Math.min(end - from, line.length) - column);
    return { file, line: index + 1, column: column + 1, length, lineText: line };
  };
  return { file, text, place };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** Index of the last start that is not after `offset`. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A piece of text with its place, and the places of its parts: what a template or a pattern is made from. */
export interface Text {
  readonly value: string;
  readonly place: Place;
  /** The place of `value.slice(start, end)`, as exactly as the notation lets it be known. */
  readonly at: (start: number, end: number) => Place;
}

/** The values of an input, one a line, as Texts. */
export function inputTexts(values: readonly string[], input: string): readonly Text[] {
  const all = writtenText(values.join('\n'), input);
  let start = 0;
  return values.map((value) => {
    const from = start;
    start += value.length + 1;
    const at = (first: number, end: number): Place => all.place(from + first, from + end);
    return { value, place: at(0, value.length), at };
  });
}

/** The value of an input as a Text. */
export function inputText(value: string, input: string): Text {
  const all = writtenText(value, input);
  return { value, place: all.place(0, value.length), at: all.place };
}
