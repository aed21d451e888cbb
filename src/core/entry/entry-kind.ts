/**
 * What a kind of entry is made of.
 *
 * An entry of a manifest is a literal link, or takes its links from a source: local files, a package, a release on
 * GitHub. Each kind is one record of this shape, in a file of its own; `kinds.ts` lists them, and what is the same for
 * all kinds is done from the records. Whoever adds a source is led by the compiler: the record has no optional part,
 * and `app/prepare/sources.ts` must say how its files are found.
 */

import { checkPatterns } from '../pattern/file-pattern.js';
import type { PlacedPattern } from '../pattern/placed.js';
import { error, type Place } from '../problem/problem.js';
import type { Fields } from '../yaml/fields.js';
import { type Field, type Reading, readTexts } from '../yaml/reader.js';
import type { LinkTemplates } from './link-keys.js';
import type { Template } from './template.js';

/** Everything that is particular to one kind of entry. */
export interface EntryKind<E> {
  /** How messages call such an entry: `an entry with …`. */
  readonly called: string;
  /**
   * The key that alone makes an entry one of this kind; `null` for literal links and local files, which are recognised
   * where no other kind is.
   */
  readonly mark: string | null;
  /** Its keys, besides those of `link-keys.ts`. */
  readonly keys: readonly string[];
  /** The variables that its link templates may use, besides `vars.NAME`. */
  readonly variables: readonly string[];
  /** The entry; `null` where something that it cannot do without is missing or wrong, which has been reported. */
  read(found: EntryFields): E | null;
  /** Templates that it has besides those of `link-keys.ts`. */
  templates(entry: E): readonly (Template | null)[];
  /** How its source is called where a pattern finds nothing there; `null` for a kind without a source. */
  readonly source: ((entry: E) => string) | null;
  /** Whether another server must be asked before the entry's links are known. */
  needsServer(entry: E): boolean;
  /** Its part of the JSON Schema, without the keys of `link-keys.ts`. */
  schema(): EntrySchema;
}

/** What was found of an entry before its kind looks at it. */
export interface EntryFields {
  readonly reading: Reading;
  readonly fields: Fields;
  readonly templates: LinkTemplates;
  /** A misspelt key has been reported: that the right one is missing goes without saying. */
  readonly hasUnknownKeys: boolean;
}

/** What a kind adds to the schema of an entry. */
export interface EntrySchema {
  readonly description: string;
  readonly properties: object;
  readonly required: readonly string[];
  /** The default of `name`, as a sentence. */
  readonly defaultName: string;
  /** What `url` is, and its default. */
  readonly url: string;
  /** Further keywords of the mapping. */
  readonly extra?: object;
}

/** Patterns of the key `files`; none where it is left out, `null` where they cannot be read. */
export function readPatterns(reading: Reading, field: Field | undefined): readonly PlacedPattern[] | null {
  if (field === undefined) return [];
  const texts = readTexts(reading, field);
  return texts === null ? null : checkPatterns(texts, reading.problems);
}

/** Reports `missing-key`. */
export function missingKey(reading: Reading, place: Place, message: string): void {
  reading.problems.push(error('missing-key', message, undefined, place));
}
