#!/usr/bin/env node

/**
 * The command line. It finds out what is asked for and loads only what that needs: help and version must cost
 * next to nothing, and the sandbox is for those who ask for it.
 */

import '../face/node-floor.js';
import { VERSION } from '../app/version.js';
import { parseArguments } from './words/arguments.js';
import { COMMANDS } from './words/commands.js';
import { commandHelp, generalHelp } from './words/help.js';

async function main(args: readonly string[]): Promise<number> {
  // Behind `--` nothing is a flag: a link may well be named --help.
  const end = args.indexOf('--');
  const words = end === -1 ? args : args.slice(0, end);
  const command = COMMANDS.find(({ name }) => name === args[0]);
  if (words.includes('--version') || words.includes('-V')) {
    if (!words.includes('--verbose')) return print(`${VERSION}\n`);
    const { buildInfo } = await import('./session/build-info.js');
    return print(buildInfo(VERSION, process.argv[1] ?? ''));
  }
  if (words.includes('--help') || words.includes('-h') || args[0] === 'help') {
    const topic = command ?? COMMANDS.find(({ name }) => name === args[1]);
    return print(topic === undefined ? generalHelp() : commandHelp(topic));
  }
  const { runCommand, reportUsage } = await import('./run-command.js');
  const invocation = parseArguments(args, process.env);
  if (!invocation.ok) return reportUsage(args, invocation.problems);
  // Among other short flags, as in `-nh`.
  if (invocation.value.flags.help !== undefined) return print(commandHelp(invocation.value.command));
  return runCommand(invocation.value);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

let isResultLost = false;

// A reader that has seen enough (`| head`) is no error, nor a reason to stop: the run may be in the middle of an
// apply, and its exit code says how it ended. Where nothing can be written at all, nobody sees the result.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE' || isResultLost) return;
  isResultLost = true;
  process.stderr.write(`error: the result cannot be written to standard output: ${code}\n`);
  process.exitCode ||= 1;
});
process.stderr.on('error', () => {});

const exitCode = await main(process.argv.slice(2));
process.exitCode = isResultLost ? exitCode || 1 : exitCode;
