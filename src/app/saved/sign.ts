/** The plan of a run as it would be saved, and its digest. */

import { createHash } from 'node:crypto';
import type { Link } from '../../core/link.js';
import { error, type Problem } from '../../core/problem/problem.js';
import type { ReleasePage } from '../../core/release-page.js';
import { canonicalText, digestText } from '../../core/saved/canonical.js';
import type { SignedPlan } from '../../core/saved/open.js';
import {
  FORMAT,
  FORMAT_VERSION,
  type SavedFile,
  type SavedPlan,
  type SavedRelease,
  savedChanges,
  savedLinks,
} from '../../core/saved/saved-plan.js';
import { compareText } from '../../core/text/compare.js';
import { quoted } from '../../core/text/quoted.js';
import type { PlannedRelease, Preparation } from '../prepare/comparison.js';
import type { PlannedFile } from '../prepare/upload-plan.js';
import { plainDigest } from '../settings/plan-inputs.js';
import type { Settings } from '../settings/settings.js';

/** The digest of a saved plan, given without its own key `digest`. */
export function digestOf(document: unknown): string {
  return digestText(createHash('sha256').update(canonicalText(document)).digest('hex'));
}

/** A plan that can be applied, with its digest. */
export function signPlan(prepared: Preparation, settings: Settings): SignedPlan {
  const plan = savedPlan(prepared, settings);
  return { plan, digest: digestOf(plan) };
}

/** The project has one name, however it was given, so that all faces make one digest. */
export function projectName({ facts, project }: Pick<Settings, 'facts' | 'project'>): string {
  return facts.path ?? project ?? '';
}

function savedPlan({ releases, uploads }: Preparation, settings: Settings): SavedPlan {
  const saved = releases.map((release, at) =>
    savedRelease(release, settings.order, uploads[at] ?? new Map()),
  );
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    gitlab_url: settings.gitlabUrl,
    project: projectName(settings),
    ref: settings.ref,
    order: settings.order,
    releases: saved.sort((a, b) => compareText(a.tag, b.tag)),
  };
}

function savedRelease(
  { target, current, plan }: PlannedRelease,
  order: SavedPlan['order'],
  files: ReadonlyMap<string, PlannedFile>,
): SavedPlan['releases'][number] {
  const { tag, desired, policy } = target;
  return {
    tag,
    exists: current !== null,
    page: current === null && target.page ? savedPage(target.page) : null,
    prune: policy.prune,
    ignore: policy.ignore,
    only: policy.only ?? [],
    changes: savedChanges(plan),
    files: [...files].map(([link, file]) => savedFile(link, file)),
    desired: desired.map((link) => ({ ...fields(link), was: link.was, protect: link.protect })),
    current: savedLinks(current?.links ?? [], order),
  };
}

function savedPage({ name, description, milestones, releasedAt }: ReleasePage): SavedRelease['page'] {
  return { name, description, milestones, released_at: releasedAt };
}

function fields({ name, url, link_type, direct_asset_path }: Link): Link {
  return { name, url, link_type, direct_asset_path };
}

function savedFile(link: string, { file, address, state, mayReplace, present }: PlannedFile): SavedFile {
  if (state === 'conflict') throw new Error('a plan with a conflict cannot be applied, and is not saved');
  return {
    link,
    path: file.path,
    text: file.text ?? null,
    size: file.size,
    sha256: file.sha256,
    project: address.project ?? null,
    package: address.package,
    version: address.version,
    name: address.path,
    state,
    replace: mayReplace,
    present,
  };
}

/**
 * A `plan-digest` Problem where the input of that name asks for another plan than the one at hand.
 *
 * @param digest of the plan at hand; `null` where that cannot be applied
 */
export function digestProblems(digest: string | null, settings: Settings): readonly Problem[] {
  const { planDigest, planFile } = settings;
  if (planDigest === null) return [];
  const asked = plainDigest(planDigest);
  if (digest === asked) return [];
  const which = planFile === null ? 'the plan of this run' : `the saved plan ${quoted(planFile)}`;
  const found = digest === null ? 'cannot be applied and has none' : `has ${digest}`;
  return [
    error(
      'plan-digest',
      `input plan-digest asks for the plan ${asked}, but ${which} ${found}`,
      'The release, the manifest or an input has changed since that plan was reviewed. Look through this plan; if it is right, use its digest.',
    ),
  ];
}
