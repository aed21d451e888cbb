/** The table `releases:`, and which entry owns which release. */

import type { Entry } from '../entry/kinds.js';
import { unexpandedIn, unexpandedProblem } from '../entry/unexpanded-check.js';
import type { PlacedPattern } from '../pattern/placed.js';
import { covers, matches } from '../pattern/wildcard.js';
import { error, type Place, type Problem, warning } from '../problem/problem.js';
import type { Text } from '../problem/written-text.js';
import { append } from '../text/append.js';
import { quoted } from '../text/quoted.js';
import type { YamlNode } from '../yaml/document.js';
import { type Fields, readFields } from '../yaml/fields.js';
import { type Field, placeOf, type Reading, readItems, readText, readTexts } from '../yaml/reader.js';

/** Some releases and the links they should have. */
export type ReleaseEntry = {
  readonly place: Place;
  readonly links: readonly Entry[];
  /** What stands before the version in its tags; `null` where the entry does not say. */
  readonly tagPrefix: PlacedPattern | null;
} & (
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'tags'; readonly patterns: readonly PlacedPattern[] }
);

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
const RELEASE_KEYS: readonly string[] = ['tag', 'tags', 'tag_prefix', 'defaults', 'links'];

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
  const fields = readFields(reading, node, place, 'an entry of `releases`', RELEASE_KEYS);
  if (fields === null) return null;
  const links = fields.get('links');
  if (links === undefined) missing(reading, place, 'an entry of `releases` needs `links`');
  const entries = links === undefined ? [] : readLinks(links, fields.get('defaults'));
  const tags = readTags(reading, fields, place);
  const tagPrefix = readTagPrefix(reading, fields.get('tag_prefix'));
  return tags && { ...tags, place, links: entries, tagPrefix };
}

type Tags =
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'tags'; readonly patterns: readonly PlacedPattern[] };

function readTags(reading: Reading, fields: Fields, place: Place): Tags | null {
  const tag = fields.get('tag');
  const tags = fields.get('tags');
  if (tag !== undefined && tags !== undefined) {
    reading.problems.push(
      error(
        'two-tags',
        'an entry of `releases` has `tag` or `tags`, not both',
        'Use `tags` with a list: each item may be a tag or a pattern.',
        tags.place,
        tag.place,
      ),
    );
    return null;
  }
  if (tag !== undefined) {
    const text = readText(reading, tag);
    if (text === null || !isGoodTag(reading, text, false)) return null;
    return { kind: 'tag', tag: text.value };
  }
  if (tags === undefined) {
    missing(reading, place, 'an entry of `releases` needs a `tag`, or `tags`');
    return null;
  }
  const texts = readTexts(reading, tags);
  if (texts === null || !texts.every((text) => isGoodTag(reading, text, true))) return null;
  return { kind: 'tags', patterns: texts.map(({ value, place }) => ({ pattern: value, place })) };
}

/** The key `tag_prefix`: text with wildcards that a tag can begin with, or nothing at all. */
export function readTagPrefix(reading: Reading, field: Field | undefined): PlacedPattern | null {
  const text = field === undefined ? null : readText(reading, field);
  if (text === null || (text.value !== '' && !isGoodTag(reading, text, true))) return null;
  return { pattern: text.value, place: text.place };
}

/** What git refuses in every ref name (git-check-ref-format), besides wildcards: no tag can be so. */
const NOT_IN_TAG = /[\p{Cc} ~^:\\[]|\.\.|^\.|^-|^$/u;

function isGoodTag(reading: Reading, text: Text, wildcards: boolean): boolean {
  const [foreign] = unexpandedIn(text.value);
  if (foreign !== undefined) {
    reading.problems.push(unexpandedProblem(text, foreign, []));
    return false;
  }
  const hasWildcard = isWildcard(text.value);
  if (!NOT_IN_TAG.test(text.value) && (wildcards || !hasWildcard)) return true;
  reading.problems.push(
    error(
      'invalid-tag',
      `${quoted(text.value)} can be no git tag`,
      hasWildcard
        ? 'A pattern stands under `tags`; * stands for any characters and ? for one, nothing else is special.'
        : 'Write the tag as git shows it.',
      text.place,
    ),
  );
  return false;
}

function isWildcard(pattern: string): boolean {
  return /[*?]/.test(pattern);
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
    `the tag ${quoted(tag)} stands in the table twice`,
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

function missing(reading: Reading, place: Place, message: string): void {
  reading.problems.push(error('missing-key', message, undefined, place));
}
