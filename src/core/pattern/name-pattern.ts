/** The pattern of one name between two slashes: `*`, `?` and classes such as `[a-z]` and `[!a-z]`. */

import { walk } from './wildcard.js';

/** One segment of a glob, compiled. */
export interface Name {
  readonly kind: 'name';
  readonly signs: readonly Sign[];
  /** The plain characters before the first wildcard: the whole text where there is none. */
  readonly head: string;
  /** The plain characters after the last wildcard. */
  readonly tail: string;
  /** What is between head and tail; `star` for a single `*`, the usual case, which needs no walk. */
  readonly middle: 'nothing' | 'star' | 'more';
}

type Sign =
  | { readonly kind: 'star' }
  | { readonly kind: 'any' }
  | { readonly kind: 'character'; readonly character: string }
  | {
      readonly kind: 'class';
      readonly negated: boolean;
      readonly ranges: readonly (readonly [string, string])[];
    };

/**
 * Whether a pattern matches a whole name.
 *
 * @param hidden whether wildcards match a leading dot, as they do in what excludes
 */
export function nameMatches({ signs, head, tail, middle }: Name, name: string, hidden: boolean): boolean {
  if (middle === 'nothing') return name === head;
  if (name.startsWith('.') && !hidden && head === '') return false;
  // Most names are decided by how they begin and end.
  if (name.length < head.length + tail.length || !name.startsWith(head) || !name.endsWith(tail)) return false;
  if (middle === 'star') return true;
  return walk(signs, [...name], {
    isStar: (sign) => sign.kind === 'star',
    fits: signFits,
    mayTake: () => true,
  });
}

function signFits(sign: Sign, character: string): boolean {
  switch (sign.kind) {
    case 'star':
      return false;
    case 'any':
      return true;
    case 'character':
      return sign.character === character;
    case 'class':
      return sign.negated !== sign.ranges.some(([from, to]) => from <= character && character <= to);
  }
}

/** Compiles one segment of a pattern that is not `**`. */
export function nameOf(text: string): Name {
  const signs = signsOf(text);
  const first = signs.findIndex((sign) => sign.kind !== 'character');
  if (first === -1) return { kind: 'name', signs, head: textOf(signs), tail: '', middle: 'nothing' };
  const last = signs.findLastIndex((sign) => sign.kind !== 'character');
  const middle = first === last && signs[first]?.kind === 'star' ? 'star' : 'more';
  return {
    kind: 'name',
    signs,
    head: textOf(signs.slice(0, first)),
    tail: textOf(signs.slice(last + 1)),
    middle,
  };
}

function textOf(signs: readonly Sign[]): string {
  return signs.map((sign) => (sign.kind === 'character' ? sign.character : '')).join('');
}

function signsOf(name: string): Sign[] {
  const signs: Sign[] = [];
  const characters = [...name];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    const close = character === '[' ? classEnd(characters, at) : -1;
    if (close !== -1) {
      signs.push(classOf(characters.slice(at + 1, close).join('')));
      at = close;
    } else if (character === '*') {
      signs.push({ kind: 'star' });
    } else {
      signs.push(character === '?' ? { kind: 'any' } : { kind: 'character', character });
    }
  }
  return signs;
}

/** Position of the `]` that ends the class begun at `start`, or -1: then the `[` is a plain character. */
function classEnd(characters: readonly string[], start: number): number {
  const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
  // Directly at the start a `]` is one of the class.
  return characters.indexOf(']', start + (negated ? 3 : 2));
}

/** @param text what is between the brackets; a `-` at one of its ends is a plain character */
function classOf(text: string): Sign {
  const negated = /^[!^]/.test(text);
  const members = (negated ? text.slice(1) : text).matchAll(/(.)-(.)|./gsu);
  return { kind: 'class', negated, ranges: [...members].map(([sign, from = sign, to = sign]) => [from, to]) };
}
