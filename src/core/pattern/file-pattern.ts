/**
 * What a pattern of `files` may be. It comes from a manifest, perhaps out of a pull request, and is looked up on
 * the runner's disk: so it may not lead out of the root, in the notation of any operating system.
 */

import { error, type Problem } from '../problem/problem.js';
import type { Text } from '../problem/written-text.js';
import { append } from '../text/append.js';
import { quoted } from '../text/quoted.js';
import { findUnexpanded, type Notation } from '../text/unexpanded.js';
import { expandBraces, MOST_ALTERNATIVES } from './braces.js';
import { isExclude } from './glob.js';
import type { PlacedPattern } from './placed.js';

const LONGEST = 1024;

/**
 * The patterns of one entry, checked.
 *
 * @param problems takes `invalid-pattern`, `pattern-outside-root`, `pattern-too-large` and `only-excludes`
 */
export function checkPatterns(texts: readonly Text[], problems: Problem[]): readonly PlacedPattern[] {
  append(
    problems,
    texts.flatMap((text) => patternProblem(text) ?? []),
  );
  const [first] = texts;
  if (first !== undefined && texts.every(({ value }) => isExclude(value))) {
    problems.push(
      error(
        'only-excludes',
        'all patterns of `files` begin with `!`, so there is nothing to take away from',
        'Put a pattern without ! before them, such as **.',
        first.place,
      ),
    );
  }
  return texts.map(({ value, place }) => ({ pattern: value, place }));
}

function patternProblem({ value, place }: Text): Problem | null {
  const refuse = (code: string, message: string, hint: string): Problem => {
    return error(code, `the pattern ${quoted(value)} ${message}`, hint, place);
  };
  const pattern = isExclude(value) ? value.slice(1) : value;
  if (pattern.trim() === '') return refuse('invalid-pattern', 'is empty', 'Write a path such as dist/*.zip.');
  if (pattern.length > LONGEST) {
    return refuse('pattern-too-large', `has more than ${LONGEST} characters`, 'Write several patterns.');
  }
  const alternatives = expandBraces(pattern);
  if (alternatives === null) {
    const message = `stands for more than ${MOST_ALTERNATIVES} alternatives`;
    return refuse('pattern-too-large', message, 'Use * in place of some braces, or write several patterns.');
  }
  if (alternatives.some(leavesRoot)) {
    return refuse(
      'pattern-outside-root',
      'leads out of the root folder',
      'Patterns are relative to the root. To look elsewhere, set the input `root`.',
    );
  }
  return oddSign(pattern, refuse);
}

function oddSign(
  pattern: string,
  refuse: (code: string, message: string, hint: string) => Problem,
): Problem | null {
  if (pattern.includes('\0')) return refuse('invalid-pattern', 'contains a NUL character', 'Remove it.');
  if (pattern.includes('\\')) {
    return refuse(
      'invalid-pattern',
      'contains a backslash',
      'Write / on every system, and [*] for a literal *.',
    );
  }
  if (pattern.includes('${')) {
    return refuse(
      'invalid-pattern',
      'contains a variable, but variables are not replaced in patterns',
      'Use a wildcard in its place, such as dist/app-*.zip.',
    );
  }
  const foreign = findUnexpanded(pattern).find(({ notation }) => IN_PATTERN.has(notation));
  if (foreign !== undefined) {
    return refuse(
      'invalid-pattern',
      `holds ${foreign.text}, which nothing replaces here`,
      'Use a wildcard in its place, such as dist/app-*.zip. For a literal $ write [$].',
    );
  }
  return null;
}

/** `{{a,b}}` is a pattern too. */
const IN_PATTERN: ReadonlySet<Notation> = new Set<Notation>(['variable', 'github', 'gitlab', 'windows']);

/** `/x`, `\x` (with it `\\server` and `\\?\`), `C:x`, and a `..` segment anywhere. */
function leavesRoot(pattern: string): boolean {
  return /^[/\\]/.test(pattern) || /^[A-Za-z]:/.test(pattern) || pattern.split(/[/\\]/).includes('..');
}
