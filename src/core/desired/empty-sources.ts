/** Sources that found nothing. */

import { type SourceEntry, sourceName } from '../entry/kinds.js';
import type { Found } from '../entry/variables.js';
import { filePatternCause } from '../pattern/file-pattern-cause.js';
import { compileGlob, globMatches, isExclude } from '../pattern/glob.js';
import { type Place, type Problem, problem } from '../problem/problem.js';
import { quoted } from '../text/quoted.js';

/**
 * `no-files-found` for each pattern of an entry that matches nothing, so that a misspelt one does not hide behind
 * the others; and for an entry without patterns whose source is empty.
 */
export function emptySources(
  entry: SourceEntry,
  files: readonly Found[],
  options: { readonly ifNoFilesFound: 'error' | 'warn' | 'ignore' },
): readonly Problem[] {
  if (options.ifNoFilesFound === 'ignore') return [];
  const severity = options.ifNoFilesFound === 'error' ? 'error' : 'warning';
  const unmatched = (message: string, hint: string, place: Place): Problem => {
    return problem(severity, 'no-files-found', message, hint, place);
  };
  const source = sourceName(entry);
  if (entry.patterns.length === 0)
    return files.length === 0 ? [unmatched(`${source} has no files`, hintOf(entry, null), entry.place)] : [];
  const paths = files.map(({ path }) => path.split('/'));
  const empty = entry.patterns.filter(({ pattern }) => {
    const glob = compileGlob([pattern]);
    return !isExclude(pattern) && !paths.some((path) => globMatches(glob, path));
  });
  return empty.map(({ pattern, place }) =>
    unmatched(`no file of ${source} matches ${quoted(pattern)}`, hintOf(entry, pattern), place),
  );
}

function hintOf(entry: SourceEntry, pattern: string | null): string {
  const optional = 'If that is fine, set if-no-files-found to warn or ignore.';
  const cause = pattern === null ? null : filePatternCause(pattern);
  if (cause !== null) return `${cause} ${optional}`;
  return entry.kind === 'files'
    ? `Patterns are relative to the root and case-sensitive. * stays within a folder; dist/** is all that is in dist. ${optional}`
    : `Names are case-sensitive, and all of a name must match. ${optional}`;
}
