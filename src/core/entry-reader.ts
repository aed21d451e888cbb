/** YAML mapping → Entry. */

import type { Entry, FilePattern, GithubEntry, LinkTemplates, PackageEntry, Upload } from './entry.js';
import { checkPatterns } from './file-pattern.js';
import { LINK_TYPES, type LinkType } from './link.js';
import { nearest } from './nearest.js';
import type { Place } from './problem.js';
import { listed, quoted } from './quoted.js';
import type { Text } from './source-text.js';
import { parseTemplate, type Template } from './template.js';
import { ASSET_VARIABLES, FILE_VARIABLES, RUN_VARIABLES } from './variables.js';
import type { YamlNode } from './yaml-document.js';
import {
  type Field,
  type Fields,
  placeOf,
  type Reading,
  readBoolean,
  readFields,
  readText,
  readTexts,
} from './yaml-reader.js';

const LINK_KEYS = ['name', 'url', 'link_type', 'direct_asset_path', 'filepath'] as const;

/** The keys of each kind of entry, besides LINK_KEYS. The first one tells the kind. */
const KIND_KEYS = {
  link: [],
  files: ['files', 'upload'],
  github: ['github', 'tag', 'files'],
  package: ['package', 'version', 'files'],
} as const satisfies Readonly<Record<Entry['kind'], readonly string[]>>;

const ALL_KEYS = [...new Set([...LINK_KEYS, ...Object.values(KIND_KEYS).flat()])];

const VARIABLES: Readonly<Record<Entry['kind'], readonly string[]>> = {
  link: RUN_VARIABLES,
  files: FILE_VARIABLES,
  github: ASSET_VARIABLES,
  package: FILE_VARIABLES,
};

/** The entry, or `null` where something that it cannot do without is missing or wrong. */
export function readEntry(reading: Reading, node: YamlNode): Entry | null {
  const place = placeOf(reading, node);
  const before = reading.problems.length;
  const fields = readFields(reading, node, place, 'an entry', ALL_KEYS);
  if (fields === null) return null;
  const hasUnknownKeys = reading.problems.length > before;
  const kind = kindOf(reading, fields);
  if (kind === null) return null;
  refuseMisplaced(reading, fields, kind);
  const templates = readTemplates(reading, fields, place, kind);
  switch (kind) {
    case 'link':
      return linkEntry(reading, templates, hasUnknownKeys);
    case 'files':
      return filesEntry(reading, fields, templates, hasUnknownKeys);
    case 'github':
      return githubEntry(reading, fields, templates);
    case 'package':
      return packageEntry(reading, fields, templates);
  }
}

function kindOf(reading: Reading, fields: Fields): Entry['kind'] | null {
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
  if (github !== undefined) return 'github';
  if (fromPackage !== undefined) return 'package';
  return fields.has('files') || fields.has('upload') ? 'files' : 'link';
}

const ABOUT: Readonly<Record<string, string>> = {
  upload: 'It belongs to an entry with local `files`.',
  tag: 'It belongs to an entry with `github`.',
  version: 'It belongs to an entry with `package`, or into `upload`.',
};

