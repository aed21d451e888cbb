/** Colours for a terminal: a function that wraps a text, or leaves it as it is where colours are off. */

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
