/**
 * Everything before the first write: which releases, what they have, what they should have, and the plans.
 *
 * What is wrong with a declaration is reported before a network is asked wherever that is possible: for one release
 * whose links need no other server. Many releases are listed by GitLab first, in one request for each hundred.
 */

import type { DesiredLink } from '../../core/desired/desired.js';
import { needsServer } from '../../core/entry/kinds.js';
import type { Manifest } from '../../core/manifest/manifest.js';
import {
  type Arrange,
  changeName,
  createPlan,
  isArranged,
  type Plan,
  withoutMoves,
} from '../../core/plan/plan.js';
import { type Problem, type Result, warning } from '../../core/problem/problem.js';
import type { Ports } from '../../ports/ports.js';
import type { CurrentRelease } from '../../ports/releases.js';
import type { Settings } from '../settings/settings.js';
import { mirroredTags, withPages } from './new-releases.js';
import { chooseSubjects, type Subject, singleSubject } from './subjects.js';
import { type FoundTarget, findTargets, type Target } from './targets.js';
import { unusedIgnores, unusedOnly } from './unused-patterns.js';
import { type PlannedFile, planUploads } from './upload-plan.js';

/** What releases have, by tag, and what they should have. */
interface Comparison {
  /** When the releases were read, on the run's clock. */
  readonly readAt: number;
  readonly current: ReadonlyMap<string, CurrentRelease>;
  readonly targets: readonly FoundTarget[];
}

/** A release that was read and planned. */
export interface PlannedRelease {
  readonly target: Target;
  /** `null` where there is no such release. */
  readonly current: CurrentRelease | null;
  /** What is shown. */
  readonly plan: Plan;
  /** When it was read, on the run's clock. */
  readonly readAt: number;
}

/** What a run begins with. */
export interface Preparation {
  readonly releases: readonly PlannedRelease[];
  /** For each release the files that have to be there before its links, under the names of these. */
  readonly uploads: readonly ReadonlyMap<string, PlannedFile>[];
  /** The desired links of all releases. */
  readonly desired: readonly DesiredLink[];
  /** Patterns that may fail to protect links: shown beside the plan. */
  readonly objections: readonly Problem[];
}

/**
 * For each release the plan of its links, and the files that have to be there before them. Problems: those of
 * `subjects.ts`, `targets.ts` and `upload-plan.ts`.
 *
 * @throws StoreError where GitLab cannot be read
 */
export async function prepareReleases(
  manifest: Manifest,
  settings: Settings,
  ports: Ports,
): Promise<Result<Preparation>> {
  const single = singleSubject(manifest, settings);
  if (!single.ok) return single;
  const compared = await (single.value === null
    ? compareMany(manifest, settings, ports)
    : compareOne(single.value, manifest, settings, ports));
  if (!compared.ok) return compared;
  const { current, readAt } = compared.value;
  const paged = await withPages(compared.value.targets, current, settings, ports);
  if (!paged.ok) return { ok: false, problems: [...compared.warnings, ...paged.problems] };
  const targets = paged.value;
  const planned = await planUploads(
    targets.map((target) => withinScope(target, current)),
    ports,
    settings.concurrency,
  );
  if (!planned.ok) return { ok: false, problems: [...compared.warnings, ...planned.problems] };
  const uploads = targets.map(({ tag }) => planned.value.get(tag) ?? new Map<string, PlannedFile>());
  const arrange = await arrangementFor(targets, current);
  const releases = targets.map((target): PlannedRelease => {
    const found = current.get(target.tag) ?? null;
    const plan = createPlan(target.desired, found?.links ?? [], target.policy, arrange);
    return { target, current: found, plan, readAt };
  });
  const desired = targets.flatMap((target) => target.desired);
  return {
    ok: true,
    value: { releases, uploads, desired, objections: objectionsTo(manifest, settings, releases) },
    warnings: [...compared.warnings, ...paged.warnings, ...planned.warnings],
  };
}

