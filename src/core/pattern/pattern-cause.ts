/** Why a pattern of names or tags probably matches nothing. */

import { findUnexpanded } from '../text/unexpanded.js';
import { matches } from './wildcard.js';

/** The signs by which a slip is recognised, each with what to say. The first that fits is the cause. */
const SLIPS: readonly (readonly [sign: RegExp, cause: string])[] = [
  [/^\[.*\]$/s, 'A list is written one pattern a line; brackets are part of the pattern.'],
  [/^- /, 'A list is written one pattern a line, without a dash.'],
  [/^["'`“”‘’]|["'`“”‘’]$/, 'Quotes are part of the pattern: leave them out.'],
  [/[?*+@!]\([^)]*\)/, 'Forms such as @(a|b) have no meaning here; write one pattern a line.'],
  [/\{[^{}]*,[^{}]*\}/, 'Braces have no meaning here; write one pattern a line.'],
  [/\[[^\]]+\]/, 'Brackets have no meaning here: * and ? are the only wildcards.'],
  [/^\^|\$$|\.\*|\\/, 'This is no regular expression: * stands for any characters.'],
  [/^~/, 'The sign ~ has no meaning here.'],
];

/**
 * A sentence that names the likely cause; `null` where nothing looks odd.
 *
 * @param names what the pattern was tried on, without a match
 */
export function patternCause(pattern: string, names: readonly string[]): string | null {
  const [variable] = findUnexpanded(pattern);
  if (variable !== undefined) return `${variable.text} is not expanded here.`;
  const slip = SLIPS.find(([sign]) => sign.test(pattern));
  if (slip !== undefined) return slip[1];
  const parts = pattern.split(/[,;]/).map((part) => part.trim());
  if (parts.length > 1) return 'Commas are part of the pattern; write one pattern a line.';
  const [alike] = names.filter((name) => matches(folded(pattern), folded(name)));
  if (alike !== undefined) return `Case counts: there is ${JSON.stringify(alike)}.`;
  return null;
}

/**
 * Whether a pattern that matches nothing was most likely to match something that is there: it is written as a list or in
 * quotes, or a part of it matches one of the names when case, accents and blanks are passed over.
 *
 * @param names what the pattern was tried on, without a match
 */
export function isSlip(pattern: string, names: readonly string[]): boolean {
  if (/^["'`“‘].*["'`”’]$|^\[.*[,"'].*\]$|^- /s.test(pattern)) return true;
  const parts = pattern
    .split(/[,;\n]/)
    .map((part) => folded(part.replaceAll(/^[\s[\]"'`]+|[\s[\]"'`]+$/g, '')));
  return parts.some((part) => part !== '' && names.some((name) => matches(part, folded(name))));
}

/** Without what eyes pass over: case, the form of accents, the kind of blank. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
