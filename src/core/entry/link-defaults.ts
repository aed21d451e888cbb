/** `defaults`: what holds for every link of a list that does not say it itself. Instead of YAML's anchors, which are refused. */

import { readFields } from '../yaml/fields.js';
import type { Field, Reading } from '../yaml/reader.js';
import { LINK_KEYS, type LinkDefaults, type LinkKeyName, type LinkKeyWords } from './link-keys.js';
import { schemaMapping } from './schema-words.js';
import { RUN_VARIABLES } from './variables.js';

/** Keys that `defaults` may give for all entries of a list. */
const SHARED = ['link_type', 'protect', 'direct_asset_path'] as const satisfies readonly LinkKeyName[];

/** `defaults` names keys of links as an entry does; the paths of several files need a template. */
const NOT_SHARED: Readonly<Record<string, string>> = {
  filepath: 'Write `direct_asset_path`.',
  name: 'Each entry has its own name; for files it defaults to ${basename}.',
  url: 'Each entry has its own URL. What URLs share can be a variable: url: ${vars.BASE}/app.zip.',
};

/**
 * Reads `defaults`.
 *
 * @param before what holds for keys that are not given here, such as the defaults of the whole manifest
 */
export function readDefaults(
  reading: Reading,
  field: Field | undefined,
  before: LinkDefaults = {},
): LinkDefaults {
  if (field === undefined) return before;
  const fields = readFields(reading, field.node, field.place, '`defaults`', SHARED, NOT_SHARED);
  const given = SHARED.flatMap((name) => {
    const one = fields?.get(name);
    return one === undefined ? [] : [[name, LINK_KEYS[name].read(reading, one, RUN_VARIABLES)] as const];
  });
  return { ...before, ...Object.fromEntries(given) };
}

/** What the schema says of `defaults`. */
export function defaultsSchema(): object {
  const words: LinkKeyWords = { defaultName: '', url: '' };
  const properties = Object.fromEntries(SHARED.map((name) => [name, LINK_KEYS[name].schema(words)]));
  return schemaMapping('Values for every link that does not set them itself.', properties, []);
}
