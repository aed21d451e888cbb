/**
 * A question before an apply that deletes or updates more than a few links: on a terminal, where somebody is there to
 * answer it. A job has nobody, so there the guards `max-deletes` and `max-updates` decide alone.
 */

import { hasErrors } from '../../core/problem/problem.js';
import type { ProcessEnvironment } from '../../core/process-environment.js';
import { type RunReport, summarize } from '../../core/run/report.js';
import { counted, listed } from '../../core/text/quoted.js';
import { isCi } from '../../face/local-defaults.js';
import { renderPlan } from '../../report/text/text.js';
import type { Session } from '../session/session.js';

/** So many deletes and updates together are done without a question. */
export const FEW = 3;

/** The question before an apply, and what was shown for it. */
export interface Confirmation {
  /** What `Ports.confirm` is; absent where nobody is asked. */
  readonly confirm?: (plan: RunReport) => Promise<boolean>;
  /** Whether the plan has been shown on standard output. */
  readonly isShown: () => boolean;
}

/** Asks on standard error and reads standard input; both, and standard output, have to be the terminal. */
export function createConfirmation(session: Session, variables: ProcessEnvironment): Confirmation {
  const { terminal, invocation, limits } = session;
  let isShown = false;
  if (invocation.flags.yes !== undefined || !terminal.isInteractive || !canAsk(variables))
    return { isShown: () => false };
  const confirm = async (plan: RunReport): Promise<boolean> => {
    const question = questionOf(plan);
    if (question === null) return true;
    const isText = (invocation.flags.format ?? 'text') === 'text';
    const width = terminal.width === null ? {} : { width: terminal.width };
    const text = `${renderPlan(plan, { color: terminal.color, ...width })}\n`;
    // A result that goes to a file, or is no text, is not what is read before the answer.
    isShown = isText && terminal.width !== null;
    if (isShown) terminal.print(text);
    else terminal.draw(text);
    terminal.draw(`${question} Go on? [y/N] `);
    const { readAnswer } = await import('./answer.js');
    // No deadline runs out while somebody reads the plan.
    limits.moved();
    const timer = setInterval(limits.moved, 1000);
    const answer = await readAnswer(process.stdin, limits.stop).finally(() => clearInterval(timer));
    limits.moved();
    return /^y(?:es)?$/i.test(answer.trim());
  };
  return { confirm, isShown: () => isShown };
}

function canAsk(variables: ProcessEnvironment): boolean {
  return process.stdin.isTTY === true && !isCi(variables);
}

/** What is about to happen, in numbers; `null` where it is little. Creates alone destroy nothing. */
export function questionOf({ releases }: RunReport): string | null {
  const due = releases.filter(({ plan, problems }) => plan.conflicts.length === 0 && !hasErrors(problems));
  const sum = summarize(due.map(({ plan }) => plan));
  const replaced = due.flatMap(({ uploads }) => uploads.filter(({ replaces }) => replaces)).length;
  if (sum.delete + sum.update + replaced <= FEW) return null;
  const parts = [
    ...(sum.delete === 0 ? [] : [`deletes ${counted(sum.delete, 'link')}`]),
    ...(sum.update === 0 ? [] : [`updates ${counted(sum.update, 'link')}`]),
    ...(replaced === 0 ? [] : [`replaces ${counted(replaced, 'file')}`]),
  ];
  const touched = due.filter(({ plan, uploads }) => plan.changes.length + uploads.length > 0).length;
  return `This ${listed(parts)} of ${counted(touched, 'release')}.`;
}
