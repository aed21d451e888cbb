/**
 * The story, top to bottom: read what is declared, read the releases, make the plans, and either show them or make
 * the releases match and look again.
 */

import pLimit from 'p-limit';
import type { DesiredLink } from '../core/desired/desired.js';
import { breaches } from '../core/plan/guard.js';
import { hasErrors, type Problem, type Result } from '../core/problem/problem.js';
import { isLate } from '../core/run/end.js';
import { noRelease } from '../core/run/no-release.js';
import type { RunReport } from '../core/run/report.js';
import type { RunResult, Validation } from '../core/run/result.js';
import type { Workspace } from '../ports/files.js';
import type { Ports } from '../ports/ports.js';
import type { ReleaseStore } from '../ports/releases.js';
import { problemOf, StoreError } from '../ports/store-error.js';
import type { UrlChecker } from '../ports/urls.js';
import type { ReleaseRun } from './apply/release-run.js';
import { applyRounds } from './apply/rounds.js';
import { readDeclaration } from './declaration.js';
import { type Preparation, prepareRuns } from './prepare/comparison.js';
import { findDeadUrls } from './prepare/dead-urls.js';
import { NO_TAG } from './prepare/subjects.js';
import { announcement } from './settings/occasion.js';
import type { Settings } from './settings/settings.js';
import { validateDeclaration } from './validate.js';

/**
 * Checks the declaration without GitLab.
 *
 * @param urls asks whether the addresses of the links answer; `null`: no network at all
 */
export async function validate(
  settings: Settings,
  workspace: Workspace,
  urls: UrlChecker | null = null,
): Promise<RunResult> {
  const manifest = await readDeclaration(settings, workspace);
  if (!manifest.ok) return { kind: 'failed', problems: manifest.problems };
  return validated(await validateDeclaration(manifest.value, settings, workspace, urls), manifest.warnings);
}

/**
 * Plans and, unless it is a dry run, applies.
 *
 * @param command what was asked for; `plan` is always a dry run
 */
export async function reconcile(
  command: 'plan' | 'apply',
  settings: Settings,
  ports: Ports,
): Promise<RunResult> {
  const dryRun = command === 'plan' || settings.dryRun;
  if (command === 'apply') ports.log.info(announcement(settings));
  const prepared = await prepare(settings, ports, dryRun);
  if (prepared.kind === 'failed') {
    const report = toReport(command, dryRun, [], prepared.problems, settings, ports.store);
    return { ...prepared, report: { ...report, inSync: false } };
  }
  if (prepared.kind !== 'prepared') return prepared;
  const { runs, warnings } = prepared;
  const objections = [...tripped(runs, settings), ...(await deadUrls(prepared.desired, settings, ports))];
  const report = (extra: readonly Problem[]): RunReport =>
    toReport(command, dryRun, runs, [...warnings, ...objections, ...extra], settings, ports.store);
  if (!dryRun && !hasErrors(objections)) await apply(runs, report([]), settings, ports);
  return { kind: 'reported', report: report(stopped(ports.stop)) };
}

/** Releases that were read, each with its plan. */
interface Prepared extends Preparation {
  readonly kind: 'prepared';
  readonly warnings: readonly Problem[];
}

/** Everything before the first write; a project that cannot be seen without a token is not looked at. */
async function prepare(settings: Settings, ports: Ports, dryRun: boolean): Promise<Prepared | RunResult> {
  const manifest = await readDeclaration(settings, ports.workspace);
  if (!manifest.ok) return { kind: 'failed', problems: manifest.problems };
  const { value, warnings } = manifest;
  const failed = (problems: readonly Problem[]): RunResult => ({
    kind: 'failed',
    problems: [...warnings, ...problems],
  });
  const unread = async (why: Problem): Promise<RunResult> =>
    validated(await validateDeclaration(value, settings, ports.workspace, ports.urls), [...warnings, why]);
  try {
    const runs = await prepareRuns(value, settings, ports);
    if (runs.ok) {
      // To a creation GitLab itself says that there is no such project.
      const isSaidMissing = dryRun || !settings.createRelease;
      if (isSaidMissing && runs.value.runs.some(({ exists }) => !exists)) await ports.store.checkProject();
      return { kind: 'prepared', ...runs.value, warnings: [...warnings, ...runs.warnings] };
    }
    if (dryRun && !settings.mustPlan && runs.problems.includes(NO_TAG)) return await unread(NO_RELEASE_YET);
    return failed(runs.problems);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const isInvisible = dryRun && settings.token === null && error.missing === 'project';
    if (isInvisible && !settings.mustPlan) return unread(INVISIBLE);
    const ended = error.kind === 'stopped' ? stopped(ports.stop) : [];
    return failed(ended.length > 0 ? ended : [problemOf(error, 'gitlab')]);
  }
}

