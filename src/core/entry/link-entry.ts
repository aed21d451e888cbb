/** A literal link. */

import { type EntryKind, missingKey } from './entry-kind.js';
import type { LinkTemplates } from './link-keys.js';
import type { Template } from './template.js';
import { RUN_VARIABLES } from './variables.js';

/** One link, named outright. Without a name it takes the last path segment of its URL. */
export type LinkEntry = Omit<LinkTemplates, 'url'> & { readonly kind: 'link'; readonly url: Template };

/** The record of literal links. */
export const LINK: EntryKind<LinkEntry> = {
  called: 'a literal link',
  mark: null,
  keys: [],
  variables: RUN_VARIABLES,
  read({ reading, fields, templates, hasUnknownKeys }) {
    const { place, url } = templates;
    if (url !== null) return { ...templates, kind: 'link', url };
    if (!fields.has('url') && !hasUnknownKeys) {
      missingKey(reading, place, 'an entry needs a `url`, `files`, `github` or `package`');
    }
    return null;
  },
  templates: () => [],
  source: null,
  needsServer: () => false,
  schema: () => ({
    description: 'One link.',
    properties: {},
    required: ['url'],
    defaultName: 'Default: the last path segment of the URL.',
    url: 'Where the link leads: http, https or ftp.',
  }),
};
