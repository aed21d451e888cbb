/** The report of a run: what its releases say, and what it says as a whole. */

import type { Problem } from '../core/problem/problem.js';
import { noRelease } from '../core/run/no-release.js';
import type { RunReport } from '../core/run/report.js';
import type { ReleaseStore } from '../ports/releases.js';
import { isReleaseInSync, reportRelease } from './apply/release-report.js';
import type { ReleaseState } from './apply/release-state.js';
import type { RunState } from './apply/run.js';
import type { Settings } from './settings/settings.js';

/** A run that came to no release. */
export const NOTHING: Pick<RunState, 'releases' | 'files'> = { releases: [], files: [] };

/**
 * @param command what was asked for
 * @param problems of the run as a whole
 * @param store whose requests are counted
 */
export function toReport(
  command: 'plan' | 'apply',
  dryRun: boolean,
  { releases, files }: Pick<RunState, 'releases' | 'files'>,
  problems: readonly Problem[],
  settings: Settings,
  store: ReleaseStore,
): RunReport {
  const project = settings.project ?? '';
  return {
    command,
    dryRun,
    reason: command === 'plan' ? null : settings.reason,
    releases: releases.map((each) => reportRelease(each, files, project, missingRelease(each, settings))),
    inSync: releases.every((each) => isReleaseInSync(each, files)),
    digest: null,
    requests: store.requests,
    problems,
  };
}

function missingRelease(run: ReleaseState, settings: Settings): Problem[] {
  if (run.existed || settings.createRelease) return [];
  return [noRelease(settings.project ?? '', run.target.tag, WAYS)];
}

/**
 * Waiting comes first: whoever lets this program create the release that semantic-release is about to create takes its
 * place, and notes and files are never published.
 */
const WAYS =
  'If another tool makes the release (semantic-release and release-it push the tag first and create the release later; a ' +
  'mirror brings it late), set `wait`, such as 10m. Only if nobody else does, set `create-release` to true: it creates ' +
  'the release without notes, titled like its tag; the git tag must exist, or `ref` must say from what it is made.';
