/**
 * What changed between two values, so that an eye finds it: the common start, the two middles, the common end.
 *
 * The middles are widened to whole segments (a host, a folder, a file name, a parameter), because one changed digit
 * in the middle of a version is easily overlooked and `v1.9` → `v1.10` should not read as `9` → `10`.
 */

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
  head = segmentStart(before, head);
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  tail = segmentEnd(before, tail);
  return {
    start: before.slice(0, head),
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
    end: tail === 0 ? '' : before.slice(-tail),
  };
}

/** Back to just behind the last separator of the common start. */
function segmentStart(text: string, head: number): number {
  let start = head;
  while (start > 0 && !SEPARATOR.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

/** Forward to the first separator of the common end. */
function segmentEnd(text: string, tail: number): number {
  let end = tail;
  while (end > 0 && !SEPARATOR.test(text[text.length - end] ?? '')) end -= 1;
  return end;
}

/** Shortens a text in the middle to at most `limit` UTF-16 code units, never through a surrogate pair. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = limit - 1;
  const tail = Math.floor(room / 3);
  const head = text.slice(0, room - tail).replace(/[\ud800-\udbff]$/, '');
  return `${head}…${text.slice(-tail).replace(/^[\udc00-\udfff]/, '')}`;
}
