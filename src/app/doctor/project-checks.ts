/** The lines of `doctor` about the project, and what is in it. */

import { matches } from '../../core/pattern/wildcard.js';
import type { Finding, Inspection } from '../../ports/inspection.js';
import type { Settings } from '../settings/settings.js';
import { type Check, check, record, text, unknown } from './check.js';

/** Whether the project can be seen. */
export function visible(project: Finding, settings: Settings): Check {
  if (project.ok)
    return check(
      'project',
      'ok',
      `Project ${text(project.value, 'path_with_namespace') ?? settings.project}`,
    );
  const { error } = project;
  if (error.missing !== 'project') return unknown('project', 'Whether the project is there', error);
  // A job token reads releases of projects that this route does not show it.
  const isJob = settings.token?.kind === 'job';
  return isJob
    ? unknown('project', 'Whether the project is there', error)
    : check('project', 'error', error.message, error.hint);
}

/** What the token's user may do in it. */
export function role(project: Finding, isJob: boolean): Check {
  if (isJob) return check('role', 'ok', 'A job token has the role of the user who started the job');
  if (!project.ok) return unknown('role', 'The role in the project', project.error);
  const level = levelIn(project) ?? 0;
  if (record(project.value)?.['archived'] === true)
    return check('role', 'error', 'The project is archived, so nothing can be written');
  if (level === 0) {
    const hint = 'It may be a member through an invited group. To apply it needs the role Developer.';
    return check('role', 'warning', 'GitLab shows no membership, so the role is not known', hint);
  }
  if (level >= DEVELOPER) return check('role', 'ok', `Access level ${level}: at least Developer`);
  return check(
    'role',
    'warning',
    `Access level ${level}: less than Developer, so only reading is certain to work`,
    'Give the role Developer.',
  );
}

/** The access level of the token's user; `null` where the project cannot be read. */
function levelIn(project: Finding): number | null {
  if (!project.ok) return null;
  const access = record(record(project.value)?.['permissions']);
  const levels = ['project_access', 'group_access'].map((key) => record(access?.[key])?.['access_level']);
  return levels.reduce<number>((most, each) => (typeof each === 'number' ? Math.max(most, each) : most), 0);
}

/** GitLab's access levels: 30 is Developer. */
const DEVELOPER = 30;

/** Whether the tag is there, and whether its release may be changed. */
export async function tagCheck({ tag }: Settings, project: Finding, inspection: Inspection): Promise<Check> {
  if (tag === null) return check('tag', 'warning', 'No tag is given', 'Set `tag`.');
  const hidden = unseen('tag', project);
  if (hidden !== null) return hidden;
  const found = await inspection.read(`projects/:project/repository/tags/${encodeURIComponent(tag)}`);
  const shown = JSON.stringify(tag);
  if (!found.ok) {
    return found.error.missing === 'tag'
      ? check(
          'tag',
          'warning',
          `There is no tag ${shown}`,
          'Push it, set `wait` if a mirror brings it, or set `create-release` and `ref`.',
        )
      : unknown('tag', `Whether there is a tag ${shown}`, found.error);
  }
  if (record(found.value)?.['protected'] !== true) return check('tag', 'ok', `Tag ${shown}, not protected`);
  return protection(
    tag,
    levelIn(project),
    await inspection.read('projects/:project/protected_tags?per_page=100'),
  );
}

/** Who may create a protected tag may change its release (GitLab's ReleasePolicy). Maintainers may read the rules. */
function protection(tag: string, level: number | null, rules: Finding): Check {
  const about = `Tag ${JSON.stringify(tag)} is protected`;
  const where =
    'Settings > Repository > Protected tags says who may create it: only they may change its release.';
  if (!rules.ok || !Array.isArray(rules.value) || level === null)
    return check('tag', 'warning', about, where);
  const fitting = rules.value.filter((rule) => matches(text(rule, 'name') ?? '', tag));
  const entries = fitting.flatMap((rule): unknown[] => {
    const levels = record(rule)?.['create_access_levels'];
    return Array.isArray(levels) ? levels : [];
  });
  const isOpen = entries.some((entry) => {
    const least = record(entry)?.['access_level'];
    return typeof least === 'number' && least > 0 && least <= level;
  });
  if (isOpen) return check('tag', 'ok', `${about}, and the role is enough for it`);
  // A rule may also name users, groups and keys, and a role may come from an invited group.
  return check('tag', 'warning', `${about}, and the role that GitLab shows is not enough for it`, where);
}

/** Of a project that the token may not see GitLab says "not found" for everything in it, which says nothing. */
function unseen(name: 'tag' | 'release', project: Finding): Check | null {
  if (project.ok || project.error.missing !== 'project') return null;
  return check(name, 'warning', `The project cannot be seen, so nothing is known about the ${name}`);
}

/** Whether the release is there, and can be read. */
export async function releaseCheck(
  settings: Settings,
  project: Finding,
  inspection: Inspection,
): Promise<Check> {
  const { tag } = settings;
  if (project.ok && text(project.value, 'releases_access_level') === 'disabled')
    return check(
      'release',
      'error',
      'Releases are switched off in the project',
      'Settings > General > Visibility switches them on.',
    );
  const hidden = settings.token?.kind === 'job' ? null : unseen('release', project);
  if (hidden !== null) return hidden;
  // The list is there in every project, and so shows whether releases can be read.
  const path = tag === null ? 'releases?per_page=1' : `releases/${encodeURIComponent(tag)}`;
  const found = await inspection.read(`projects/:project/${path}`);
  const shown = JSON.stringify(tag);
  if (found.ok)
    return check('release', 'ok', tag === null ? 'Releases can be read' : `There is a release ${shown}`);
  const { error } = found;
  if (error.missing === 'release')
    return check(
      'release',
      'warning',
      `There is no release ${shown} that the token can see`,
      'If another tool creates it, set `wait`; if nobody does, set `create-release`.',
    );
  return check('release', 'error', error.message, error.hint);
}
