/**
 * The key `create_release`: what a release is created with, where the input `create-release` lets a run create it. One
 * that is there already is left alone.
 *
 * The texts may also come from the release of a GitHub repository that has the same tag, which makes a mirror of it.
 */

import { isSeq } from 'yaml';
import { type GithubRepository, readRepository } from '../entry/github-entry.js';
import { readTemplate } from '../entry/link-keys.js';
import { schemaMapping, schemaText, schemaTexts } from '../entry/schema-words.js';
import { parseTemplate, type Template } from '../entry/template.js';
import { RUN_VARIABLES } from '../entry/variables.js';
import { error } from '../problem/problem.js';
import { type Fields, readFields } from '../yaml/fields.js';
import { type Field, type Reading, readTexts } from '../yaml/reader.js';

/** What a release is to be created with; `null` for what is not said. */
export interface NewRelease {
  readonly name: Template | null;
  readonly notes: Notes | null;
  readonly milestones: readonly Template[] | null;
  readonly releasedAt: Template | null;
  readonly github: GithubRepository | null;
}

/** Where the notes are: in the manifest, or in a file below the root. */
export type Notes = { readonly kind: 'text' | 'file'; readonly template: Template };

/** Nothing is said. */
export const NO_NEW_RELEASE: NewRelease = {
  name: null,
  notes: null,
  milestones: null,
  releasedAt: null,
  github: null,
};

/** Variables of the texts, besides `vars.NAME`. Those of GitHub need `github`. */
export const PAGE_VARIABLES: readonly string[] = [
  ...RUN_VARIABLES,
  'github.name',
  'github.notes',
  'github.published_at',
];

/** Notes may list the sums of what the links lead to. */
export const NOTES_VARIABLES: readonly string[] = [...PAGE_VARIABLES, 'sha256sums'];

const KEYS = ['name', 'description', 'description_file', 'milestones', 'released_at', 'github'];

/** Keys of `release:` in `.gitlab-ci.yml` and of other tools. */
const FOREIGN: Readonly<Record<string, string>> = {
  title: 'Write `name`.',
  notes: 'Write `description`.',
  body: 'Write `description`.',
  notes_file: 'Write `description_file`.',
  file: 'Write `description_file`.',
  milestone: 'Write `milestones`.',
  date: 'Write `released_at`.',
  tag: 'The input `tag`, or an entry of `releases`, says which release is meant.',
  tag_name: 'The input `tag`, or an entry of `releases`, says which release is meant.',
  ref: 'Set the input `ref`.',
  assets: 'Write `links`, beside `create_release`.',
  links: 'Write `links` beside `create_release`, not below it.',
};

/** What is said first holds, key by key. */
export function firstSaid(own: NewRelease | null, common: NewRelease | null): NewRelease | null {
  if (own === null || common === null) return own ?? common;
  return {
    name: own.name ?? common.name,
    notes: own.notes ?? common.notes,
    milestones: own.milestones ?? common.milestones,
    releasedAt: own.releasedAt ?? common.releasedAt,
    github: own.github ?? common.github,
  };
}

/** Reads the key. Problems: `two-sources` for two descriptions, those of texts, templates and repositories. */
export function readNewRelease(reading: Reading, field: Field | undefined): NewRelease | null {
  if (field === undefined) return null;
  const fields = readFields(reading, field.node, field.place, '`create_release`', KEYS, FOREIGN);
  if (fields === null) return null;
  const github = fields.get('github');
  return {
    name: readTemplate(reading, fields.get('name'), PAGE_VARIABLES),
    notes: readNotes(reading, fields),
    milestones: readMilestones(reading, fields.get('milestones')),
    releasedAt: readTemplate(reading, fields.get('released_at'), PAGE_VARIABLES),
    github: github === undefined ? null : readRepository(reading, github),
  };
}

function readNotes(reading: Reading, fields: Fields): Notes | null {
  const text = fields.get('description');
  const file = fields.get('description_file');
  if (text !== undefined && file !== undefined) {
    const message = 'a release has `description` or `description_file`, not both';
    reading.problems.push(error('two-sources', message, 'Keep one of them.', file.place, text.place));
  }
  const template = readTemplate(reading, text, NOTES_VARIABLES);
  if (template !== null) return { kind: 'text', template };
  const path = readTemplate(reading, file, RUN_VARIABLES);
  return path && { kind: 'file', template: path };
}

function readMilestones(reading: Reading, field: Field | undefined): readonly Template[] | null {
  if (field === undefined) return null;
  if (isSeq(field.node) && field.node.items.length === 0) return [];
  const texts = readTexts(reading, field) ?? [];
  return texts.flatMap((text) => parseTemplate(text, PAGE_VARIABLES, reading.problems) ?? []);
}

/** What the schema says of the key. */
export function newReleaseSchema(): object {
  return schemaMapping(
    'What a release is created with, if the input create-release lets a run create it. An existing one is left alone.',
    {
      name: schemaText('Title. Default: the tag.', { examples: ['App ${version}'] }),
      description: schemaText('Notes in Markdown. May use ${sha256sums}.'),
      description_file: schemaText(
        'File with the notes, relative to the root. No variables are replaced in it.',
        {
          examples: ['notes/${tag}.md'],
        },
      ),
      milestones: {
        description: 'Titles of milestones of the project or its groups.',
        anyOf: [schemaTexts('Titles of milestones of the project.'), { type: 'array', maxItems: 0 }],
      },
      released_at: schemaText('Date of the release, ISO 8601. Default: now.'),
      github: {
        type: 'string',
        description:
          'Repository whose release of the same tag gives title, notes and date. With `tags`, its releases count too.',
        examples: ['owner/app'],
      },
    },
    [],
  );
}
