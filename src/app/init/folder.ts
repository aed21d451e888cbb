/** A folder of files → entries that upload them. */

import { type DraftEntry, type ManifestDraft, packageNameOf, uploadEntry } from './draft.js';

/** Sums and signatures: nobody downloads them for their own sake. */
const SUMS =
  /(?:^|[._-])(?:sha\d+(?:sums?)?|md5(?:sums?)?|checksums?)(?:\.txt)?$|\.(?:sig|asc|pem|minisig)$/i;

/** Endings of two parts, of which the last alone would say too little. */
const ENDING = /(?:\.(?:tar|pkg\.tar))?\.[A-Za-z][A-Za-z0-9]{0,9}$|\.7z$/;

/**
 * One entry for packages, one for sums and signatures. A pattern takes all files with an ending, so that the next
 * release's do as well; a file without one is named. Hidden files are left out.
 *
 * @param files relative to the folder, with `/`
 * @param folder relative to the working directory, with `/`; empty for that itself
 */
export function draftOfFolder(files: readonly string[], folder: string, packageName: string): ManifestDraft {
  const shown = files.filter((file) => !file.split('/').some((part) => part.startsWith('.')));
  const isDeep = shown.some((file) => file.includes('/'));
  const start = literal(folder === '' ? '' : `${folder}/`);
  const patternOf = (file: string): string => {
    const ending = SUMS.test(file) ? undefined : ENDING.exec(file)?.[0];
    if (ending === undefined) return start + sumsPattern(file, isDeep);
    return `${start}${isDeep ? '**/' : ''}*${literal(ending)}`;
  };
  const groups = [
    [shown.filter((file) => !SUMS.test(file)), 'package'],
    [shown.filter((file) => SUMS.test(file)), 'other'],
  ] as const;
  const entries = groups.flatMap(([some, linkType]): DraftEntry[] => {
    const patterns = [...new Set(some.map(patternOf))].sort();
    return patterns.length === 0 ? [] : [uploadEntry(patterns, packageNameOf(packageName), linkType)];
  });
  return { entries, vars: [], warnings: [] };
}

/** `app.zip.sha256` stands for all such; `SHA256SUMS` and files without an ending for themselves. */
function sumsPattern(file: string, isDeep: boolean): string {
  const each = /\.(?:sha\d+|md5|sig|asc|pem|minisig)$/i.exec(file)?.[0];
  return each === undefined ? literal(file) : `${isDeep ? '**/' : ''}*${each}`;
}

/** A sign that would mean something in a pattern is written as any one sign. */
function literal(text: string): string {
  return text.replace(/[*?[\]{}$\\]|^!/g, '?');
}
