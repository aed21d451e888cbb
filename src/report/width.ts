/**
 * How many columns a text takes in a terminal: two for East Asian wide characters and emoji, none for marks that
 * sit on the character before. Close enough to align a table; terminals differ about the newest emoji.
 */

const ZERO = /[\p{Mn}\p{Me}]|\u200d/u;
const WIDE =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const ASCII = /^[\x20-\x7e]*$/;

/** Columns of a text that has no control codes (see `visible`). */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** The text, filled with spaces on the right up to `width` columns; a longer one is not cut. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The width of the widest text, but at most `limit`, so that one long name does not push all else away. */
export function columnWidth(texts: readonly string[], limit: number): number {
  return texts.reduce((widest, text) => Math.max(widest, Math.min(displayWidth(text), limit)), 0);
}
