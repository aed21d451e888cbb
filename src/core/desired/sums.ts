/** The SHA-256 sums of what links lead to, in the form that `sha256sum --check` reads. */

import { fileParts, sha256Of } from '../entry/variables.js';
import { compareText } from '../text/compare.js';
import type { DesiredLink } from './desired.js';

/** One line a file, by name: the sum, two spaces, the file's name. Files whose sum is not known are left out. */
export function sumLines(desired: readonly DesiredLink[]): string {
  const lines = desired.flatMap(({ source }) => {
    const sum = source === null ? null : sha256Of(source.found);
    return source === null || sum === null ? [] : [[fileParts(source.found.path).basename, sum] as const];
  });
  return sumText(lines);
}

/** @param rows name and sum of each file; the last of one name counts */
export function sumText(rows: readonly (readonly [name: string, sum: string])[]): string {
  const sorted = [...new Map(rows)].sort(([a], [b]) => compareText(a, b));
  return sorted.map(([name, sum]) => `${sum}  ${name}`).join('\n');
}
