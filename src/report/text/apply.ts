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
    ...outcomeLines(release.outcomes ?? [], paint),
    ...remainingLines(release, paint),
    ...(several && wasApplied(release) ? problemLines(release.problems, paint) : []),
  ];
  if (lines.length === 0) return [];
  return [paint('bold', heading(release, terminal)), '', ...lines, ''];
}

function outcomeLines(outcomes: readonly Outcome[], paint: Paint): string[] {
  const failed = outcomes.flatMap((outcome) =>
    outcome.status === 'failed'
      ? [
          `  ${paint('red', `! failed: ${outcome.action} ${terminal(outcome.name)}`)}`,
          `      ${terminal(outcome.error)}`,
        ]
      : [],
  );
  const unchanged = outcomes
    .filter(({ status }) => status === 'unchanged')
    .map(({ action, name }) => `  ${action} ${terminal(name)}: somebody else had done it already`);
  return [
    ...failed,
    ...unchanged,
    ...skippedLines(
      outcomes.filter(({ status }) => status === 'skipped'),
      paint,
    ),
  ];
}

/** So many are named. */
const NAMED = 3;

/** One line, however many there are: why they were skipped stands elsewhere. */
function skippedLines(skipped: readonly Outcome[], paint: Paint): string[] {
  if (skipped.length === 0) return [];
  const titles = skipped.slice(0, NAMED).map(({ action, name }) => `${action} ${terminal(name)}`);
  const more = skipped.length - titles.length;
  const rest = more === 0 ? '' : ` and ${more} more`;
  return [`  ${paint('yellow', `! skipped: ${titles.join(', ')}${rest}`)}`];
}

/** What the last read shows to differ, but for what failed or was skipped: that has been said. */
function remainingLines(release: ReleaseReport, paint: Paint): string[] {
  // Where nothing was sent, all that was planned still differs, and the plan stands right above.
  if (!wasApplied(release)) return [];
  if (release.remaining === null) return [`  ${paint('yellow', `! ${UNREAD}`)}`];
  if (!stillDiffers(release)) return [];
  const said = new Set(
    (release.outcomes ?? []).flatMap(({ action, name, status }) =>
      status === 'failed' || status === 'skipped' ? [`${action} ${name}`] : [],
    ),
  );
  const { conflicts } = release.remaining;
  const changes = release.remaining.changes.filter(
    (change) => !said.has(`${change.action} ${changeName(change)}`),
  );
  if (changes.length === 0 && conflicts.length === 0) return [];
  const clash = conflicts.length === 0 ? [] : [counted(conflicts.length, 'conflict')];
  const differences = [...(changes.length === 0 ? [] : [counted(changes.length, 'change')]), ...clash];
  return [
    `  ${paint('yellow', '! still different:')} ${differences.join(', ')}`,
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
    case 'move':
      return `> ${name}`;
    case 'delete':
      return `- ${name}`;
  }
}
