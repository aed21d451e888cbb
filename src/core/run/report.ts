/**
 * What a plan or an apply found and did: the value that the story in `app/` hands to the renderers in `report/`.
 *
 * It lives in the core because both rooms speak of it and neither may know the other.
 */

import { type Change, isInSync, type Plan } from '../plan/plan.js';
import { hasErrors, type Place, type Problem } from '../problem/problem.js';
import type { ReleasePage } from '../release-page.js';
import type { Outcome } from './outcome.js';

/** A local file that goes into the package registry before its link is made. Files that are there already are not listed. */
export interface Upload {
  /** The file's name in the registry. */
  readonly name: string;
  /** The local file, relative to the root, with `/`. */
  readonly path: string;
  readonly package: string;
  readonly version: string;
  /** In bytes. */
  readonly size: number;
  /** Whether a different file of that name and version is there now (input or key `replace`). */
  readonly replaces: boolean;
}

/** One release of the run. */
export interface ReleaseReport {
  /** As the user gave it: a numeric id or a full path. */
  readonly project: string;
  readonly tag: string;
  /** Whether the release was there when the run began. */
  readonly exists: boolean;
  /** Whether this run created it. */
  readonly created: boolean;
  /** Address of the release's page, where it is known. */
  readonly url: string | null;
  /** What a release that was not there is created with besides its links; `null` for nothing. */
  readonly page: ReleasePage | null;
  /** What was planned; for an apply that took several rounds, the plan of the first. */
  readonly plan: Plan;
  readonly uploads: readonly Upload[];
  /** What became of each change, of all rounds; `null` in a dry run and where there was nothing to apply. */
  readonly outcomes: readonly Outcome[] | null;
  /** After an apply, what the last read still shows to differ; `null` in a dry run and where that read failed. */
  readonly remaining: Plan | null;
  /** Where the manifest declares the links that have conflicts, by their names. */
  readonly conflictPlaces: ReadonlyMap<string, Place>;
  /** Guards and errors of this release alone. Conflicts are not repeated here: the plan has them. */
  readonly problems: readonly Problem[];
}

/** All that is reported of a run that came as far as a plan: what every output format is made from. */
export interface RunReport {
  readonly command: 'plan' | 'apply';
  readonly dryRun: boolean;
  /** Why an apply writes or does not, to stand in parentheses: `merge request pipeline`; `null` for `plan`. */
  readonly reason: string | null;
  /** In the order in which they are to be shown. */
  readonly releases: readonly ReleaseReport[];
  /** Whether every release is, now, exactly what the manifest says. Computed from what was read. */
  readonly inSync: boolean;
  /** Fingerprint of the plan (`core/saved`); `null` where nothing is to be done, or the plan cannot be applied. */
  readonly digest: string | null;
  /** Requests sent to GitLab, retries included. */
  readonly requests: number;
  /** Problems of the run as a whole: warnings of the manifest, guards over the sum, a cancelled run. */
  readonly problems: readonly Problem[];
}

/** How many links the plans create, update, …; a conflict is counted once for each field. */
export interface Summary {
  readonly create: number;
  readonly update: number;
  /** Links that get another place on the release's page and are not changed otherwise. */
  readonly move: number;
  readonly delete: number;
  readonly unchanged: number;
  readonly unmanaged: number;
  readonly conflict: number;
}

/** Adds up what is planned. For an apply too this is the plan, not what became of it (see `tally`). */
export function summarize(plans: readonly Plan[]): Summary {
  const sum = (count: (plan: Plan) => number): number =>
    plans.reduce((total, plan) => total + count(plan), 0);
  const changes = (action: Change['action']): number =>
    sum((plan) => plan.changes.filter((change) => change.action === action).length);
  return {
    create: changes('create'),
    update: changes('update'),
    move: changes('move'),
    delete: changes('delete'),
    unchanged: sum((plan) => plan.unchanged.length),
    unmanaged: sum((plan) => plan.unmanaged.length),
    conflict: sum((plan) => plan.conflicts.length),
  };
}

/** Whether something is to be done to the release: a link, a file, or the release itself. */
export function isPending(release: ReleaseReport): boolean {
  return !release.exists || release.plan.changes.length > 0 || release.uploads.length > 0;
}

/** How many changes and uploads an apply sets out to do: none in a release that has conflicts, or is not there. */
export function workOf({ releases }: RunReport): number {
  return releases
    .filter(({ plan, problems }) => plan.conflicts.length === 0 && !hasErrors(problems))
    .reduce((sum, { plan, uploads }) => sum + plan.changes.length + uploads.length, 0);
}

/** Whether there is nothing to say about a release but that it is as the manifest says. */
export function isQuiet(release: ReleaseReport): boolean {
  const differs = release.remaining !== null && !isInSync(release.remaining);
  return !isPending(release) && !differs && release.problems.length === 0;
}

/** Whether an error (not a warning) stands anywhere in the report, a conflict included. */
export function hasFailed(report: RunReport): boolean {
  return (
    hasErrors(report.problems) ||
    report.releases.some(
      (release) =>
        hasErrors(release.problems) ||
        release.plan.conflicts.length > 0 ||
        (release.outcomes ?? []).some(({ status }) => status === 'failed' || status === 'skipped'),
    )
  );
}
