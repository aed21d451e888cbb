/** How a declaration is put into words, the same in every generated file. */

/** A meaning that begins in lower case, as a sentence. */
export function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The description of an input as a sentence. It may begin with a value, which keeps its case. */
export function inputSentence(input) {
  return `${input.description}.`;
}

/** The default in Markdown, `''` where there is none. */
export function inputDefault(input) {
  return input.defaultText ?? (input.default === undefined ? '' : `\`${input.default}\``);
}

/** Markdown in a cell of a table. */
export function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

/** Rows of cells as a Markdown table. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The values a choice takes, in Markdown; `''` for other types. */
export function choices(input) {
  return input.type.kind === 'choice' ? input.type.values.map((value) => `\`${value}\``).join(', ') : '';
}
