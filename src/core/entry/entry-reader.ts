/** YAML mapping → Entry. */

import { error } from '../problem/problem.js';
import type { YamlNode } from '../yaml/document.js';
import { meantKeys, readFields } from '../yaml/fields.js';
import { placeOf, type Reading, shapeOf } from '../yaml/reader.js';
import { ALL_KEYS, type Entry, kindOf, kindRecord, refuseMisplaced } from './kinds.js';
import { type LinkDefaults, readLinkTemplates } from './link-keys.js';

/** Keys of other tools' asset lists (release-cli, semantic-release, release-it, goreleaser), and what is meant here. */
const FOREIGN_KEYS: Readonly<Record<string, string>> = {
  label: 'Write `name`.',
  title: 'Write `name`.',
  text: 'Write `name`.',
  type: 'Write `link_type`.',
  linkType: 'Write `link_type`.',
  path: 'Write `direct_asset_path` for the permanent path of the link, or `files` for local files.',
  target: 'Write `direct_asset_path` for the permanent path of the link.',
  directAssetPath: 'Write `direct_asset_path`.',
  href: 'Write `url`.',
  link: 'Write `url`.',
  file: 'Write `files`.',
  glob: 'Write `files`.',
  asset: 'Write `files`, or `url`.',
  assets: 'Each asset is an entry of its own.',
  links: 'Each link is an entry of its own.',
  external: 'GitLab decides itself whether a link is external; leave it out.',
  repo: 'Write `github: owner/name`.',
  repository: 'Write `github: owner/name`.',
};

/**
 * The entry, or `null` where something that it cannot do without is missing or wrong.
 *
 * @param defaults what holds for keys that it does not have
 */
export function readEntry(reading: Reading, node: YamlNode, defaults: LinkDefaults = {}): Entry | null {
  const place = placeOf(reading, node);
  if (shapeOf(node) === 'text') {
    const hint = 'Write what it is: url: https://example.com/app.zip, or files: dist/*.zip.';
    reading.problems.push(error('wrong-type', 'an entry must be a mapping, but it is a text', hint, place));
    return null;
  }
  const before = reading.problems.length;
  const fields = readFields(reading, node, place, 'an entry', ALL_KEYS, FOREIGN_KEYS);
  if (fields === null) return null;
  const hasUnknownKeys = reading.problems.length > before;
  const kind = kindOf(fields, meantKeys(node, ALL_KEYS), reading.problems);
  if (kind === null) return null;
  refuseMisplaced(fields, kind, reading.problems);
  const record = kindRecord(kind);
  const templates = readLinkTemplates(reading, fields, place, record.variables, defaults);
  return record.read({ reading, fields, templates, hasUnknownKeys });
}
