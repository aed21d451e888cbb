/**
 * Several projects in one run: opened one by one, and put together again for what is shown, guarded and answered.
 *
 * Nothing here changes what a run about one project says.
 */

import { duplicateProject } from '../core/manifest/projects.js';
import { error, hasErrors, type Problem, type Result } from '../core/problem/problem.js';
import type { RunReport } from '../core/run/report.js';
import type { RunResult } from '../core/run/result.js';
import type { Ports } from '../ports/ports.js';
import type { Progress } from '../ports/telling.js';
import type { RunState } from './apply/run.js';
import { allProblems } from './project-problems.js';
import type { Prepared } from './saved-plan.js';
import type { Settings } from './settings/settings.js';

/** A project before or after it was looked at. */
interface Opened {
  readonly settings: Settings;
  readonly ports: Ports;
}

/** A project that was looked at. */
export interface ProjectRun extends Opened {
  readonly prepared: Prepared | RunResult;
}

/** A project with its plan, and how far that was carried out. */
export interface PlannedProject {
  readonly prepared: Prepared;
  readonly ports: Ports;
  readonly run: RunState;
}

/** The projects of a run in the order of the manifest; one where nothing says otherwise. Problem: `several-projects`. */
export async function openProjects(given: Settings, ports: Ports): Promise<Result<readonly Opened[]>> {
  const { projects = [] } = given;
  if (projects.length === 0) return { ok: true, value: [{ settings: given, ports }], warnings: [] };
  const saved = (['planFile', 'planOut', 'planDigest'] as const).filter((name) => given[name] !== null);
  if (saved.length > 0) return { ok: false, problems: [NOT_SAVED] };
  const opened: Opened[] = [];
  for (const [at, own] of projects.entries()) {
    const { mustPlan } = given;
    const other = at === 0 ? {} : await ports.another?.(own.project ?? '');
    if (other === undefined) throw new Error('these ports lead to one project only');
    const progress = namedProgress(own.project ?? '', ports.progress);
    opened.push({ settings: { ...own, mustPlan }, ports: { ...ports, ...other, progress } });
  }
  return { ok: true, value: opened, warnings: [] };
}

/** The same tag may be in several projects. */
function namedProgress(project: string, progress: Progress): Progress {
  return {
    begin: (plan) => progress.begin(plan),
    advance: (tag, outcome) => progress.advance(`${project} ${tag}`, outcome),
    transfer: (upload, sent) => progress.transfer(upload, sent),
    end: () => progress.end(),
  };
}

const NOT_SAVED = error(
  'several-projects',
  'a plan of several projects cannot be saved or compared with a digest',
  'Set `project` to one of them, and save a plan for each.',
);

/** What a run comes to before its plans are shown. */
interface End {
  /** `null` where there are plans. */
  readonly end: Exclude<RunResult, { kind: 'reported' }> | null;
  readonly parts: readonly Omit<PlannedProject, 'run'>[];
  readonly warnings: readonly Problem[];
}

/**
 * One project that cannot be planned stops all of them, before anything is written. Only a project whose table has no
 * entry for the tag of the run is left out, if another one has.
 */
export function endOf(found: readonly ProjectRun[]): End {
  const isElsewhere = ({ prepared }: ProjectRun): boolean =>
    prepared.kind === 'failed' && codesOf(prepared.problems).every((code) => code === 'tag-not-in-table');
  const meant = found.every(isElsewhere) ? found : found.filter((each) => !isElsewhere(each));
  const failed = meant.flatMap(({ settings, prepared }) =>
    prepared.kind === 'failed' ? [{ settings, problems: prepared.problems }] : [],
  );
  if (failed.length > 0)
    return { end: { kind: 'failed', problems: allProblems(failed, found.length) }, parts: [], warnings: [] };
  const parts = meant.flatMap(({ prepared, ports }) =>
    prepared.kind === 'prepared' ? [{ prepared, ports }] : [],
  );
  const results = meant.flatMap(({ prepared }) =>
    prepared.kind === 'prepared' || prepared.kind === 'reported' ? [] : [prepared],
  );
  const all = meant.map(({ settings }) => settings);
  if (parts.length === 0) return { end: severalValidated(all, results), parts, warnings: [] };
  const warnings = allProblems(
    meant.map(({ settings, prepared }) => ({ settings, problems: warningsOf(prepared) })),
    found.length,
  );
  return { end: null, parts, warnings };
}

/** Errors only, since warnings stand beside them. */
function codesOf(problems: readonly Problem[]): readonly string[] {
  return problems.flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
}

function warningsOf(prepared: Prepared | RunResult): readonly Problem[] {
  if (prepared.kind === 'prepared') return prepared.warnings;
  return prepared.kind === 'validated' ? prepared.validation.warnings : [];
}

/** Checks without GitLab, as one. @param projects those that the results are of */
export function severalValidated(
  projects: readonly Settings[],
  results: readonly RunResult[],
): Exclude<RunResult, { kind: 'reported' }> {
  const lists = results.map((result, at) => ({
    settings: projects[at],
    problems:
      result.kind === 'failed'
        ? result.problems
        : result.kind === 'validated'
          ? result.validation.warnings
          : [],
  }));
  const problems = allProblems(lists, projects.length);
  const checks = results.flatMap((result) => (result.kind === 'validated' ? [result.validation] : []));
  const [first] = checks;
  if (first === undefined || checks.length < results.length || hasErrors(problems))
    return { kind: 'failed', problems };
  const links = checks.reduce((sum, each) => sum + each.links, 0);
  return { kind: 'validated', validation: { file: first.file, links, warnings: problems } };
}

/** One report of all projects. @param problems of the run as a whole */
export function joined(reports: readonly RunReport[], problems: readonly Problem[]): RunReport {
  const [first] = reports;
  if (first === undefined) throw new Error('a run has a project');
  return {
    ...first,
    releases: reports.flatMap(({ releases }) => releases),
    inSync: reports.every(({ inSync }) => inSync),
    requests: reports.reduce((sum, { requests }) => sum + requests, 0),
    problems,
  };
}

/** `duplicate-project` for a project that stands in the manifest by its id and by its path: two plans would fight. */
export function sameProjects(parts: readonly PlannedProject[]): readonly Problem[] {
  const owners = new Map<string, PlannedProject>();
  const again = new Set<PlannedProject>();
  for (const part of parts)
    for (const { release } of part.run.releases) {
      if (release?.url == null) continue;
      const owner = owners.get(release.url) ?? part;
      owners.set(release.url, owner);
      if (owner !== part) again.add(part);
    }
  return [...again].map(({ prepared }) => duplicateProject(prepared.settings.project ?? ''));
}
