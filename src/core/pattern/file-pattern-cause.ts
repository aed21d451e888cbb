/** Why a pattern of files probably matches nothing. The notation is that of `glob.ts`. */

import { findUnexpanded } from '../text/unexpanded.js';

/** The signs by which a slip is recognised, each with what to say. The first that fits is the cause. */
const SLIPS: readonly (readonly [sign: RegExp, cause: string])[] = [
  [/^["'`“”‘’]|["'`“”‘’]$/, 'Quotes are part of the pattern: leave them out.'],
  [/^- /, 'A list is written one pattern a line, without a dash.'],
  [/^\[.*,.*\]$/s, 'A list is written one pattern a line; brackets are a set of characters.'],
  [/^~/, 'The sign ~ has no meaning here: patterns are relative to the root folder.'],
  [/[?*+@!]\([^)]*\)/, 'Forms such as @(a|b) have no meaning here; write {a,b}.'],
  [/\/$/, 'A folder alone has no files: write ** behind it for all that is in it.'],
  [
    /[^/]\*\*|\*\*[^/]/,
    'Folders are skipped only by a ** that stands alone between two slashes, as in dist/**/*.zip.',
  ],
  [
    /^\^|\$$|\.\*(?=[^.*/]*$)(?!$)|\.\+/,
    'This is no regular expression: * stands for any characters of a name.',
  ],
  [/\[[^\]]+\]/, 'A part such as [x] is a set: it stands for one of the characters inside.'],
];

/** A list that was written with commas or semicolons; those inside braces are alternatives. */
const COMMA_LIST = /[,;](?![^{}]*\})/;

/** A path without wildcards whose last part has no extension, as folders are named. */
const FOLDER_LIKE = /^(?:[^*?[{]*\/)?[^*?[{./]+$/;

/** A sentence that names the likely cause; `null` where nothing looks odd. */
export function filePatternCause(pattern: string): string | null {
  const [variable] = findUnexpanded(pattern);
  if (variable !== undefined) return `${variable.text} is not expanded here.`;
  const slip = SLIPS.find(([sign]) => sign.test(pattern));
  if (slip !== undefined) return slip[1];
  if (COMMA_LIST.test(pattern)) return 'Commas are part of the pattern; write one pattern a line.';
  if (FOLDER_LIKE.test(pattern))
    return `If ${pattern} is a folder, write ${pattern}/** for all that is in it.`;
  return null;
}
