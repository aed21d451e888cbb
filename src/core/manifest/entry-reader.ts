/** YAML mapping → Entry. */

import { checkPatterns } from '../pattern/file-pattern.js';
import type { PlacedPattern } from '../pattern/placed.js';
import type { Place } from '../problem/problem.js';
import { quoted } from '../text/quoted.js';
import type { YamlNode } from '../yaml/document.js';
import { type Fields, meantKeys, readFields } from '../yaml/fields.js';
import {
  type Field,
  placeOf,
  type Reading,
  readBoolean,
  readText,
  readTexts,
  shapeOf,
} from '../yaml/reader.js';
import type { Entry, GithubEntry, LinkTemplates, PackageEntry, Upload } from './entry.js';
import { ALL_KEYS, kindOf, refuseMisplaced } from './entry-kind.js';
import { readLinkTemplates, readTemplate } from './link-templates.js';
import type { Template } from './template.js';
import { ASSET_VARIABLES, FILE_VARIABLES, RUN_VARIABLES } from './variables.js';

const VARIABLES: Readonly<Record<Entry['kind'], readonly string[]>> = {
  link: RUN_VARIABLES,
  files: FILE_VARIABLES,
  github: ASSET_VARIABLES,
  package: FILE_VARIABLES,
};

/** The entry, or `null` where something that it cannot do without is missing or wrong. */
export function readEntry(reading: Reading, node: YamlNode): Entry | null {
  const place = placeOf(reading, node);
  if (shapeOf(node) === 'text') return bareText(reading, place);
  const before = reading.problems.length;
  const fields = readFields(reading, node, place, 'an entry', ALL_KEYS);
  if (fields === null) return null;
  const hasUnknownKeys = reading.problems.length > before;
  const kind = kindOf(reading, fields, meantKeys(node, ALL_KEYS));
  if (kind === null) return null;
  refuseMisplaced(reading, fields, kind);
  const templates = readLinkTemplates(reading, fields, place, VARIABLES[kind]);
  switch (kind) {
    case 'link':
      return linkEntry(reading, fields, templates, hasUnknownKeys);
    case 'files':
      return filesEntry(reading, fields, templates, hasUnknownKeys);
    case 'github':
      return githubEntry(reading, fields, templates);
    case 'package':
      return packageEntry(reading, fields, templates, hasUnknownKeys);
  }
}

function bareText(reading: Reading, place: Place): null {
  reading.problems.push({
    severity: 'error',
    code: 'wrong-type',
    message: 'an entry must be a mapping, but it is a text',
    hint: 'Write what it is: url: https://example.com/app.zip, or files: dist/*.zip.',
    place,
  });
  return null;
}

function linkEntry(
  reading: Reading,
  fields: Fields,
  templates: LinkTemplates,
  hasUnknownKeys: boolean,
): Entry | null {
  const { place, url } = templates;
  if (url !== null) return { kind: 'link', ...templates, url };
  // A misspelt key has been told already; that the right one is missing goes without saying.
  if (!fields.has('url') && !hasUnknownKeys) {
    missing(reading, place, 'an entry needs a `url`, `files`, `github` or `package`');
  }
  return null;
}

function filesEntry(
  reading: Reading,
  fields: Fields,
  templates: LinkTemplates,
  hasUnknownKeys: boolean,
): Entry | null {
  const upload = readUpload(reading, fields.get('upload'));
  const files = fields.get('files');
  if (files === undefined) {
    if (!hasUnknownKeys) missing(reading, templates.place, '`upload` needs `files` to put into the package');
    return null;
  }
  const patterns = readPatterns(reading, files);
  if (!fields.has('url') && !fields.has('upload') && !hasUnknownKeys) {
    missing(reading, templates.place, 'an entry with local `files` needs a `url` (or `upload`)');
  }
  return patterns && { kind: 'files', ...templates, patterns, upload };
}

function readUpload(reading: Reading, field: Field | undefined): Upload | null {
  if (field === undefined) return null;
  const before = reading.problems.length;
  const fields = readFields(reading, field.node, field.place, '`upload`', ['package', 'version', 'replace']);
  if (fields === null) return null;
  const hasUnknownKeys = reading.problems.length > before;
  const coordinates = readCoordinates(reading, fields, field.place, '`upload`', hasUnknownKeys);
  const replace = fields.get('replace');
  const value = replace === undefined ? false : readBoolean(reading, replace);
  return coordinates && { ...coordinates, replace: value ?? false, place: field.place };
}

function packageEntry(
  reading: Reading,
  fields: Fields,
  templates: LinkTemplates,
  hasUnknownKeys: boolean,
): PackageEntry | null {
  const { place } = templates;
  const coordinates = readCoordinates(reading, fields, place, 'an entry with `package`', hasUnknownKeys);
  const patterns = readPatterns(reading, fields.get('files'));
  return coordinates && patterns && { kind: 'package', ...templates, ...coordinates, patterns };
}

/** Both are required: a default version would hide which package a link leads into. */
function readCoordinates(
  reading: Reading,
  fields: Fields,
  at: Place,
  what: string,
  hasUnknownKeys: boolean,
): { readonly package: Template; readonly version: Template } | null {
  const [name, version] = (['package', 'version'] as const).map((key) => {
    const field = fields.get(key);
    if (field === undefined && !hasUnknownKeys) missing(reading, at, `${what} needs a \`${key}\``);
    return readTemplate(reading, field, RUN_VARIABLES);
  });
  return name && version ? { package: name, version } : null;
}

/** GitHub's own rule for names of owners and repositories, loosely: what cannot leave the path of an address. */
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.+$)[A-Za-z0-9._-]+$/;

function githubEntry(reading: Reading, fields: Fields, templates: LinkTemplates): GithubEntry | null {
  const field = fields.get('github');
  const text = field === undefined ? null : readText(reading, field);
  const tag = readTemplate(reading, fields.get('tag'), RUN_VARIABLES);
  const patterns = readPatterns(reading, fields.get('files'));
  if (text === null || patterns === null) return null;
  if (!REPOSITORY.test(text.value)) {
    reading.problems.push({
      severity: 'error',
      code: 'invalid-repository',
      message: `${quoted(text.value)} is not a GitHub repository`,
      hint: 'Write owner/name, as in: github: octocat/hello-world.',
      place: text.place,
    });
    return null;
  }
  const slash = text.value.indexOf('/');
  const owner = text.value.slice(0, slash);
  const repository = text.value.slice(slash + 1);
  return { kind: 'github', ...templates, owner, repository, tag, patterns };
}

function readPatterns(reading: Reading, field: Field | undefined): readonly PlacedPattern[] | null {
  if (field === undefined) return [];
  const texts = readTexts(reading, field);
  return texts === null ? null : checkPatterns(texts, reading.problems);
}

function missing(reading: Reading, place: Place, message: string): void {
  reading.problems.push({ severity: 'error', code: 'missing-key', message, place });
}
