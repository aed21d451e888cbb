/** All kinds of entries, and what follows from the list. A new kind is a record in a file beside this, and a line here. */

import { error, type Problem } from '../problem/problem.js';
import { listed } from '../text/quoted.js';
import type { Fields } from '../yaml/fields.js';
import type { EntryKind } from './entry-kind.js';
import { FILES } from './files-entry.js';
import { GITHUB } from './github-entry.js';
import { LINK } from './link-entry.js';
import { LINK_KEY_NAMES, linkKeySchemas, linkTemplates } from './link-keys.js';
import { PACKAGE } from './package-entry.js';
import type { Template } from './template.js';

/** The kinds, in the order in which they are documented. */
const KINDS = { link: LINK, files: FILES, github: GITHUB, package: PACKAGE } as const;

type KindName = keyof typeof KINDS;

/**
 * What a manifest declares. A literal entry makes one link; the others make one for each file that their source finds.
 * Whatever can be known without looking at files or a network has been checked when an entry exists.
 */
export type Entry = NonNullable<ReturnType<(typeof KINDS)[KindName]['read']>>;

/** An entry whose links depend on what is found. */
export type SourceEntry = Exclude<Entry, { readonly kind: 'link' }>;

/** The record of a kind; the compiler cannot pair a name that is only known later with its own entry. */
function recordOf<E extends Entry>(kind: E['kind']): EntryKind<E> {
  return KINDS[kind] as unknown as EntryKind<E>;
}

const NAMES = Object.keys(KINDS) as readonly KindName[];

/** The keys of all kinds. */
export const ALL_KEYS: readonly string[] = [
  ...new Set([...LINK_KEY_NAMES, ...NAMES.flatMap((name) => KINDS[name].keys)]),
];

/** What reads entries of a kind. */
export function kindRecord(kind: Entry['kind']): EntryKind<Entry> {
  return recordOf(kind);
}

/** All templates of an entry that are there. */
export function templatesOf(entry: Entry): readonly Template[] {
  const own = recordOf<Entry>(entry.kind).templates(entry);
  return [...linkTemplates(entry), ...own.filter((template) => template !== null)];
}

/** Whether a template of the entry uses one of these variables. */
export function usesVariable(entry: Entry, names: readonly string[]): boolean {
  return templatesOf(entry).some(({ parts }) =>
    parts.some((part) => part.kind === 'variable' && names.includes(part.name)),
  );
}

/** Whether another server must be asked before the entry's links are known. */
export function needsServer(entry: Entry): boolean {
  return recordOf<Entry>(entry.kind).needsServer(entry);
}

/** How the source of an entry is called in messages. */
export function sourceName(entry: SourceEntry): string {
  return recordOf<Entry>(entry.kind).source?.(entry) ?? 'the manifest';
}

/**
 * The kind that an entry's keys show, or `null` where they show two.
 *
 * @param meant keys that are misspelt: an entry with `flies` is no literal link, whatever else it lacks
 * @param problems takes `two-sources`
 */
export function kindOf(
  fields: Fields,
  meant: ReadonlySet<string>,
  problems: Problem[],
): Entry['kind'] | null {
  const marked = NAMES.flatMap((name) => fields.get(KINDS[name].mark ?? '') ?? []);
  const [first, second] = marked;
  if (first !== undefined && second !== undefined) {
    const message = `an entry takes its files from \`${first.key}\` or from \`${second.key}\`, not from both`;
    problems.push(error('two-sources', message, 'Write two entries instead.', second.place, first.place));
    return null;
  }
  const shows = (key: string | null): boolean => key !== null && (fields.has(key) || meant.has(key));
  return (
    NAMES.find((name) => shows(KINDS[name].mark)) ??
    NAMES.find((name) => KINDS[name].mark === null && KINDS[name].keys.some(shows)) ??
    'link'
  );
}

/** Reports keys that belong to entries of another kind, as `misplaced-key`. */
export function refuseMisplaced(fields: Fields, kind: Entry['kind'], problems: Problem[]): void {
  const { keys, called } = KINDS[kind];
  for (const { key, place } of fields.values()) {
    if (LINK_KEY_NAMES.includes(key) || keys.includes(key)) continue;
    problems.push(error('misplaced-key', `\`${key}\` has no meaning in ${called}`, homeOf(key), place));
  }
}

/** Where a key belongs. */
function homeOf(key: string): string {
  const owners = NAMES.filter((name) => (KINDS[name].keys as readonly string[]).includes(key));
  const homes = owners.map((name) => KINDS[name].called);
  const inUpload = key === 'version' || key === 'project' ? ', or into `upload`' : '';
  return `It belongs to ${listed(homes, 'or')}${inUpload}.`;
}

/** What the JSON Schema says of each kind. */
export function kindSchemas(): readonly object[] {
  return NAMES.map((name) => {
    const { description, properties, required, extra, ...words } = KINDS[name].schema();
    return {
      type: 'object',
      description,
      properties: { ...properties, ...linkKeySchemas(words) },
      required,
      additionalProperties: false,
      not: { required: ['direct_asset_path', 'filepath'] },
      ...extra,
    };
  });
}
