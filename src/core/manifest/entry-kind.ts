/** What kind of entry a mapping is. */

import type { Fields } from '../yaml/fields.js';
import type { Reading } from '../yaml/reader.js';
import type { Entry } from './entry.js';
import { LINK_KEYS } from './link-templates.js';

/** The keys of each kind of entry, besides LINK_KEYS. The first one tells the kind. */
const KIND_KEYS = {
  link: [],
  files: ['files', 'upload'],
  github: ['github', 'tag', 'files'],
  package: ['package', 'version', 'files'],
} as const satisfies Readonly<Record<Entry['kind'], readonly string[]>>;

/** The keys of all kinds. */
export const ALL_KEYS = [...new Set([...LINK_KEYS, ...Object.values(KIND_KEYS).flat()])];

/**
 * The kind that an entry's keys tell, or `null` where they tell two.
 *
 * @param meant keys that are misspelt: an entry with `flies` is no literal link, whatever else it lacks
 */
export function kindOf(reading: Reading, fields: Fields, meant: ReadonlySet<string>): Entry['kind'] | null {
  const github = fields.get('github');
  const fromPackage = fields.get('package');
  if (github !== undefined && fromPackage !== undefined) {
    reading.problems.push({
      severity: 'error',
      code: 'two-sources',
      message: 'an entry takes its files from `github` or from `package`, not from both',
      hint: 'Make two entries of it.',
      place: fromPackage.place,
      related: github.place,
    });
    return null;
  }
  const tells = (key: string): boolean => fields.has(key) || meant.has(key);
  if (tells('github')) return 'github';
  if (tells('package')) return 'package';
  return tells('files') || tells('upload') ? 'files' : 'link';
}

const ABOUT: Readonly<Record<string, string>> = {
  upload: 'It belongs to an entry with local `files`.',
  tag: 'It belongs to an entry with `github`.',
  version: 'It belongs to an entry with `package`, or into `upload`.',
};

/** Writes down keys that belong to entries of another kind. */
export function refuseMisplaced(reading: Reading, fields: Fields, kind: Entry['kind']): void {
  const allowed: readonly string[] = [...LINK_KEYS, ...KIND_KEYS[kind]];
  for (const { key, place } of fields.values()) {
    if (allowed.includes(key)) continue;
    const hint = ABOUT[key];
    reading.problems.push({
      severity: 'error',
      code: 'misplaced-key',
      message: `\`${key}\` has no meaning in ${KIND_NAMES[kind]}`,
      ...(hint === undefined ? {} : { hint }),
      place,
    });
  }
}

const KIND_NAMES: Readonly<Record<Entry['kind'], string>> = {
  link: 'a literal link',
  files: 'an entry with local files',
  github: 'an entry with assets of a GitHub release',
  package: 'an entry with files of a package',
};
