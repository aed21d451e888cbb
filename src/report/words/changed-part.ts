/**
 * What changed between two values, so that an eye finds it: the common start, the two middles, the common end.
 *
 * The middles are widened to whole segments (a host, a folder, a file name, a parameter), because one changed digit
 * in the middle of a version is easily overlooked and `v1.9` → `v1.10` should not read as `9` → `10`.
 */

/** Two texts, cut where they differ: the first is `start + before + end`, the second `start + after + end`. */
export interface ChangedPart {
  readonly start: string;
  readonly before: string;
  readonly after: string;
  readonly end: string;
}

/** What separates the segments of an address. */
const SEPARATOR = /[/?#&=@:\s]/;

/** `start + before + end` is the first value, `start + after + end` the second. */
export function changedPart(before: string, after: string): ChangedPart {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  while (head > 0 && !isBoundary(before, head, after, head)) head -= 1;

  let tail = 0;
  const rest = shorter - head;
  while (tail < rest && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  while (tail > 0 && !isBoundary(before, before.length - tail, after, after.length - tail)) tail -= 1;

  const end = (text: string): number => text.length - tail;
  return {
    start: before.slice(0, head),
    before: before.slice(head, end(before)),
    after: after.slice(head, end(after)),
    end: before.slice(end(before)),
  };
}

/** Whether in both texts a segment ends or begins at the place. */
function isBoundary(a: string, placeA: number, b: string, placeB: number): boolean {
  return isEdge(a, placeA) && isEdge(b, placeB);
}

function isEdge(text: string, place: number): boolean {
  return separates(text[place - 1]) || separates(text[place]);
}

/** The end of the text separates too. */
function separates(character: string | undefined): boolean {
  return character === undefined || SEPARATOR.test(character);
}

/** Shortens a text in the middle to at most `limit` UTF-16 code units, never through a surrogate pair. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = limit - 1;
  const tail = Math.floor(room / 3);
  const head = text.slice(0, room - tail).replace(/[\ud800-\udbff]$/, '');
  return `${head}…${text.slice(-tail).replace(/^[\udc00-\udfff]/, '')}`;
}
