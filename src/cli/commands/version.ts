/** `version`: what `--version` prints. */

import { VERSION } from '../../app/version.js';
import type { Result } from '../../core/problem/problem.js';
import { ended } from '../session/command.js';
import type { Session } from '../session/session.js';

/** Prints the version; with `--verbose` also what the program was built from. */
export async function versionCommand({ terminal, invocation }: Session): Promise<Result<number>> {
  const isVerbose = invocation.flags.verbose !== undefined;
  const text = isVerbose ? await details() : `${VERSION}\n`;
  terminal.print(text);
  return ended();
}

async function details(): Promise<string> {
  const { buildInfo } = await import('../session/build-info.js');
  return buildInfo(VERSION, process.argv[1] ?? '');
}
