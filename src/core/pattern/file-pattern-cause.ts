/** Why a pattern of files probably matches nothing. The notation is that of `glob.ts`. */

import { type Slip, slipIn } from './pattern-cause.js';

const OF_FILES: readonly Slip[] = [
  [/^~/, 'The sign ~ has no meaning here: patterns are relative to the root folder.'],
  [/[?*+@!]\([^)]*\)/, 'Forms such as @(a|b) have no meaning here; write {a,b}.'],
  [/\/$/, 'A folder alone has no files: write ** after it for all that is in it.'],
  [
    /[^/]\*\*|\*\*[^/]/,
    'Folders are skipped only by a ** that stands alone between two slashes, as in dist/**/*.zip.',
  ],
  [
    /^\^|\$$|\.\*(?=[^.*/]*$)(?!$)|\.\+/,
    'This is not a regular expression: * stands for any characters of a name.',
  ],
  [/\[[^\]]+\]/, 'A part such as [x] is a set: it stands for one of the characters inside.'],
];

/** A path without wildcards whose last part has no extension, as folders are named. */
const FOLDER_LIKE = /^(?:[^*?[{]*\/)?[^*?[{./]+$/;

/** A sentence that names the likely cause; `null` where nothing looks odd. */
export function filePatternCause(pattern: string): string | null {
  const slip = slipIn(pattern, OF_FILES);
  if (slip !== null || !FOLDER_LIKE.test(pattern)) return slip;
  return `If ${pattern} is a folder, write ${pattern}/** for all that is in it.`;
}
