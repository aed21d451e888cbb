/**
 * The keys that every entry may have: what it says of its links.
 *
 * One record a key: what it is where it is left out, how it is read, and what the schema says of it. A new key is a
 * record here, and the place in `core/desired` that uses its value.
 */

import { LINK_TYPES, type LinkType } from '../link.js';
import { error, type Place } from '../problem/problem.js';
import type { Text } from '../problem/written-text.js';
import { appearance } from '../text/look-alike.js';
import { nearest } from '../text/nearest.js';
import { listed, quoted } from '../text/quoted.js';
import type { Fields } from '../yaml/fields.js';
import { type Field, isWrittenNull, type Reading, readBoolean, readText } from '../yaml/reader.js';
import { schemaText } from './schema-words.js';
import { parseTemplate, type Template } from './template.js';

/** What the schema says of a key where that depends on the kind of entry. */
export interface LinkKeyWords {
  /** The default of `name`, as a sentence. */
  readonly defaultName: string;
  /** What `url` is, and its default. */
  readonly url: string;
}

interface LinkKey<T> {
  /** The value where the key is left out. */
  readonly absent: T;
  /** @param names the variables that a template may use */
  read(reading: Reading, field: Field, names: readonly string[]): T;
  schema(words: LinkKeyWords): object;
}

const key = <T>(record: LinkKey<T>): LinkKey<T> => record;

/** A key whose value is a template. */
const templateKey = (schema: (words: LinkKeyWords) => object): LinkKey<Template | null> =>
  key({ absent: null, read: readTemplate, schema });

/** The keys, in the order in which they are read. */
export const LINK_KEYS = {
  name: templateKey(({ defaultName }) =>
    schemaText(`Name of the link, unique within the release. ${defaultName}`),
  ),
  url: templateKey(({ url }) => schemaText(url)),
  link_type: key<LinkType>({
    absent: 'other',
    read: readLinkType,
    schema: () => ({ description: 'What the link leads to.', enum: LINK_TYPES, default: 'other' }),
  }),
  protect: key<boolean>({
    absent: false,
    read: (reading, field) => readBoolean(reading, field) ?? false,
    schema: () => ({
      description: 'Whether the link is never changed or deleted: a run that would do so fails.',
      type: 'boolean',
      default: false,
    }),
  }),
  sha256: templateKey(() =>
    schemaText('SHA-256 that the file should have, in hex. It is compared where the server reports one.'),
  ),
  was: templateKey(() =>
    schemaText('Old name of the link. A link of that name is updated in place, whatever else is new.'),
  ),
  direct_asset_path: key<Template | null>({
    absent: null,
    read: (reading, field, names) =>
      isWrittenNull(field) ? null : readTemplate(reading, field, pathVariables(names)),
    schema: () => ({
      type: ['string', 'number', 'null'],
      description:
        'Permanent path of the link: …/-/releases/<tag>/downloads<path>. Letters, digits and _ . - / only. May use ${name}. null: none, whatever `defaults` says.',
      examples: ['/bin/app.zip'],
    }),
  }),
} as const;

/** Name of a key that an entry of any kind may have: a key of LINK_KEYS. */
export type LinkKeyName = keyof typeof LINK_KEYS;

/** Old names of keys, which GitLab had first. */
const OLD_NAMES = { filepath: 'direct_asset_path' } as const satisfies Readonly<Record<string, LinkKeyName>>;

/**
 * Variables of permanent paths, besides those of the kind of entry: the link's name, and what `defaults` can use in
 * entries of every kind. Of a literal link the file is the last path segment of its URL.
 */
const PATH_VARIABLES = ['name', 'basename', 'stem', 'ext'] as const;

/** The variables of permanent paths in entries that otherwise have these. */
export function pathVariables(names: readonly string[]): readonly string[] {
  return [...new Set([...names, ...PATH_VARIABLES])];
}

/** What every entry says of its links. */
export type LinkTemplates = { readonly place: Place } & {
  readonly [K in LinkKeyName]: (typeof LINK_KEYS)[K]['absent'];
};

