/** What `list` and `get` print: links as GitLab has them, in the order in which GitLab lists them (newest first). */

import type { CurrentLink } from '../../core/link.js';
import { maskUrl } from '../../core/text/credentials.js';
import { terminal } from '../words/escape.js';
import { NONE } from '../words/sentences.js';
import { columnWidth, padEnd } from './columns.js';

const HEADS = ['ID', 'NAME', 'TYPE', 'PATH', 'URL'] as const;

/** A longer value is not cut, but does not push the other columns away either. */
const COLUMN_LIMIT = 48;

/** An aligned table with a head, a line a link; a sentence where there is none. */
export function renderListText(links: readonly CurrentLink[]): string {
  if (links.length === 0) return 'The release has no links.\n';
  const rows = [HEADS, ...links.map((link) => fields(link).map(([, value]) => value))];
  const widths = HEADS.map((_, column) =>
    columnWidth(
      rows.map((row) => row[column] ?? ''),
      COLUMN_LIMIT,
    ),
  );
  const lines = rows.map((row) => row.map((cell, column) => padEnd(cell, widths[column] ?? 0)).join('  '));
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

/** A line a tag, for scripts; nothing where there is none. */
export function renderTagsText(tags: readonly string[]): string {
  return tags.map((tag) => `${terminal(tag)}\n`).join('');
}

/** A line a property, aligned. */
export function renderGetText(link: CurrentLink): string {
  const address = terminal(maskUrl(link.direct_asset_url));
  const rows = [...fields(link), ['permanent', address] as const];
  const width = rows.reduce((widest, [label]) => Math.max(widest, label.length), 0) + 1;
  return rows.map(([label, value]) => `${padEnd(`${label}:`, width)} ${value}\n`).join('');
}

function fields(link: CurrentLink): (readonly [string, string])[] {
  const path = link.direct_asset_path;
  return [
    ['id', String(link.id)],
    ['name', terminal(link.name)],
    ['type', link.link_type],
    ['path', path === null ? NONE : terminal(path)],
    ['url', terminal(maskUrl(link.url))],
  ];
}
