#!/usr/bin/env node

/**
 * The command line. It finds out what is asked for and loads only what that needs: help and version must cost
 * next to nothing, and the sandbox is for those who ask for it.
 */

import { VERSION } from '../app/version.js';
import { parseArguments } from './arguments.js';
import { commandHelp, generalHelp } from './help.js';
import { COMMANDS } from './options.js';

async function main(args: readonly string[]): Promise<number> {
  const command = COMMANDS.find(({ name }) => name === args[0]);
  if (args.includes('--version')) return print(`${VERSION}\n`);
  if (args.includes('--help') || args.includes('-h') || args[0] === 'help') {
    const topic = command ?? COMMANDS.find(({ name }) => name === args[1]);
    return print(topic === undefined ? generalHelp() : commandHelp(topic));
  }
  const { runCommand, reportUsage } = await import('./run-command.js');
  const invocation = parseArguments(args, process.env);
  return invocation.ok ? runCommand(invocation.value) : reportUsage(invocation.problems);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2));
