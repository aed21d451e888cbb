/**
 * Inputs that are given beside a saved plan. A plan says what is done; such inputs are limits that it has to keep, and
 * never change it. So one set of inputs can serve the job that plans and the job that applies.
 */

import { matches } from '../../core/pattern/wildcard.js';
import { type Change, changeName, isInScope, type Plan } from '../../core/plan/plan.js';
import { error, type Problem } from '../../core/problem/problem.js';
import type { SavedPlan } from '../../core/saved/saved-plan.js';
import { quoted } from '../../core/text/quoted.js';
import type { Settings } from '../settings/settings.js';
import { projectName } from './sign.js';

/** `plan-file-mismatch` Problems: another server, another project, another release, or beyond an input that limits. */
export function beyondLimits(plan: SavedPlan, settings: Settings): readonly Problem[] {
  return [...elsewhere(plan, settings), ...otherReleases(plan, settings), ...otherRef(plan, settings)];
}

function elsewhere(plan: SavedPlan, settings: Settings): readonly Problem[] {
  const { gitlabUrl, project, facts } = settings;
  if (plan.gitlab_url !== gitlabUrl)
    return [
      mismatch(`the saved plan is for ${quoted(plan.gitlab_url)}, and this run is for ${quoted(gitlabUrl)}`),
    ];
  const isOwn = (name: string | null): boolean => name?.toLowerCase() === plan.project.toLowerCase();
  if ([project, facts.path, facts.id].some(isOwn)) return [];
  const own = quoted(projectName(settings));
  return [
    mismatch(
      `the saved plan is for project ${quoted(plan.project)}, and this run is for ${own}`,
      'Apply it to the project that it was made for, and name the project as the plan does.',
    ),
  ];
}

function otherReleases({ releases }: SavedPlan, { limits, tags }: Settings): readonly Problem[] {
  const isMeant = (tag: string): boolean =>
    (limits.tag === null || tag === limits.tag) &&
    (tags.length === 0 || tags.some((pattern) => matches(pattern, tag)));
  return releases
    .filter(({ tag }) => !isMeant(tag))
    .map(({ tag }) => {
      const input = limits.tag === null ? `tags ${tags.join(', ')}` : `tag ${quoted(limits.tag)}`;
      return mismatch(
        `the saved plan is about release ${quoted(tag)}, which the input ${input} does not name`,
      );
    });
}

function otherRef({ ref }: SavedPlan, { limits }: Settings): readonly Problem[] {
  if (limits.ref === null || limits.ref === ref) return [];
  const saved = ref === null ? 'has none' : `has ${quoted(ref)}`;
  return [mismatch(`the input ref is ${quoted(limits.ref)}, and the saved plan ${saved}`)];
}

/**
 * Changes that `only`, `ignore` or `prune: false` of this run do not allow, as `plan-file-mismatch`.
 *
 * @param tag of the release that `plan` is about
 */
export function forbiddenChanges(tag: string, { changes }: Plan, settings: Settings): readonly Problem[] {
  return changes.flatMap((change) => {
    const input = forbiddenBy(change, settings);
    if (input === null) return [];
    const what = `would ${change.action} link ${quoted(changeName(change))} of release ${quoted(tag)}`;
    return [mismatch(`the saved plan ${what}, which the input ${input} of this run does not allow`)];
  });
}

function forbiddenBy(change: Change, { only, ignore, prune }: Settings): string | null {
  const names = [
    ...(change.action === 'create' ? [] : [change.before.name]),
    ...(change.action === 'delete' ? [] : [change.after.name]),
  ];
  if (!prune && change.action === 'delete') return 'prune';
  if (!names.some((name) => isInScope(name, { only, ignore: [], prune: true }))) return 'only';
  return names.some((name) => ignore.some((pattern) => matches(pattern, name))) ? 'ignore' : null;
}

const AGREE = 'Give both jobs the same inputs, or plan again.';

function mismatch(message: string, hint = AGREE): Problem {
  return error('plan-file-mismatch', message, hint);
}
