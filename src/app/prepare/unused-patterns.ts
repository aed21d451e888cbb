/** Patterns of link names that match nothing: an `ignore` that protects nothing, an `only` that selects nothing. */

import { isSlip, patternCause } from '../../core/pattern/pattern-cause.js';
import type { PlacedPattern } from '../../core/pattern/placed.js';
import { matches } from '../../core/pattern/wildcard.js';
import { type Problem, problem } from '../../core/problem/problem.js';
import { quoted } from '../../core/text/quoted.js';

/**
 * `unused-ignore` for each pattern that matches no link of the releases: a warning. It is an error where links would be
 * deleted and the pattern looks like a slip, because these links may be the ones that it was to protect.
 *
 * @param names the links that the releases have now, of all of them; none: nothing is there to protect
 * @param deletes whether links would be deleted
 */
export function unusedIgnores(
  patterns: readonly PlacedPattern[],
  names: readonly string[],
  deletes: boolean,
): readonly Problem[] {
  if (names.length === 0) return [];
  const unused = patterns.filter(({ pattern }) => !names.some((name) => matches(pattern, name)));
  return unused.map(({ pattern, place }) => {
    const cause = patternCause(pattern, names);
    const severity = deletes && isSlip(pattern, names) ? 'error' : 'warning';
    const hint =
      cause ?? 'If such links are added later, this is fine; otherwise correct the pattern or remove it.';
    return problem(
      severity,
      'unused-ignore',
      `the ignore pattern ${quoted(pattern)} matches no link`,
      hint,
      place,
    );
  });
}

/**
 * `unused-only` for each pattern of `only` that matches no link, neither a current nor a desired one: a warning. Where
 * none of them matches, the run would leave everything as it is and look well; that is an error if one of them looks
 * like a slip.
 *
 * @param names the links that the releases have and those that they are to have, of all of them
 */
export function unusedOnly(patterns: readonly string[], names: readonly string[]): readonly Problem[] {
  const unused = patterns.filter((pattern) => !names.some((name) => matches(pattern, name)));
  const isIdle = unused.length === patterns.length && unused.some((pattern) => isSlip(pattern, names));
  return unused.map((pattern) => {
    const message = `the pattern ${quoted(pattern)} of \`only\` matches no link`;
    const hint =
      patternCause(pattern, names) ??
      'It is compared with the names of links, both current and desired; correct it or remove it.';
    return problem(isIdle ? 'error' : 'warning', 'unused-only', message, hint);
  });
}
