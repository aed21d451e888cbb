/** The lines of one release's plan. */

import type { CurrentLink, Link, LinkField } from '../../core/link.js';
import type { Conflict } from '../../core/plan/conflicts.js';
import { type Change, changeName, type UpdateChange } from '../../core/plan/plan.js';
import type { Problem } from '../../core/problem/problem.js';
import type { ReleaseReport, Upload } from '../../core/run/report.js';
import { maskUrl } from '../../core/text/credentials.js';
import { changedPart } from '../words/changed-part.js';
import { likelyCauses } from '../words/drift.js';
import { terminal } from '../words/escape.js';
import { movement } from '../words/movement.js';
import { conflictSentences, existenceSentence, heading, NONE, wasApplied } from '../words/sentences.js';
import { formatSize } from '../words/size.js';
import type { Paint, Style } from './columns.js';
import { columnWidth, displayWidth, padEnd } from './columns.js';
import { codeText } from './problems.js';

/** A longer name is not cut, but does not push the other columns away either. */
const NAME_COLUMNS = 48;

/**
 * The section of a release, an empty line at its end.
 *
 * @param several whether there are other releases: only then it must be clear whose the problems are
 */
export function planSection(
  release: ReleaseReport,
  several: boolean,
  paint: Paint,
  width?: number,
): string[] {
  const { plan } = release;
  const existence = existenceSentence(release, terminal);
  const names = columnWidth(
    plan.changes.map((change) => shownName(changeName(change))),
    NAME_COLUMNS,
  );
  return [
    paint('bold', heading(release, terminal)),
    ...(release.url === null ? [] : [paint('dim', terminal(release.url))]),
    ...(existence === '' ? [] : [existence]),
    '',
    ...block(uploadLines(release.uploads, paint)),
    ...block(plan.changes.flatMap((change) => changeLines(change, names, paint, width))),
    ...block(likelyCauses(plan).map((cause) => `  ${paint('dim', `? ${cause.sentence(terminal)}`)}`)),
    ...block(unmanagedLines(plan.unmanaged, paint)),
    ...block(plan.conflicts.flatMap((conflict) => conflictLines(conflict, paint))),
    ...block(several && !wasApplied(release) ? problemLines(release.problems, paint) : []),
  ];
}

/** Lines with an empty one behind them, if there are any. */
function block(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...lines, ''];
}

/** A line a change, and one for each field of an update. */
export function changeLines(change: Change, names: number, paint: Paint, width?: number): string[] {
  switch (change.action) {
    case 'create':
      return [linkLine('+', 'green', change.after, names, paint)];
    case 'update':
      return [
        `  ${paint('yellow', `~ ${shownName(change.after.name)}`)}`,
        ...fieldLines(change, paint, width),
      ];
    case 'move':
      return [
        `  ${paint('yellow', `> ${padEnd(shownName(change.after.name), names)}`)}  ${movement(change)}`,
      ];
    case 'delete':
      return [linkLine('-', 'red', change.before, names, paint)];
  }
}

function linkLine(sign: string, style: Style, link: Link, names: number, paint: Paint): string {
  const name = padEnd(shownName(link.name), names);
  return `  ${paint(style, `${sign} ${name}`)}  ${terminal(maskUrl(link.url))}${traits(link)}`;
}

/** What is special about a link: its type, if it is not GitLab's default, and its path. */
function traits(link: Link): string {
  const words = [
    link.link_type === 'other' ? '' : link.link_type,
    link.direct_asset_path === null ? '' : terminal(link.direct_asset_path),
  ].filter((word) => word !== '');
  return words.length === 0 ? '' : `  (${words.join(', ')})`;
}

/** `url: old → new`, the labels aligned on their colons. */
function fieldLines(change: UpdateChange, paint: Paint, width?: number): string[] {
  const label = change.fields.reduce((widest, field) => Math.max(widest, field.length), 0);
  return change.fields.map((field) => {
    const [before, after] = shownValues(change, field);
    const indent = 6 + label + 2;
    const { start, end, ...middle } = changedPart(before, after);
    const old = start + paint('red', middle.before) + end;
    const fresh = start + paint('green', middle.after) + end;
    const columns = indent + displayWidth(before) + 3 + displayWidth(after);
    const gap = width !== undefined && columns > width ? `\n${' '.repeat(indent - 2)}→ ` : ' → ';
    return `      ${field.padStart(label)}: ${old}${gap}${fresh}`;
  });
}

/** The two values, fit to be shown. Where only hidden credentials differ, the new one says so. */
function shownValues(change: UpdateChange, field: LinkField): readonly [string, string] {
  const show = (link: Link): string => {
    const value = link[field];
    return value === null ? NONE : field === 'url' ? terminal(maskUrl(value)) : terminal(value);
  };
  const before = show(change.before);
  const after = show(change.after);
  return [before, before === after ? `${after} (the hidden credentials differ)` : after];
}

/** The links that are left alone, aligned. */
export function unmanagedLines(links: readonly CurrentLink[], paint: Paint): string[] {
  if (links.length === 0) return [];
  const names = columnWidth(
    links.map((link) => shownName(link.name)),
    NAME_COLUMNS,
  );
  return [
    '  Unmanaged, left alone:',
    ...links.map(
      (link) => `    ${padEnd(shownName(link.name), names)}  ${paint('dim', terminal(maskUrl(link.url)))}`,
    ),
  ];
}

function conflictLines(conflict: Conflict, paint: Paint): string[] {
  const { what, todo } = conflictSentences(conflict, quoted);
  return [
    `  ${paint('magenta', `! ${shownName(conflict.name)}`)}`,
    `      ${conflict.field}: ${what}.`,
    `      ${todo}`,
  ];
}

/** Problems of one release. They stand in its plan or, once it was applied, behind what became of it. */
export function problemLines(problems: readonly Problem[], paint: Paint): string[] {
  return problems.flatMap(({ severity, code, message, hint }) => [
    `  ${paint(severity === 'error' ? 'red' : 'yellow', `! ${severity}:`)} ${terminal(message)}${codeText(code, paint)}`,
    ...(hint === undefined ? [] : [`      ${terminal(hint)}`]),
  ]);
}

/** `^ upload app.deb (12.3 MB)` and where to; the size stands beside its name, the packages below each other. */
function uploadLines(uploads: readonly Upload[], paint: Paint): string[] {
  const files = uploads.map(({ name, size }) => `${shownName(name)} (${formatSize(size)})`);
  const width = columnWidth(files, NAME_COLUMNS);
  return uploads.map((upload, at) => {
    const target = `${terminal(upload.package)} ${terminal(upload.version)}`;
    const replaces = upload.replaces ? ', replaces another file' : '';
    return `  ${paint('green', `^ upload ${padEnd(files[at] ?? '', width)}`)}  ${target}${replaces}`;
  });
}

/** A name as it is shown; in quotes where it would otherwise not be seen where it begins and ends. */
function shownName(name: string): string {
  return name === name.trim() && name !== '' ? terminal(name) : quoted(name);
}

function quoted(value: string): string {
  return `"${terminal(value)}"`;
}
