/** Local files, perhaps put into a generic package first. */

import type { PlacedPattern } from '../pattern/placed.js';
import type { Place } from '../problem/problem.js';
import { readFields } from '../yaml/fields.js';
import { type Field, type Reading, readBoolean } from '../yaml/reader.js';
import { type EntryKind, missingKey, readPatterns } from './entry-kind.js';
import { type LinkTemplates, readTemplate } from './link-keys.js';
import { type PackageTemplates, packageSchemas, readPackage } from './package-entry.js';
import {
  FILE_NAME_WORDS,
  FILE_VARIABLE_WORDS,
  schemaMapping,
  schemaPatterns,
  schemaText,
} from './schema-words.js';
import type { Template } from './template.js';
import { FILE_VARIABLES, RUN_VARIABLES } from './variables.js';

/** Local files, perhaps put into a generic package first; then the URL defaults to the file's there. */
export type FilesEntry = LinkTemplates & {
  readonly kind: 'files';
  readonly patterns: readonly PlacedPattern[];
  readonly upload: UploadTarget | null;
  /** Name of a file with the sums of the others, which goes into the package too; `null`: none. */
  readonly checksums: Template | null;
};

/** The generic package that local files are put into. */
export interface UploadTarget extends PackageTemplates {
  /** The name of a file in the package; `null` for its own name without folders. */
  readonly file: Template | null;
  /** Whether a different file under the same name and version may be replaced. */
  readonly replace: boolean;
  readonly place: Place;
}

/** The record of local files. */
export const FILES: EntryKind<FilesEntry> = {
  called: 'an entry with local `files`',
  mark: null,
  keys: ['files', 'upload', 'checksums'],
  variables: FILE_VARIABLES,
  read({ reading, fields, templates, hasUnknownKeys }) {
    const upload = readUpload(reading, fields.get('upload'));
    const sums = fields.get('checksums');
    const checksums = readTemplate(reading, sums, RUN_VARIABLES);
    if (sums !== undefined && !fields.has('upload') && !hasUnknownKeys) {
      missingKey(
        reading,
        sums.place,
        '`checksums` needs `upload`, which puts the checksum file beside the others',
      );
    }
    const files = fields.get('files');
    const { place } = templates;
    if (files === undefined) {
      if (!hasUnknownKeys) missingKey(reading, place, '`upload` needs `files` to put into the package');
      return null;
    }
    const patterns = readPatterns(reading, files);
    if (!fields.has('url') && !fields.has('upload') && !hasUnknownKeys) {
      missingKey(reading, place, 'an entry with local `files` needs a `url` (or `upload`)');
    }
    return patterns && { kind: 'files', ...templates, patterns, upload, checksums };
  },
  templates: ({ upload, checksums }) =>
    upload === null ? [checksums] : [upload.package, upload.version, upload.project, upload.file, checksums],
  source: () => 'the root folder',
  needsServer: ({ upload }) => upload !== null,
  schema: () => ({
    description: 'One link for each local file that matches.',
    properties: {
      files: schemaPatterns('local files, relative to the root'),
      upload: uploadSchema(),
      checksums: checksumsSchema(),
    },
    required: ['files'],
    defaultName: FILE_NAME_WORDS,
    url: `Where the file can be downloaded. May use ${FILE_VARIABLE_WORDS}.`,
    extra: { anyOf: [{ required: ['url'] }, { required: ['upload'] }] },
  }),
};

function readUpload(reading: Reading, field: Field | undefined): UploadTarget | null {
  if (field === undefined) return null;
  const before = reading.problems.length;
  const fields = readFields(reading, field.node, field.place, '`upload`', [
    'package',
    'version',
    'project',
    'file',
    'replace',
  ]);
  if (fields === null) return null;
  const hasUnknownKeys = reading.problems.length > before;
  const which = readPackage(reading, fields, field.place, '`upload`', hasUnknownKeys);
  const replace = fields.get('replace');
  const value = replace === undefined ? false : readBoolean(reading, replace);
  const file = readTemplate(reading, fields.get('file'), FILE_VARIABLES);
  return which && { ...which, file, replace: value ?? false, place: field.place };
}

function checksumsSchema(): object {
  return schemaText('Name of a file with the SHA-256 of each, uploaded and linked as one more.', {
    examples: ['SHA256SUMS'],
  });
}

function uploadSchema(): object {
  const description =
    'Puts the files into the generic package registry first; the URL then defaults to the file there.';
  const file = schemaText('Name of a file in the package. Default: ${basename}.', {
    examples: ['${basename|file}'],
  });
  const replace = {
    type: 'boolean',
    description: 'Whether a different file of the same name may be replaced.',
    default: false,
  };
  return schemaMapping(description, { ...packageSchemas(), file, replace }, ['package', 'version']);
}
