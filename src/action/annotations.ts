/** Problems as GitHub's annotations, on the line of the manifest where they were found. */

import { relative, resolve, sep } from 'node:path';
import type { Place, Problem } from '../core/problem/problem.js';
import { commandText } from './log-text.js';
import type { AnnotationPlace, Runner } from './runner.js';

/** Where files are: the manifest's place is relative to `root`, an annotation's to `repository`. */
export interface Folders {
  /** The step's working folder and the input `root`, joined. */
  readonly root: string;
  readonly repository: string;
  /** Whether places are in a file; else they are in an input. */
  readonly isFile: boolean;
}

/** Annotates a problem; the message is escaped by `@actions/core`. */
export function annotate(
  runner: Pick<Runner, 'error' | 'warning'>,
  problem: Problem,
  folders: Folders,
): void {
  const { text, place } = annotation(problem, folders);
  if (problem.severity === 'error') runner.error(text, place);
  else runner.warning(text, place);
}

/** What an annotation says and where. */
export function annotation(
  { code, message, hint, place, related }: Problem,
  folders: Folders,
): { readonly text: string; readonly place: AnnotationPlace } {
  const spot = place === undefined ? {} : spotOf(place, folders);
  const where = place === undefined || 'file' in spot ? '' : `${shown(place)}: `;
  const other = related === undefined ? '' : ` (see also ${shown(related)})`;
  return {
    text: commandText([`${where}${message}${other}`, hint].filter(Boolean).join('\n')),
    place: { title: `release-links: ${code}`, ...spot },
  };
}

function shown({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** Nothing for what lies outside the repository, where GitHub has no file to annotate. */
function spotOf(place: Place, { root, repository, isFile }: Folders): AnnotationPlace {
  const file = relative(repository, resolve(root, place.file)).split(sep).join('/');
  if (!isFile || file === '' || file === '..' || file.startsWith('../') || /^[A-Za-z]:/.test(file)) return {};
  return {
    file,
    startLine: place.line,
    endLine: place.line,
    startColumn: place.column,
    endColumn: place.column + place.length - 1,
  };
}
