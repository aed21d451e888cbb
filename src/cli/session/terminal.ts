/** Standard output for results, standard error for everything else; no token on either. */

import type { RawInputs } from '../../app/settings/inputs.js';
import { tokenHider, tokensOf } from '../../app/settings/secrets.js';
import { type Problem, warning } from '../../core/problem/problem.js';
import type { ProcessEnvironment } from '../../core/process-environment.js';
import { tokensIn } from '../../core/token.js';
import type { Log } from '../../ports/telling.js';
import { renderProblem, type ShownProblem } from '../../report/text/problems.js';
import { terminal as visible } from '../../report/words/escape.js';
import { writeNamedFile } from './named-file.js';
import { StatusLine } from './status-line.js';

/**
 * Where a command writes: results to standard output, all else to standard error. Tokens are taken out of everything.
 */
export interface Terminal {
  readonly log: Log;
  /** Whether results are coloured. */
  readonly color: boolean;
  /** Columns of standard output where it is a terminal. */
  readonly width: number | null;
  /** Whether standard error is a terminal, on which a line can be drawn again. */
  readonly isInteractive: boolean;
  /** Prints a result, as it is. */
  print(text: string): void;
  /** Writes on standard error, as it is. */
  draw(text: string): void;
  /**
   * Keeps a line at the foot of standard error, below all that is written meanwhile; `null` takes it away. Only where
   * `isInteractive`.
   *
   * @param line gives the line for so many columns, and is asked again when the terminal changes its size
   */
  status(line: ((columns: number) => string) | null): void;
  problems(problems: readonly Problem[]): void;
  /** Takes the run's tokens out of what is shown elsewhere. */
  hide(text: string): string;
  /** Hides one more token from now on. */
  protect(token: string): void;
}

/** How to write. */
export interface TerminalOptions {
  readonly color: 'auto' | 'always' | 'never';
  readonly debug: boolean;
  /** A file that takes the results instead of standard output. */
  readonly out: string | null;
  /** What was given, tokens among it. */
  readonly inputs: RawInputs;
}

/** The terminal, pipe or job log that the process was given. */
export function openTerminal(options: TerminalOptions, variables: ProcessEnvironment): Terminal {
  const { stdout, stderr } = process;
  const color = options.out === null && wantsColor(options.color, variables, stdout.isTTY === true);
  const warnColor = wantsColor(options.color, variables, stderr.isTTY === true);
  const written: string[] = [];
  // A token may have been given as something else, too, and be repeated in the message about it.
  const stray = process.argv.slice(2).flatMap(tokensIn);
  const tokens = [...tokensOf(options.inputs, variables), ...stray];
  let hider = tokenHider(tokens);
  const hide = (text: string): string => hider(text);
  const foot = new StatusLine(stderr, hide);
  const say = (text: string): void => foot.above(() => stderr.write(hide(text)));
  const tell = (problem: ShownProblem): void => {
    say(`${renderProblem(problem, { color: warnColor })}\n`);
  };
  return {
    color,
    get width() {
      return stdout.isTTY === true && options.out === null ? stdout.columns || null : null;
    },
    isInteractive: stderr.isTTY === true && variables['TERM'] !== 'dumb',
    print: (text) => {
      if (options.out === null) foot.above(() => stdout.write(hide(text)));
      else {
        written.push(hide(text));
        writeNamedFile(options.out, written.join(''));
      }
    },
    draw: say,
    status: (line) => foot.show(line),
    problems: (problems) => problems.forEach(tell),
    hide,
    protect: (token) => {
      if (tokens.includes(token)) return;
      tokens.push(token);
      hider = tokenHider(tokens);
    },
    log: {
      debug: (message) => void (options.debug && say(`debug: ${visible(message)}\n`)),
      info: (message) => say(`${visible(message)}\n`),
      warning: (message, hint) => tell({ ...warning('', message, hint), code: null }),
    },
  };
}

/**
 * Whether to use colours: as asked for; else NO_COLOR and FORCE_COLOR (no-color.org, force-color.org) decide; else
 * terminals and the job logs of GitLab and GitHub, which show colours, get them.
 */
export function wantsColor(
  when: TerminalOptions['color'],
  variables: ProcessEnvironment,
  isTerminal: boolean,
): boolean {
  if (when !== 'auto') return when === 'always';
  if (variables['NO_COLOR']) return false;
  if (variables['FORCE_COLOR']) return !['0', 'false'].includes(variables['FORCE_COLOR']);
  if (variables['TERM'] === 'dumb') return false;
  return isTerminal || variables['GITLAB_CI'] === 'true' || variables['GITHUB_ACTIONS'] === 'true';
}
