/** The sentences that text and Markdown have in common, so that a log and a comment never disagree. */

import type { LinkField } from '../../core/link.js';
import type { Conflict } from '../../core/plan/conflicts.js';
import { isInSync } from '../../core/plan/plan.js';
import { hasErrors } from '../../core/problem/problem.js';
import { tally } from '../../core/run/outcome.js';
import {
  hasFailed,
  isPending,
  type ReleaseReport,
  type RunReport,
  summarize,
} from '../../core/run/report.js';
import { maskText } from '../../core/text/credentials.js';
import { counted } from '../../core/text/quoted.js';

/** How a value that is from outside is shown in the medium at hand. */
export type Show = (value: string) => string;

/** Shown for a link without a permanent path. */
export const NONE = '(none)';

/** Said of an apply after which the release could not be read. */
export const UNREAD = 'The release could not be read again. The next run checks it and fixes what is left.';

/** `Plan: 2 to create, 1 to update, 1 to delete, 12 unchanged.` or, where nothing is to be done, `No changes. …` */
export function planSentence(report: RunReport): string {
  const sum = summarize(report.releases.map((release) => release.plan));
  if (!report.releases.some(isPending) && !hasFailed(report)) return noChanges(report, sum.unchanged);
  const move = sum.move > 0 ? ` ${sum.move} to move,` : '';
  return `Plan: ${sum.create} to create, ${sum.update} to update,${move} ${sum.delete} to delete, ${sum.unchanged} unchanged.`;
}

function noChanges(report: RunReport, unchanged: number): string {
  const releases = report.releases.length;
  const where = releases === 1 ? 'The release is' : `All ${releases} releases are`;
  return releases === 0
    ? 'No changes. No release is affected.'
    : `No changes. ${where} what the manifest says: ${counted(unchanged, 'link')} unchanged.`;
}

/** What the plan sentence leaves out; each a sentence of its own, none where there is nothing to say. */
export function planNotes(report: RunReport): string[] {
  const sum = summarize(report.releases.map((release) => release.plan));
  const uploads = report.releases.reduce((total, release) => total + release.uploads.length, 0);
  const missing = report.releases.filter(awaitsCreation).length;
  return [
    missing > 0 ? `${counted(missing, 'release')} to create.` : '',
    uploads > 0 ? `${counted(uploads, 'file')} to upload.` : '',
    sum.unmanaged > 0 ? `${counted(sum.unmanaged, 'link')} unmanaged: left alone.` : '',
    sum.conflict > 0 ? `${counted(sum.conflict, 'conflict')}: nothing is applied to these releases.` : '',
  ].filter((note) => note !== '');
}

/** The closing sentence of an apply: `Apply complete: …`, `Apply incomplete: …` or that nothing was applied. */
export function applySentence(report: RunReport): string {
  const outcomes = report.releases.flatMap((release) => release.outcomes ?? []);
  const created = report.releases.filter((release) => release.created).length;
  const isUntouched = outcomes.length === 0 && created === 0;
  if (isUntouched && (!report.inSync || hasFailed(report))) return 'Nothing was applied.';
  const done = tally(outcomes);
  const unchanged = summarize(report.releases.map((release) => release.plan)).unchanged;
  const parts = [
    `${done.created} created`,
    `${done.updated} updated`,
    done.moved > 0 ? `${done.moved} moved` : '',
    `${done.deleted} deleted`,
    done.failed > 0 ? `${done.failed} failed` : '',
    done.skipped > 0 ? `${done.skipped} skipped` : '',
    `${unchanged} unchanged`,
    done.uploaded > 0 ? `${counted(done.uploaded, 'file')} uploaded` : '',
    created > 0 ? `${counted(created, 'release')} created` : '',
  ];
  const verdict = report.inSync ? 'complete' : 'incomplete';
  return `Apply ${verdict}: ${parts.filter((part) => part !== '').join(', ')}.`;
}

