/** Problems of a manifest as a whole, and what keys of other tools are meant here. */

import { isMap, isScalar } from 'yaml';
import { error, type Place, type Problem } from '../problem/problem.js';
import type { WrittenText } from '../problem/written-text.js';
import type { YamlNode } from '../yaml/document.js';
import type { Reading } from '../yaml/reader.js';

/** The longest text, in UTF-8 bytes (and so in UTF-16 code units too): more than an export of 500 releases has. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** The most entries of a manifest, those of all releases together. */
export const MOST_ENTRIES = 20_000;

/** What may stand at the top level, in the order of the documentation. */
export const MANIFEST_KEYS: readonly string[] = [
  'links',
  'releases',
  'projects',
  'gitlab_url',
  'project',
  'create_release',
  'tag_prefix',
  'defaults',
  'ignore',
];

/** Keys that are named like inputs may be written like these. */
export const HYPHENATED: Readonly<Record<string, string>> = {
  'gitlab-url': 'gitlab_url',
  'tag-prefix': 'tag_prefix',
  'create-release': 'create_release',
};

/** Keys of a job in `.gitlab-ci.yml`, and of other tools. */
export const FOREIGN_KEYS: Readonly<Record<string, string>> = {
  release:
    'Write the list that stands below `assets: links:` under `links`, and title, description and milestones under `create_release`; the input `tag` says which release is meant.',
  assets: 'Write the list that stands below `assets: links:` under `links`.',
  asset_links: 'Write `links`.',
  tag_name: 'Set the input `tag`, or write `releases` with an entry for each tag.',
  tag: 'Set the input `tag`, or write `releases` with an entry for each tag.',
  tags: 'Set the input `tags`, or write `releases` with an entry for each pattern.',
  files: 'Write `links`, and below it an entry with `files`.',
};

/** One link where a list of links belongs, as release-cli takes it in `--assets-link`. */
export function loneLink(reading: Reading, root: YamlNode | null, start: Place): Problem | null {
  if (!isMap(root)) return null;
  const keys = root.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  if (keys.some((key) => MANIFEST_KEYS.includes(key)) || !keys.includes('url')) return null;
  const hint =
    root.flow === true
      ? 'Make it a list: write [ before it and ] after it.'
      : 'Make it a list: write "- " before its first line, and indent the others by two spaces.';
  const message = `this is one link, but ${reading.written.file === 'links' ? 'the input `links`' : 'a manifest'} is a list of links`;
  return error('wrong-type', message, hint, start);
}

/** `two-sources`: a manifest with both lists. */
export function twoBodies(releases: Place, links: Place): Problem {
  const message = 'a manifest has `links` or `releases`, not both';
  return error('two-sources', message, 'Put the links into an entry of `releases`.', releases, links);
}

/** The Problem `too-many-entries`, at the first entry beyond MOST_ENTRIES. */
export function tooManyEntries(place: Place): Problem {
  const message = `a manifest has at most ${MOST_ENTRIES} entries`;
  const hint = 'Use an entry with `files` for many files, or `tags` for many releases.';
  return error('too-many-entries', message, hint, place);
}

/** The Problem `manifest-too-large`, at the start of the text. */
export function tooLarge(written: WrittenText): Problem {
  return error(
    'manifest-too-large',
    `the text is longer than ${MOST_BYTES / 1024 / 1024} MiB`,
    'Is this the right file? Use an entry with `files` for many files.',
    { ...written.place(0, 0), lineText: '' },
  );
}

/** The Problem `empty-manifest`. */
export function emptyManifest(place: Place): Problem {
  return error(
    'empty-manifest',
    'the manifest is empty',
    'Write `links:` and a list below it; `release-links export` writes that of an existing release.',
    place,
  );
}

/** The Problem `missing-key`, of a manifest that has neither `links` nor `releases` nor `projects`. */
export function noLinks(place: Place): Problem {
  return error(
    'missing-key',
    'a manifest needs `links` (or `releases`)',
    'For a release without links write: links: [].',
    place,
  );
}
