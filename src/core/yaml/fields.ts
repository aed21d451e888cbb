/** Reads mappings out of a YAML tree. */

import { isAlias, isMap, isScalar } from 'yaml';
import { error, type Place, type Problem } from '../problem/problem.js';
import { appearance, unseenDifference } from '../text/look-alike.js';
import { nearest } from '../text/nearest.js';
import { listed, quoted } from '../text/quoted.js';
import type { YamlNode } from './document.js';
import { type Field, placeOf, type Reading, refuse } from './reader.js';

/** The known fields of a mapping, by key. */
export type Fields = ReadonlyMap<string, Field>;

/**
 * The fields of a mapping. Unknown and repeated keys are written down and left out.
 *
 * @param what how the mapping is called in messages
 * @param keys all keys it may have
 * @param foreign keys of other tools: what to do about them here, as a sentence
 * @param spellings other spellings of some of `keys`
 */
export function readFields(
  reading: Reading,
  node: YamlNode | null,
  at: Place,
  what: string,
  keys: readonly string[],
  foreign: Readonly<Record<string, string>> = {},
  spellings: Readonly<Record<string, string>> = {},
): Fields | null {
  if (!isMap(node)) return refuse(reading, node, at, what, 'a mapping');
  const fields = new Map<string, Field>();
  for (const pair of node.items) {
    const key = pair.key as YamlNode;
    const place = placeOf(reading, key);
    if (!isScalar(key)) {
      if (!isAlias(key)) reading.problems.push(oddKey(place));
      continue;
    }
    const written = String(key.value);
    const name = Object.hasOwn(spellings, written) ? String(spellings[written]) : written;
    const first = fields.get(name);
    if (!keys.includes(name)) reading.problems.push(unknownKey(name, what, keys, place, foreign));
    else if (first !== undefined) reading.problems.push(repeatedKey(name, place, first.place));
    else fields.set(name, { key: name, place, node: pair.value as YamlNode | null });
  }
  return fields;
}

/** The known keys that unknown ones of a mapping were probably meant to be. */
export function meantKeys(node: YamlNode, keys: readonly string[]): ReadonlySet<string> {
  const names = isMap(node)
    ? node.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []))
    : [];
  return new Set(
    names.flatMap((name) => (keys.includes(name) ? [] : (nearest(appearance(name), keys) ?? []))),
  );
}

function oddKey(place: Place): Problem {
  return error('wrong-type', 'a key must be a text', undefined, place);
}

function unknownKey(
  name: string,
  what: string,
  keys: readonly string[],
  place: Place,
  foreign: Readonly<Record<string, string>>,
): Problem {
  if (name === '<<') {
    const message = '`<<` is a YAML merge key, which a manifest cannot use';
    return error(
      'yaml-merge',
      message,
      'Write the keys out; what links share goes under `defaults:`.',
      place,
    );
  }
  const hint = `${advice(name, keys, foreign)}Known keys: ${listed(keys)}.`;
  return error('unknown-key', `${what} has no key ${quoted(name)}`, hint, place);
}

function advice(name: string, keys: readonly string[], foreign: Readonly<Record<string, string>>): string {
  if (Object.hasOwn(foreign, name)) return `${foreign[name]} `;
  const meant = nearest(appearance(name), keys);
  if (meant === null) return '';
  const unseen = unseenDifference(name, meant);
  return `Did you mean \`${meant}\`? ${unseen === null ? '' : `They look the same, but ${unseen}. `}`;
}

function repeatedKey(name: string, place: Place, first: Place): Problem {
  const message = `the key ${quoted(name)} is given twice`;
  return error('duplicate-key', message, 'Remove one of the two.', place, first);
}
