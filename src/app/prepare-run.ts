/** What comes before the first write: the declaration, the releases and their plans; or why there is no plan. */

import type { Manifest } from '../core/manifest/manifest.js';
import { type Problem, type Result, warning } from '../core/problem/problem.js';
import type { RunResult, Validation } from '../core/run/result.js';
import type { Ports } from '../ports/ports.js';
import { StoreError } from '../ports/store-error.js';
import { readDeclaration } from './declaration.js';
import { unreadable } from './ended.js';
import { prepareReleases } from './prepare/comparison.js';
import { NO_TAG } from './prepare/subjects.js';
import { type Prepared, prepareFromPlan } from './saved-plan.js';
import type { Settings } from './settings/settings.js';
import { validateDeclaration } from './validate.js';

/** Everything before the first write; a project that cannot be seen without a token is not looked at. */
export async function prepare(
  settings: Settings,
  ports: Ports,
  dryRun: boolean,
): Promise<Prepared | RunResult> {
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

/** The result of a check without GitLab. */
export function validated(result: Result<Validation>, warnings: readonly Problem[]): RunResult {
  if (!result.ok) return { kind: 'failed', problems: [...warnings, ...result.problems] };
  const { value } = result;
  return { kind: 'validated', validation: { ...value, warnings: [...warnings, ...result.warnings] } };
}
