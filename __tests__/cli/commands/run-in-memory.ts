/** A command of the command line in this process: what it prints, and how it ends. */

import type { CommandCode } from '../../../src/cli/session/command.js';
import { openSession } from '../../../src/cli/session/session.js';
import type { Terminal } from '../../../src/cli/session/terminal.js';
import { parseArguments } from '../../../src/cli/words/arguments.js';
import type { Problem } from '../../../src/core/problem/problem.js';
import { uncancelled } from '../../face/cancellation.js';

export interface Ran {
  /** The exit code, or the codes of the problems. */
  readonly end: number | readonly string[];
  /** Messages and hints of the problems that ended it. */
  readonly said: string;
  readonly stdout: string;
  /** Problems that were shown, as `code: message`, and everything else on standard error, a line each. */
  readonly stderr: string;
}

/** Runs `command` as `words` ask for it. The environment is the test's own. */
export async function runInMemory(command: CommandCode, words: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const drawn: string[] = [];
  const terminal: Terminal = {
    log: {
      debug: () => {},
      info: (text) => drawn.push(`${text}\n`),
      warning: (text) => drawn.push(`${text}\n`),
    },
    color: false,
    width: null,
    isInteractive: false,
    print: (text) => out.push(text),
    draw: (text) => drawn.push(text),
    status: () => {},
    problems: (problems) => drawn.push(...problems.map(({ code, message }) => `${code}: ${message}\n`)),
    hide: (text) => text,
    protect: () => {},
  };
  const invocation = parseArguments(words, {});
  const session = invocation.ok ? await openSession(invocation.value, terminal, uncancelled()) : invocation;
  const result = session.ok ? await command(session.value) : session;
  const problems: readonly Problem[] = result.ok ? [] : result.problems;
  return {
    end: result.ok ? result.value : problems.map(({ code }) => code),
    said: problems.flatMap(({ message, hint }) => [message, hint ?? '']).join('\n'),
    stdout: out.join(''),
    stderr: drawn.join(''),
  };
}
