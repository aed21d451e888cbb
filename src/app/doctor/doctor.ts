/**
 * What can be known before a run, by asking with GET alone: the server, the token, the project, the tag, the release.
 *
 * Nothing is guessed. What GitLab does not let the token ask is a line that says so, and never an error: a run may do
 * without it. A job token may ask little, so its lines say what such a token can do by its nature.
 */

import { isJobTokenText } from '../../core/token.js';
import type { Finding, Inspection } from '../../ports/inspection.js';
import { NEEDS, permissionList } from '../../ports/permissions.js';
import type { StoreError } from '../../ports/store-error.js';
import type { Settings } from '../settings/settings.js';

/** One line: what was looked at, and what was found. */
export interface Check {
  readonly name:
    | 'server'
    | 'network'
    | 'token'
    | 'project'
    | 'role'
    | 'tag'
    | 'release'
    | 'packages'
    | 'notes';
  readonly state: 'ok' | 'warning' | 'error';
  readonly message: string;
  /** What to do. */
  readonly hint?: string;
}

/** All lines, in the order in which a run would meet what they are about. */
export async function examine(settings: Settings, inspection: Inspection): Promise<readonly Check[]> {
  const isJob = settings.token?.kind === 'job';
  const project = await inspection.read('projects/:project');
  return [
    await server(settings, inspection, isJob),
    network(inspection),
    await token(settings, inspection),
    visible(project, settings),
    role(project, isJob),
    ...(await tagAndRelease(settings, inspection)),
    await packages(inspection),
    notes(settings),
  ];
}

function check(name: Check['name'], state: Check['state'], message: string, hint?: string | null): Check {
  return { name, state, message, ...(hint != null && { hint }) };
}

/** What the token may not ask is not known, and no fault. */
function unknown(name: Check['name'], what: string, { message }: StoreError): Check {
  return check(name, 'warning', `${what} is not known: ${message}`);
}

async function server({ gitlabUrl }: Settings, inspection: Inspection, isJob: boolean): Promise<Check> {
  const found = await inspection.read('version');
  if (found.ok) {
    const version = text(found.value, 'version');
    return version === null
      ? check('server', 'error', `${gitlabUrl} does not answer as a GitLab does`, 'Check `gitlab-url`.')
      : check('server', 'ok', `GitLab ${version} at ${gitlabUrl}`);
  }
  const { error } = found;
  if (isJob && error.kind === 'denied')
    return check('server', 'ok', `GitLab at ${gitlabUrl}; job tokens may not ask for its version`);
  if (error.kind === 'denied') return unknown('server', `The version of ${gitlabUrl}`, error);
  return check('server', 'error', error.message, error.hint);
}

function network({ proxy }: Inspection): Check {
  return check('network', 'ok', proxy === null ? 'No proxy is used' : `Through the proxy ${proxy}`);
}

async function token({ token: given }: Settings, inspection: Inspection): Promise<Check> {
  if (given === null)
    return check('token', 'warning', 'There is no token: only public projects can be read', 'Set `token`.');
  if (given.kind === 'private' && isJobTokenText(given.value))
    return check(
      'token',
      'error',
      'A job token is sent as an access token',
      'Set `token-type: job` or `auto`.',
    );
  if (given.kind === 'job') return jobToken(await inspection.read('job'));
  const self = await inspection.read('personal_access_tokens/self');
  if (!self.ok) return tokenRefused(self.error);
  const name = text(self.value, 'name') ?? 'without a name';
  const until = text(self.value, 'expires_at');
  const scopes = list(self.value, 'scopes');
  const end = until === null ? 'without an end' : `until ${until}`;
  const user = await inspection.read('user');
  const owner = user.ok ? text(user.value, 'username') : null;
  const whose = owner === null ? '' : ` of ${owner}`;
  const about = `Token “${name}”${whose}, ${end}, scopes ${scopes.join(', ') || 'none'}`;
  if (scopes.includes('granular')) return fineGrained(about);
  if (scopes.includes('api')) return check('token', 'ok', about);
  return check('token', 'warning', `${about}: not enough to apply`, 'Use a token with the scope `api`.');
}

function jobToken(job: Finding): Check {
  const may =
    'A job token can read and write releases and packages where its project is let in, and no notes';
  if (job.ok) return check('token', 'ok', `${may}; its job is running`);
  return job.error.kind === 'denied' && job.error.lack?.what === 'token'
    ? check('token', 'error', job.error.message, job.error.hint)
    : check('token', 'warning', `${may}; its job could not be read: ${job.error.message}`);
}

/** GitLab shows the permissions of such a token to nobody who has only the token. */
function fineGrained(about: string): Check {
  const needed = permissionList([...NEEDS.read.fineGrained, ...NEEDS.apply.fineGrained]);
  const hint = `To apply it needs ${needed}.`;
  return check('token', 'warning', `${about}; what it may do cannot be asked with it`, hint);
}

function tokenRefused(error: StoreError): Check {
  if (error.lack?.what === 'permission') return fineGrained('A fine-grained token');
  if (error.lack?.what === 'token') return check('token', 'error', error.message, error.hint);
  return unknown('token', 'What the token may do', error);
}

function visible(project: Finding, settings: Settings): Check {
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

function role(project: Finding, isJob: boolean): Check {
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

async function tagAndRelease({ tag }: Settings, inspection: Inspection): Promise<readonly Check[]> {
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

async function packages(inspection: Inspection): Promise<Check> {
  const found = await inspection.read('projects/:project/packages');
  if (found.ok) return check('packages', 'ok', 'The package registry can be read');
  return check(
    'packages',
    'warning',
    `${found.error.message}: needed for \`upload\` and \`package\` only`,
    found.error.hint,
  );
}

function notes({ token: given }: Settings): Check {
  return given?.kind === 'job' || given === null
    ? check(
        'notes',
        'warning',
        'No note on a merge request can be written with this',
        'Use a project access token with the scope `api`.',
      )
    : check('notes', 'ok', 'An access token may write notes where its user may');
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null ? { ...value } : null;
}

function text(value: unknown, key: string): string | null {
  const found = record(value)?.[key];
  return typeof found === 'string' ? found : null;
}

function list(value: unknown, key: string): readonly string[] {
  const found = record(value)?.[key];
  return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
}
