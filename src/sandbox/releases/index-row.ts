/**
 * Whether a text fits a row of the unique indexes on links. There is no length limit for names and URLs, but
 * PostgreSQL refuses index rows beyond 2,704 bytes, and GitLab does not catch that. Long texts are compressed first
 * (pglz: back-references into the last 4 kB, no entropy coding), so 10,000 equal characters pass where 2,700
 * random ones do not.
 */

/** 2,704 bytes less the row's header, the release's id, and the text's length. */
const LONGEST_PLAIN = 2684;
/** A compressed text carries its plain length too. */
const LONGEST_COMPRESSED = LONGEST_PLAIN - 4;
const WINDOW = 4095;
const LONGEST_MATCH = 273;
/** Without a first match after so many bytes, compression is given up. */
const PATIENCE = 1024;

/** Whether a name or URL can be indexed. Exact up to LONGEST_PLAIN bytes, beyond that about right. */
export function fitsIndex(text: string): boolean {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length <= LONGEST_PLAIN) return true;
  const compressed = compressedSize(bytes);
  return compressed !== null && compressed <= bytes.length * 0.75 && compressed <= LONGEST_COMPRESSED;
}

/** About as many bytes as pglz makes of it; `null` where it gives up. */
function compressedSize(bytes: Uint8Array): number | null {
  const seen = new Map<number, number>();
  let size = 0;
  let items = 0;
  let matched = false;
  for (let at = 0; at < bytes.length; items += 1) {
    const length = matchLength(bytes, at, seen);
    if (length >= 3) {
      size += length > 17 ? 3 : 2;
      matched = true;
    } else {
      size += 1;
    }
    const step = Math.max(length >= 3 ? length : 1, 1);
    for (const end = at + step; at < end; at += 1) seen.set(keyAt(bytes, at), at);
    if (!matched && size >= PATIENCE) return null;
  }
  return size + Math.ceil(items / 8);
}

function keyAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
}

/** How far the text at `at` repeats what stood where its first three bytes were seen last. */
function matchLength(bytes: Uint8Array, at: number, seen: ReadonlyMap<number, number>): number {
  const before = at + 2 < bytes.length ? seen.get(keyAt(bytes, at)) : undefined;
  if (before === undefined || at - before > WINDOW) return 0;
  let length = 0;
  while (
    length < LONGEST_MATCH &&
    at + length < bytes.length &&
    bytes[before + length] === bytes[at + length]
  ) {
    length += 1;
  }
  return length;
}
