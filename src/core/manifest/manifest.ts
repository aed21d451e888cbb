/**
 * Manifest text → Manifest, or every problem of the text at once.
 *
 * A manifest is a mapping with `links` (or a bare list, which means the same) or `releases`, and `ignore`. The
 * input `links` is read by the same function, as a text of its own.
 */

import { isMap, isScalar, isSeq } from 'yaml';
import { readEntry } from '../entry/entry-reader.js';
import type { Entry } from '../entry/kinds.js';
import type { PlacedPattern } from '../pattern/placed.js';
import { inOrder } from '../problem/order.js';
import { error, hasErrors, type Place, type Problem } from '../problem/problem.js';
import { type SourceText, sourceText } from '../problem/source-text.js';
import { parseYaml, type YamlNode } from '../yaml/document.js';
import { type Fields, readFields } from '../yaml/fields.js';
import { type Field, type Reading, readItems, readTexts, shapeOf } from '../yaml/reader.js';
import { type ReleaseEntry, readReleases } from './release-table.js';

export interface Manifest {
  readonly file: string;
  readonly body: ManifestBody;
  readonly ignore: readonly PlacedPattern[];
}

export type ManifestBody =
  /** For the run's tag. */
  | { readonly kind: 'links'; readonly entries: readonly Entry[] }
  /** A table read top to bottom: the first entry that matches a tag owns that release. */
  | { readonly kind: 'releases'; readonly releases: readonly ReleaseEntry[] };

export type ParsedManifest =
  | { readonly ok: true; readonly value: Manifest; readonly warnings: readonly Problem[] }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** What could be read in spite of the problems, to look for more (`further-problems.ts`); `null` for nothing. */
      readonly rest: Manifest | null;
    };

/** The longest text, in UTF-8 bytes (and so in UTF-16 code units too): more than an export of 500 releases has. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** The most entries of a manifest, those of all releases together. */
export const MOST_ENTRIES = 20_000;

/**
 * Reads a manifest. Problems are listed in the order of their places.
 *
 * @param text decoded text; a byte order mark is skipped
 * @param file how places name it: a path relative to the root, or `links` for the input
 */
export function parseManifest(text: string, file: string): ParsedManifest {
  const source = sourceText(text, file);
  if (text.length > MOST_BYTES) return { ok: false, problems: [tooLarge(source)], rest: null };
  const document = parseYaml(source);
  const reading: Reading = { source, problems: [...document.problems] };
  const manifest = document.readable ? readManifest(reading, document.root) : null;
  if (manifest !== null && !hasErrors(reading.problems)) {
    return { ok: true, value: manifest, warnings: inOrder(reading.problems) };
  }
  const isTooMuch = reading.problems.some(({ code }) => code === 'too-many-entries');
  return { ok: false, problems: inOrder(reading.problems), rest: isTooMuch ? null : manifest };
}

const MANIFEST_KEYS = ['links', 'releases', 'ignore'];

/** Keys of a job in `.gitlab-ci.yml`, and of other tools. */
const FOREIGN_KEYS: Readonly<Record<string, string>> = {
  release:
    'Write the list that stands below `assets: links:` under `links`; which release is meant says the input `tag`.',
  assets: 'Write the list that stands below `assets: links:` under `links`.',
  asset_links: 'Write `links`.',
  tag_name: 'Set the input `tag`, or write `releases` with an entry for each tag.',
  tag: 'Set the input `tag`, or write `releases` with an entry for each tag.',
  tags: 'Set the input `tags`, or write `releases` with an entry for each pattern.',
  files: 'Write `links`, and below it an entry with `files`.',
};

/** One link where a list of links belongs, as release-cli takes it in `--assets-link`. */
function loneLink(reading: Reading, root: YamlNode | null, start: Place): Problem | null {
  if (!isMap(root)) return null;
  const keys = root.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  if (keys.some((key) => MANIFEST_KEYS.includes(key)) || !keys.includes('url')) return null;
  const hint =
    root.flow === true
      ? 'Make it a list: write [ before it and ] behind it.'
      : 'Make it a list: write "- " before its first line, and indent the others by two spaces.';
  const message = `this is one link, but ${reading.source.file === 'links' ? 'the input `links`' : 'a manifest'} is a list of links`;
  return error('wrong-type', message, hint, start);
}