/** What finds moves, loaded only where links may have to move. */
async function arrangementFor(
  targets: readonly FoundTarget[],
  current: Comparison['current'],
): Promise<Arrange | undefined> {
  const areArranged = targets.every(({ tag, desired, policy }) =>
    isArranged(desired, current.get(tag)?.links ?? [], policy),
  );
  return areArranged ? undefined : (await import('../../core/plan/strict-order.js')).inManifestOrder;
}

/** What is shown beside the plan: patterns that protect nothing, and a tag that may have been cut. */
function objectionsTo(
  manifest: Manifest,
  settings: Settings,
  releases: readonly PlannedRelease[],
): readonly Problem[] {
  const names = releases.flatMap(({ current }) => (current?.links ?? []).map(({ name }) => name));
  const deletes = releases.some(({ plan }) => plan.changes.some(({ action }) => action === 'delete'));
  const desired = releases.flatMap(({ target }) => target.desired.map(({ name }) => name));
  return [
    ...unusedIgnores(manifest.ignore, names, deletes),
    ...unusedOnly(settings.only, [...names, ...desired]),
    ...cutNumber(settings, releases),
  ];
}

/** YAML reads `tag: 1.10` as the number 1.1, and GitLab hands that on. */
function cutNumber({ tag }: Settings, releases: readonly PlannedRelease[]): readonly Problem[] {
  const isThere = releases.every(({ current }) => current !== null);
  if (tag === null || !/^\d+(?:\.\d+)?$/.test(tag) || isThere) return [];
  const message = `the tag ${JSON.stringify(tag)} looks like a number, and there is no such release`;
  const hint = 'YAML cuts numbers: 1.10 becomes 1.1, and 010 becomes 8. Write the tag in quotes.';
  return [warning('cut-number', message, hint)];
}

/** Without the links that `only` leaves out: their files do not go up either. */
function withinScope(target: FoundTarget, current: Comparison['current']): FoundTarget {
  const { desired, policy, tag } = target;
  if ((policy.only ?? []).length === 0) return target;
  const { changes, unchanged } = withoutMoves(desired, current.get(tag)?.links ?? [], policy);
  const names = new Set([...changes.map(changeName), ...unchanged.map(({ name }) => name)]);
  return { ...target, desired: desired.filter(({ name }) => names.has(name)) };
}

async function compareOne(
  subject: Subject,
  manifest: Manifest,
  settings: Settings,
  { store, sources, now }: Ports,
): Promise<Result<Comparison>> {
  const find = () => findTargets([subject], manifest, settings, sources);
  const ahead = !subject.entries.some(needsServer) ? await find() : null;
  if (ahead?.ok === false) return ahead;
  const readAt = now();
  const release = await store.readRelease(subject.tag);
  const targets = ahead ?? (await find());
  if (!targets.ok) return targets;
  const current = new Map(release === null ? [] : [[subject.tag, release]]);
  return { ok: true, value: { readAt, current, targets: targets.value }, warnings: targets.warnings };
}

/** So many releases come on several pages; one that is named and on none of them is asked for by itself. */
const FULL_PAGE = 100;

async function compareMany(
  manifest: Manifest,
  settings: Settings,
  { store, sources, now }: Ports,
): Promise<Result<Comparison>> {
  const readAt = now();
  const releases = await store.readReleases();
  const mirrored = await mirroredTags(manifest, settings, sources);
  if (!mirrored.ok) return mirrored;
  const subjects = chooseSubjects(manifest, settings, releases, mirrored.value);
  if (!subjects.ok) return subjects;
  const targets = await findTargets(subjects.value, manifest, settings, sources);
  const warnings: readonly Problem[] = subjects.warnings;
  if (!targets.ok) return { ok: false, problems: [...warnings, ...targets.problems] };
  const current = new Map(releases.map((release) => [release.tag, release]));
  if (releases.length >= FULL_PAGE) {
    for (const { tag } of targets.value) {
      const release = current.get(tag) ?? (await store.readRelease(tag));
      if (release !== null) current.set(tag, release);
    }
  }
  return {
    ok: true,
    value: { readAt, current, targets: targets.value },
    warnings: [...warnings, ...targets.warnings],
  };
}
