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
import { type Check, check, list, text, unknown } from './check.js';
import { role, tagAndRelease, visible } from './project-checks.js';

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
