/** From an invocation to an exit code: signals, errors and the choice of the command's code. */

import { error, type Problem } from '../core/problem/problem.js';
import { listenForSignals } from '../face/signals.js';
import { problemOf, StoreError } from '../ports/store-error.js';
import { reconcileCommand, validateCommand } from './commands/reconcile.js';
import type { CommandCode } from './session/command.js';
import { FileError } from './session/named-file.js';
import { openSession } from './session/session.js';
import { openTerminal, type Terminal } from './session/terminal.js';
import type { Invocation } from './words/arguments.js';
import { COMMANDS } from './words/commands.js';

/** Carries out a command and gives the exit code of the process. */
export async function runCommand(invocation: Invocation): Promise<number> {
  const { flags, inputs, command } = invocation;
  const terminal = openTerminal(
    {
      color: flags.color === 'always' || flags.color === 'never' ? flags.color : 'auto',
      debug: flags.debug !== undefined,
      // There it is the file of the saved plan.
      out: command.name === 'plan' ? null : (flags.out ?? null),
      inputs,
    },
    process.env,
  );
  const cancellation = listenForSignals(process, terminal.log.info);
  try {
    const session = await openSession(invocation, terminal, cancellation);
    const end = session.ok ? await (await loadCommand(command.name))(session.value) : session;
    const code = end.ok ? end.value : await reportFailure(command.name, flags.format, end.problems, terminal);
    return cancellation.exitCode ?? code;
  } catch (thrown) {
    const problem = problemOfThrown(thrown, flags.debug !== undefined);
    await reportFailure(command.name, flags.format, [problem], terminal);
    if (flags.debug !== undefined && thrown instanceof Error) terminal.draw(`${thrown.stack ?? ''}\n`);
    return cancellation.exitCode ?? 1;
  } finally {
    cancellation.end();
  }
}

/** Shows what is wrong with the command line. */
export async function reportUsage(args: readonly string[], problems: readonly Problem[]): Promise<number> {
  const terminal = openTerminal({ color: 'auto', debug: false, out: null, inputs: {} }, process.env);
  // Any other word may be a token that was pasted in the wrong place.
  const command = COMMANDS.find(({ name }) => name === args[0])?.name ?? null;
  const format = asksForJson(args) ? 'json' : undefined;
  return reportFailure(command, format, problems, terminal);
}

/** Whether JSON is wanted, as far as arguments that could not be understood tell. */
function asksForJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const words = end === -1 ? args : args.slice(0, end);
  return words.some(
    (word, at) =>
      ['--json', '--format=json', '-ojson', '-o=json'].includes(word) ||
      (['--format', '-o'].includes(word) && words[at + 1] === 'json'),
  );
}

/** The problems on standard error and, where JSON was asked for, as the document on standard output. */
async function reportFailure(
  command: string | null,
  format: string | undefined,
  problems: readonly Problem[],
  terminal: Terminal,
): Promise<number> {
  terminal.problems(problems);
  if (format === 'json') {
    const { renderFailureJson } = await import('../report/data/json.js');
    terminal.print(renderFailureJson({ command, problems }));
  }
  return 1;
}

async function loadCommand(name: string): Promise<CommandCode> {
  switch (name) {
    case 'validate':
      return validateCommand;
    case 'plan':
    case 'apply':
      return reconcileCommand;
    case 'list':
      return (await import('./commands/links.js')).listCommand;
    case 'get':
      return (await import('./commands/links.js')).getCommand;
    case 'create':
      return (await import('./commands/calls.js')).createCommand;
    case 'update':
      return (await import('./commands/calls.js')).updateCommand;
    case 'delete':
      return (await import('./commands/calls.js')).deleteCommand;
    case 'doctor':
      return (await import('./commands/doctor.js')).doctorCommand;
    case 'export':
      return (await import('./commands/export.js')).exportCommand;
    case 'init':
      return (await import('./commands/init.js')).initCommand;
    case 'schema':
      return (await import('./commands/schema.js')).schemaCommand;
    case 'explain':
      return (await import('./commands/explain.js')).explainCommand;
    case 'fmt':
      return (await import('./commands/fmt.js')).fmtCommand;
    case 'completion':
      return (await import('./commands/completion.js')).completionCommand;
    case 'version':
      return (await import('./commands/version.js')).versionCommand;
    case 'sandbox':
      return (await import('./commands/sandbox.js')).sandboxCommand;
    case 'demo':
      return (await import('./commands/demo.js')).demoCommand;
    default:
      throw new Error(`command ${name} is declared but has no code`);
  }
}

function problemOfThrown(thrown: unknown, debug: boolean): Problem {
  if (thrown instanceof StoreError) return problemOf(thrown, 'gitlab');
  if (thrown instanceof FileError) return error('file', thrown.message, thrown.hint);
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return error('unexpected', message, debug ? undefined : 'Run again with --debug for the stack trace.');
}
