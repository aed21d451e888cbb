/**
 * JSON Schema of a manifest, for editors: completion, descriptions, and structure checked while it is written.
 *
 * Draft-07, which editors know best. It describes structure and types; GitLab's own rules, templates and duplicates are
 * checked by the program, which says more about them than a schema could. What it says of entries stands with each kind
 * of entry (`core/entry`).
 */

import { kindSchemas } from '../entry/kinds.js';
import { defaultsSchema } from '../entry/link-defaults.js';
import { schemaText, schemaTexts } from '../entry/schema-words.js';
import { HYPHENATED } from './manifest-problems.js';
import { newReleaseSchema } from './new-release.js';

const TAG_PREFIX = schemaText(
  'What comes before the version in a tag, so that ${version} is the version; * and ? are wildcards.',
  { examples: ['app/', '@scope/app@', 'pack-a-v'] },
);

const RELEASE_ENTRY = {
  type: 'object',
  description: 'Releases and the links they should have.',
  properties: spelled({
    tag: schemaText('The tag of one release.'),
    tags: schemaTexts('Every existing release whose tag matches: * for any characters, ? for one.'),
    tag_prefix: TAG_PREFIX,
    create_release: { $ref: '#/definitions/create_release' },
    defaults: { $ref: '#/definitions/defaults' },
    links: { $ref: '#/definitions/links' },
  }),
  required: ['links'],
  oneOf: [{ required: ['tag'] }, { required: ['tags'] }],
  additionalProperties: false,
};

const RELEASES = {
  type: 'array',
  description: 'A table read top to bottom: the first entry that matches a tag owns that release.',
  items: RELEASE_ENTRY,
};

const IGNORE = {
  description: 'Names of links that are never touched: * for any characters, ? for one.',
  anyOf: [{ type: ['string', 'number'] }, { type: 'array', items: { type: ['string', 'number'] } }],
};

const PROJECT_ENTRY = {
  type: 'object',
  description: 'A project and what its releases should have.',
  properties: spelled({
    project: schemaText('Full path or numeric id of the project.', { examples: ['group/app'] }),
    links: { $ref: '#/definitions/links' },
    releases: RELEASES,
    create_release: { $ref: '#/definitions/create_release' },
    tag_prefix: TAG_PREFIX,
    defaults: { $ref: '#/definitions/defaults' },
    ignore: IGNORE,
  }),
  required: ['project'],
  oneOf: [{ required: ['links'] }, { required: ['releases'] }],
  additionalProperties: false,
};

/** Keys that may be written like the inputs they belong to. */
function spelled(properties: Readonly<Record<string, object>>): object {
  const others = Object.entries(HYPHENATED).flatMap(([other, key]) => {
    const schema = properties[key];
    return schema === undefined ? [] : [[other, { ...schema, description: `Another spelling of ${key}.` }]];
  });
  return { ...properties, ...Object.fromEntries(others) };
}

/** The schema; `release-links schema` prints it and `schema/release-links.schema.json` holds it. */
export const MANIFEST_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'release-links manifest',
  description: 'The asset links that a GitLab release should have.',
  anyOf: [{ $ref: '#/definitions/links' }, { $ref: '#/definitions/manifest' }],
  definitions: {
    manifest: {
      type: 'object',
      properties: spelled({
        links: { $ref: '#/definitions/links' },
        releases: RELEASES,
        projects: {
          type: 'array',
          description: 'Several projects of one GitLab, each with its own links or releases.',
          items: PROJECT_ENTRY,
          minItems: 1,
        },
        gitlab_url: {
          type: 'string',
          description: 'Base URL of the GitLab that has the releases. The input gitlab-url overrides it.',
          examples: ['https://gitlab.example.com'],
        },
        project: schemaText('Full path or numeric id of the project. The input project overrides it.', {
          examples: ['group/app'],
        }),
        tag_prefix: TAG_PREFIX,
        create_release: { $ref: '#/definitions/create_release' },
        defaults: { $ref: '#/definitions/defaults' },
        ignore: IGNORE,
      }),
      oneOf: [{ required: ['links'] }, { required: ['releases'] }, { required: ['projects'] }],
      not: { required: ['project', 'projects'] },
      additionalProperties: false,
    },
    create_release: newReleaseSchema(),
    defaults: defaultsSchema(),
    links: {
      type: 'array',
      description: 'The links, in the order in which GitLab should show them.',
      items: { anyOf: kindSchemas() },
    },
  },
};
