/** `completion`: a script that the shell loads. */

import { error, type Result } from '../../core/problem/problem.js';
import { ended, failed } from '../session/command.js';
import type { Session } from '../session/session.js';
import { completionScript, SHELLS } from '../words/completion.js';

/** Prints the completion script for the shell that is named; `usage` for any other. */
export async function completionCommand({ terminal, invocation }: Session): Promise<Result<number>> {
  const [asked] = invocation.operands;
  const shell = SHELLS.find((each) => each === asked);
  if (shell === undefined)
    return failed(error('usage', `expected one of ${SHELLS.join(', ')}, found ${JSON.stringify(asked)}`));
  terminal.print(completionScript(shell));
  return ended();
}