/** Whether there is an apply to speak of: one that found something to do, or went wrong. */
export function hasApplied(report: RunReport): boolean {
  if (report.dryRun) return false;
  return hasFailed(report) || report.releases.some((release) => isPending(release) || stillDiffers(release));
}

/** Whether something was sent for the release, or would have been, had the run not been stopped. */
export function wasApplied(release: ReleaseReport): boolean {
  return release.outcomes !== null && release.outcomes.length > 0;
}

/** Whether the last read after an apply shows a release that is not as desired. */
export function stillDiffers(release: ReleaseReport): boolean {
  return release.remaining !== null && !isInSync(release.remaining);
}

/** Who holds a desired value, and what can be done. `value` is the shown one. */
export function conflictSentences(
  conflict: Conflict,
  show: Show,
): { readonly what: string; readonly todo: string } {
  const { heldBy, field } = conflict;
  const value = heldBy[field] ?? NONE;
  const holder = show(heldBy.name);
  return {
    what:
      field === 'name'
        ? `the name is held by the unmanaged link ${holder} (id ${heldBy.id})`
        : `${show(value)} is held by the unmanaged link ${holder} (id ${heldBy.id})`,
    todo: `Choose another ${FIELD_WORDS[field]}, or let ${holder} be managed: stop ignoring it, or list it in the manifest.`,
  };
}

/** A field in a sentence. In tables and diffs its API name is shown. */
const FIELD_WORDS: Readonly<Record<LinkField, string>> = {
  name: 'name',
  url: 'URL',
  link_type: 'link type',
  direct_asset_path: 'path',
};

/** A release's heading: `group/app v1.0`, or `project 24 v1.0` where the project was given by its id. */
export function heading(release: ReleaseReport, show: Show): string {
  const word = /^\d+$/.test(release.project) ? 'project ' : '';
  return `${word}${show(release.project)} ${show(release.tag)}`;
}

/** Whether the release does not exist yet and is about to be created. */
function awaitsCreation(release: ReleaseReport): boolean {
  return !release.exists && !release.created && release.outcomes === null && !hasErrors(release.problems);
}

/** What there is to say of a release that did not exist when the run began; empty for one that did. */
export function existenceSentence(release: ReleaseReport, show: Show): string {
  if (release.exists) return '';
  if (release.created) return `The release was created by this run${pageWords(release, show)}.`;
  return awaitsCreation(release)
    ? `The release does not exist yet. It will be created${pageWords(release, show) || WITHOUT_PAGE}.`
    : 'The release does not exist.';
}

/** What is said where nothing but links is given. */
const WITHOUT_PAGE = ' without notes, titled like its tag';

/** What a release is created with: `, titled …, with notes that begin "…", for milestone … and dated …`. */
function pageWords({ page }: ReleaseReport, show: Show): string {
  if (page === null) return '';
  const { name, description, milestones, releasedAt } = page;
  const first = firstLine(maskText(description ?? ''));
  const words = [
    name === null ? 'titled like its tag' : `titled ${show(name)}`,
    description === null ? 'without notes' : `with notes that begin ${show(first)}`,
    milestones.length === 0
      ? ''
      : `for the ${milestones.length === 1 ? 'milestone' : 'milestones'} ${milestones.map(show).join(', ')}`,
    releasedAt === null ? '' : `dated ${show(releasedAt)}`,
  ];
  return words
    .filter((word) => word !== '')
    .map((word) => `, ${word}`)
    .join('');
}

/** So much of a first line is shown. */
const LONGEST_LINE = 120;

/** The first line with something in it, shortened. */
function firstLine(text: string): string {
  const line =
    text
      .split(/\r?\n/)
      .find((each) => each.trim() !== '')
      ?.trim() ?? '';
  return line.length > LONGEST_LINE ? `${[...line].slice(0, LONGEST_LINE).join('')}…` : line;
}
