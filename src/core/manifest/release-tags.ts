/** The keys of an entry of `releases` that say which tags are meant. */

import { unexpandedIn, unexpandedProblem } from '../entry/unexpanded-check.js';
import type { PlacedPattern } from '../pattern/placed.js';
import { error, type Place } from '../problem/problem.js';
import type { Text } from '../problem/written-text.js';
import { quoted } from '../text/quoted.js';
import type { Fields } from '../yaml/fields.js';
import { type Field, type Reading, readText, readTexts } from '../yaml/reader.js';

/** One tag, or patterns of tags. */
export type Tags =
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'tags'; readonly patterns: readonly PlacedPattern[] };

/** `tag` or `tags`. Problems: `two-tags`, `invalid-tag`, `missing-key`. */
export function readTags(reading: Reading, fields: Fields, place: Place): Tags | null {
  const tag = fields.get('tag');
  const tags = fields.get('tags');
  if (tag !== undefined && tags !== undefined) {
    reading.problems.push(
      error(
        'two-tags',
        'an entry of `releases` has `tag` or `tags`, not both',
        'Use `tags` with a list: each item may be a tag or a pattern.',
        tags.place,
        tag.place,
      ),
    );
    return null;
  }
  if (tag !== undefined) {
    const text = readText(reading, tag);
    if (text === null || !isGoodTag(reading, text, false)) return null;
    return { kind: 'tag', tag: text.value };
  }
  if (tags === undefined) {
    missing(reading, place, 'an entry of `releases` needs a `tag`, or `tags`');
    return null;
  }
  const texts = readTexts(reading, tags);
  if (texts === null || !texts.every((text) => isGoodTag(reading, text, true))) return null;
  return { kind: 'tags', patterns: texts.map(({ value, place }) => ({ pattern: value, place })) };
}

/** The key `tag_prefix`: text with wildcards that a tag can begin with, or nothing at all. */
export function readTagPrefix(reading: Reading, field: Field | undefined): PlacedPattern | null {
  const text = field === undefined ? null : readText(reading, field);
  if (text === null || (text.value !== '' && !isGoodTag(reading, text, true))) return null;
  return { pattern: text.value, place: text.place };
}

/** What git refuses in every ref name (git-check-ref-format), besides wildcards: no tag can be so. */
const notInTag = (): RegExp => /[\p{Cc} ~^:\\[]|\.\.|^\.|^-|^$/u;

function isGoodTag(reading: Reading, text: Text, wildcards: boolean): boolean {
  const [foreign] = unexpandedIn(text.value);
  if (foreign !== undefined) {
    reading.problems.push(unexpandedProblem(text, foreign, []));
    return false;
  }
  const hasWildcard = isWildcard(text.value);
  if (!notInTag().test(text.value) && (wildcards || !hasWildcard)) return true;
  reading.problems.push(
    error(
      'invalid-tag',
      `${quoted(text.value)} is not a valid git tag`,
      hasWildcard
        ? 'Patterns go under `tags`; * stands for any characters and ? for one, nothing else is special.'
        : 'Write the tag as git shows it.',
      text.place,
    ),
  );
  return false;
}

/** Whether a text stands for more than itself. */
export function isWildcard(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/** Reports `missing-key`. */
export function missing(reading: Reading, place: Place, message: string): void {
  reading.problems.push(error('missing-key', message, undefined, place));
}
