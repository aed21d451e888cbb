/** `validate`, `plan` and `apply`. */

import { reconcile, validate } from '../../app/reconcile.js';
import { nothingToDo } from '../../app/settings/github-event.js';
import { dryRunSentence } from '../../app/settings/occasion.js';
import type { Settings } from '../../app/settings/settings.js';
import type { Result } from '../../core/problem/problem.js';
import { hasChanges, type RunResult } from '../../core/run/result.js';
import { withMoves } from '../../face/deadline.js';
import { openPorts, openUrlChecker, openWorkspace } from '../../face/ports.js';
import { failureOf } from '../../report/words/failure.js';
import { createConfirmation } from '../output/confirm.js';
import { createProgress } from '../output/progress.js';
import { renderResult } from '../output/result-output.js';
import { ended } from '../session/command.js';
import { writeNamedFile } from '../session/named-file.js';
import { reachOf, requireProject, type Session } from '../session/session.js';
import { standardInput } from '../session/standard-input.js';

/** `validate`: no token, and no network but for `--check-urls`. */
export async function validateCommand(session: Session): Promise<Result<number>> {
  const urls = await openUrlChecker(reachOf(session));
  const result = await validate(session.settings, openWorkspace(session.settings, standardInput), urls);
  return await finish(result, session, false);
}

/** `plan` and `apply`. */
export async function reconcileCommand(session: Session): Promise<Result<number>> {
  const { log, limits, invocation } = session;
  const command = invocation.command.name === 'plan' ? 'plan' : 'apply';
  const out = command === 'plan' ? invocation.flags.out : undefined;
  const isBound = invocation.flags['detailed-exitcode'] !== undefined || out !== undefined;
  const mustPlan = session.settings.mustPlan || isBound;
  const settings: Settings = { ...session.settings, mustPlan, planOut: out ?? session.settings.planOut };
  if (settings.gone !== null) {
    log.info(nothingToDo(settings.gone));
    return ended();
  }
  const project = requireProject({ project: settings.project });
  if (!project.ok) return project;
  const world = await openPorts(reachOf(session), project.value, settings.githubToken);
  const { isShown, ...question } = createConfirmation(session, process.env);
  const ports = {
    ...world,
    log,
    progress: withMoves(createProgress({ ...session, isShown }), limits.moved),
    ...question,
    stop: limits.stop,
  };
  const result = await reconcile(command, settings, ports);
  const code = await finish(result, session, isShown());
  const isSaved = await save(result, settings, session);
  if (concernsReview(session))
    await (await import('../output/review.js')).reviewMergeRequest(result, session);
  const last = command === 'apply' ? dryRunSentence(settings) : null;
  if (last !== null) log.info(last);
  return isSaved ? code : ended(1);
}

/** Saves the plan where that was asked for; gives false where it could not be. */
async function save(result: RunResult, { planOut }: Settings, { terminal, log }: Session): Promise<boolean> {
  if (planOut === null) return true;
  const { savePlan } = await import('../../face/saved-plan.js');
  const problems = await savePlan({ result, path: planOut, hide: terminal.hide, log });
  terminal.problems(problems);
  return problems.length === 0;
}

/** Whether there is anything to write or to say about a note: most runs are about no merge request. */
function concernsReview({ settings }: Session): boolean {
  return settings.comment === 'true' || process.env['CI_MERGE_REQUEST_IID'] !== undefined;
}

/** Shows the result where it belongs and gives the exit code. @param isShown whether its plan was shown already */
async function finish(result: RunResult, session: Session, isShown: boolean): Promise<Result<number>> {
  const { terminal, invocation, settings } = session;
  const output = await renderResult(result, session, isShown);
  terminal.problems(output.problems);
  terminal.print(output.text);
  for (const [file, text] of output.files) writeNamedFile(file, terminal.hide(text));
  const failure = failureOf(result, settings);
  if (failure !== null) {
    // The text ends with the same sentence, unless there is a reason behind it.
    if (!output.text.trimEnd().endsWith(failure)) terminal.draw(`${failure}\n`);
    return ended(1);
  }
  if (result.kind !== 'reported' || !result.report.dryRun) return ended();
  return ended(invocation.flags['detailed-exitcode'] !== undefined && hasChanges(result.report) ? 2 : 0);
}
