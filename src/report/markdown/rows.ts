/**
 * What Markdown reports show of links, as rows of HTML tables and lists.
 *
 * HTML and not Markdown tables: inside an HTML block nothing is read as Markdown, neither by GitHub nor by GitLab,
 * so `|`, backticks and asterisks of a name need no thought; and only HTML can mark the changed part of an address
 * inside code. A block ends at the first empty line, so no row may hold one: values are made visible, line ends
 * included, before they get here.
 */

import type { CurrentLink, Link, LinkField } from '../../core/link.js';
import type { Conflict } from '../../core/plan/conflicts.js';
import { type Change, changeName, type UpdateChange } from '../../core/plan/plan.js';
import type { Place, Problem } from '../../core/problem/problem.js';
import type { Outcome } from '../../core/run/outcome.js';
import type { Upload } from '../../core/run/report.js';
import { maskUrl } from '../../core/text/credentials.js';
import { changedPart, shorten } from '../words/changed-part.js';
import { entities, seen } from '../words/escape.js';
import { movement } from '../words/movement.js';
import { conflictSentences } from '../words/sentences.js';
import { formatSize } from '../words/size.js';

/** A longer value is shortened in its middle: nobody reads it in a table, and the JSON output has it whole. */
const VALUE_LIMIT = 400;

/** Of what did not change in an address, this much is shown on either side of a gap. */
const CONTEXT = 40;

/** A value from outside, as code in an HTML block. */
export function code(value: string): string {
  return `<code>${inCode(shorten(seen(value), VALUE_LIMIT))}</code>`;
}

/** Entities; spaces at the ends and in a row are kept, as HTML would swallow them. */
function inCode(text: string): string {
  return entities(text).replace(/^ | $|(?<= ) /g, '&nbsp;');
}

/** A row of the table of changes. `outcomes`: what became of each change, by `outcomeKey`; `null` in a dry run. */
export function changeRow(change: Change, outcomes: ReadonlyMap<string, Outcome> | null): string {
  const name = changeName(change);
  const cells = [change.action, code(name), changeCell(change)];
  if (outcomes !== null) cells.push(outcomeCell(outcomes.get(outcomeKey(change.action, name))));
  return row(cells);
}

/** By what an outcome belongs to a change. */
export function outcomeKey(action: string, name: string): string {
  return `${action} ${name}`;
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
}

function changeCell(change: Change): string {
  switch (change.action) {
    case 'create':
      return linkCell(change.after);
    case 'update':
      return change.fields.map((field) => fieldCell(change, field)).join('<br>');
    case 'move':
      return movement(change);
    case 'delete':
      return linkCell(change.before);
  }
}

function linkCell(link: Link): string {
  const type = link.link_type === 'other' ? '' : `<br>${link.link_type}`;
  const path = link.direct_asset_path === null ? '' : `<br>${code(link.direct_asset_path)}`;
  return code(maskUrl(link.url)) + type + path;
}

/** An address is shown twice, one below the other, what changed struck out in the first and underlined in the second. */
function fieldCell(change: UpdateChange, field: LinkField): string {
  if (field === 'url') return urlCell(maskUrl(change.before.url), maskUrl(change.after.url));
  const show = (value: string | null): string => (value === null ? 'none' : code(value));
  return `${field} ${show(change.before[field])} → ${show(change.after[field])}`;
}

function urlCell(before: string, after: string): string {
  if (before === after) return `url ${code(after)} (the hidden credentials differ)`;
  const part = changedPart(seen(before), seen(after));
  const start = inCode(shorten(part.start, 2 * CONTEXT));
  const end = inCode(shorten(part.end, 2 * CONTEXT));
  const mark = (tag: 'del' | 'ins', text: string): string => {
    const marked = text === '' ? '' : `<${tag}>${inCode(shorten(text, VALUE_LIMIT))}</${tag}>`;
    return `<code>${start}${marked}${end}</code>`;
  };
  return `url ${mark('del', part.before)} →<br>${mark('ins', part.after)}`;
}

function outcomeCell(outcome: Outcome | undefined): string {
  if (outcome === undefined) return 'not done';
  return outcome.status === 'failed' ? `failed: ${code(outcome.error)}` : outcome.status;
}

/** An item of the list of conflicts. `place`: where the manifest declares the link, if that is known. */
export function conflictItem(conflict: Conflict, place: Place | undefined): string {
  const { what, todo } = conflictSentences(conflict, code);
  return item(`${placeCell(place)}${code(conflict.name)}, ${conflict.field}: ${what}. ${todo}`);
}

/** An item of the list of problems. Its text may quote anything, so all of it is code. */
export function problemItem(problem: Problem): string {
  const { hint } = problem;
  const where = placeCell(problem.place);
  return item(
    `<b>${problem.severity}</b> ${where}${code(problem.message)} (${problem.code})${hint === undefined ? '' : `<br>${code(hint)}`}`,
  );
}

function placeCell(place: Place | undefined): string {
  return place === undefined ? '' : `${code(`${place.file}:${place.line}:${place.column}`)} `;
}

/** An item of the list of outcomes that are about no planned change: a file, the release, a later round. */
export function outcomeItem(outcome: Outcome): string {
  return item(`${outcome.action} ${code(outcome.name)}: ${outcomeCell(outcome)}`);
}

/** A file that is to be uploaded, as an item of an HTML list. */
export function uploadItem(upload: Upload): string {
  const replaces = upload.replaces ? ', replaces another file' : '';
  return item(
    `upload ${code(upload.name)} (${formatSize(upload.size)}) to ${code(upload.package)} ${code(upload.version)}${replaces}`,
  );
}

/** A link that stays as it is, as an item of an HTML list. Credentials in its URL are masked. */
export function linkItem(link: CurrentLink): string {
  return item(`${code(link.name)} ${code(maskUrl(link.url))}`);
}

/** An item of an HTML list. `text` is HTML: escape values from outside (`code`). */
export function item(text: string): string {
  return `<li>${text}</li>\n`;
}
