/** Files of a generic package in the project's registry. */

import type { PlacedPattern } from '../pattern/placed.js';
import type { Place } from '../problem/problem.js';
import { quoted } from '../text/quoted.js';
import type { Fields } from '../yaml/fields.js';
import type { Reading } from '../yaml/reader.js';
import { type EntryKind, missingKey, readPatterns } from './entry-kind.js';
import { type LinkTemplates, readTemplate } from './link-keys.js';
import { FILE_NAME_WORDS, FILE_VARIABLE_WORDS, schemaPatterns, schemaText } from './schema-words.js';
import type { Template } from './template.js';
import { FILE_VARIABLES, RUN_VARIABLES } from './variables.js';

/** The files of a generic package in the project's own registry. */
export type PackageEntry = LinkTemplates &
  PackageTemplates & {
    readonly kind: 'package';
    /** Empty: all files. */
    readonly patterns: readonly PlacedPattern[];
  };

/** Which package of the registry is meant. */
export interface PackageTemplates {
  readonly package: Template;
  readonly version: Template;
  /** Another project than that of the release; `null`: the same. */
  readonly project: Template | null;
}

/** Both are required: a default version would hide which package a link leads into. */
export function readPackage(
  reading: Reading,
  fields: Fields,
  at: Place,
  what: string,
  hasUnknownKeys: boolean,
): PackageTemplates | null {
  const [name, version] = (['package', 'version'] as const).map((key) => {
    const field = fields.get(key);
    if (field === undefined && !hasUnknownKeys) missingKey(reading, at, `${what} needs a \`${key}\``);
    return readTemplate(reading, field, RUN_VARIABLES);
  });
  const project = readTemplate(reading, fields.get('project'), RUN_VARIABLES);
  return name && version ? { package: name, version, project } : null;
}

/** The schema of the keys that say which package is meant. */
export const packageSchemas = (): Readonly<Record<keyof PackageTemplates, object>> => ({
  package: schemaText('Name of a generic package in the registry of the project.'),
  version: schemaText('Version of the package.', { examples: ['${version}'] }),
  project: schemaText(
    'Full path or numeric id of another project of the same GitLab, whose registry has the package.',
  ),
});

/** The record of packages. */
export const PACKAGE: EntryKind<PackageEntry> = {
  called: 'an entry with `package`',
  mark: 'package',
  keys: ['package', 'version', 'project', 'files'],
  variables: FILE_VARIABLES,
  read({ reading, fields, templates, hasUnknownKeys }) {
    const which = readPackage(reading, fields, templates.place, 'an entry with `package`', hasUnknownKeys);
    const patterns = readPatterns(reading, fields.get('files'));
    return which && patterns && { kind: 'package', ...templates, ...which, patterns };
  },
  templates: (entry) => [entry.package, entry.version, entry.project],
  source: (entry) => `the package ${quoted(entry.package.written)}`,
  needsServer: () => true,
  schema: () => ({
    description: 'One link for each file of a generic package.',
    properties: { ...packageSchemas(), files: schemaPatterns('file names. Default: all files') },
    required: ['package', 'version'],
    defaultName: FILE_NAME_WORDS,
    url: `Default: the address of the file. May use ${FILE_VARIABLE_WORDS}.`,
  }),
};
