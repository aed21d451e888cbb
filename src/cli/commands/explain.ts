/** `explain`: what docs/ says of the code of a problem. */

import { error, type Result } from '../../core/problem/problem.js';
import { nearest } from '../../core/text/nearest.js';
import { mayBeSecret } from '../../core/token.js';
import { ended, failed } from '../session/command.js';
import type { Session } from '../session/session.js';
import { wrap } from '../words/help.js';
import { PROBLEM_SECTIONS, type ProblemPage, type ProblemSection } from '../words/problem-pages.js';

const WIDTH = 80;

/** At most so many codes are offered for one that there is not. */
const MOST_NEAR = 5;

/** Prints the page of one code, or without an operand the codes of all. Problem: `usage`, for an unknown code. */
export async function explainCommand({ terminal, invocation }: Session): Promise<Result<number>> {
  const [asked] = invocation.operands;
  if (asked === undefined) {
    terminal.print(listText());
    return ended();
  }
  // As a message shows it: `[unknown-key]`.
  const wanted = asked.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  for (const section of PROBLEM_SECTIONS) {
    const page = section.pages.find(({ code }) => code === wanted);
    if (page === undefined) continue;
    terminal.print(pageText(page, section));
    return ended();
  }
  return failed(unknownCode(asked, wanted));
}

function pageText({ code, meaning, todo }: ProblemPage, { document, title }: ProblemSection): string {
  const where = `From ${document}, "${title}".`;
  return `${[code, '', ...wrap(meaning, WIDTH), '', 'What to do:', ...wrap(todo, WIDTH), '', where].join('\n')}\n`;
}

/** The codes of each section, in alphabetical order within it. */
function listText(): string {
  const blocks = PROBLEM_SECTIONS.map(({ title, document, pages }) => {
    const codes = pages.map(({ code }) => code).join(' ');
    return [`${title} (${document})`, ...wrap(codes, WIDTH - 2).map((line) => `  ${line}`), ''].join('\n');
  });
  return `${blocks.join('\n')}\nrelease-links explain CODE prints what one of them means and what to do.\n`;
}

function unknownCode(asked: string, wanted: string): ReturnType<typeof error> {
  const near = nearCodes(wanted);
  const hint =
    near.length === 0
      ? 'release-links explain lists all codes.'
      : `Did you mean ${near.join(' or ')}? release-links explain lists all codes.`;
  const shown = mayBeSecret(asked) ? '(not shown: it may be a token)' : JSON.stringify(asked);
  return error('usage', `no problem has the code ${shown}`, hint);
}

/** The code with the fewest letters that differ first, then those that share the word. */
function nearCodes(wanted: string): readonly string[] {
  const codes = PROBLEM_SECTIONS.flatMap(({ pages }) => pages.map(({ code }) => code)).sort();
  const first = nearest(wanted, codes);
  const sharing = wanted.length < 3 ? [] : codes.filter((code) => code.includes(wanted));
  return [...new Set([...(first === null ? [] : [first]), ...sharing])].slice(0, MOST_NEAR);
}
