/**
 * Releases that are to be created: which of those on GitHub have no counterpart yet, and what the page of each says.
 *
 * Nothing of it is looked at for a release that is there: its title, notes, milestones and date are left alone.
 */

import { sumLines } from '../../core/desired/sums.js';
import { templateProblems } from '../../core/desired/variable-check.js';
import type { GithubRepository } from '../../core/entry/github-entry.js';
import { expandTemplate, type Template } from '../../core/entry/template.js';
import { runValue } from '../../core/entry/variables.js';
import type { Manifest } from '../../core/manifest/manifest.js';
import type { NewRelease, Notes } from '../../core/manifest/new-release.js';
import { ownerOf } from '../../core/manifest/release-table.js';
import { unique } from '../../core/problem/order.js';
import { error, hasErrors, type Problem, type Result, resultOf } from '../../core/problem/problem.js';
import { isEmptyPage, type ReleasePage } from '../../core/release-page.js';
import { append } from '../../core/text/append.js';
import { quoted } from '../../core/text/quoted.js';
import type { Workspace } from '../../ports/files.js';
import type { CurrentRelease } from '../../ports/releases.js';
import type { GithubRelease, Sources } from '../../ports/sources.js';
import type { Settings } from '../settings/settings.js';
import type { FoundTarget } from './targets.js';

/**
 * Tags of releases on GitHub that the manifest mirrors: of an entry with `tags` and `create_release: github`, or of
 * `links:` with the input `tags`. None without the input `create-release`.
 */
export async function mirroredTags(
  { body, newRelease }: Manifest,
  settings: Settings,
  sources: Sources,
): Promise<Result<readonly string[]>> {
  if (!settings.createRelease) return { ok: true, value: [], warnings: [] };
  if (body.kind === 'links') return await tagsOn(newRelease?.github ?? null, sources);
  const tags: string[] = [];
  const problems: Problem[] = [];
  for (const entry of body.releases) {
    const github = entry.kind === 'tags' ? (entry.newRelease?.github ?? null) : null;
    const found = await tagsOn(github, sources);
    append(problems, found.ok ? found.warnings : found.problems);
    if (found.ok)
      append(
        tags,
        found.value.filter((tag) => ownerOf(body.releases, tag) === entry),
      );
  }
  return resultOf(tags, unique(problems));
}

/** Oldest first, as they are to be created. */
async function tagsOn(github: GithubRepository | null, sources: Sources): Promise<Result<readonly string[]>> {
  if (github === null) return { ok: true, value: [], warnings: [] };
  const releases = await sources.releases(github);
  return releases.ok ? { ...releases, value: releases.value.map(({ tag }) => tag).reverse() } : releases;
}

/** What pages are made with. */
interface PagePorts {
  readonly workspace: Workspace;
  readonly sources: Sources;
}

/** The targets, those that are to be created with their pages. Problems: those of `pageOf`. */
export async function withPages(
  targets: readonly FoundTarget[],
  current: ReadonlyMap<string, CurrentRelease>,
  settings: Settings,
  ports: PagePorts,
): Promise<Result<readonly FoundTarget[]>> {
  const problems: Problem[] = [];
  const paged: FoundTarget[] = [];
  for (const target of targets) {
    const isCreated = settings.createRelease && !current.has(target.tag);
    const page = isCreated ? await pageOf(target, ports) : null;
    if (page !== null) append(problems, page.ok ? page.warnings : page.problems);
    paged.push(page?.ok === true ? { ...target, page: page.value } : target);
  }
  return resultOf(paged, unique(problems));
}

/** GitLab's limit for notes, in characters. */
const LONGEST_NOTES = 1_000_000;

/**
 * What the page of a release is to say; `null` for nothing.
 *
 * Problems: `unknown-variable`, `unset-variable`, `description-file`, `description-too-long`, `invalid-date`, those of
 * `Sources.release`.
 */
