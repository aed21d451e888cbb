/** Which releases a run is about, and what each of them should have. */

import pLimit from 'p-limit';
import { type DesiredLink, desiredLinks } from '../core/desired.js';
import type { Entry } from '../core/entry.js';
import { ignoredBy } from '../core/ignore.js';
import type { Manifest } from '../core/manifest.js';
import { hasErrors, type Problem, type Result, resultOf } from '../core/problem.js';
import { ownerOf } from '../core/release-table.js';
import { variableProblems } from '../core/variable-check.js';
import type { Found, Variables } from '../core/variables.js';
import { matches } from '../core/wildcard.js';
import type { CurrentRelease, ReleaseStore, Sources } from './ports.js';
import type { Target } from './release-run.js';
import type { Settings } from './settings.js';

/** A release, what it has and the entries that say what it should have. */
export interface Subject {
  readonly tag: string;
  readonly current: CurrentRelease | null;
  readonly entries: readonly Entry[];
}

/**
 * Reads the releases that the run is about: one request for one release, else one for each hundred of the
 * project. Problems: `no-tag`, `no-release-matches`, `tag-not-in-table`.
 */
export async function readSubjects(
  manifest: Manifest,
  settings: Settings,
  store: ReleaseStore,
): Promise<Result<readonly Subject[]>> {
  const single = singleTag(manifest, settings);
  if (single !== null) {
    const entries = entriesOf(manifest, single);
    if (entries === null) return { ok: false, problems: [notInTable(single, manifest)] };
    return {
      ok: true,
      value: [{ tag: single, current: await store.readRelease(single), entries }],
      warnings: [],
    };
  }
  if (manifest.body.kind === 'links' && settings.tags.length === 0) return { ok: false, problems: [NO_TAG] };
  const releases = await store.readReleases();
  const narrowed = (tag: string): boolean =>
    settings.tags.length === 0 || settings.tags.some((pattern) => matches(pattern, tag));
  const tags = new Map<string, CurrentRelease | null>(releases.map((release) => [release.tag, release]));
  for (const tag of exactTags(manifest)) if (!tags.has(tag)) tags.set(tag, null);
  const subjects = [...tags].flatMap(([tag, current]) => {
    const entries = narrowed(tag) ? entriesOf(manifest, tag) : null;
    return entries === null ? [] : [{ tag, current, entries }];
  });
  return resultOf(subjects, unmatched(manifest, settings, subjects, [...tags.keys()]));
}

/** The one release the run is about, or null where it is about many. */
function singleTag(manifest: Manifest, settings: Settings): string | null {
  if (settings.tags.length > 0) return null;
  if (settings.tag !== null) return settings.tag;
  const exact = exactTags(manifest);
  const all = manifest.body.kind === 'releases' ? manifest.body.releases.length : 0;
  return all === 1 && exact.length === 1 ? (exact[0] ?? null) : null;
}

function exactTags(manifest: Manifest): string[] {
  if (manifest.body.kind === 'links') return [];
  return manifest.body.releases.flatMap((entry) => (entry.kind === 'tag' ? [entry.tag] : []));
}

function entriesOf(manifest: Manifest, tag: string): readonly Entry[] | null {
  if (manifest.body.kind === 'links') return manifest.body.entries;
  return ownerOf(manifest.body.releases, tag)?.links ?? null;
}

/** A target whose links know what they lead to. */
export interface FoundTarget extends Target {
  readonly desired: readonly DesiredLink[];
  readonly variables: Variables;
}

/**
 * Asks the sources what there is, and tells what each release should have; all Problems at once. Releases are
 * looked at side by side, up to the input `concurrency`.
 */
