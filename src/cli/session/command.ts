/** How the code of a command looks, and how it ends. */

import type { Problem, Result } from '../../core/problem/problem.js';
import type { Session } from './session.js';

/**
 * Does the work of a command and gives the exit code. Where there is no result to print, the Problems say why; the
 * caller shows them, in the format that was asked for.
 */
export type CommandCode = (session: Session) => Promise<Result<number>>;

/** The command has printed its result. */
export function ended(code = 0): Result<number> {
  return { ok: true, value: code, warnings: [] };
}

/** There is no result. */
export function failed(...problems: readonly Problem[]): {
  readonly ok: false;
  readonly problems: readonly Problem[];
} {
  return { ok: false, problems };
}
