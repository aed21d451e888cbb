/**
 * JSON Schema (draft-07, which editors and validators know best) of every document that `--format json` prints:
 * `plan` and `apply`, `list` and `get`, `validate`. Version 1 may gain keys, so unknown ones are allowed; none goes away and
 * none changes its meaning.
 */

import { CLAIM_FIELDS, LINK_FIELDS, LINK_TYPES } from '../../core/link.js';

const text = (description: string) => ({ type: 'string', description });
const nullableText = (description: string) => ({ type: ['string', 'null'], description });
const flag = (description: string) => ({ type: 'boolean', description });
const number = (description: string) => ({ type: 'integer', minimum: 0, description });
const refer = (name: string) => ({ $ref: `#/definitions/${name}` });
const listOf = (name: string, description: string) => ({ type: 'array', items: refer(name), description });

/** An object in which every given key stands, but for those that are named. */
function object(properties: Readonly<Record<string, object>>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', properties, required };
}

const LINK = {
  name: text('Name, unique within the release.'),
  url: text('Address, with credentials inside it replaced by ***.'),
  link_type: { enum: LINK_TYPES, description: 'Type of the link.' },
  direct_asset_path: nullableText('Path below …/-/releases/<tag>/downloads, or null.'),
};
const ID = number("Id of the link. Not stable: GitLab's web form recreates every link.");
const NAME = text('Name of the link after the change, or before its deletion.');

const CHANGE = {
  oneOf: [
    object({ action: { const: 'create' }, name: NAME, after: refer('link') }),
    object({
      action: { const: 'update' },
      name: NAME,
      id: ID,
      fields: {
        type: 'array',
        items: { enum: LINK_FIELDS },
        minItems: 1,
        description: 'The fields that differ.',
      },
      before: refer('link'),
      after: refer('link'),
    }),
    object({ action: { const: 'delete' }, name: NAME, id: ID, before: refer('link') }),
  ],
};

const OUTCOME = object(
  {
    action: { enum: ['create', 'update', 'delete', 'upload'] },
    name: text('Name of the link or file.'),
    status: { enum: ['done', 'failed', 'skipped'] },
    error: text('Why it failed.'),
  },
  ['error'],
);

const UPLOAD = object({
  name: text("The file's name in the package registry."),
  path: text('The local file, relative to the root.'),
  package: text('Name of the package.'),
  version: text('Version of the package.'),
  size: number('Size in bytes.'),
  replaces: flag('Whether another file of that name and version is there now.'),
});

const PROBLEM = object(
  {
    severity: { enum: ['error', 'warning'] },
    code: text('Stable name of the kind of problem.'),
    message: text('What is wrong.'),
    hint: text('What to do.'),
    place: text('file:line:column'),
  },
  ['hint', 'place'],
);

const RELEASE = object(
  {
    project: text('The project as it was given: a numeric id or a full path.'),
    tag: text('Tag of the release.'),
    exists: flag('Whether the release was there when the run began.'),
    created: flag('Whether this run created it.'),
    url: nullableText("Address of the release's page, or null where it is not known."),
    changes: listOf('change', 'What was planned: creates and updates by name, then deletes by name.'),
    unchanged: listOf('currentLink', 'Links that are as the manifest says.'),
    unmanaged: listOf('currentLink', 'Links that are never touched.'),
    conflicts: listOf(
      'conflict',
      'Wanted values that an unmanaged link holds. With any, nothing is applied.',
    ),
    outcomes: listOf('outcome', 'Of an apply: what became of each change.'),
    remaining: {
      ...object({ changes: { type: 'array', items: refer('change') }, conflicts: listOf('conflict', '') }),
      description: 'Of an apply after which something still differs: what would have to be done.',
    },
    uploads: listOf('upload', 'Files that go into the package registry first. Absent without any.'),
    problems: listOf('problem', 'Problems of this release. Absent without any.'),
  },
  ['outcomes', 'remaining', 'uploads', 'problems'],
);

const SUMMARY = object({
  create: number('Links to create.'),
  update: number('Links to update.'),
  delete: number('Links to delete.'),
  unchanged: number('Links that are as the manifest says.'),
  unmanaged: number('Links that are never touched.'),
  conflict: number('Conflicts.'),
});

const REPORT = object(
  {
    version: { const: 1 },
    command: { enum: ['plan', 'apply'] },
    dry_run: flag('Whether nothing was to be written.'),
    summary: { ...SUMMARY, description: 'Totals of what was planned. What became of it is in outcomes.' },
    releases: listOf('release', 'One entry for each release.'),
    in_sync: flag('Whether every release is, now, exactly what the manifest says.'),
    requests: number('Requests sent to GitLab, retries included.'),
    problems: listOf('problem', 'Problems of the run as a whole. Absent without any.'),
  },
  ['problems'],
);

const LISTED_LINK = object({
  id: ID,
  ...LINK,
  direct_asset_url: text('The permanent address, or the URL where there is no path.'),
});

export const PLAN_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Output of release-links',
  description: 'What plan, apply, list, get and validate print with --format json.',
  type: 'object',
  oneOf: [
    { ...REPORT, title: 'plan or apply' },
    {
      ...object({
        version: { const: 1 },
        command: { const: 'list' },
        links: listOf('listedLink', 'Newest first.'),
      }),
      title: 'list',
    },
    {
      ...object({ version: { const: 1 }, command: { const: 'get' }, link: refer('listedLink') }),
      title: 'get',
    },
    {
      ...object({
        version: { const: 1 },
        command: { const: 'validate' },
        file: text('The manifest, or the input that holds it.'),
        links: number('Links that it makes, as far as can be told without other servers.'),
      }),
      title: 'validate',
    },
  ],
  definitions: {
    link: object(LINK),
    currentLink: object({ id: ID, ...LINK }),
    listedLink: LISTED_LINK,
    change: CHANGE,
    conflict: object({
      name: text('Name of the wanted link.'),
      field: { enum: CLAIM_FIELDS, description: 'The field whose value is held.' },
      held_by: refer('currentLink'),
    }),
    outcome: OUTCOME,
    upload: UPLOAD,
    problem: PROBLEM,
    release: RELEASE,
  },
} as const;