export async function pageOf(
  { tag, desired, variables, newRelease }: Omit<FoundTarget, 'policy'>,
  { workspace, sources }: PagePorts,
): Promise<Result<ReleasePage | null>> {
  if (newRelease === null) return { ok: true, value: null, warnings: [] };
  const there = newRelease.github && (await sources.release(newRelease.github, tag));
  if (there?.ok === false) return there;
  const github = there?.value ?? null;
  const used = templatesOf(newRelease);
  const problems = [
    ...(there?.warnings ?? []),
    ...used.flatMap((template) => templateProblems(template, variables)),
    ...used.flatMap((template) => withoutGithub(template, newRelease)),
  ];
  if (hasErrors(problems)) return { ok: false, problems };
  const lookup = (name: string): string | null => {
    if (name === 'sha256sums') return sumLines(desired);
    return GITHUB_VALUES[name]?.(github) ?? runValue(variables, name);
  };
  const text = (template: Template | null): string | null =>
    template && expandTemplate(template, lookup).trim();
  const notes = await notesOf(newRelease.notes, workspace, text);
  if (!notes.ok) return notes;
  const releasedAt = text(newRelease.releasedAt) || null;
  const page: ReleasePage = {
    name: (newRelease.name === null ? github?.name : text(newRelease.name)) || null,
    description: (newRelease.notes === null ? github?.notes : notes.value) || null,
    milestones: (newRelease.milestones ?? []).map((each) => text(each) ?? '').filter((each) => each !== ''),
    releasedAt: newRelease.releasedAt === null ? (github?.publishedAt ?? null) : releasedAt,
  };
  append(problems, [...dateProblems(page, newRelease), ...lengthProblems(page, newRelease)]);
  return resultOf(isEmptyPage(page) ? null : page, problems);
}

const GITHUB_VALUES: Readonly<Record<string, (release: GithubRelease | null) => string>> = {
  'github.name': (release) => release?.name ?? '',
  'github.notes': (release) => release?.notes ?? '',
  'github.published_at': (release) => release?.publishedAt ?? '',
};

function templatesOf({ name, notes, milestones, releasedAt }: NewRelease): readonly Template[] {
  return [name, notes?.template ?? null, ...(milestones ?? []), releasedAt].filter(
    (template) => template !== null,
  );
}

function withoutGithub({ parts }: Template, { github }: NewRelease): Problem[] {
  if (github !== null) return [];
  return parts.flatMap((part) => {
    if (part.kind === 'literal' || !Object.hasOwn(GITHUB_VALUES, part.name)) return [];
    const message = `\${${part.name}} has no value, because no release on GitHub is named`;
    return [error('unset-variable', message, 'Add github: owner/name to `create_release`.', part.place)];
  });
}

async function notesOf(
  notes: Notes | null,
  workspace: Workspace,
  text: (template: Template) => string | null,
): Promise<Result<string | null>> {
  if (notes === null) return { ok: true, value: null, warnings: [] };
  const value = text(notes.template) ?? '';
  if (notes.kind === 'text') return { ok: true, value, warnings: [] };
  const read = await workspace.readText(value);
  if (read.ok) return read;
  const { place } = notes.template;
  return { ok: false, problems: read.problems.map((problem) => ({ ...problem, place })) };
}

/** A date with or without a time; without an offset GitLab takes UTC. */
const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || Number.isNaN(Date.parse(text.replace(' ', 'T')))) return false;
  // 31 February is taken for a day in March, which GitLab does not do.
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
}

function dateProblems({ releasedAt }: ReleasePage, { releasedAt: template }: NewRelease): Problem[] {
  if (releasedAt === null || template === null || isDate(releasedAt)) return [];
  const hint = 'Write a date such as 2026-01-31 or 2026-01-31T12:00:00Z.';
  return [error('invalid-date', `${quoted(releasedAt)} is not a date`, hint, template.place)];
}

function lengthProblems({ description }: ReleasePage, { notes, github }: NewRelease): Problem[] {
  const length = description === null ? 0 : [...description].length;
  if (length <= LONGEST_NOTES) return [];
  const message = `the notes have ${length} characters; GitLab accepts ${LONGEST_NOTES}`;
  return [error('description-too-long', message, 'Shorten them.', notes?.template.place ?? github?.place)];
}
