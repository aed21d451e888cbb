/**
 * The story, top to bottom: read what is declared, read the releases, make the plans, and either show them or make
 * the releases match and look again.
 *
 * A manifest may have several projects. Each is prepared and carried out by itself; all of them are shown, guarded and
 * asked about as one, and nothing is written before the last of them was read.
 */

import { error, hasErrors, type Problem } from '../core/problem/problem.js';
import type { RunReport } from '../core/run/report.js';
import type { RunResult } from '../core/run/result.js';
import { append } from '../core/text/append.js';
import type { Workspace } from '../ports/files.js';
import type { Ports } from '../ports/ports.js';
import type { UrlChecker } from '../ports/urls.js';
import { needsFiles } from './apply/release-report.js';
import type { ReleaseState } from './apply/release-state.js';
import { startRun } from './apply/run.js';
import { readDeclaration } from './declaration.js';
import { stopped } from './ended.js';
import { askServers } from './prepare/digests.js';
import { prepare, validated } from './prepare-run.js';
import { allProblems } from './project-problems.js';
import {
  endOf,
  joined,
  openProjects,
  type PlannedProject,
  type ProjectRun,
  sameProjects,
  severalValidated,
} from './projects.js';
import { NOTHING, toReport } from './run-report.js';
import { sign } from './saved-plan.js';
import { announcement } from './settings/occasion.js';
import type { Settings } from './settings/settings.js';
import { tripped } from './tripped.js';
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
  const check = async (each: Settings): Promise<RunResult> => {
    const manifest = await readDeclaration(each, workspace);
    if (!manifest.ok) return { kind: 'failed', problems: manifest.problems };
    return validated(await validateDeclaration(manifest.value, each, workspace, urls), manifest.warnings);
  };
  const { projects = [] } = settings;
  if (projects.length === 0) return check(settings);
  return severalValidated(projects, await Promise.all(projects.map(check)));
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
  const projects = await openProjects(given, ports);
  if (!projects.ok) return { kind: 'failed', problems: projects.problems };
  const found: ProjectRun[] = [];
  for (const { settings, ports: own } of projects.value)
    found.push({ settings, ports: own, prepared: await prepare(settings, own, dryRun) });
  const { end, parts, warnings } = endOf(found);
  const nothing = (problems: readonly Problem[]): RunReport => {
    const reports = found.map((each) =>
      toReport(command, dryRun, NOTHING, [], each.settings, each.ports.store),
    );
    return { ...joined(reports, problems), inSync: false };
  };
  if (end !== null) return end.kind === 'failed' ? { ...end, report: nothing(end.problems) } : end;
  return carry(command, dryRun, parts.map(start), warnings, ports);
}

function start({ prepared, ...rest }: Omit<PlannedProject, 'run'>): PlannedProject {
  const { order, ref, concurrency } = prepared.settings;
  const run = startRun(prepared.releases, prepared.uploads, { order, ref, concurrency });
  return { ...rest, prepared, run };
}

/** Shows the plans of all projects and, unless it is a dry run, applies them. */
async function carry(
  command: 'plan' | 'apply',
  dryRun: boolean,
  planned: readonly PlannedProject[],
  warnings: readonly Problem[],
  ports: Ports,
): Promise<RunResult> {
  let parts = planned;
  const objections = await objectionsTo(parts);
  const report = (extra: readonly Problem[]): RunReport => {
    const reports = parts.map(({ run, prepared: { settings }, ports: { store } }) =>
      toReport(command, dryRun, run, [], settings, store),
    );
    return joined(reports, [...warnings, ...objections, ...extra]);
  };
  const { signed, digest, refusal } = await sign(
    parts.map(({ prepared }) => prepared),
    report([]),
  );
  append(objections, refusal);
  let answer: readonly Problem[] = [];
  if (!dryRun && !hasErrors(objections)) {
    const applied = await apply(parts, { ...report([]), digest }, ports);
    if (applied === null && !ports.stop.aborted) answer = [NOT_CONFIRMED];
    parts = applied ?? parts;
  }
  const ended = { ...report([...answer, ...stopped(ports.stop)]), digest };
  return { kind: 'reported', report: ended, ...(signed !== null && { signed }) };
}

/** Why the plans must not be carried out, and warnings about them. */
async function objectionsTo(parts: readonly PlannedProject[]): Promise<Problem[]> {
  const asked = parts.map(async ({ prepared: { settings, desired }, ports }) => ({
    settings,
    problems: await askServers(desired, settings.gitlabUrl, ports),
  }));
  const dead = allProblems(await Promise.all(asked));
  const faults = allProblems(
    parts.map(({ prepared: { settings, objections } }) => ({ settings, problems: objections })),
  );
  return [...faults, ...tripped(parts, faults), ...sameProjects(parts), ...dead];
}

/**
 * Applies the plans that have changes, one project after another; `null` where a person was asked and did not agree. A
 * release with conflicts, or one that is missing, does not stop the others.
 */
async function apply(
  parts: readonly PlannedProject[],
  plan: RunReport,
  ports: Ports,
): Promise<readonly PlannedProject[] | null> {
  const due = parts.filter((part) => part.run.releases.some((release) => isDue(part, release)));
  if (due.length === 0) return parts;
  for (const { prepared, ports: own } of due)
    if (prepared.settings.doctor) await (await import('./doctor/doctor.js')).advise(prepared.settings, own);
  if (ports.confirm !== undefined && !(await ports.confirm(plan))) return null;
  const { carryOut } = await import('./apply/drive.js');
  ports.progress.begin(plan);
  try {
    const applied: PlannedProject[] = [];
    for (const part of parts) {
      const isIdle = !due.includes(part);
      const run = isIdle ? part.run : await carryOut(part.run, (each) => isDue(part, each), part.ports);
      applied.push({ ...part, run });
    }
    return applied;
  } finally {
    ports.progress.end();
  }
}

function isDue({ run, prepared }: PlannedProject, release: ReleaseState): boolean {
  const { shown, existed, needs } = release;
  const isPending = shown.plan.changes.length > 0 || needsFiles(release, run.files);
  const isNeeded = existed ? isPending : prepared.settings.createRelease;
  return isNeeded && shown.plan.conflicts.length === 0 && needs.problems.length === 0;
}

const NOT_CONFIRMED = error(
  'not-confirmed',
  'nothing was written: the answer was not yes',
  'Answer y, or apply with --yes.',
);
