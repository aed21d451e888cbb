/**
 * Everything before the first write of a run that applies a saved plan. The manifest is not read: what should be done
 * is in the plan. What can have changed since is read again and held against it, and where anything differs nothing is
 * written.
 */

import type { DesiredLink } from '../../core/desired/desired.js';
import { error, type Place, type Problem, type Result } from '../../core/problem/problem.js';
import type { ReleasePage } from '../../core/release-page.js';
import { openPlan, type SignedPlan } from '../../core/saved/open.js';
import { orderPolicy, planAgain, type SavedPlan, type SavedRelease } from '../../core/saved/saved-plan.js';
import { differencesOf } from '../../core/saved/stale.js';
import { counted } from '../../core/text/quoted.js';
import type { Ports } from '../../ports/ports.js';
import type { CurrentRelease } from '../../ports/releases.js';
import type { PlannedRelease, Preparation } from '../prepare/comparison.js';
import type { Settings } from '../settings/settings.js';
import { beyondLimits, forbiddenChanges } from './given-limits.js';
import { findFiles } from './saved-files.js';
import { digestOf, digestProblems } from './sign.js';

/** A saved plan that still holds. */
export interface PreparedPlan extends Preparation {
  readonly signed: SignedPlan;
  /** Those of the run, with what the plan decides. */
  readonly settings: Settings;
}

/**
 * Opens the saved plan and reads its releases. Problems: those of `Workspace.readPlanFile` and `openPlan`,
 * `plan-file-mismatch`, `plan-digest`, `stale-plan`.
 *
 * @param file path of the saved plan
 * @throws StoreError where GitLab cannot be read
 */
export async function prepareSaved(
  file: string,
  settings: Settings,
  ports: Ports,
): Promise<Result<PreparedPlan>> {
  const text = await ports.workspace.readPlanFile(file);
  if (!text.ok) return text;
  const signed = openPlan(text.value, file, digestOf);
  if (!signed.ok) return signed;
  const { plan, digest } = signed.value;
  const refused = [...beyondLimits(plan, settings), ...digestProblems(digest, settings)];
  if (refused.length > 0) return { ok: false, problems: refused };
  return compare(signed.value, file, settings, ports);
}

async function compare(
  signed: SignedPlan,
  file: string,
  settings: Settings,
  ports: Ports,
): Promise<Result<PreparedPlan>> {
  const { plan } = signed;
  const readAt = ports.now();
  const found = await readReleases(plan, ports);
  const place: Place = { file, line: 1, column: 1, length: 1, lineText: '' };
  const files = await findFiles(plan, place, ports, settings.concurrency);
  if (!files.ok) return files;
  const differences = [
    ...plan.releases.flatMap((release) =>
      differencesOf(release, found.get(release.tag)?.links ?? null, plan.order),
    ),
    ...files.value.differences,
  ];
  if (differences.length > 0) return { ok: false, problems: stalePlan(differences) };
  const releases = plan.releases.map((saved) =>
    planned(saved, plan.order, found.get(saved.tag) ?? null, place, readAt),
  );
  const problems = releases.flatMap(({ target, plan: each }) => forbiddenChanges(target.tag, each, settings));
  if (problems.length > 0) return { ok: false, problems };
  const createRelease = plan.releases.some(({ exists }) => !exists);
  const value: PreparedPlan = {
    signed,
    releases,
    uploads: files.value.uploads,
    desired: releases.flatMap(({ target }) => target.desired),
    objections: [],
    settings: { ...settings, createRelease, ref: plan.ref, order: plan.order },
  };
  return { ok: true, value, warnings: settings.notices };
}

/** One that is missed is asked of a project that can be seen: else GitLab says the same of both. */
async function readReleases(
  { releases }: SavedPlan,
  { store }: Ports,
): Promise<ReadonlyMap<string, CurrentRelease | null>> {
  const [first, second] = releases.map(({ tag }) => tag);
  const found =
    first !== undefined && second === undefined
      ? new Map([[first, await store.readRelease(first)]])
      : await store.readThese(releases.map(({ tag }) => tag));
  if (releases.some(({ tag }) => (found.get(tag) ?? null) === null)) await store.checkProject();
  return found;
}

function planned(
  saved: SavedRelease,
  order: SavedPlan['order'],
  current: CurrentRelease | null,
  place: Place,
  readAt: number,
): PlannedRelease {
  const { tag, ignore, only, prune } = saved;
  const desired = saved.desired.map((link): DesiredLink => ({ ...link, place, source: null }));
  const plan = planAgain(saved, current?.links ?? [], order);
  const page = saved.page && pageOf(saved.page);
  return {
    target: { tag, desired, policy: { ignore, only, prune, ...orderPolicy(order) }, page },
    current,
    plan,
    readAt,
  };
}

function pageOf({
  name,
  description,
  milestones,
  released_at,
}: NonNullable<SavedRelease['page']>): ReleasePage {
  return { name, description, milestones, releasedAt: released_at };
}

/** So many are named; a plan that is as stale as that is made again anyway. */
const MOST = 50;

function stalePlan(differences: readonly string[]): readonly Problem[] {
  const rest = differences.length - MOST;
  const shown = differences.slice(0, MOST);
  const all =
    rest > 0 ? [...shown, `there ${rest === 1 ? 'is' : 'are'} ${counted(rest, 'more difference')}`] : shown;
  return all.map((message, at) =>
    at === all.length - 1 ? error('stale-plan', message, AGAIN) : error('stale-plan', message),
  );
}

const AGAIN = 'Nothing was written. Plan again, look through the new plan, and apply that.';
