/** Variables of other tools in a text of ours, which would be published as they stand. */

import { error, type Problem } from '../problem/problem.js';
import type { Text } from '../problem/written-text.js';
import { quoted } from '../text/quoted.js';
import { findUnexpanded, meantVariable, NOTATIONS, type Unexpanded } from '../text/unexpanded.js';

/** What no text without such a variable has; almost every text stops here. */
const SUSPICIOUS = /\$(?!\{[^{])|\{\{|%[A-Z_]/;

/** Those of a template, our own `${…}` not among them: whether its name is known is reported elsewhere. */
export function unexpandedIn(text: string): readonly Unexpanded[] {
  if (!SUSPICIOUS.test(text)) return [];
  return findUnexpanded(text).filter(({ text: written, start, notation }) => {
    if (notation === 'variable' && written.startsWith('${')) return false;
    // `$$NAME` and `$${{ x }}` mean the text.
    return text[start - 1] !== '$';
  });
}

/**
 * `unexpanded-variable`.
 *
 * @param names our variables that the text may use; none where it is no template
 */
export function unexpandedProblem(text: Text, found: Unexpanded, names: readonly string[]): Problem {
  const meant = meantVariable(found);
  const message = `${quoted(found.text)} is ${NOTATIONS[found.notation]}, which nothing replaces here`;
  return error('unexpanded-variable', message, hintFor(found, meant, names), text.at(found.start, found.end));
}

function hintFor({ text, notation }: Unexpanded, meant: string | null, names: readonly string[]): string {
  if (names.length === 0) return 'Write the value itself.';
  const right =
    meant !== null && names.includes(meant)
      ? `Write \${${meant}}.`
      : 'Pass its value with the input `vars`, and write ${vars.NAME}.';
  const isDollar = text.startsWith('$');
  const literal = isDollar
    ? `If the text itself is meant, write $${text}.`
    : 'If the text itself is meant, pass it with the input `vars`.';
  return notation === 'gitlab'
    ? `${right} Inputs are replaced in the component's own files only.`
    : `${right} ${literal}`;
}
