/**
 * src/cli/words/problem-pages.ts: the rows of the tables of problems in docs/, so that `release-links explain` prints
 * them without the documents. A table of problems is one whose first column is headed `code` or `problem`.
 */
import { readFile } from 'node:fs/promises';

/** The documents that describe problems. */
const PAGES = ['problems.md', 'run-problems.md', 'sources.md', 'check-urls.md'];

export const PROBLEM_PAGES_PATH = 'src/cli/words/problem-pages.ts';

/** The text of the generated module, not yet formatted. */
export async function problemPages() {
  const sections = [];
  for (const page of PAGES)
    sections.push(...sectionsOf(`docs/${page}`, await readFile(`docs/${page}`, 'utf8')));
  const codes = sections.flatMap(({ pages }) => pages.map(({ code }) => code));
  const twice = codes.filter((code, at) => codes.indexOf(code) !== at);
  if (twice.length > 0) throw new Error(`docs/ explains twice: ${twice.join(', ')}`);
  return `/** Written by npm run generate from the tables of problems in docs/. Do not edit. */

/** What docs/ says of a problem code. */
export interface ProblemPage {
  readonly code: string;
  readonly meaning: string;
  readonly todo: string;
}

/** A section of a document, with the problems of its table in alphabetical order. */
export interface ProblemSection {
  readonly document: string;
  readonly title: string;
  readonly pages: readonly ProblemPage[];
}

/** In the order of the documents. */
export const PROBLEM_SECTIONS: readonly ProblemSection[] = ${JSON.stringify(sections)};
`;
}

function sectionsOf(document, text) {
  const found = [];
  let title = '';
  let isTable = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) title = line.replace(/^#+ /, '');
    const cells = cellsOf(line);
    if (cells.length === 0) isTable = false;
    else if (['code', 'problem'].includes(cells[0])) isTable = true;
    else if (isTable && cells[0].startsWith('`')) {
      const [codes, meaning = '', todo = ''] = cells;
      if (found.at(-1)?.title !== plain(title)) found.push({ document, title: plain(title), pages: [] });
      for (const code of codes.split(/,\s*/))
        found
          .at(-1)
          .pages.push({ code: code.replaceAll('`', ''), meaning: plain(meaning), todo: plain(todo) });
    }
  }
  for (const { pages } of found) pages.sort((a, b) => (a.code < b.code ? -1 : 1));
  return found;
}

/** The cells of a row of a table, `[]` for any other line. `\|` is a bar within a cell. */
function cellsOf(line) {
  if (!line.startsWith('|')) return [];
  const cells = line.split(/(?<!\\)\|/).slice(1, -1);
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** Markdown as a terminal shows it: emphasis goes, code keeps its backticks, a link is its text. */
function plain(markdown) {
  return markdown
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replaceAll(/\*\*([^*]+)\*\*/g, '$1')
    .replaceAll(/(?<!`[^`]*)\*([A-Z][a-z ]+[.:]?)\*/g, '$1');
}
