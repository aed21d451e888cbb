/**
 * A plan or an apply for a terminal or a job log, in the manner of Terraform: a section a release, a sign a change
 * (`+` create, `~` update, `-` delete, `^` upload, `!` conflict or problem), and a last line with the sum.
 *
 * Of many releases only those are shown about which there is something to say; the head says how many there are.
 * Problems are diagnostics and belong to standard error (`problem-text.ts`). Only where there are several releases
 * those of each are shown here too, since they say why nothing happens to it.
 */

import { isQuiet, type ReleaseReport, type RunReport } from '../../core/run/report.js';
import { counted } from '../../core/text/quoted.js';
import { terminal } from '../words/escape.js';
import { applySentence, hasApplied, heading, planNotes, planSentence } from '../words/sentences.js';
import { applySection } from './apply.js';
import { painter } from './columns.js';
import { planSection, unmanagedLines } from './plan.js';

/** How the text is shown. */
export interface TextOptions {
  readonly color: boolean;
  /** Columns of the terminal. Given, an update that is wider is broken before its arrow; else no line is broken. */
  readonly width?: number;
}

/** Everything: the plan and, after an apply, what became of it. Ends with a line end. */
export function renderText(report: RunReport, options: TextOptions): string {
  const plan = renderPlan(report, options);
  const apply = renderApply(report, options);
  return apply === '' ? plan : `${plan}\n${apply}`;
}

/** The plan alone. The last line is `Plan: …` or `No changes. …`. */
export function renderPlan(report: RunReport, options: TextOptions): string {
  const paint = painter(options.color);
  const shown = report.releases.filter((release) => !isQuiet(release));
  const quiet = report.releases.filter((release) => isQuiet(release));
  const lines = [
    ...headLines(report, shown),
    ...shown.flatMap((release) => planSection(release, report.releases.length > 1, paint, options.width)),
    ...quietUnmanaged(quiet, paint),
    ...planNotes(report),
    ...digestLines(report),
    paint('bold', planSentence(report)),
  ];
  return `${lines.join('\n')}\n`;
}

/** What became of an apply; empty after a dry run and where there was nothing to do. The last line is `Apply …`. */
export function renderApply(report: RunReport, options: TextOptions): string {
  if (!hasApplied(report)) return '';
  const paint = painter(options.color);
  const lines = [
    ...report.releases.flatMap((release) => applySection(release, report.releases.length > 1, paint)),
    paint('bold', applySentence(report)),
  ];
  return `${lines.join('\n')}\n`;
}

/** For whoever holds a review and an apply together. */
function digestLines({ digest }: RunReport): string[] {
  return digest === null ? [] : [`Plan digest: ${digest}`];
}

/** Totals first, where there are several releases. */
function headLines(report: RunReport, shown: readonly ReleaseReport[]): string[] {
  if (report.releases.length < 2) return [];
  const rest = report.releases.length - shown.length;
  return [`${counted(report.releases.length, 'release')}: ${shown.length} to look at, ${rest} in sync.`, ''];
}

/** Unmanaged links are named even where there is nothing else to say about their release. */
function quietUnmanaged(releases: readonly ReleaseReport[], paint: ReturnType<typeof painter>): string[] {
  return releases.flatMap((release) => {
    if (release.plan.unmanaged.length === 0) return [];
    const title = heading(release, terminal);
    return [title, '', ...unmanagedLines(release.plan.unmanaged, paint), ''];
  });
}
