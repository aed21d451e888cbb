/** Reads what an entry says of its links. */

import { LINK_TYPES, type LinkType } from '../link.js';
import type { Place } from '../problem/problem.js';
import type { Text } from '../problem/source-text.js';
import { nearest } from '../text/nearest.js';
import { listed, quoted } from '../text/quoted.js';
import type { Fields } from '../yaml/fields.js';
import { type Field, type Reading, readText } from '../yaml/reader.js';
import type { LinkTemplates } from './entry.js';
import { parseTemplate, type Template } from './template.js';

/** The keys that every entry may have. */
export const LINK_KEYS = ['name', 'url', 'link_type', 'direct_asset_path', 'filepath'] as const;

/**
 * The templates of an entry's links.
 *
 * @param names the variables that they may use
 */
export function readLinkTemplates(
  reading: Reading,
  fields: Fields,
  place: Place,
  names: readonly string[],
): LinkTemplates {
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

/** A template, or `null` where there is no field, no text in it, or a wrong variable. */
export function readTemplate(
  reading: Reading,
  field: Field | undefined,
  names: readonly string[],
): Template | null {
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
