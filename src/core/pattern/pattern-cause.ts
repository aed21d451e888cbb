/** Why a pattern probably matches nothing: slips in lists of every kind, and those in patterns of names and tags. */

import { findUnexpanded } from '../text/unexpanded.js';
import { matches } from './wildcard.js';

/** A sign by which a slip is recognised, and what to say of it. */
export type Slip = readonly [sign: RegExp, cause: string];

/** Slips in writing a list, whatever its patterns are about. */
const IN_LISTS: readonly Slip[] = [
  [/^\[.*,.*\]$/s, 'Write one pattern per line; brackets are part of the pattern.'],
  [/^- /, 'Write one pattern per line, without a dash.'],
  [/^["'`“”‘’]|["'`“”‘’]$/, 'Quotes are part of the pattern: leave them out.'],
];

/** Commas and semicolons; those inside braces are alternatives. */
const COMMA_LIST = /[,;](?![^{}]*\})/;

const OF_NAMES: readonly Slip[] = [
  [/^\[.*\]$/s, 'Write one pattern per line; brackets are part of the pattern.'],
  [/[?*+@!]\([^)]*\)/, 'Forms such as @(a|b) have no meaning here; write one pattern per line.'],
  [/\{[^{}]*,[^{}]*\}/, 'Braces have no meaning here; write one pattern per line.'],
  [/\[[^\]]+\]/, 'Brackets have no meaning here: * and ? are the only wildcards.'],
  [/^\^|\$$|\.\*|\\/, 'This is not a regular expression: * stands for any characters.'],
  [/^~/, 'The sign ~ has no meaning here.'],
];

/**
 * A sentence that names the likely cause; `null` where nothing looks odd. The first slip that fits is the cause.
 *
 * @param slips those of the notation of the pattern
 */
export function slipIn(pattern: string, slips: readonly Slip[]): string | null {
  const [variable] = findUnexpanded(pattern);
  if (variable !== undefined) return `${variable.text} is not expanded here.`;
  const slip = [...IN_LISTS, ...slips].find(([sign]) => sign.test(pattern));
  if (slip !== undefined) return slip[1];
  return COMMA_LIST.test(pattern) ? 'Commas are part of the pattern; write one pattern per line.' : null;
}

/**
 * Why a pattern of names or tags matches nothing; `null` where nothing looks odd.
 *
 * @param names what the pattern was tried on, without a match
 */
export function patternCause(pattern: string, names: readonly string[]): string | null {
  const slip = slipIn(pattern, OF_NAMES);
  if (slip !== null) return slip;
  const [alike] = names.filter((name) => matches(folded(pattern), folded(name)));
  return alike === undefined ? null : `Case matters: there is ${JSON.stringify(alike)}.`;
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
