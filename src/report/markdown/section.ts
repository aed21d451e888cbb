/** The sections of a Markdown report: what stands under one heading. Each begins with an empty line. */

import { changeName, type Plan } from '../../core/plan/plan.js';
import type { Problem } from '../../core/problem/problem.js';
import type { Outcome } from '../../core/run/outcome.js';
import { type ReleaseReport, summarize } from '../../core/run/report.js';
import { counted } from '../../core/text/quoted.js';
import { likelyCauses } from '../words/drift.js';
import { existenceSentence, stillDiffers, UNREAD, wasApplied } from '../words/sentences.js';
import type { Block, Section } from './budget.js';
import {
  changeRow,
  code,
  conflictItem,
  item,
  linkItem,
  outcomeItem,
  outcomeKey,
  problemItem,
  uploadItem,
} from './rows.js';

/** How the section of a release stands among others. */
export interface SectionOptions {
  /** Whether the release needs a heading, because there are others. */
  readonly several: boolean;
  /** Whether it also needs its project, because there are several. */
  readonly hasProjects: boolean;
  /** Whether the section is folded, because there are many. */
  readonly folded: boolean;
}

/** Whether a tag alone does not say which release is meant. */
export function hasProjects(releases: readonly ReleaseReport[]): boolean {
  return releases.some(({ project }) => project !== releases[0]?.project);
}

function name({ project, tag }: ReleaseReport, isFull: boolean): string {
  return isFull ? `${code(project)} ${code(tag)}` : code(tag);
}

/** Problems of the run as a whole. */
export function problemSection(problems: readonly Problem[]): Section {
  return { open: '\n', blocks: [list('problem', problems.map(problemItem))], close: '' };
}

/** A line a release, so that a reader sees all that are concerned even where their changes do not fit. */
export function overviewSection(releases: readonly ReleaseReport[], isFull: boolean): Section {
  const sums = releases.map(({ plan }) => summarize([plan]));
  const hasMoves = sums.some(({ move }) => move > 0);
  const rows = releases.map((release, at) => {
    const { create = 0, update = 0, move = 0, delete: deletes = 0 } = sums[at] ?? {};
    const cells = [
      name(release, isFull),
      create,
      update,
      ...(hasMoves ? [move] : []),
      deletes,
      remark(release),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
  });
  const open = table(['release', 'create', 'update', ...(hasMoves ? ['move'] : []), 'delete', '']);
  return { open: '\n', blocks: [{ open, rows, close: TABLE_END, noun: 'release' }], close: '' };
}

function remark(release: ReleaseReport): string {
  const failed = (release.outcomes ?? []).filter(
    ({ status }) => status === 'failed' || status === 'skipped',
  ).length;
  const words = [
    release.exists ? '' : 'new',
    release.plan.conflicts.length > 0 ? counted(release.plan.conflicts.length, 'conflict') : '',
    release.problems.length > 0 ? counted(release.problems.length, 'problem') : '',
    failed > 0 ? `${failed} not done` : '',
  ];
  return words.filter((word) => word !== '').join(', ');
}

/** One release about which there is something to say. */
export function releaseSection(release: ReleaseReport, options: SectionOptions): Section {
  const { plan } = release;
  const existence = existenceSentence(release, code);
  const causes = likelyCauses(plan).map((cause) => item(cause.sentence(code)));
  const blocks: Block[] = [
    list('problem', release.problems.map(problemItem)),
    list('conflict', conflictItems(release)),
    list('upload', release.uploads.map(uploadItem)),
    changeTable(release),
    list('outcome', otherOutcomes(release).map(outcomeItem)),
    ...remainingBlocks(release),
    list('likely cause', causes),
    list('unmanaged link', plan.unmanaged.map(linkItem), 'Unmanaged, left alone:'),
    unchangedDetails(plan),
  ];
  const note = existence === '' ? '' : `${existence}\n\n`;
  return options.folded
    ? {
        open: `\n<details><summary>${name(release, options.hasProjects)}</summary>\n${paragraph(existence)}`,
        blocks,
        close: '</details>\n',
      }
    : {
        open: `\n${options.several ? `<h4>${name(release, options.hasProjects)}</h4>\n\n` : ''}${note}`,
        blocks,
        close: '',
      };
}

function conflictItems({ plan, conflictPlaces }: ReleaseReport): string[] {
  return plan.conflicts.map((conflict) => conflictItem(conflict, conflictPlaces.get(conflict.name)));
}

/** Releases that are in sync: their unmanaged links are named, the rest is counted and folded. */
export function quietSection(releases: readonly ReleaseReport[], several: boolean, isFull: boolean): Section {
  const of = (release: ReleaseReport): string => (several ? `${name(release, isFull)}: ` : '');
  const unmanaged = releases.flatMap((release) =>
    release.plan.unmanaged.map((link) => item(`${of(release)}${code(link.name)}`)),
  );
  const tags = releases.map((release) =>
    item(`${code(release.tag)} (${counted(release.plan.unchanged.length, 'link')})`),
  );
  const details = several
    ? [folded(`${counted(releases.length, 'release')} in sync`, 'unchanged release', tags)]
    : releases.map((release) => unchangedDetails(release.plan));
  return {
    open: '\n',
    blocks: [list('unmanaged link', unmanaged, 'Unmanaged, left alone:'), ...details],
    close: '',
  };
}

const TABLE_END = '</tbody></table>\n';

function table(heads: readonly string[]): string {
  return `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>\n`;
}

function changeTable({ plan, outcomes }: ReleaseReport): Block {
  const results = outcomes === null ? null : new Map(outcomes.map((outcome) => [keyOf(outcome), outcome]));
  const heads = ['change', 'link', 'what', ...(outcomes === null ? [] : ['result'])];
  return {
    open: table(heads),
    rows: plan.changes.map((change) => changeRow(change, results)),
    close: TABLE_END,
    noun: 'change',
  };
}

function keyOf(outcome: Outcome): string {
  return outcomeKey(outcome.action, outcome.name);
}

/** What was done or not done, but does not stand in the table of changes. */
function otherOutcomes({ plan, outcomes }: ReleaseReport): Outcome[] {
  const planned = new Set(plan.changes.map((change) => outcomeKey(change.action, changeName(change))));
  return (outcomes ?? []).filter((outcome) => !planned.has(keyOf(outcome)));
}

function remainingBlocks(release: ReleaseReport): Block[] {
  if (!wasApplied(release)) return [];
  if (release.remaining === null) return [list('remark', [item(UNREAD)])];
  if (!stillDiffers(release)) return [];
  const rows = release.remaining.changes.map((change) => changeRow(change, null));
  const open = `<p>Still different after the last read:</p>\n${table(['change', 'link', 'what'])}`;
  return [{ open, rows, close: TABLE_END, noun: 'remaining change' }];
}

function unchangedDetails(plan: Plan): Block {
  return folded(
    `${counted(plan.unchanged.length, 'link')} unchanged`,
    'unchanged link',
    plan.unchanged.map(linkItem),
  );
}

function folded(summary: string, noun: string, rows: readonly string[]): Block {
  return {
    open: `<details><summary>${summary}</summary>\n<ul>\n`,
    rows,
    close: '</ul></details>\n',
    noun,
    detail: true,
  };
}

function list(noun: string, rows: readonly string[], title = ''): Block {
  return { open: `${paragraph(title)}<ul>\n`, rows, close: '</ul>\n', noun };
}

function paragraph(text: string): string {
  return text === '' ? '' : `<p>${text}</p>\n`;
}
