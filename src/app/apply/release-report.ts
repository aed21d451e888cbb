/** What is reported of one release: computed from what was read, never from what was sent. */

import { isInSync } from '../../core/plan/plan.js';
import { error, type Place, type Problem } from '../../core/problem/problem.js';
import type { Outcome } from '../../core/run/outcome.js';
import type { ReleaseReport } from '../../core/run/report.js';
import { type FileState, outcomeOf } from './files.js';
import { notInPlan } from './not-in-plan.js';
import type { ReleaseState } from './release-state.js';
import { sameAs } from './shown.js';

/**
 * The report of one release, in the middle of a run or at its end.
 *
 * @param project as the user gave it
 * @param extra problems of this release that the apply does not know of
 */
export function reportRelease(
  state: ReleaseState,
  files: readonly FileState[],
  project: string,
  extra: readonly Problem[],
): ReleaseReport {
  const uploads = state.needs.own.flatMap((at) => files[at] ?? []);
  const uploaded = uploads.flatMap((file) => outcomeOf(file) ?? []);
  return {
    project,
    tag: state.target.tag,
    exists: state.existed,
    created: state.creation.isDone,
    url: state.release?.url ?? null,
    page: state.existed ? null : (state.target.page ?? null),
    plan: state.shown.plan,
    uploads: uploads.map(({ upload }) => upload),
    outcomes: wasBegun(state, uploaded) ? [...uploaded, ...linkOutcomes(state)] : null,
    remaining: state.remaining,
    conflictPlaces: conflictPlaces(state),
    problems: [
      ...state.problems,
      ...state.needs.problems,
      ...extra,
      ...goneProblems(state),
      ...victimProblems(state),
      ...notInPlan(state),
    ],
  };
}

/** Whether the release is, now, what the manifest says; from what was read last, and the sums of its files. */
export function isReleaseInSync(state: ReleaseState, files: readonly FileState[]): boolean {
  if (needsFiles(state, files) || state.needs.problems.length > 0) return false;
  if (!state.isApplied) return state.existed && isInSync(state.shown.plan);
  return state.remaining !== null && state.release !== null && isInSync(state.remaining);
}

/** Whether files have to go up before the release is what the manifest says. */
export function needsFiles({ needs }: ReleaseState, files: readonly FileState[]): boolean {
  return [...needs.files.values()].some((at) => outcomeOf(files[at])?.status !== 'done');
}

function wasBegun({ isApplied }: ReleaseState, uploaded: readonly Outcome[]): boolean {
  return isApplied || uploaded.length > 0;
}

function linkOutcomes({ entries }: ReleaseState): Outcome[] {
  return entries.flatMap((entry) => (entry === null ? [] : [entry.outcome]));
}

function conflictPlaces({ shown, target }: ReleaseState): ReadonlyMap<string, Place> {
  const names = new Set(shown.plan.conflicts.map(({ name }) => name));
  const declared = target.desired.filter(({ name }) => names.has(name));
  return new Map(declared.map(({ name, place }) => [name, place]));
}

/** The last read found no release where there was one: what is missing are not its links. */
function goneProblems({ existed, creation, remaining, release, target }: ReleaseState): Problem[] {
  if (remaining === null || release !== null || !(existed || creation.isDone)) return [];
  return [
    error(
      'no-release',
      `release ${JSON.stringify(target.tag)} is not there any more: it was deleted while the plan was applied`,
      'Find out who deleted it. To create it again with its links, set create-release to true.',
    ),
  ];
}

/** Somebody changed a link in the instant before it was deleted. Whether it is back the last read decides, if it can. */
function victimProblems({ victims, shown, release, remaining }: ReleaseState): Problem[] {
  const seen = remaining === null ? [] : (release?.links ?? []);
  return victims.map(({ shown: at, link, state }) => {
    const change = shown.plan.changes[at];
    const planned = JSON.stringify(change?.action === 'delete' ? change.before.name : link.name);
    const found = `somebody changed link ${planned} in the instant before it was deleted; it was ${JSON.stringify(link)}`;
    if (state === 'back' || sameAs(link, seen) !== undefined)
      return error(
        'wrong-delete',
        `${found} and was restored like that`,
        'It has a new id. Run again to make a new plan.',
      );
    const why = typeof state === 'object' ? state.error : 'the run ended before';
    return error('wrong-delete', `${found} and could not be restored: ${why}`, 'Create it again by hand.');
  });
}
