/** The table `releases:`, and which entry owns which release. */

import type { Entry } from '../entry/kinds.js';
import type { PlacedPattern } from '../pattern/placed.js';
import { covers, matches } from '../pattern/wildcard.js';
import { error, type Place, type Problem, warning } from '../problem/problem.js';
import { append } from '../text/append.js';
import { quoted } from '../text/quoted.js';
import type { YamlNode } from '../yaml/document.js';
import { readFields } from '../yaml/fields.js';
import { type Field, placeOf, type Reading, readItems } from '../yaml/reader.js';
import { HYPHENATED } from './manifest-problems.js';
import { type NewRelease, readNewRelease } from './new-release.js';
import { isWildcard, missing, readTagPrefix, readTags, type Tags } from './release-tags.js';

/** Some releases and the links they should have. */
export type ReleaseEntry = {
  readonly place: Place;
  readonly links: readonly Entry[];
  /** What stands before the version in its tags; `null` where the entry does not say. */
  readonly tagPrefix: PlacedPattern | null;
  /** What its releases are created with; `null` where the entry does not say. */
  readonly newRelease: NewRelease | null;
} & Tags;

/** The entry that owns the release with this tag: the first that matches; `null` where none does. */
export function ownerOf(releases: readonly ReleaseEntry[], tag: string): ReleaseEntry | null {
  return releases.find((entry) => ownsTag(entry, tag)) ?? null;
}

function ownsTag(entry: ReleaseEntry, tag: string): boolean {
  return entry.kind === 'tag'
    ? entry.tag === tag
    : entry.patterns.some(({ pattern }) => matches(pattern, tag));
}

/** The keys of an entry of the table. */
const RELEASE_KEYS: readonly string[] = ['tag', 'tags', 'tag_prefix', 'create_release', 'defaults', 'links'];

/** Reads the list of an entry's links, and the entry's own defaults. */
type ReadLinks = (links: Field, defaults: Field | undefined) => readonly Entry[];

/**
 * Reads the table.
 *
 * Problems: those of entries, `missing-key`, `two-tags`, `invalid-tag`, `duplicate-tag`, and the warning
 * `shadowed-entry` for what can never match.
 *
 * @param readLinks reads the list of an entry's links with its defaults
 */
export function readReleases(reading: Reading, field: Field, readLinks: ReadLinks): readonly ReleaseEntry[] {
  const items = readItems(reading, field) ?? [];
  const releases = items.flatMap((item) => readRelease(reading, item, readLinks) ?? []);
  append(reading.problems, tableProblems(releases));
  return releases;
}

function readRelease(reading: Reading, node: YamlNode, readLinks: ReadLinks): ReleaseEntry | null {
  const place = placeOf(reading, node);
  const fields = readFields(reading, node, place, 'an entry of `releases`', RELEASE_KEYS, {}, HYPHENATED);
  if (fields === null) return null;
  const links = fields.get('links');
  if (links === undefined) missing(reading, place, 'an entry of `releases` needs `links`');
  const entries = links === undefined ? [] : readLinks(links, fields.get('defaults'));
  const tags = readTags(reading, fields, place);
  const tagPrefix = readTagPrefix(reading, fields.get('tag_prefix'));
  const newRelease = readNewRelease(reading, fields.get('create_release'));
  return tags && { ...tags, place, links: entries, tagPrefix, newRelease };
}

/** Each pattern is held against this many earlier wildcards: enough for people, and a bound for the work. */
const MOST_WILDCARDS = 100;

/** Tags that stand in the table twice, and entries that can never match. */
function tableProblems(releases: readonly ReleaseEntry[]): Problem[] {
  const owners = new Map<string, ReleaseEntry>();
  const wildcards: { readonly pattern: string; readonly entry: ReleaseEntry }[] = [];
  const problems: Problem[] = [];
  for (const entry of releases) {
    const patterns = entry.kind === 'tag' ? [entry.tag] : entry.patterns.map(({ pattern }) => pattern);
    const before = patterns.map(
      (pattern) => owners.get(pattern) ?? wildcards.find((wide) => covers(wide.pattern, pattern))?.entry,
    );
    const problem = ownershipProblem(entry, before);
    if (problem !== null) problems.push(problem);
    for (const pattern of patterns) {
      if (!owners.has(pattern)) owners.set(pattern, entry);
      if (isWildcard(pattern) && wildcards.length < MOST_WILDCARDS) wildcards.push({ pattern, entry });
    }
  }
  return problems;
}

/** @param owners for each of the entry's patterns the earlier entry that owns all it matches, where there is one */
function ownershipProblem(
  entry: ReleaseEntry,
  owners: readonly (ReleaseEntry | undefined)[],
): Problem | null {
  const [first] = owners;
  if (first === undefined || owners.includes(undefined)) return null;
  return entry.kind === 'tag' && first.kind === 'tag'
    ? duplicateTag(entry.tag, entry, first)
    : shadowed(entry, first);
}

function duplicateTag(tag: string, entry: ReleaseEntry, owner: ReleaseEntry): Problem {
  return error(
    'duplicate-tag',
    `the tag ${quoted(tag)} is in the table twice`,
    'Put all links of a release into one entry.',
    entry.place,
    owner.place,
  );
}

function shadowed(entry: ReleaseEntry, owner: ReleaseEntry): Problem {
  return warning(
    'shadowed-entry',
    'this entry can never match: one above it owns all its releases',
    'The first entry that matches a tag owns it. Put the narrower entry first.',
    entry.place,
    owner.place,
  );
}
