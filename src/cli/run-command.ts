/** From an invocation to an exit code: signals, errors and the choice of the command's code. */

import type { Problem } from '../core/problem/problem.js';
import { problemOf, StoreError } from '../ports/store-error.js';
import { FileError } from './session/named-file.js';
import { openSession, type Session } from './session/session.js';
import { openTerminal, type Terminal } from './session/terminal.js';
import type { Invocation } from './words/arguments.js';

/** Does the work of a command; what went wrong has been told when it returns an exit code. */
export type CommandCode = (session: Session) => Promise<number>;

/** Signals that ask a run to end, and the exit codes that tell so (128 + the signal's number). */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Carries out a command and gives the exit code of the process. */
export async function runCommand(invocation: Invocation): Promise<number> {
  const { flags, inputs } = invocation;
  const terminal = openTerminal(
    {
      color: flags.color === 'always' || flags.color === 'never' ? flags.color : 'auto',
      debug: flags.debug !== undefined,
      out: flags.out ?? null,
      inputs,
    },
    process.env,
  );
  const stopping = listenForSignals(terminal);
  try {
    const session = openSession(invocation, terminal, stopping.signal);
    if (!session.ok) {
      terminal.problems(session.problems);
      return 1;
    }
    const code = await (await loadCommand(invocation.command.name))(session.value);
    return stopping.code ?? code;
  } catch (error) {
    tellError(error, terminal, flags.debug !== undefined);
    return stopping.code ?? 1;
  } finally {
    stopping.end();
  }
}

/** Tells what is wrong with the command line. */
export function reportUsage(problems: readonly Problem[]): number {
  openTerminal({ color: 'auto', debug: false, out: null, inputs: {} }, process.env).problems(problems);
  return 1;
}

async function loadCommand(name: string): Promise<CommandCode> {
  switch (name) {
    case 'validate':
      return (await import('./commands/reconcile.js')).validateCommand;
    case 'plan':
    case 'apply':
      return (await import('./commands/reconcile.js')).reconcileCommand;
    case 'list':
      return (await import('./commands/links.js')).listCommand;
    case 'get':
      return (await import('./commands/links.js')).getCommand;
    case 'export':
      return (await import('./commands/export.js')).exportCommand;
    case 'schema':
      return (await import('./commands/schema.js')).schemaCommand;
    case 'sandbox':
      return (await import('./commands/sandbox.js')).sandboxCommand;
    case 'demo':
      return (await import('./commands/demo.js')).demoCommand;
    default:
      throw new Error(`command ${name} is declared but has no code`);
  }
}

/** The first signal stops gently; a second one ends the process at once. */
function listenForSignals(terminal: Terminal) {
  const controller = new AbortController();
  let code: number | null = null;
  const listeners = Object.entries(SIGNALS).map(([signal, exitCode]) => {
    const listener = (): void => {
      if (code !== null) process.exit(exitCode);
      code = exitCode;
      terminal.log.info(
        `${signal}: finishing the requests under way, starting no other (again: end at once)`,
      );
      controller.abort();
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return {
    signal: controller.signal,
    get code(): number | null {
      return code;
    },
    end(): void {
      for (const remove of listeners) remove();
    },
  };
}

function tellError(error: unknown, terminal: Terminal, debug: boolean): void {
  if (error instanceof StoreError) terminal.problems([problemOf(error, 'gitlab')]);
  else if (error instanceof FileError) {
    terminal.problems([{ severity: 'error', code: 'file', message: error.message, hint: error.hint }]);
  } else {
    const message = error instanceof Error ? error.message : String(error);
    const hint = debug ? undefined : 'Run again with --debug for the stack trace.';
    terminal.problems([
      { severity: 'error', code: 'unexpected', message, ...(hint !== undefined && { hint }) },
    ]);
  }
  if (debug && error instanceof Error) terminal.draw(`${error.stack ?? ''}\n`);
}
