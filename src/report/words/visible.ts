/**
 * Makes characters visible that a reader cannot see and a terminal or browser obeys: control codes, marks that
 * reverse the direction of text (the "Trojan Source" trick), zero-width and tag characters, lone surrogates.
 * They are shown as JavaScript writes them: `\n`, `\u001b`, `\u{e0041}`. Everything else stays as it is, so
 * ordinary names in any script and emoji are untouched.
 */

import { isPlain } from '../../core/text/plain.js';

/**
 * Cc: control codes. Cf: format characters, which hold all bidi controls (Unicode Bidirectional Algorithm, UAX 9)
 * and the zero-width ones. Cs: lone surrogates. Zl, Zp: line and paragraph separators. Co and Cn are left alone:
 * fonts show them as boxes.
 */
const unseen = (): RegExp => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** What joins emoji (a family of three) is left to do its work. */
const ZERO_WIDTH_JOINER = '\u200d';
const isEmoji = (text: string): boolean =>
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u.test(text);

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** The text on one line, with what cannot be seen written out. */
export function visible(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(unseen(), (character, offset: number) => {
    if (character === ZERO_WIDTH_JOINER && isEmoji(text.slice(Math.max(0, offset - 2), offset))) {
      return character;
    }
    return SHORT.get(character) ?? codeEscape(character);
  });
}

function codeEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
