/** How values and lists of words are written in messages. */

import { maskText } from './credentials.js';

const LONGEST = 120;

/** So much of a value is looked through for credentials. More would let long manifests cost too much. */
const LOOKED_THROUGH = 8192;

/** In double quotes, control characters escaped, credentials in addresses hidden, long values shortened. */
export function quoted(value: string): string {
  const masked = maskText(value.slice(0, LOOKED_THROUGH));
  return JSON.stringify(masked.length > LONGEST ? `${masked.slice(0, LONGEST - 1)}…` : masked);
}

/** `a, b and c`; with another last word, `a, b or c`. */
export function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
