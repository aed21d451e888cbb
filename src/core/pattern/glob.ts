/**
 * Glob patterns for paths: `*` and `?` within a segment, `[a-z]` and `[!a-z]`, `{a,b}`, and `**` as a segment of
 * its own for any number of folders. A name that begins with a dot is matched only by a dot that is written out.
 *
 * Patterns come from manifests, perhaps from strangers, and are matched against names that strangers chose. As regular
 * expressions, a few stars and one long name can take minutes. Here the cost is at most the product of the two lengths
 * (`walk`). Why this is not a library: docs/decisions/0011.
 */

import { compareText } from '../text/compare.js';
import { expandBraces } from './braces.js';
import { type Name, nameMatches, nameOf } from './name-pattern.js';
import { walk } from './wildcard.js';

/** One alternative of a pattern: its segments. */
type Segments = readonly Segment[];

type Segment = { readonly kind: 'folders' } | Name;

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
    if (!nameMatches(segment, name, false)) return 'no';
    isNamed = segment.middle === 'nothing';
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
    fits: (segment, name) => segment.kind === 'name' && nameMatches(segment, name, hidden),
    mayTake: (name) => hidden || !name.startsWith('.'),
  });
}

/** Empty and `.` segments mean nothing: `./dist//a` is `dist/a`. What `dist/**` matches is in `dist`, never `dist`. */
function segmentsOf(pattern: string): Segments {
  const names = pattern.split('/').filter((name) => name !== '' && name !== '.');
  if (names.at(-1) === '**') names.push('*');
  return names.map((name): Segment => {
    if (name === '**') return { kind: 'folders' };
    return nameOf(name);
  });
}
