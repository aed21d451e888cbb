/** `doctor`: what can be known before a run. */

import type { Check } from '../../app/doctor/check.js';
import { examine } from '../../app/doctor/doctor.js';
import type { Result } from '../../core/problem/problem.js';
import { openInspection } from '../../face/ports.js';
import { jsonText, terminal } from '../../report/words/escape.js';
import { ended } from '../session/command.js';
import { reachOf, type Session } from '../session/session.js';

/** Exit code 1 where a line is an error. */
export async function doctorCommand(session: Session): Promise<Result<number>> {
  const inspection = await openInspection(reachOf(session), session.settings.project);
  const checks = await examine(session.settings, inspection);
  const isJson = session.invocation.flags.format === 'json';
  session.terminal.print(isJson ? jsonText({ checks }) : checks.map(line).join(''));
  return ended(checks.some(({ state }) => state === 'error') ? 1 : 0);
}

function line({ name, state, message, hint }: Check): string {
  const head = `${state.padEnd(7)} ${name.padEnd(11)} ${terminal(message)}\n`;
  return hint === undefined ? head : `${head}${' '.repeat(20)}${terminal(hint)}\n`;
}
