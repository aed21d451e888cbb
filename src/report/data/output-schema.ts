/**
 * The JSON documents that `--format json` prints, declared once for the schema and for the printing (`shape.ts`):
 * `plan` and `apply`, `list` and `get`, `create`, `update` and `delete`, `validate`, and a failure before any of them could be made.
 *
 * Version 1 may gain keys, so unknown ones are allowed; none goes away and none changes its meaning.
 */

import type { CurrentLink } from '../../core/link.js';
import type { Change } from '../../core/plan/plan.js';
import type { Problem } from '../../core/problem/problem.js';
import { CHANGE, CONFLICT, CURRENT_LINK, LINK, LISTED_LINK, OUTCOME, UPLOAD } from './link-shape.js';
import { PROBLEM, problems, RELEASE, REPORT, VERSION } from './report-shape.js';
import {
  constant,
  type Definition,
  flag,
  key,
  listOf,
  nested,
  nullableText,
  object,
  oneOf,
  optional,
  text,
} from './shape.js';

/** The document of `list`. */
export const LIST = object<readonly CurrentLink[]>()({
  version: VERSION,
  command: constant('list'),
  links: listOf(LISTED_LINK, 'Newest first.', (links: readonly CurrentLink[]) => links),
});

const TAG = { schema: { type: 'string' }, write: (tag: string): string => tag };

/** The document of `list --tags`. */
export const LIST_TAGS = object<readonly string[]>()({
  version: VERSION,
  command: constant('list'),
  tags: listOf(TAG, 'Tags of the releases, newest first.', (tags: readonly string[]) => tags),
});

/** The document of `get`. */
export const GET = object<CurrentLink>()({
  version: VERSION,
  command: constant('get'),
  link: nested(LISTED_LINK, (link: CurrentLink) => link),
});

/** What `create`, `update` or `delete` did, or would do. */
export interface CallDocument {
  readonly command: 'create' | 'update' | 'delete';
  readonly project: string;
  readonly tag: string;
  readonly dryRun: boolean;
  readonly status: 'planned' | 'done' | 'unchanged';
  /** `null` where nothing had to be done. */
  readonly change: Change | null;
  /** As it was read last; `null` after a delete and in a dry run that has something to do. */
  readonly link: CurrentLink | null;
}

/** The document of `create`, `update` and `delete`. */
export const CALL = object<CallDocument>()({
  version: VERSION,
  command: oneOf(['create', 'update', 'delete'], (call: CallDocument) => call.command),
  project: text(
    'The project as it was given: a numeric id or a full path.',
    (call: CallDocument) => call.project,
  ),
  tag: text('Tag of the release.', (call: CallDocument) => call.tag),
  dry_run: flag('Whether this was a dry run.', (call: CallDocument) => call.dryRun),
  status: oneOf(
    ['planned', 'done', 'unchanged'],
    (call: CallDocument) => call.status,
    'planned in a dry run; unchanged where the link was already like that.',
  ),
  change: optional(
    key(CHANGE.schema, ({ change }: CallDocument) => (change === null ? undefined : CHANGE.write(change))),
    ({ change }) => change !== null,
  ),
  link: optional(
    key(LISTED_LINK.schema, ({ link }: CallDocument) =>
      link === null ? undefined : LISTED_LINK.write(link),
    ),
    ({ link }) => link !== null,
  ),
});

/** What `validate` found. */
export interface ValidationDocument {
  readonly file: string;
  /** `null` where the manifest is wrong. */
  readonly links: number | null;
  readonly problems: readonly Problem[];
}

/** The document of `validate`. */
export const VALIDATION = object<ValidationDocument>()({
  version: VERSION,
  command: constant('validate'),
  file: text('The manifest, or the input that holds it.', (found: ValidationDocument) => found.file),
  links: key(
    {
      type: ['integer', 'null'],
      minimum: 0,
      description:
        'Links that it makes, as far as can be known without other servers; null where it is wrong.',
    },
    (found: ValidationDocument) => found.links,
  ),
  problems: problems('What is wrong with it. Absent without any.'),
});

/** A command that ended before it had its own document to print. */
export interface FailureDocument {
  /** As it was given; `null` where there is no such command. */
  readonly command: string | null;
  readonly problems: readonly Problem[];
}

/** The document of a failure: it has none of the keys of the others, so that nobody takes it for a result. */
export const FAILURE = object<FailureDocument>()({
  version: VERSION,
  command: nullableText(
    'The command, or null where there is none of that name.',
    (failure: FailureDocument) => failure.command,
  ),
  failed: constant(true),
  problems: listOf(PROBLEM, 'Why.', (failure: FailureDocument) => failure.problems, { minItems: 1 }),
});

const DEFINITIONS: readonly Definition<never, unknown>[] = [
  LINK,
  CURRENT_LINK,
  LISTED_LINK,
  CHANGE,
  CONFLICT,
  OUTCOME,
  UPLOAD,
  PROBLEM,
  RELEASE,
];

/** JSON Schema of every document that `--format json` prints. */
export const PLAN_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Output of release-links',
  description: 'What release-links prints with --format json.',
  type: 'object',
  oneOf: [
    { ...REPORT.schema, title: 'plan or apply' },
    { ...LIST.schema, title: 'list' },
    { ...LIST_TAGS.schema, title: 'list --tags' },
    { ...GET.schema, title: 'get' },
    { ...CALL.schema, title: 'create, update or delete' },
    { ...VALIDATION.schema, title: 'validate' },
    { ...FAILURE.schema, title: 'failure' },
  ],
  definitions: Object.fromEntries(DEFINITIONS.map(({ name, definition }) => [name, definition])),
} as const;
