/** What `create`, `update` and `delete` print: a sentence, and the change with its sign as a plan shows it. */

import { maskUrl } from '../../core/text/credentials.js';
import type { CallDocument } from '../data/output-schema.js';
import { terminal } from '../words/escape.js';
import { displayWidth, painter } from './columns.js';
import { changeLines } from './plan.js';
import type { TextOptions } from './text.js';

const DONE = { create: 'Created', update: 'Updated', delete: 'Deleted' } as const;

/** Ends with a line end. */
export function renderCallText(call: CallDocument, options: TextOptions): string {
  const paint = painter(options.color);
  const { change, link } = call;
  const lines =
    change === null || call.status === 'unchanged'
      ? []
      : changeLines(change, nameWidth(call), paint, options.width);
  const permanent =
    call.status !== 'done' || link === null || link.direct_asset_path === null
      ? []
      : [`  permanent: ${terminal(maskUrl(link.direct_asset_url))}`];
  return `${[paint('bold', sentence(call)), ...lines, ...permanent].join('\n')}\n`;
}

function nameWidth({ change }: CallDocument): number {
  const name =
    change?.action === 'create' ? change.after.name : change?.action === 'delete' ? change.before.name : '';
  return displayWidth(terminal(name));
}

function sentence({ command, project, tag, status, change, link }: CallDocument): string {
  const where = `${/^\d+$/.test(project) ? 'project ' : ''}${terminal(project)} ${terminal(tag)}`;
  const id = link?.id ?? (change === null || change.action === 'create' ? null : change.before.id);
  const what = id === null ? 'a link' : `link ${id}`;
  switch (status) {
    case 'planned':
      return `Would ${command} ${what} of ${where}:`;
    case 'done':
      return `${DONE[command]} ${what} of ${where}:`;
    case 'unchanged':
      return `Nothing to do: ${what} of ${where} is ${link === null ? 'gone' : 'like this'} already.`;
  }
}
