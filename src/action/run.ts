/** The run of a step: from inputs and event to log, annotations, outputs, summary, comment and verdict. */

import { reconcile } from '../app/reconcile.js';
import type { ReviewPlace } from '../app/review/review.js';
import { readSettings } from '../app/run-settings.js';
import { readEnvironment } from '../app/settings/environment.js';
import { nothingToDo } from '../app/settings/github-event.js';
import { dryRunSentence } from '../app/settings/occasion.js';
import type { Settings } from '../app/settings/settings.js';
import { error, type Problem, type Result } from '../core/problem/problem.js';
import type { ProcessEnvironment } from '../core/process-environment.js';
import type { RunResult } from '../core/run/result.js';
import { withMoves } from '../face/deadline.js';
import { openWorkspace, type Reach, type StopSignals } from '../face/ports.js';
import { reviewRun } from '../face/review.js';
import { type Cancellation, limitsOf, type RunLimits } from '../face/signals.js';
import type { Comments } from '../ports/comments.js';
import type { WorldPorts } from '../ports/ports.js';
import { GITHUB_COMMENT } from '../report/markdown/budget.js';
import { type AnnotationLimit, annotationLimit } from './annotation-limit.js';
import { conclude } from './conclusion.js';
import { type GitHubEvent, loadEvent, loadHead, type PullRequest } from './event.js';
import { givenInputs, hideSecrets, secretHider } from './given-inputs.js';
import { createLog, createProgress, wantsColor } from './job-log.js';
import { logText } from './log-text.js';
import { NOTHING_KNOWN } from './outputs.js';
import { redactingRunner } from './redacting-runner.js';
import type { Runner } from './runner.js';

/** What opens the ports; each is opened only when it is needed. */
export interface PortOpeners {
  /** @param githubToken for `github` entries; `null`: anonymous */
  openPorts(reach: Reach, project: string, githubToken: string | null): Promise<WorldPorts>;
  openComments(
    reach: Reach,
    pullRequest: Extract<PullRequest, { kind: 'pull-request' }>,
    token: string,
  ): Promise<Comments>;
}

/** All that a step of a workflow works with. */
export interface ActionStep {
  readonly runner: Runner;
  readonly variables: ProcessEnvironment;
  readonly cancellation: Cancellation;
  readonly ports: PortOpeners;
}

/** A step under way. */
export interface Run extends ActionStep {
  readonly limit: AnnotationLimit;
}

/** Does the whole step. Throws only for bugs and a broken runner. */
export async function runStep(given: ActionStep): Promise<void> {
  const { variables, cancellation } = given;
  hideSecrets(given.runner, variables);
  const runner = redactingRunner(given.runner, secretHider(given.runner, variables));
  const step: Run = { ...given, runner, limit: annotationLimit() };
  const event = loadEvent(variables);
  const settings = await settingsOf(step, event);
  if (!settings.ok) {
    await conclude({ kind: 'failed', problems: settings.problems }, null, step);
    sayRest(step);
    return;
  }
  if (settings.value.gone !== null) {
    skip(settings.value.gone, runner);
    return;
  }
  const limits = limitsOf(settings.value, cancellation);
  const result = await reconcileStep(settings.value, step, limits);
  await conclude(result, settings.value, step);
  if (settings.value.planOut !== null) await save(result, settings.value.planOut, step);
  await comment(result, settings.value, event, step, limits);
  sayRest(step);
  const last = dryRunSentence(settings.value);
  if (last !== null) runner.info(logText(last));
}

/** Saves the plan of a dry run; the step fails where that cannot be done. */
async function save(result: RunResult, path: string, { runner, variables, limit }: Run): Promise<void> {
  const { savePlan } = await import('../face/saved-plan.js');
  const hide = secretHider(runner, variables);
  const problems = await savePlan({ result, path, hide, log: createLog(runner, limit) });
  for (const { message, hint } of problems)
    runner.setFailed(logText([message, hint].filter(Boolean).join('. ')));
}

/** The tenth warning stands for those that GitHub would not show. */
function sayRest({ runner, limit }: Run): void {
  const rest = limit.rest('warning');
  if (rest !== '') runner.warning(rest);
}

/** What the event is about is gone: a green step that says so. */
function skip(gone: string, runner: Runner): void {
  runner.info(logText(nothingToDo(gone)));
  for (const [name, value] of Object.entries(NOTHING_KNOWN)) runner.setOutput(name, value);
}

async function settingsOf({ runner, variables }: Run, event: GitHubEvent): Promise<Result<Settings>> {
  const inputs = givenInputs(runner, variables);
  if (!inputs.ok) return inputs;
  const ports = { openWorkspace, isOffline: false, local: null, say: runner.info };
  const settings = await readSettings(inputs.value, readEnvironment(variables, event.facts), ports);
  if (!settings.ok || settings.value.project !== null) return settings;
  return { ok: false, problems: [NO_PROJECT] };
}

const NO_PROJECT: Problem = error(
  'no-project',
  'no project is given',
  'Set the input project to the numeric id or the full path of the GitLab project.',
);

async function reconcileStep(settings: Settings, step: Run, limits: RunLimits): Promise<RunResult> {
  const { runner, variables, ports, limit } = step;
  const log = createLog(runner, limit);
  const githubToken = settings.githubToken ?? (variables['GITHUB_TOKEN'] || null);
  const reach = { settings, limits, log, environment: variables };
  const world = await ports.openPorts(reach, settings.project ?? '', githubToken);
  const progress = withMoves(createProgress(runner, wantsColor(variables)), limits.moved);
  return reconcile('apply', settings, { ...world, log, progress, stop: limits.stop });
}

async function comment(
  result: RunResult,
  settings: Settings,
  event: GitHubEvent,
  { runner, variables, ports, limit }: Run,
  limits: StopSignals,
): Promise<void> {
  const { pullRequest } = event;
  const token = settings.githubToken ?? variables['GITHUB_TOKEN'] ?? '';
  const log = createLog(runner, limit);
  const reach = { settings, limits, log, environment: variables };
  const place: ReviewPlace =
    pullRequest.kind !== 'pull-request'
      ? pullRequest
      : token === ''
        ? NO_TOKEN
        : { kind: 'open', open: () => ports.openComments(reach, pullRequest, token) };
  const hide = secretHider(runner, variables);
  const job = [variables['GITHUB_WORKFLOW'] ?? '', variables['GITHUB_JOB'] ?? ''];
  const commit = loadHead(variables) ?? settings.commit;
  await reviewRun({ result, settings, isPlan: false, budget: GITHUB_COMMENT, hide, log, job, commit }, place);
}

const NO_TOKEN: ReviewPlace = {
  kind: 'closed',
  reason: 'there is no token to write it with',
  hint: 'Set github-token, or leave it out: by default it is the job’s own',
};
