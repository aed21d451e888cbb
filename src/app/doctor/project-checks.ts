/** The lines of `doctor` about the project, and what is in it. */

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
  const access = record(record(project.value)?.['permissions']);
  const levels = ['project_access', 'group_access'].map((key) => record(access?.[key])?.['access_level']);
  const level = levels.reduce<number>(
    (most, each) => (typeof each === 'number' ? Math.max(most, each) : most),
    0,
  );
  if (record(project.value)?.['archived'] === true)
    return check('role', 'error', 'The project is archived and takes no writes');
  if (level >= DEVELOPER) return check('role', 'ok', `Access level ${level}: at least Developer`);
  return check(
    'role',
    'warning',
    `Access level ${level}: less than Developer, so only reading is sure`,
    'Give the role Developer.',
  );
}

/** GitLab's access levels: 30 is Developer. */
const DEVELOPER = 30;

/** Whether tag and release are there. */
export async function tagAndRelease({ tag }: Settings, inspection: Inspection): Promise<readonly Check[]> {
  if (tag === null) return [check('tag', 'warning', 'No tag is given', 'Set `tag`.')];
  const name = encodeURIComponent(tag);
  const shown = JSON.stringify(tag);
  const [found, release] = [
    await inspection.read(`projects/:project/repository/tags/${name}`),
    await inspection.read(`projects/:project/releases/${name}`),
  ];
  return [tagCheck(found, shown), releaseCheck(release, shown)];
}

function tagCheck(found: Finding, shown: string): Check {
  if (!found.ok) {
    return found.error.missing === 'tag'
      ? check('tag', 'warning', `There is no tag ${shown}`, 'Push it, or set `create-release` and `ref`.')
      : unknown('tag', `Whether there is a tag ${shown}`, found.error);
  }
  if (record(found.value)?.['protected'] !== true) return check('tag', 'ok', `Tag ${shown}, not protected`);
  const hint =
    'Settings > Repository > Protected tags says who may create it: they alone may change its release.';
  return check('tag', 'warning', `Tag ${shown} is protected`, hint);
}

function releaseCheck(found: Finding, shown: string): Check {
  if (found.ok) return check('release', 'ok', `There is a release ${shown}`);
  const { error } = found;
  if (error.missing === 'release')
    return check(
      'release',
      'warning',
      `There is no release ${shown} that the token can see`,
      'Set `create-release` to make it.',
    );
  return check('release', 'error', error.message, error.hint);
}
