/**
 * The story, top to bottom: read what is declared, read the releases, make the plans, and either show them or make
 * the releases match and look again.
 */

import type { Manifest } from '../core/manifest/manifest.js';
import { breaches, protectionBreaches } from '../core/plan/guard.js';
import { isInScope } from '../core/plan/plan.js';
import { unknownLinks } from '../core/plan/unknown-links.js';
import { error, hasErrors, type Problem, type Result, warning } from '../core/problem/problem.js';
import type { RunReport } from '../core/run/report.js';
import type { RunResult, Validation } from '../core/run/result.js';
import { append } from '../core/text/append.js';
import type { Workspace } from '../ports/files.js';
import type { Ports } from '../ports/ports.js';
import { StoreError } from '../ports/store-error.js';
import type { UrlChecker } from '../ports/urls.js';
import { needsFiles } from './apply/release-report.js';
import type { ReleaseState } from './apply/release-state.js';
import { type RunState, startRun } from './apply/run.js';
import { readDeclaration } from './declaration.js';
import { stopped, unreadable } from './ended.js';
import { prepareReleases } from './prepare/comparison.js';
import { askServers } from './prepare/digests.js';
import { NO_TAG } from './prepare/subjects.js';
import { NOTHING, toReport } from './run-report.js';
import { type Prepared, prepareFromPlan, sign } from './saved-plan.js';
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
  given: Settings,
  ports: Ports,
): Promise<RunResult> {
  const dryRun = command === 'plan' || given.dryRun;
  if (command === 'apply') ports.log.info(announcement(given));
  const prepared = await prepare(given, ports, dryRun);
  if (prepared.kind === 'failed') {
    const report = toReport(command, dryRun, NOTHING, prepared.problems, given, ports.store);
    return { ...prepared, report: { ...report, inSync: false } };
  }
  if (prepared.kind !== 'prepared') return prepared;
  const { releases, uploads, warnings, settings } = prepared;
  const { order, ref, concurrency } = settings;
  let run = startRun(releases, uploads, { order, ref, concurrency });
  const dead = await askServers(prepared.desired, settings.gitlabUrl, ports);
  const objections = [...prepared.objections, ...tripped(run, settings, prepared.objections), ...dead];
  const report = (extra: readonly Problem[]): RunReport =>
    toReport(command, dryRun, run, [...warnings, ...objections, ...extra], settings, ports.store);
  const { signed, digest, refusal } = await sign(prepared, report([]));
  append(objections, refusal);
  let answer: readonly Problem[] = [];
  if (!dryRun && !hasErrors(objections)) {
    const applied = await apply(run, { ...report([]), digest }, settings, ports);
    if (applied === null && !ports.stop.aborted) answer = [NOT_CONFIRMED];
    run = applied ?? run;
  }
  const ended = { ...report([...answer, ...stopped(ports.stop)]), digest };
  return { kind: 'reported', report: ended, ...(signed !== null && { signed }) };
}

/** Everything before the first write; a project that cannot be seen without a token is not looked at. */
async function prepare(settings: Settings, ports: Ports, dryRun: boolean): Promise<Prepared | RunResult> {
  if (settings.planFile !== null) return prepareFromPlan(settings.planFile, settings, ports);
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
    const late = settings.wait === 0 ? [] : await waitFirst(value, settings, ports);
    if (late.length > 0) return failed(late);
    const runs = await prepareReleases(value, settings, ports);
    if (runs.ok) {
      // To a creation GitLab itself says that there is no such project.
      const isSaidMissing = dryRun || !settings.createRelease;
      if (isSaidMissing && runs.value.releases.some(({ current }) => current === null))
        await ports.store.checkProject();
      const all = [...warnings, ...runs.warnings];
      return { kind: 'prepared', ...runs.value, warnings: all, settings, signed: null };
    }
    if (dryRun && !settings.mustPlan && runs.problems.includes(NO_TAG)) return await unread(NO_RELEASE_YET);
    return failed(runs.problems);
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    const isInvisible = dryRun && settings.token === null && thrown.missing === 'project';
    if (isInvisible && !settings.mustPlan) return unread(INVISIBLE);
    if (settings.doctor && !dryRun && thrown.kind !== 'stopped')
      await (await import('./doctor/doctor.js')).advise(settings, ports);
    return failed(unreadable(thrown, ports.stop));
  }
}

/** Nobody should wait for minutes to read that the manifest has a fault: that is looked at first. */
async function waitFirst(manifest: Manifest, settings: Settings, ports: Ports): Promise<readonly Problem[]> {
  const checked = await validateDeclaration(manifest, settings, ports.workspace);
  if (!checked.ok) return checked.problems;
  const { awaitReleases } = await import('./wait/await-releases.js');
  return awaitReleases(manifest, settings, ports);
}

/**
 * Applies the plans that have changes; `null` where a person was asked and did not agree. A release with conflicts, or
 * one that is missing, does not stop the others.
 */
async function apply(
  run: RunState,
  plan: RunReport,
  settings: Settings,
  ports: Ports,
): Promise<RunState | null> {
  const isDue = (release: ReleaseState): boolean => {
    const { shown, existed, needs } = release;
    const isPending = shown.plan.changes.length > 0 || needsFiles(release, run.files);
    const isNeeded = existed ? isPending : settings.createRelease;
    return isNeeded && shown.plan.conflicts.length === 0 && needs.problems.length === 0;
  };
  if (!run.releases.some(isDue)) return run;
  if (settings.doctor) await (await import('./doctor/doctor.js')).advise(settings, ports);
  if (ports.confirm !== undefined && !(await ports.confirm(plan))) return null;
  const { carryOut } = await import('./apply/drive.js');
  ports.progress.begin(plan);
  try {
    return await carryOut(run, isDue, ports);
  } finally {
    ports.progress.end();
  }
}

/** Limits that the plans break. Where a pattern is refused already, it is the reason why no link is recognised. */
function tripped({ releases }: RunState, settings: Settings, objections: readonly Problem[]): Problem[] {
  const guarded = releases.map(({ target: { tag, desired, policy }, shown }) => {
    const inScope = desired.filter(({ name }) => isInScope(name, policy)).length;
    return { tag, desired: inScope, leftOut: desired.length - inScope, plan: shown.plan };
  });
  const held = releases.flatMap(({ target: { tag, desired }, shown }) => {
    const rows = desired.filter(({ protect }) => protect);
    return protectionBreaches(tag, shown.plan, new Map(rows.map(({ name, place }) => [name, place])));
  });
  const unknown = hasErrors(objections) ? [] : unknownLinks(guarded, settings.requireKnownLinks);
  return [...breaches(guarded, settings), ...unknown, ...held];
}

const NOT_CONFIRMED = error(
  'not-confirmed',
  'nothing was written: the answer was not yes',
  'Answer y, or apply with --yes.',
);

const NO_RELEASE_YET = warning(
  'no-tag',
  'no tag is given, so only the manifest was checked',
  'Set tag to the release that the change is for, and the plan is shown here.',
);

const INVISIBLE = warning(
  'project-not-visible',
  'without a token the project cannot be read, so only the manifest was checked',
  'Pull requests from forks get no secrets. With a token in the job the plan would be shown here.',
);

function validated(result: Result<Validation>, warnings: readonly Problem[]): RunResult {
  if (!result.ok) return { kind: 'failed', problems: [...warnings, ...result.problems] };
  const { value } = result;
  return { kind: 'validated', validation: { ...value, warnings: [...warnings, ...result.warnings] } };
}