export async function findTargets(
  subjects: readonly Subject[],
  manifest: Manifest,
  settings: Settings,
  sources: Sources,
): Promise<Result<readonly FoundTarget[]>> {
  const problems: Problem[] = [];
  const targets: FoundTarget[] = [];
  const policy = {
    ignores: (name: string) => ignoredBy(name, manifest.ignore) !== null,
    prunes: () => settings.prune,
  };
  const limit = pLimit(settings.concurrency);
  const found = subjects.map(({ tag, entries }) =>
    limit(async () => {
      const variables: Variables = { tag, project: settings.project, vars: settings.vars };
      return {
        variables,
        tag,
        desired: await findDesired(entries, variables, manifest, settings, sources),
      };
    }),
  );
  for (const { tag, variables, desired } of await Promise.all(found)) {
    problems.push(...(desired.ok ? desired.warnings : desired.problems));
    if (desired.ok) targets.push({ tag, desired: desired.value, policy, variables });
  }
  return resultOf(targets, unique(problems));
}

/** What one release should have, in the manifest's order. */
export async function findDesired(
  entries: readonly Entry[],
  variables: Variables,
  manifest: Manifest,
  settings: Settings,
  sources: Sources,
): Promise<Result<readonly DesiredLink[]>> {
  const found = new Map<Entry, readonly Found[]>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    // Without its variables an entry does not say which files are meant; `desiredLinks` tells of them.
    if (entry.kind === 'link' || variableProblems(entry, variables).length > 0) continue;
    const result = await sources.find(entry, variables);
    problems.push(...(result.ok ? result.warnings : result.problems));
    if (result.ok && result.value !== null) found.set(entry, result.value);
  }
  const desired = desiredLinks(entries, found, variables, manifest.ignore, {
    ifNoFilesFound: settings.ifNoFilesFound,
    gitlabUrl: settings.gitlabUrl,
  });
  problems.push(...(desired.ok ? desired.warnings : desired.problems));
  if (!desired.ok || hasErrors(problems)) return { ok: false, problems };
  return { ok: true, value: desired.value, warnings: problems };
}

/** Releases that share an entry share its problems: each is told once. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

const NO_TAG: Problem = {
  severity: 'error',
  code: 'no-tag',
  message: 'no tag is given, so it is not known which release is meant',
  hint: 'Set tag (in a tag pipeline it is known by itself), or tags for every existing release that matches.',
};

function notInTable(tag: string, manifest: Manifest): Problem {
  return {
    severity: 'error',
    code: 'tag-not-in-table',
    message: `no entry of the releases table in ${manifest.file} matches tag ${JSON.stringify(tag)}`,
    hint: 'Add an entry for it, or set tag to one that the table has.',
  };
}

/** Patterns that no release matches: what was meant to be changed would silently stay as it is. */
function unmatched(
  manifest: Manifest,
  settings: Settings,
  subjects: readonly Subject[],
  existing: readonly string[],
): Problem[] {
  if (settings.ifNoFilesFound === 'ignore') return [];
  const severity = settings.ifNoFilesFound === 'warn' ? 'warning' : 'error';
  const hint =
    'A pattern is for releases that exist; * stands for any characters. Set if-no-files-found to allow it.';
  if (subjects.length === 0) {
    const wanted =
      settings.tags.length > 0 ? `tags ${settings.tags.join(', ')}` : `the table in ${manifest.file}`;
    return [
      { severity, code: 'no-release-matches', message: `no release of the project matches ${wanted}`, hint },
    ];
  }
  const isUnused = (pattern: string): boolean => !existing.some((tag) => matches(pattern, tag));
  const tell = (pattern: string, about: string): Problem => {
    const message = `no release of the project matches ${about} ${JSON.stringify(pattern)}`;
    return { severity, code: 'no-release-matches', message, hint };
  };
  if (settings.tags.length > 0)
    return settings.tags.filter(isUnused).map((pattern) => tell(pattern, 'the input tags'));
  if (manifest.body.kind === 'links') return [];
  return manifest.body.releases.flatMap((entry) => {
    const patterns = entry.kind === 'tag' ? [] : entry.patterns.filter(({ pattern }) => isUnused(pattern));
    return patterns.map(({ pattern, place }) => ({ ...tell(pattern, 'the pattern'), place }));
  });
}
