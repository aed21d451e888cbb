/** The lines that say what became of one release: what went wrong and what still differs. What went well is counted. */

import { type Change, changeName } from '../../core/plan/plan.js';
import type { Outcome } from '../../core/run/outcome.js';
import type { ReleaseReport } from '../../core/run/report.js';
import { counted } from '../../core/text/quoted.js';
import { terminal } from '../words/escape.js';
import { heading, stillDiffers, UNREAD, wasApplied } from '../words/sentences.js';
import type { Paint } from './columns.js';
import { problemLines } from './plan.js';

/** The section of a release, an empty line at its end; no lines where all went well. */
export function applySection(release: ReleaseReport, several: boolean, paint: Paint): string[] {
  const lines = [
    ...(release.outcomes ?? []).flatMap((outcome) => outcomeLines(outcome, paint)),
    ...remainingLines(release, paint),
    ...(several && wasApplied(release) ? problemLines(release.problems, paint) : []),
  ];
  if (lines.length === 0) return [];
  return [paint('bold', heading(release, terminal)), '', ...lines, ''];
}

function outcomeLines(outcome: Outcome, paint: Paint): string[] {
  const title = `${outcome.action} ${terminal(outcome.name)}`;
  switch (outcome.status) {
    case 'done':
      return [];
    case 'failed':
      return [`  ${paint('red', `! failed: ${title}`)}`, `      ${terminal(outcome.error)}`];
    case 'skipped':
      return [`  ${paint('yellow', `! skipped: ${title}`)}`];
  }
}

function remainingLines(release: ReleaseReport, paint: Paint): string[] {
  // Where nothing was sent, all that was planned still differs, and the plan stands right above.
  if (!wasApplied(release)) return [];
  if (release.remaining === null) return [`  ${paint('yellow', `! ${UNREAD}`)}`];
  if (!stillDiffers(release)) return [];
  const { changes, conflicts } = release.remaining;
  const clash = conflicts.length === 0 ? '' : `, ${counted(conflicts.length, 'conflict')}`;
  const differences = `${counted(changes.length, 'change')}${clash}`;
  return [
    `  ${paint('yellow', '! still different:')} ${differences}`,
    ...changes.map((change) => `    ${remainingLine(change)}`),
  ];
}

function remainingLine(change: Change): string {
  const name = terminal(changeName(change));
  switch (change.action) {
    case 'create':
      return `+ ${name}`;
    case 'update':
      return `~ ${name} (${change.fields.join(', ')})`;
    case 'delete':
      return `- ${name}`;
  }
}
