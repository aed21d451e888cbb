/** Reads mappings out of a YAML tree. */

import { isAlias, isMap, isScalar } from 'yaml';
import type { Place, Problem } from '../problem/problem.js';
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
 */
export function readFields(
  reading: Reading,
  node: YamlNode | null,
  at: Place,
  what: string,
  keys: readonly string[],
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
    const name = String(key.value);
    const first = fields.get(name);
    if (!keys.includes(name)) reading.problems.push(unknownKey(name, what, keys, place));
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
  return new Set(names.flatMap((name) => (keys.includes(name) ? [] : (nearest(name, keys) ?? []))));
}

function oddKey(place: Place): Problem {
  return { severity: 'error', code: 'wrong-type', message: 'a key must be a text', place };
}

function unknownKey(name: string, what: string, keys: readonly string[], place: Place): Problem {
  if (name === '<<') {
    return {
      severity: 'error',
      code: 'yaml-merge',
      message: '`<<` is a YAML merge key, which a manifest cannot use',
      hint: 'Write the keys out.',
      place,
    };
  }
  const meant = nearest(name, keys);
  const message = `${what} has no key ${quoted(name)}`;
  const hint = `${meant === null ? '' : `Did you mean \`${meant}\`? `}Known keys: ${listed(keys)}.`;
  return { severity: 'error', code: 'unknown-key', message, hint, place };
}

function repeatedKey(name: string, place: Place, first: Place): Problem {
  return {
    severity: 'error',
    code: 'duplicate-key',
    message: `the key ${quoted(name)} is given twice`,
    hint: 'Remove one of the two.',
    place,
    related: first,
  };
}