function refuseMisplaced(reading: Reading, fields: Fields, kind: Entry['kind']): void {
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

function linkEntry(reading: Reading, templates: LinkTemplates, hasUnknownKeys: boolean): Entry | null {
  const { url } = templates;
  if (url !== null) return { kind: 'link', ...templates, url };
  // A misspelt key has been told already; that the right one is missing goes without saying.
  if (!hasUnknownKeys)
    missing(reading, templates.place, 'an entry needs a `url`, `files`, `github` or `package`');
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
  if (files === undefined)
    missing(reading, templates.place, '`upload` needs `files` to put into the package');
  const patterns = readPatterns(reading, files);
  if (!fields.has('url') && !fields.has('upload') && !hasUnknownKeys) {
    missing(reading, templates.place, 'an entry with local `files` needs a `url` (or `upload`)');
  }
  return patterns === null ? null : { kind: 'files', ...templates, patterns, upload };
}

function readUpload(reading: Reading, field: Field | undefined): Upload | null {
  if (field === undefined) return null;
  const fields = readFields(reading, field.node, field.place, '`upload`', ['package', 'version', 'replace']);
  if (fields === null) return null;
  const coordinates = readCoordinates(reading, fields, field.place, '`upload`');
  const replace = fields.get('replace');
  const value = replace === undefined ? false : readBoolean(reading, replace);
  return coordinates && { ...coordinates, replace: value ?? false, place: field.place };
}

function packageEntry(reading: Reading, fields: Fields, templates: LinkTemplates): PackageEntry | null {
  const coordinates = readCoordinates(reading, fields, templates.place, 'an entry with `package`');
  const patterns = readPatterns(reading, fields.get('files'));
  return coordinates && patterns && { kind: 'package', ...templates, ...coordinates, patterns };
}

/** Both are required: a default version would hide which package a link leads into. */
function readCoordinates(
  reading: Reading,
  fields: Fields,
  at: Place,
  what: string,
): { readonly package: Template; readonly version: Template } | null {
  const [name, version] = (['package', 'version'] as const).map((key) => {
    const field = fields.get(key);
    if (field === undefined) missing(reading, at, `${what} needs a \`${key}\``);
    return readTemplate(reading, field, RUN_VARIABLES);
  });
  return name && version ? { package: name, version } : null;
}

/** GitHub's own rule for names of owners and repositories, loosely: what cannot leave the path of an address. */
const REPOSITORY = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/;

function githubEntry(reading: Reading, fields: Fields, templates: LinkTemplates): GithubEntry | null {
  const field = fields.get('github');
  const text = field === undefined ? null : readText(reading, field);
  const tag = readTemplate(reading, fields.get('tag'), RUN_VARIABLES);
  const patterns = readPatterns(reading, fields.get('files'));
  if (text === null || patterns === null) return null;
  const [, owner, repository] = REPOSITORY.exec(text.value) ?? [];
  if (owner === undefined || repository === undefined || /^\.+$/.test(repository)) {
    reading.problems.push({
      severity: 'error',
      code: 'invalid-repository',
      message: `${quoted(text.value)} is not a GitHub repository`,
      hint: 'Write owner/name, as in: github: octocat/hello-world.',
      place: text.place,
    });
    return null;
  }
  return { kind: 'github', ...templates, owner, repository, tag, patterns };
}

function readPatterns(reading: Reading, field: Field | undefined): readonly FilePattern[] | null {
  if (field === undefined) return [];
  const texts = readTexts(reading, field);
  return texts === null ? null : checkPatterns(texts, reading.problems);
}

function readTemplates(reading: Reading, fields: Fields, place: Place, kind: Entry['kind']): LinkTemplates {
  const names = VARIABLES[kind];
  const path = fields.get('direct_asset_path');
  const filepath = fields.get('filepath');
  if (path !== undefined && filepath !== undefined) {
    reading.problems.push({
      severity: 'error',
      code: 'two-paths',
      message: '`filepath` is the old name of `direct_asset_path`; an entry has one of them',
      hint: 'Remove `filepath`.',
      place: filepath.place,
      related: path.place,
    });
  }
  return {
    place,
    name: readTemplate(reading, fields.get('name'), names),
    url: readTemplate(reading, fields.get('url'), names),
    link_type: readLinkType(reading, fields.get('link_type')),
    direct_asset_path: readTemplate(reading, path ?? filepath, names),
  };
}

function readTemplate(reading: Reading, field: Field | undefined, names: readonly string[]): Template | null {
  const text = field === undefined ? null : readText(reading, field);
  return text === null ? null : parseTemplate(text, names, reading.problems);
}

function readLinkType(reading: Reading, field: Field | undefined): LinkType {
  const text = field === undefined ? null : readText(reading, field);
  return text === null ? 'other' : linkTypeOf(reading, text);
}

function linkTypeOf(reading: Reading, text: Text): LinkType {
  const type = LINK_TYPES.find((known) => known === text.value);
  if (type !== undefined) return type;
  const meant = nearest(text.value, LINK_TYPES);
  reading.problems.push({
    severity: 'error',
    code: 'unknown-link-type',
    message: `${quoted(text.value)} is not a link type`,
    hint: `${meant === null ? '' : `Did you mean ${meant}? `}GitLab knows ${listed(LINK_TYPES)}, in lower case.`,
    place: text.place,
  });
  return 'other';
}

function missing(reading: Reading, place: Place, message: string): void {
  reading.problems.push({ severity: 'error', code: 'missing-key', message, place });
}