/** Applies the plans that have changes. A release with conflicts, or one that is missing, does not stop the others. */
async function apply(
  runs: readonly ReleaseRun[],
  plan: RunReport,
  settings: Settings,
  ports: Ports,
): Promise<void> {
  const due = runs.filter(({ plan, exists, uploads }) => {
    const needed = exists ? plan.changes.length > 0 || uploads.isPending : settings.createRelease;
    return needed && plan.conflicts.length === 0 && uploads.problems.length === 0;
  });
  if (due.length === 0) return;
  ports.progress.begin(plan);
  try {
    await applyRounds(due, ports.store, {
      limit: pLimit(settings.concurrency),
      order: settings.order,
      stop: ports.stop,
      ref: settings.ref,
      uploads: { ports, onBytes: (upload, sent) => ports.progress.transfer(upload, sent) },
      onOutcome: (tag, outcome) => ports.progress.advance(tag, outcome),
    });
  } finally {
    ports.progress.end();
  }
}

/** Dead addresses are shown beside the plan, and nothing is applied. */
async function deadUrls(
  links: readonly DesiredLink[],
  settings: Settings,
  ports: Ports,
): Promise<readonly Problem[]> {
  return ports.urls === null ? [] : findDeadUrls(links, ports.urls, settings.gitlabUrl);
}

function tripped(runs: readonly ReleaseRun[], settings: Settings): Problem[] {
  const guarded = runs.map(({ target, plan }) => ({ tag: target.tag, desired: target.desired.length, plan }));
  return breaches(guarded, settings);
}

function missingRelease(run: ReleaseRun, settings: Settings): Problem[] {
  if (run.exists || settings.createRelease) return [];
  const ways =
    'To create the release with its links, set create-release to true; the git tag must exist, or ref must say from what it is made.';
  return [noRelease(settings.project ?? '', run.target.tag, ways)];
}

function toReport(
  command: 'plan' | 'apply',
  dryRun: boolean,
  runs: readonly ReleaseRun[],
  problems: readonly Problem[],
  settings: Settings,
  store: ReleaseStore,
): RunReport {
  const project = settings.project ?? '';
  return {
    command,
    dryRun,
    reason: command === 'plan' ? null : settings.reason,
    releases: runs.map((run) => run.report(project, missingRelease(run, settings))),
    inSync: runs.every((run) => run.inSync),
    requests: store.requests,
    problems,
  };
}

function stopped(stop: AbortSignal): Problem[] {
  if (!stop.aborted) return [];
  const goOn = 'Run again: it goes on from what the release has';
  const [message, hint] = isLate(stop)
    ? ['the deadline of the run passed before it was finished', `Raise deadline. ${goOn}.`]
    : ['the run was stopped before it was finished', `${goOn}.`];
  return [{ severity: 'error', code: 'stopped', message, hint }];
}

/** What is reviewed is often released only later, under a tag that nobody knows yet. */
const NO_RELEASE_YET: Problem = {
  severity: 'warning',
  code: 'no-tag',
  message: 'no tag is given, so only the manifest was checked',
  hint: 'Set tag to the release that the change is for, and the plan is shown here.',
};

const INVISIBLE: Problem = {
  severity: 'warning',
  code: 'project-not-visible',
  message: 'without a token the project cannot be read, so only the manifest was checked',
  hint: 'Pull requests from forks get no secrets. With a token in the job the plan would be shown here.',
};

function validated(result: Result<Validation>, warnings: readonly Problem[]): RunResult {
  if (!result.ok) return { kind: 'failed', problems: [...warnings, ...result.problems] };
  const { value } = result;
  return { kind: 'validated', validation: { ...value, warnings: [...warnings, ...result.warnings] } };
}