const NAMES = Object.keys(LINK_KEYS) as readonly LinkKeyName[];

/** Every spelling of the keys. */
export const LINK_KEY_NAMES: readonly string[] = [...NAMES, ...Object.keys(OLD_NAMES)];

/** What `defaults` (`link-defaults.ts`) gives to the entries of a list that do not say it themselves. */
export type LinkDefaults = Partial<LinkTemplates>;

/** The keys of an entry that has none of them. */
export function noTemplates(place: Place): LinkTemplates {
  return valuesOf(place, (name) => LINK_KEYS[name].absent);
}

/**
 * What an entry says of its links.
 *
 * Problems: `two-paths`, `unknown-link-type`, those of texts and templates.
 *
 * @param names the variables that templates may use
 * @param defaults what holds for keys that the entry does not have
 */
export function readLinkTemplates(
  reading: Reading,
  fields: Fields,
  place: Place,
  names: readonly string[],
  defaults: LinkDefaults,
): LinkTemplates {
  const path = fields.get('direct_asset_path');
  const filepath = fields.get('filepath');
  if (path !== undefined && filepath !== undefined) {
    const message = '`filepath` is the old name of `direct_asset_path`; an entry has one of them';
    reading.problems.push(error('two-paths', message, 'Remove `filepath`.', filepath.place, path.place));
  }
  return valuesOf(place, (name) => {
    const field = fields.get(name) ?? (name === OLD_NAMES.filepath ? filepath : undefined);
    return field === undefined
      ? sharedValue(name, place, defaults)
      : LINK_KEYS[name].read(reading, field, names);
  });
}

/** A template of `defaults` stands in each entry as if it were written there: that is where its problems are shown. */
function sharedValue(name: LinkKeyName, place: Place, defaults: LinkDefaults): unknown {
  const value = defaults[name];
  if (value === undefined) return LINK_KEYS[name].absent;
  return typeof value === 'object' && value !== null ? { ...value, place } : value;
}

/** The compiler cannot pair each key with its own type in a loop, so this is the one place that asserts it. */
function valuesOf(place: Place, each: (name: LinkKeyName) => unknown): LinkTemplates {
  const values: Record<string, unknown> = { place };
  for (const name of NAMES) values[name] = each(name);
  return values as unknown as LinkTemplates;
}

/** Those of the keys' values that are templates. */
export function linkTemplates(values: LinkTemplates): readonly Template[] {
  return NAMES.flatMap((name) => {
    const value = values[name];
    return value === null || typeof value !== 'object' ? [] : [value];
  });
}

/** What the schema says of the keys. */
export function linkKeySchemas(words: LinkKeyWords): Readonly<Record<string, object>> {
  const schemas = NAMES.map((name) => [name, LINK_KEYS[name].schema(words)] as const);
  const old = Object.entries(OLD_NAMES).map(([name, meant]) => [name, schemaText(`Old name of ${meant}.`)]);
  return Object.fromEntries([...schemas, ...old]);
}

/** A template, or `null` where there is no field, no text in it, or a wrong variable. */
export function readTemplate(
  reading: Reading,
  field: Field | undefined,
  names: readonly string[],
): Template | null {
  const text = field === undefined ? null : readText(reading, field);
  return text === null ? null : parseTemplate(text, names, reading.problems);
}

function readLinkType(reading: Reading, field: Field): LinkType {
  const text = readText(reading, field);
  return text === null ? 'other' : linkTypeOf(reading, text);
}

function linkTypeOf(reading: Reading, text: Text): LinkType {
  const type = LINK_TYPES.find((known) => known === text.value);
  if (type !== undefined) return type;
  const meant = nearest(appearance(text.value), LINK_TYPES);
  const hint = `${meant === null ? '' : `Did you mean ${meant}? `}GitLab knows ${listed(LINK_TYPES)}, in lower case.`;
  reading.problems.push(
    error('unknown-link-type', `${quoted(text.value)} is not a link type`, hint, text.place),
  );
  return 'other';
}
