/**
 * Text for a terminal: how many columns it takes, and its colours.
 *
 * East Asian wide characters and emoji take two columns, marks that sit on the character before take none. That is
 * close enough to align a table; terminals differ about the newest emoji.
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

/** ECMA-48 "Select Graphic Rendition" codes: on, off. */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  magenta: [35, 39],
} as const;

export type Style = keyof typeof STYLES;

export type Paint = (style: Style, text: string) => string;

export function painter(color: boolean): Paint {
  if (!color) return (_, text) => text;
  return (style, text) => {
    const [on, off] = STYLES[style];
    return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
