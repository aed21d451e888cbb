/**
 * Manifest text → Manifest, or every problem of the text at once.
 *
 * A manifest is a mapping with `links` (or a bare list, which means the same), `releases` or `projects`, and `ignore`. The
 * input `links` is read by the same function, as a text of its own.
 */

import { isSeq } from 'yaml';
import { readEntry } from '../entry/entry-reader.js';
import type { Entry } from '../entry/kinds.js';
import { readDefaults } from '../entry/link-defaults.js';
import type { LinkDefaults } from '../entry/link-keys.js';
import type { PlacedPattern } from '../pattern/placed.js';
import { inOrder } from '../problem/order.js';
import { hasErrors, type Place, type Problem } from '../problem/problem.js';
import { writtenText } from '../problem/written-text.js';
import { append } from '../text/append.js';
import { parseYaml, type YamlNode } from '../yaml/document.js';
import { type Fields, readFields } from '../yaml/fields.js';
import { type Field, type Reading, readItems, readTexts, shapeOf } from '../yaml/reader.js';
import { type ManifestAddress, NO_ADDRESS, readAddress } from './address.js';
import {
  emptyManifest,
  FOREIGN_KEYS,
  HYPHENATED,
  loneLink,
  MANIFEST_KEYS,
  MOST_BYTES,
  MOST_ENTRIES,
  noLinks,
  tooLarge,
  tooManyEntries,
  twoBodies,
} from './manifest-problems.js';
import { firstSaid, type NewRelease, readNewRelease } from './new-release.js';
import { besideProjects, readProjects } from './projects.js';
import { type ReleaseEntry, readReleases } from './release-table.js';
import { readTagPrefix } from './release-tags.js';

/** What a manifest declares. Templates in it are not expanded yet. */
export interface Manifest {
  readonly file: string;
  readonly body: ManifestBody;
  readonly ignore: readonly PlacedPattern[];
  /** What stands before the version in tags; `null` where the manifest does not say. */
  readonly tagPrefix: PlacedPattern | null;
  /** What releases are created with; `null` where the manifest does not say. */
  readonly newRelease: NewRelease | null;
  readonly address: ManifestAddress;
  /** One manifest for each entry of `projects`; its own `body` is an empty table then, which is for no release. */
  readonly projects?: readonly Manifest[];
}

/** Links for one release, or a table of releases. */
export type ManifestBody =
  /** For the run's tag. */
  | { readonly kind: 'links'; readonly entries: readonly Entry[] }
  /** A table read top to bottom: the first entry that matches a tag owns that release. */
  | { readonly kind: 'releases'; readonly releases: readonly ReleaseEntry[] };

/** A manifest with its warnings, or its Problems, at least one of which is an error. */
export type ParsedManifest =
  | { readonly ok: true; readonly value: Manifest; readonly warnings: readonly Problem[] }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** What could be read in spite of the problems, to look for more (`further-problems.ts`); `null` for nothing. */
      readonly rest: Manifest | null;
    };

/**
 * Reads a manifest. Problems are listed in the order of their places.
 *
 * @param text decoded text; a byte order mark is skipped
 * @param file how places name it: a path relative to the root, or `links` for the input
 */
export function parseManifest(text: string, file: string): ParsedManifest {
  const written = writtenText(text, file);
  if (text.length > MOST_BYTES) return { ok: false, problems: [tooLarge(written)], rest: null };
  const document = parseYaml(written);
  const reading: Reading = { written, problems: [...document.problems] };
  const manifest = document.readable ? readManifest(reading, document.root) : null;
  if (manifest !== null && !hasErrors(reading.problems)) {
    return { ok: true, value: manifest, warnings: inOrder(reading.problems) };
  }
  const isTooMuch = reading.problems.some(({ code }) => code === 'too-many-entries');
  return { ok: false, problems: inOrder(reading.problems), rest: isTooMuch ? null : manifest };
}

