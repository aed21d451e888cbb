/**
 * Text for a terminal: how many columns it takes, and its colours.
 *
 * East Asian wide characters and emoji take two columns, marks that sit on the character before take none. That is
 * close enough to align a table; terminals differ about the newest emoji.
 */

import { isPlain } from '../../core/text/plain.js';

const zero = (): RegExp => /[\p{Mn}\p{Me}]|\u200d/u;
const wide = (): RegExp =>
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

/** Columns of a text that has no control codes (see `visible`). */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length;
  const [none, two] = [zero(), wide()];
  let width = 0;
  for (const character of text) width += none.test(character) ? 0 : two.test(character) ? 2 : 1;
  return width;
}

/** The text, filled with spaces on the right up to `width` columns; a longer one is not cut. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** A column of ordinary names may be this wide, whatever the others are. */
const ORDINARY = 24;

/**
 * The width of a column: that of its widest text, but for the few that are far wider than the others. Those stick out
 * alone and do not push everything else away.
 *
 * @param limit no column is wider
 */
export function columnWidth(texts: readonly string[], limit: number): number {
  const widths = texts.map(displayWidth).sort((a, b) => a - b);
  const middle = widths[Math.floor((widths.length - 1) / 2)] ?? 0;
  const most = Math.min(limit, Math.max(ORDINARY, 2 * middle));
  return widths.findLast((width) => width <= most) ?? 0;
}

/** The text in at most `columns`: a longer one loses its middle, so that a file's ending stays in sight. */
export function fitText(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  if (columns < 1) return '';
  const characters = [...text];
  const tail = takeColumns(characters.toReversed(), Math.floor((columns - 1) / 2)).reverse();
  const head = takeColumns(characters, columns - 1 - displayWidth(tail.join('')));
  return `${head.join('')}…${tail.join('')}`;
}

/** As many of the first characters as fit. */
function takeColumns(characters: readonly string[], columns: number): string[] {
  const taken: string[] = [];
  let width = 0;
  for (const character of characters) {
    width += displayWidth(character);
    if (width > columns) break;
    taken.push(character);
  }
  return taken;
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

/** Name of a style of text: a colour, bold or dim. */
export type Style = keyof typeof STYLES;

/** Puts the escape sequences (ECMA-48, SGR) of a style around a text; an empty text stays empty. */
export type Paint = (style: Style, text: string) => string;

/** A painter; without `color` it returns texts as they are. */
export function painter(color: boolean): Paint {
  if (!color) return (_, text) => text;
  return (style, text) => {
    const [on, off] = STYLES[style];
    return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
