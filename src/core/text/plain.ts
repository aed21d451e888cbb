/** Whether a text is printable ASCII and so needs no look into Unicode's tables. */

/**
 * A question that spares most texts a longer one: `\p{…}` in a regular expression makes V8 read Unicode's tables, once
 * for each expression, which takes longer than the rest of a small run's checks. So such expressions stand inside
 * functions, behind this.
 */
export function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
