/**
 * One report for people who review: the body of a pull-request comment, a merge-request note and a job summary.
 *
 * The totals stand first. Then, of many releases, a table of those about which there is something to say; then for
 * each its problems, conflicts and changes. What did not change is folded away. See `markdown-rows.ts` for why the
 * tables are HTML, and `budget.ts` for what happens when there is too much.
 */

import { createHash } from 'node:crypto';
import { isQuiet, type ReleaseReport, type RunReport } from '../../core/run/report.js';
import { counted } from '../../core/text/quoted.js';
import { shorten } from '../words/changed-part.js';
import { markdown, percentEncode, seen } from '../words/escape.js';
import { applySentence, hasApplied, planNotes, planSentence } from '../words/sentences.js';
import { type Budget, fitInto, type LeftOut, type Section } from './budget.js';
import { hasProjects, overviewSection, problemSection, quietSection, releaseSection } from './section.js';

/** Where the Markdown goes: a file, a job summary or a comment. */
export interface MarkdownOptions {
  /** Without it everything is shown. */
  readonly budget?: Budget;
  /** First line of a comment that is to be found again (`commentMarker`). */
  readonly marker?: string;
}

/** The room of a file. */
export const UNLIMITED: Budget = { unit: 'characters', limit: Number.POSITIVE_INFINITY };

/** From so many releases on, an overview comes first and the sections are folded. */
const OVERVIEW_FROM = 4;

/** The report, never longer than the budget allows. Ends with a line end. */
export function renderMarkdown(report: RunReport, options: MarkdownOptions = {}): string {
  const shown = report.releases.filter((release) => !isQuiet(release));
  const quiet = report.releases.filter((release) => isQuiet(release));
  const several = report.releases.length > 1;
  const isFull = hasProjects(report.releases);
  const folded = shown.length >= OVERVIEW_FROM;
  const sections: Section[] = [
    problemSection(report.problems),
    ...(folded ? [overviewSection(shown, isFull)] : []),
    ...shown.map((release) => releaseSection(release, { several, hasProjects: isFull, folded })),
    quietSection(quiet, several, isFull),
  ];
  return fitInto(head(report, shown, options.marker), sections, leftOutNote, options.budget ?? UNLIMITED);
}

/**
 * A line that nobody sees and by which a comment is found again. It is made from a hash, and in the rest of the
 * report every `<` from outside is an entity, so no name of a link can look like it.
 *
 * @param parts what tells comments apart: project, tag, and the input `comment-key`
 */
export function commentMarker(parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `<!-- release-links:${hash.slice(0, 32)} -->`;
}

function head(report: RunReport, shown: readonly ReleaseReport[], marker: string | undefined): string {
  const applied = hasApplied(report);
  const notes = [
    ...(report.releases.length > 1
      ? [
          `${counted(report.releases.length, 'release')}: ${shown.length} to look at, ${report.releases.length - shown.length} in sync.`,
        ]
      : []),
    ...planNotes(report),
    ...(report.dryRun ? ['This is a dry run: nothing was changed.'] : []),
  ];
  const lines = [
    ...(marker === undefined ? [] : [marker]),
    `### ${title(report)}`,
    '',
    `**${applied ? applySentence(report) : planSentence(report)}**`,
    ...(applied ? ['', planSentence(report)] : []),
    ...(notes.length === 0 ? [] : ['', notes.join(' ')]),
    ...(report.digest === null ? [] : ['', `Plan digest: \`${report.digest}\``]),
  ];
  return `${lines.join('\n')}\n`;
}

function title(report: RunReport): string {
  const [first, second] = report.releases;
  if (first === undefined) return 'Release links';
  const project = short(first.project);
  return second === undefined
    ? `Release links of ${release(first)} in project ${project}`
    : `Release links of ${report.releases.length} releases in ${projects(report, project)}`;
}

function projects({ releases }: RunReport, first: string): string {
  const count = new Set(releases.map(({ project }) => project)).size;
  return count === 1 ? `project ${first}` : `${count} projects`;
}

function release({ tag, url }: ReleaseReport): string {
  const name = short(tag);
  return url === null || !/^https?:\/\//.test(url) ? name : `[${name}](<${destination(url)}>)`;
}

/** What could end a link's destination is percent-encoded. */
function destination(url: string): string {
  return seen(url).replace(/[\s<>\\`[\]()*_|"']/g, percentEncode);
}

/** A heading has to stay readable, whatever a project or tag is called. */
function short(value: string): string {
  return markdown(shorten(seen(value), 120));
}

/** Says what did not fit, and where all of it is. */
export function leftOutNote(leftOut: LeftOut): string {
  const rows = [...leftOut.rows].map(([noun, number]) => counted(number, noun));
  const details = leftOut.details.map((noun) => `the ${noun}s`);
  return `\nLeft out here, because there is not enough room: ${[...rows, ...details].join(', ')}. The job's log and the JSON output have all of it.\n`;
}
