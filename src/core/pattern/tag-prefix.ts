/**
 * Tags of a repository with several packages: `app/v1.2.3`, `@scope/app@1.2.3`, `pack-a-v1.2.0`. What stands before the
 * version is named by a prefix, in which `*` and `?` are wildcards as everywhere.
 */

import { matches } from './wildcard.js';

/** No git tag is as long: a ref is a file name with a path. It bounds the work of a prefix with wildcards. */
const LONGEST = 4096;

/**
 * What stands behind the prefix; `null` where the tag does not begin with it, or is nothing but it. Wildcards take as
 * little as they can.
 */
export function afterPrefix(prefix: string, tag: string): string | null {
  const rest = restBehind(prefix, tag);
  return rest === '' ? null : rest;
}

function restBehind(prefix: string, tag: string): string | null {
  if (!/[*?]/.test(prefix)) return tag.startsWith(prefix) ? tag.slice(prefix.length) : null;
  for (let end = 0; end <= Math.min(tag.length, LONGEST); end += 1) {
    if (matches(prefix, tag.slice(0, end))) return tag.slice(end);
  }
  return null;
}
