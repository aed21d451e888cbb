/** Assets of a release on GitHub. */

import type { PlacedPattern } from '../pattern/placed.js';
import { error, type Place } from '../problem/problem.js';
import { quoted } from '../text/quoted.js';
import { type Field, type Reading, readText } from '../yaml/reader.js';
import { type EntryKind, readPatterns } from './entry-kind.js';
import { type LinkTemplates, readTemplate } from './link-keys.js';
import { FILE_NAME_WORDS, FILE_VARIABLE_WORDS, schemaPatterns, schemaText } from './schema-words.js';
import type { Template } from './template.js';
import { ASSET_VARIABLES, RUN_VARIABLES } from './variables.js';

/** The assets of a GitHub release. */
export type GithubEntry = LinkTemplates & {
  readonly kind: 'github';
  readonly owner: string;
  readonly repository: string;
  /** `null`: the same tag as the GitLab release. */
  readonly tag: Template | null;
  /** Empty: all assets. */
  readonly patterns: readonly PlacedPattern[];
};

/** GitHub's own rule for names of owners and repositories, loosely: what cannot leave the path of an address. */
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.+$)[A-Za-z0-9._-]+$/;

/** A repository on GitHub, and where it is named. */
export interface GithubRepository {
  readonly owner: string;
  readonly repository: string;
  readonly place: Place;
}

/** `owner/name`; `null` after a Problem (`invalid-repository`, or that it is no text). */
export function readRepository(reading: Reading, field: Field): GithubRepository | null {
  const text = readText(reading, field);
  if (text === null) return null;
  if (!REPOSITORY.test(text.value)) {
    const hint = 'Write owner/name, as in: github: octocat/hello-world.';
    const message = `${quoted(text.value)} is not a GitHub repository`;
    reading.problems.push(error('invalid-repository', message, hint, text.place));
    return null;
  }
  const slash = text.value.indexOf('/');
  return {
    owner: text.value.slice(0, slash),
    repository: text.value.slice(slash + 1),
    place: text.place,
  };
}

/** The record of releases on GitHub. */
export const GITHUB: EntryKind<GithubEntry> = {
  called: 'an entry with `github`',
  mark: 'github',
  keys: ['github', 'tag', 'files'],
  variables: ASSET_VARIABLES,
  read({ reading, fields, templates }) {
    const field = fields.get('github');
    const named = field === undefined ? null : readRepository(reading, field);
    const tag = readTemplate(reading, fields.get('tag'), RUN_VARIABLES);
    const patterns = readPatterns(reading, fields.get('files'));
    if (named === null || patterns === null) return null;
    const { owner, repository } = named;
    return { kind: 'github', ...templates, owner, repository, tag, patterns };
  },
  templates: (entry) => [entry.tag],
  source: (entry) => `the GitHub release of ${entry.owner}/${entry.repository}`,
  needsServer: () => true,
  schema: () => ({
    description: 'One link for each asset of a GitHub release.',
    properties: {
      github: {
        type: 'string',
        description: 'Repository whose release has the assets.',
        pattern: '^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9._-]+$',
        examples: ['owner/app'],
      },
      tag: schemaText('Tag of the GitHub release. Default: ${tag}.'),
      files: schemaPatterns('asset names. Default: all assets'),
    },
    required: ['github'],
    defaultName: FILE_NAME_WORDS,
    url: `Default: the address of the asset. May use ${FILE_VARIABLE_WORDS}, \${asset.name}, \${asset.size} and \${asset.digest}.`,
  }),
};
