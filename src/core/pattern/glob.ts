/**
 * Glob patterns for paths: `*` and `?` within a segment, `[a-z]` and `[!a-z]`, `{a,b}`, and `**` as a segment of
 * its own for any number of folders. A name that begins with a dot is matched only by a dot that is written out.
 *
 * Patterns come from manifests, perhaps from strangers, and are tried on names that strangers chose. The libraries
 * make regular expressions of them, and there five stars on one long name take half a minute. Here the cost is
 * the product of the two lengths (`walk`), and the syntax is what people use.
 */

import { compareText } from '../text/compare.js';
import { expandBraces } from './braces.js';
import { walk } from './wildcard.js';

/** One alternative of a pattern: its segments. */
type Segments = readonly Segment[];

type Segment =
  | { readonly kind: 'folders' }
  | { readonly kind: 'name'; readonly signs: readonly Sign[]; readonly isLiteral: boolean };

type Sign =
  | { readonly kind: 'star' }
  | { readonly kind: 'any' }
  | { readonly kind: 'character'; readonly character: string }
  | {
      readonly kind: 'class';
      readonly negated: boolean;
      readonly ranges: readonly (readonly [string, string])[];
    };

/** Patterns of one list, ready to be matched. */
export interface Glob {
  readonly included: readonly Segments[];
  readonly excluded: readonly Segments[];
}

/** Whether a pattern of a list takes away what the others match. */
export function isExclude(pattern: string): boolean {
  return pattern.startsWith('!');
}

/**
 * Compiles patterns. Those that begin with `!` exclude, wherever they stand in the list; one that matches a folder
 * excludes all that is in it, dotfiles too. Braces with too many alternatives are left as they are.
 */
export function compileGlob(patterns: readonly string[]): Glob {
  const compile = (pattern: string): Segments[] => (expandBraces(pattern) ?? [pattern]).map(segmentsOf);
  return {
    included: patterns.filter((pattern) => !isExclude(pattern)).flatMap(compile),
    excluded: patterns.filter(isExclude).flatMap((pattern) => compile(pattern.slice(1))),
  };
}

/** The paths that a list of patterns matches, sorted; all of them where there is no pattern. */
export function selectPaths(patterns: readonly string[], paths: readonly string[]): string[] {
  const glob = compileGlob(patterns);
  const selected = paths.filter((path) => patterns.length === 0 || globMatches(glob, path.split('/')));
  return selected.sort(compareText);
}

/** Whether a path, given in segments, is matched and not excluded. */
export function globMatches(glob: Glob, path: readonly string[]): boolean {
  return glob.included.some((pattern) => segmentsMatch(pattern, path, false)) && !globExcludes(glob, path);
}

/** Whether a path or a folder above it is excluded. */
export function globExcludes(glob: Glob, path: readonly string[]): boolean {
  return glob.excluded.some((pattern) =>
    path.some((_, index) => segmentsMatch(pattern, path.slice(0, index + 1), true)),
  );
}

/**
 * Whether something in this folder could be matched: `named` where a pattern spells out the folder's last segment.
 * Links to folders are followed only then, so that a loop ends with the pattern.
 */
export function globEnters(glob: Glob, folder: readonly string[]): 'no' | 'yes' | 'named' {
  if (globExcludes(glob, folder)) return 'no';
  const answers = glob.included.map((pattern) => segmentsEnter(pattern, folder));
  return answers.includes('named') ? 'named' : answers.includes('yes') ? 'yes' : 'no';
}

function segmentsEnter(pattern: Segments, folder: readonly string[]): 'no' | 'yes' | 'named' {
  let isNamed = false;
  for (const [index, name] of folder.entries()) {
    const segment = pattern[index];
    if (segment === undefined) return 'no';
    if (segment.kind === 'folders') {
      const hidden = folder.slice(index).some((rest) => rest.startsWith('.'));
      return hidden && !pattern.slice(index).some(namesHidden) ? 'no' : 'yes';
    }
    if (!nameMatches(segment.signs, name, false)) return 'no';
    isNamed = segment.isLiteral;
  }
  if (pattern.length <= folder.length) return 'no';
  return isNamed ? 'named' : 'yes';
}

function namesHidden(segment: Segment): boolean {
  const first = segment.kind === 'name' ? segment.signs[0] : undefined;
  return first?.kind === 'character' && first.character === '.';
}

/** @param hidden whether wildcards match a leading dot, as they do in what excludes */
function segmentsMatch(pattern: Segments, path: readonly string[], hidden: boolean): boolean {
  return walk(pattern, path, {
    isStar: (segment) => segment.kind === 'folders',
    fits: (segment, name) => segment.kind === 'name' && nameMatches(segment.signs, name, hidden),
    mayTake: (name) => hidden || !name.startsWith('.'),
  });
}

function nameMatches(signs: readonly Sign[], name: string, hidden: boolean): boolean {
  const [first] = signs;
  if (name.startsWith('.') && !hidden && first?.kind !== 'character') return false;
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

/** Empty and `.` segments mean nothing: `./dist//a` is `dist/a`. What `dist/**` matches is in `dist`, never `dist`. */
function segmentsOf(pattern: string): Segments {
  const names = pattern.split('/').filter((name) => name !== '' && name !== '.');
  if (names.at(-1) === '**') names.push('*');
  return names.map((name): Segment => {
    if (name === '**') return { kind: 'folders' };
    const signs = signsOf(name);
    return { kind: 'name', signs, isLiteral: signs.every((sign) => sign.kind === 'character') };
  });
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
