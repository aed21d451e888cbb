/** One text for one document, whatever order its keys stand in: what a digest is made of. */

/**
 * A document in the form of RFC 8785 (JSON Canonicalization Scheme): keys sorted by UTF-16 code units, no white space,
 * numbers and texts as `JSON.stringify` writes them, which is what the RFC refers to.
 *
 * @param document what `JSON.parse` gives
 */
export function canonicalText(document: unknown): string {
  return JSON.stringify(document, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** How the digest of a canonical text is written. @param hex its SHA-256 in lower-case hex */
export function digestText(hex: string): string {
  return `sha256:${hex}`;
}
