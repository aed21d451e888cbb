/**
 * A problem as a compiler shows it:
 *
 * ```text
 * release-links.yml:3:10: error: the URL "HTTPS://example.com" does not begin with http://, https:// or ftp:// [url-scheme]
 *   3 |     url: HTTPS://example.com
 *     |          ^^^^^^^^^^^^^^^^^^^
 *   hint: GitLab accepts schemes in lower case only: https.
 * ```
 *
 * The line comes from a file that a stranger may have written. What a terminal would obey is made visible,
 * credentials in addresses are hidden, and a very long line is cut to what surrounds the place.
 */

import type { Place, Problem } from '../../core/problem/problem.js';
import { append } from '../../core/text/append.js';
import { maskText } from '../../core/text/credentials.js';
import { terminal } from '../words/escape.js';
import { visible } from '../words/visible.js';
import { displayWidth, type Paint, painter, type Style } from './columns.js';

/** Characters of a line that are shown, and how many of them before the place. */
const WINDOW = 120;
const BEFORE = 50;

const TAB = '    ';

/** A problem, or a message of the log that has no code. */
export type ShownProblem = Omit<Problem, 'code'> & { readonly code: string | null };

/** Whether the text has colours; by default it has none. */
export interface ProblemTextOptions {
  readonly color?: boolean;
}

/** The text, several lines without a line end after the last. The code is what `release-links explain` takes. */
export function renderProblem(problem: ShownProblem, options: ProblemTextOptions = {}): string {
  const paint = painter(options.color ?? false);
  const style: Style = problem.severity === 'error' ? 'red' : 'yellow';
  const head = `${paint('bold', paint(style, `${problem.severity}:`))} ${paint('bold', terminal(problem.message))}${codeText(problem.code, paint)}`;
  const lines =
    problem.place === undefined
      ? [head]
      : [`${paint('bold', location(problem.place))} ${head}`, ...snippet(problem.place, style, paint)];
  if (problem.hint !== undefined) lines.push(`  ${paint('bold', 'hint:')} ${terminal(problem.hint)}`);
  if (problem.related !== undefined) {
    lines.push(`${paint('bold', location(problem.related))} note: the other place is here`);
    append(lines, snippet(problem.related, 'dim', paint));
  }
  return lines.join('\n');
}

/** ` [unknown-key]`, behind a message. */
export function codeText(code: string | null, paint: Paint): string {
  return code === null ? '' : ` ${paint('dim', `[${code}]`)}`;
}

function location({ file, line, column }: Place): string {
  return `${terminal(file)}:${line}:${column}:`;
}

/** The line and, below it, carets under the place; nothing where the line is not known. */
function snippet(place: Place, style: Style, paint: Paint): string[] {
  if (place.lineText === '') return [];
  const { before, marked, after } = pieces(place);
  const number = String(place.line);
  const gutter = ' '.repeat(number.length);
  const carets = '^'.repeat(Math.max(1, displayWidth(marked)));
  const indent = ' '.repeat(displayWidth(before));
  return [
    `  ${paint('dim', `${number} |`)} ${before}${marked}${after}`.trimEnd(),
    `  ${gutter} ${paint('dim', '|')} ${indent}${paint(style, carets)}`,
  ];
}

interface Pieces {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

function pieces(place: Place): Pieces {
  const { lineText, start, end } = masked(place);
  const from = lineText.length > WINDOW ? Math.max(0, start - BEFORE) : 0;
  const to = Math.min(lineText.length, from + WINDOW);
  const last = Math.min(end, to);
  return {
    before: (from > 0 ? '…' : '') + shown(lineText.slice(from, start)),
    marked: shown(lineText.slice(start, last)),
    after: shown(lineText.slice(last, to)) + (to < lineText.length ? '…' : ''),
  };
}

/** A tab becomes a fixed number of spaces, so that the carets stand right whatever the terminal's tab stops. */
function shown(text: string): string {
  return visible(text.replaceAll('\t', TAB));
}

/** The line with credentials hidden, and the place moved along with what was hidden before it. */
function masked({ lineText, column, length }: Place): {
  readonly lineText: string;
  readonly start: number;
  readonly end: number;
} {
  const start = column - 1;
  const text = maskText(lineText);
  if (text === lineText) return { lineText, start, end: start + length };
  const same = commonStart(lineText, text);
  const shift = text.length - lineText.length;
  const moved = (offset: number): number => (offset <= same ? offset : Math.max(same, offset + shift));
  return { lineText: text, start: moved(start), end: moved(start + length) };
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