function readManifest(reading: Reading, root: YamlNode | null): Manifest | null {
  const { file } = reading.written;
  const start = reading.written.place(0, 0);
  if (shapeOf(root) === 'null') {
    reading.problems.push(emptyManifest(start));
    return null;
  }
  if (shapeOf(root) === 'list') {
    const entries = readEntries(reading, { key: 'links', place: start, node: root });
    checkCount(reading, entries);
    return { file, body: { kind: 'links', entries }, ...NOTHING_SAID, address: NO_ADDRESS };
  }
  const lone = loneLink(reading, root, start);
  if (lone !== null) {
    reading.problems.push(lone);
    return null;
  }
  const fields = readFields(reading, root, start, 'a manifest', MANIFEST_KEYS, FOREIGN_KEYS, HYPHENATED);
  if (fields === null) return null;
  const common: Common = { ...NOTHING_SAID, defaults: {} };
  const list = fields.get('projects');
  if (list === undefined) return readOne(reading, fields, start, common);
  append(reading.problems, besideProjects(fields));
  const shared = readCommon(reading, fields, common);
  const projects = readProjects(reading, list, (own, place) => readOne(reading, own, place, shared));
  checkCount(reading, projects.flatMap(everyEntry));
  const { ignore, tagPrefix, newRelease } = shared;
  const address = readAddress(reading, fields);
  return { file, body: { kind: 'releases', releases: [] }, ignore, tagPrefix, newRelease, address, projects };
}

/** All entries, whichever release or project they are for. */
export function everyEntry({ body, projects = [] }: Manifest): readonly Entry[] {
  const own = body.kind === 'links' ? body.entries : body.releases.flatMap(({ links }) => links);
  return projects.length === 0 ? own : projects.flatMap(everyEntry);
}

/** What may stand above several projects. */
interface Common extends Pick<Manifest, 'ignore' | 'tagPrefix' | 'newRelease'> {
  readonly defaults: LinkDefaults;
}

const NOTHING_SAID = { ignore: [], tagPrefix: null, newRelease: null } as const;

/** What a mapping says itself, completed by what stands above it. */
function readCommon(reading: Reading, fields: Fields, above: Common): Common {
  const ignore = readIgnore(reading, fields.get('ignore'));
  return {
    ignore: [...above.ignore, ...ignore],
    tagPrefix: readTagPrefix(reading, fields.get('tag_prefix')) ?? above.tagPrefix,
    newRelease: firstSaid(readNewRelease(reading, fields.get('create_release')), above.newRelease),
    defaults: readDefaults(reading, fields.get('defaults'), above.defaults),
  };
}

/** The manifest of one project. */
function readOne(reading: Reading, fields: Fields, start: Place, above: Common): Manifest | null {
  const { file } = reading.written;
  const { defaults, ...common } = readCommon(reading, fields, above);
  const body = readBody(reading, fields, start, defaults);
  const address = readAddress(reading, fields);
  return body === null ? null : { file, body, ...common, address };
}

function readBody(
  reading: Reading,
  fields: Fields,
  start: Place,
  defaults: LinkDefaults,
): ManifestBody | null {
  const links = fields.get('links');
  const releases = fields.get('releases');
  if (links !== undefined && releases !== undefined) {
    reading.problems.push(twoBodies(releases.place, links.place));
  }
  if (releases !== undefined) {
    const table = readReleases(reading, releases, (list, own) =>
      readEntries(reading, list, readDefaults(reading, own, defaults)),
    );
    checkCount(
      reading,
      table.flatMap((entry) => entry.links),
    );
    return { kind: 'releases', releases: table };
  }
  if (links !== undefined) {
    const entries = readEntries(reading, links, defaults);
    checkCount(reading, entries);
    return { kind: 'links', entries };
  }
  // Any other key has been refused by name already, with the nearest known one.
  if (!reading.problems.some(({ code }) => code === 'unknown-key')) reading.problems.push(noLinks(start));
  return null;
}

function readEntries(reading: Reading, field: Field, defaults: LinkDefaults = {}): readonly Entry[] {
  const items = readItems(reading, field) ?? [];
  return items.slice(0, MOST_ENTRIES + 1).flatMap((item) => readEntry(reading, item, defaults) ?? []);
}

function readIgnore(reading: Reading, field: Field | undefined): readonly PlacedPattern[] {
  if (field === undefined || (isSeq(field.node) && field.node.items.length === 0)) return [];
  const texts = readTexts(reading, field) ?? [];
  return texts.map(({ value, place }) => ({ pattern: value, place }));
}

function checkCount(reading: Reading, entries: readonly Entry[]): void {
  const first = entries[MOST_ENTRIES];
  if (first === undefined) return;
  reading.problems.push(tooManyEntries(first.place));
}