function readManifest(reading: Reading, root: YamlNode | null): Manifest | null {
  const { file } = reading.source;
  const start = reading.source.place(0, 0);
  if (shapeOf(root) === 'null') {
    reading.problems.push(emptyManifest(start));
    return null;
  }
  if (shapeOf(root) === 'list') {
    const entries = readEntries(reading, { key: 'links', place: start, node: root });
    checkCount(reading, entries);
    return { file, body: { kind: 'links', entries }, ignore: [] };
  }
  const lone = loneLink(reading, root, start);
  if (lone !== null) {
    reading.problems.push(lone);
    return null;
  }
  const fields = readFields(reading, root, start, 'a manifest', MANIFEST_KEYS, FOREIGN_KEYS);
  if (fields === null) return null;
  const ignore = readIgnore(reading, fields.get('ignore'));
  const body = readBody(reading, fields, start);
  return body === null ? null : { file, body, ignore };
}

function readBody(reading: Reading, fields: Fields, start: Place): ManifestBody | null {
  const links = fields.get('links');
  const releases = fields.get('releases');
  if (links !== undefined && releases !== undefined) {
    reading.problems.push({
      severity: 'error',
      code: 'two-sources',
      message: 'a manifest has `links` or `releases`, not both',
      hint: 'Put the links into an entry of `releases`.',
      place: releases.place,
      related: links.place,
    });
  }
  if (releases !== undefined) {
    const table = readReleases(reading, releases, readEntries);
    checkCount(
      reading,
      table.flatMap((entry) => entry.links),
    );
    return { kind: 'releases', releases: table };
  }
  if (links !== undefined) {
    const entries = readEntries(reading, links);
    checkCount(reading, entries);
    return { kind: 'links', entries };
  }
  // Any other key has been refused by name already, with the nearest known one.
  if (!reading.problems.some(({ code }) => code === 'unknown-key')) reading.problems.push(noLinks(start));
  return null;
}

function readEntries(reading: Reading, field: Field): readonly Entry[] {
  const items = readItems(reading, field) ?? [];
  return items.slice(0, MOST_ENTRIES + 1).flatMap((item) => readEntry(reading, item) ?? []);
}

function readIgnore(reading: Reading, field: Field | undefined): readonly PlacedPattern[] {
  if (field === undefined || (isSeq(field.node) && field.node.items.length === 0)) return [];
  const texts = readTexts(reading, field) ?? [];
  return texts.map(({ value, place }) => ({ pattern: value, place }));
}

function checkCount(reading: Reading, entries: readonly Entry[]): void {
  const first = entries[MOST_ENTRIES];
  if (first === undefined) return;
  reading.problems.push({
    severity: 'error',
    code: 'too-many-entries',
    message: `a manifest has at most ${MOST_ENTRIES} entries`,
    hint: 'Use an entry with `files` for many files, or `tags` for many releases.',
    place: first.place,
  });
}

function tooLarge(source: SourceText): Problem {
  return {
    severity: 'error',
    code: 'manifest-too-large',
    message: `the text is longer than ${MOST_BYTES / 1024 / 1024} MiB`,
    hint: 'Is this the right file? Use an entry with `files` for many files.',
    place: { ...source.place(0, 0), source: '' },
  };
}

function emptyManifest(place: Place): Problem {
  return {
    severity: 'error',
    code: 'empty-manifest',
    message: 'the manifest is empty',
    hint: 'Write `links:` and a list below it; `release-links export` writes that of an existing release.',
    place,
  };
}

function noLinks(place: Place): Problem {
  return {
    severity: 'error',
    code: 'missing-key',
    message: 'a manifest needs `links` (or `releases`)',
    hint: 'For a release without links write: links: [].',
    place,
  };
}
