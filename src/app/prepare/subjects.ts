/** Which releases a run is about. */

import type { Entry } from '../../core/entry/kinds.js';
import type { Manifest } from '../../core/manifest/manifest.js';
import type { NewRelease } from '../../core/manifest/new-release.js';
import { ownerOf } from '../../core/manifest/release-table.js';
import { patternCause } from '../../core/pattern/pattern-cause.js';
import type { PlacedPattern } from '../../core/pattern/placed.js';
import { afterPrefix } from '../../core/pattern/tag-prefix.js';
import { matches } from '../../core/pattern/wildcard.js';
import { error, type Problem, problem, type Result, resultOf } from '../../core/problem/problem.js';
import { inputText } from '../../core/problem/written-text.js';
import { quoted } from '../../core/text/quoted.js';
import type { CurrentRelease } from '../../ports/releases.js';
import type { Settings } from '../settings/settings.js';

/** A release, and the entries that say what it should have. */
export interface Subject {
  readonly tag: string;
  readonly entries: readonly Entry[];
  /** What stands before the version in the tag; `null` for no more than a `v`. */
  readonly prefix: PlacedPattern | null;
  /** What it is created with, where it is not there; `null`: with its links alone. */
  readonly newRelease: NewRelease | null;
}

/**
 * The one release that the run is about; `null` where it is about many, which only GitLab can list.
 * Problems: `no-tag`, `tag-not-in-table`.
 */
export function singleSubject(manifest: Manifest, settings: Settings): Result<Subject | null> {
  const tag = singleTag(manifest, settings);
  if (tag === null) {
    if (manifest.body.kind === 'links' && settings.tags.length === 0)
      return { ok: false, problems: [NO_TAG] };
    return { ok: true, value: null, warnings: [] };
  }
  const subject = subjectOf(manifest, tag, settings);
  if (subject === null) return { ok: false, problems: [notInTable(tag, manifest)] };
  return { ok: true, value: subject, warnings: [] };
}

/**
 * Those of the project's releases that the run is about, and the ones that the table names but the project has not.
 * Problem: `no-release-matches`.
 *
 * @param mirrored tags of releases on GitHub that are to be created here
 */
export function chooseSubjects(
  manifest: Manifest,
  settings: Settings,
  releases: readonly CurrentRelease[],
  mirrored: readonly string[],
): Result<readonly Subject[]> {
  const tags = [...new Set([...releases.map(({ tag }) => tag), ...exactTags(manifest), ...mirrored])];
  const subjects = tags
    .filter((tag) => isMeant(tag, settings))
    .flatMap((tag) => subjectOf(manifest, tag, settings) ?? []);
  return resultOf(subjects, unmatched(manifest, settings, subjects, tags));
}

/** The releases that a run over many names by their tags, whether or not the project has them. */
export function namedTags(manifest: Manifest, settings: Settings): readonly string[] {
  return exactTags(manifest).filter((tag) => isMeant(tag, settings));
}

/** Whether the input `tags` has nothing against it. */
function isMeant(tag: string, { tags }: Settings): boolean {
  return tags.length === 0 || tags.some((pattern) => matches(pattern, tag));
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

/** What the manifest says of the release; `null` where its table has no entry for it. */
function subjectOf(manifest: Manifest, tag: string, settings: Settings): Subject | null {
  const { body } = manifest;
  const common = prefixInput(settings) ?? manifest.tagPrefix;
  const { newRelease } = manifest;
  if (body.kind === 'links') return { tag, entries: body.entries, prefix: common, newRelease };
  const owner = ownerOf(body.releases, tag);
  return (
    owner && {
      tag,
      entries: owner.links,
      prefix: owner.tagPrefix ?? common,
      newRelease: owner.newRelease,
    }
  );
}

/** The input `tag-prefix`. It beats the manifest's, but not that of an entry of the table. */
export function prefixInput({ tagPrefix }: Pick<Settings, 'tagPrefix'>): PlacedPattern | null {
  return tagPrefix === null ? null : { pattern: tagPrefix, place: inputText(tagPrefix, 'tag-prefix').place };
}

/** `tag-prefix` where the tag is not the prefix followed by a version. */
export function prefixProblems({ tag, prefix }: Pick<Subject, 'tag' | 'prefix'>): readonly Problem[] {
  if (prefix === null || afterPrefix(prefix.pattern, tag) !== null) return [];
  const message = `the tag ${quoted(tag)} is not the prefix ${quoted(prefix.pattern)} followed by a version`;
  const hint = 'Let `tags` match only tags with this prefix, or give other tags an entry of their own.';
  return [error('tag-prefix', message, hint, prefix.place)];
}

/** Reported if nothing says which release is meant. */
export const NO_TAG: Problem = error(
  'no-tag',
  'no tag is given, so it is not known which release is meant',
  'Set tag (in a tag pipeline it is set automatically), or tags for every existing release that matches.',
);

function notInTable(tag: string, manifest: Manifest): Problem {
  return error(
    'tag-not-in-table',
    `no entry of the releases table in ${manifest.file} matches tag ${JSON.stringify(tag)}`,
    'Add an entry for it, or set tag to one that the table has.',
  );
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
    const tags = `tags ${settings.tags.join(', ')}`;
    const table = `the table in ${manifest.file}`;
    const narrowed = settings.tags.length > 0 ? `both ${tags} and ${table}` : table;
    const wanted = manifest.body.kind === 'links' ? tags : narrowed;
    return [problem(severity, 'no-release-matches', `no release of the project matches ${wanted}`, hint)];
  }
  const isUnused = (pattern: string): boolean => !existing.some((tag) => matches(pattern, tag));
  const tell = (pattern: string, about: string): Problem => {
    const message = `no release of the project matches ${about} ${JSON.stringify(pattern)}`;
    const cause = patternCause(pattern, existing);
    return problem(severity, 'no-release-matches', message, cause === null ? hint : `${cause} ${hint}`);
  };
  if (settings.tags.length > 0)
    return settings.tags.filter(isUnused).map((pattern) => tell(pattern, 'the input tags'));
  if (manifest.body.kind === 'links') return [];
  return manifest.body.releases.flatMap((entry) => {
    const patterns = entry.kind === 'tag' ? [] : entry.patterns.filter(({ pattern }) => isUnused(pattern));
    return patterns.map(({ pattern, place }) => ({ ...tell(pattern, 'the pattern'), place }));
  });
}
