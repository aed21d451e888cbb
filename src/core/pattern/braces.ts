/** Brace expansion: `{a,b}.zip` means `a.zip` or `b.zip`. */

import { append } from '../text/append.js';

/** Alternatives multiply; this many are enough for every combination of platforms. */
export const MOST_ALTERNATIVES = 100;

/**
 * All alternatives of a pattern, in the order in which they are written; `null` where there are too many. Braces
 * without a comma, without an end or inside `[…]` are plain characters.
 */
export function expandBraces(pattern: string): string[] | null {
  const results: string[] = [];
  const waiting = [pattern];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const group = firstGroup(next);
    if (group === null) {
      results.push(next);
    } else {
      const { start, end, parts } = group;
      const [before, after] = [next.slice(0, start), next.slice(end)];
      append(waiting, parts.map((part) => before + part + after).reverse());
    }
    if (results.length + waiting.length > MOST_ALTERNATIVES) return null;
  }
  return results;
}

interface BraceGroup {
  readonly start: number;
  /** After the closing brace. */
  readonly end: number;
  readonly parts: readonly string[];
}

/** The first `{` that has its `}`, with at least one comma between them that belongs to it. */
function firstGroup(pattern: string): BraceGroup | null {
  const open: { readonly start: number; readonly commas: number[] }[] = [];
  let found: BraceGroup | null = null;
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at];
    if (character === '[') at = skipClass(pattern, at);
    else if (character === '{') open.push({ start: at, commas: [] });
    else if (character === ',') open.at(-1)?.commas.push(at);
    else if (character === '}') {
      const group = open.pop();
      if (group === undefined || group.commas.length === 0) continue;
      // An outer group closes later than those inside it, and begins before them.
      if (found === null || group.start < found.start)
        found = { ...cut(pattern, group.commas, group.start, at) };
    }
  }
  return found;
}

function cut(pattern: string, commas: readonly number[], start: number, close: number): BraceGroup {
  const edges = [start, ...commas, close];
  const parts = edges.slice(1).map((edge, index) => pattern.slice((edges[index] ?? 0) + 1, edge));
  return { start, end: close + 1, parts };
}

/** Position of the `]` that ends the class begun at `start`; `start` itself where there is none. */
function skipClass(pattern: string, start: number): number {
  const negated = pattern[start + 1] === '!' || pattern[start + 1] === '^';
  const close = pattern.indexOf(']', start + (negated ? 3 : 2));
  const slash = pattern.indexOf('/', start);
  return close === -1 || (slash !== -1 && slash < close) ? start : close;
}
