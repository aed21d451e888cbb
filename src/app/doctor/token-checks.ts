/** The lines of `doctor` about the token: does it live, what kind is it, whose, until when, and what may it do. */

import { isJobTokenText } from '../../core/token.js';
import type { Finding, Inspection } from '../../ports/inspection.js';
import { NEEDS, permissionList } from '../../ports/permissions.js';
import type { StoreError } from '../../ports/store-error.js';
import type { Settings } from '../settings/settings.js';
import { type Check, check, list, record, SOON, text, unknown } from './check.js';

/** What is known of a token besides its line. */
export interface TokenFacts {
  readonly check: Check;
  /** `null` where GitLab does not say. */
  readonly scopes: readonly string[] | null;
  /** A token that GitLab refuses can do nothing. */
  readonly isAlive: boolean;
}

/** Asks GitLab about the token that was given. */
export async function token({ token: given }: Settings, inspection: Inspection): Promise<TokenFacts> {
  if (given === null)
    return about('warning', 'There is no token: only public projects can be read', 'Set `token`.', false);
  if (given.kind === 'job') return jobToken(await inspection.read('job'));
  if (given.kind === 'private' && isJobTokenText(given.value))
    return about(
      'error',
      'A job token is sent as an access token',
      'Set `token-type` to job or auto.',
      false,
    );
  const self = await inspection.read('personal_access_tokens/self');
  if (self.ok) return accessToken(self.value, inspection);
  if (given.kind === 'oauth' && self.error.lack?.what !== 'token')
    return oauthToken(await inspection.read('user'));
  return refused(self.error);
}

async function accessToken(self: unknown, inspection: Inspection): Promise<TokenFacts> {
  const scopes = list(self, 'scopes');
  const user = await inspection.read('user');
  const owner = user.ok ? text(user.value, 'username') : null;
  const isGranular = scopes.includes('granular');
  const kind = isGranular ? 'Fine-grained token' : kindOf(owner);
  const until = text(self, 'expires_at');
  const whose = owner === null ? '' : ` of ${owner}`;
  const end = until === null ? 'without an expiry date' : `until ${until}`;
  const words = isGranular ? '' : `, scopes ${scopes.join(', ') || 'none'}`;
  const line = `${kind} “${text(self, 'name') ?? 'without a name'}”${whose}, ${end}${words}`;
  if (isGranular) return fineGrained(line, scopes);
  if (!scopes.includes('api')) {
    const reads = scopes.includes('read_api') ? 'not enough to apply' : 'not enough to read releases';
    return about('warning', `${line}: ${reads}`, 'Use a token with the scope `api`.', true, scopes);
  }
  if (until !== null && daysBetween(inspection.today, until) < SOON)
    return about(
      'warning',
      line,
      'It expires soon: renew it, and store it where `token` is read from.',
      true,
      scopes,
    );
  return about('ok', line, null, true, scopes);
}

/** GitLab makes a user for each project and group token, and names it after them (docs, "Bot users for projects"). */
function kindOf(owner: string | null): string {
  if (owner === null) return 'Access token';
  if (/^project_\d+_bot/.test(owner)) return 'Project access token';
  return /^group_\d+_bot/.test(owner) ? 'Group access token' : 'Personal access token';
}

function daysBetween(today: string, until: string): number {
  return (Date.parse(until.slice(0, 10)) - Date.parse(today)) / 86_400_000;
}

/** The API has no route that tells an OAuth token its scopes. */
function oauthToken(user: Finding): TokenFacts {
  if (!user.ok) return refused(user.error);
  const owner = text(user.value, 'username') ?? 'a user without a name';
  return about('ok', `OAuth token of ${owner}; its scopes and expiry date cannot be read`, null, true);
}

const JOB_MAY =
  'A job token reads and writes releases and packages if its project is let in and the user of the job may; ' +
  'it writes no notes on merge requests and no links by GraphQL';

function jobToken(job: Finding): TokenFacts {
  if (!job.ok && job.error.kind === 'denied' && job.error.lack?.what === 'token')
    return about('error', job.error.message, job.error.hint, false);
  if (!job.ok)
    return about('warning', `${JOB_MAY}. Its job could not be read: ${job.error.message}`, null, true);
  const user = text(record(job.value)?.['user'], 'username');
  return about('ok', `${JOB_MAY}. Its job${user === null ? '' : ` of ${user}`} is running`, null, true);
}

/** GitLab shows the permissions of such a token to nobody who has only the token. */
function fineGrained(line: string, scopes: readonly string[] | null): TokenFacts {
  const needed = permissionList([...NEEDS.read.fineGrained, ...NEEDS.apply.fineGrained]);
  const hint = `To apply it needs ${needed}.`;
  return about('warning', `${line}; it cannot be used to read what it may do`, hint, true, scopes);
}

function refused(error: StoreError): TokenFacts {
  if (error.lack?.what === 'permission') return fineGrained('A fine-grained token', ['granular']);
  if (error.lack?.what === 'token') return about('error', error.message, error.hint, false);
  if (error.lack?.what === 'scope')
    return about('warning', error.message, 'Use a token with the scope `api`.', true, []);
  return { check: unknown('token', 'What the token may do', error), scopes: null, isAlive: true };
}

function about(
  state: Check['state'],
  message: string,
  hint: string | null,
  isAlive: boolean,
  scopes: readonly string[] | null = null,
): TokenFacts {
  return { check: check('token', state, message, hint), scopes, isAlive };
}

/** Whether a note with the plan can be written. */
export function notes({ token: given }: Settings, facts: TokenFacts, project: Finding): Check {
  const hint = 'Use a project access token with the scope `api`.';
  if (given === null || given.kind === 'job')
    return check('notes', 'warning', 'No note on a merge request can be written with this', hint);
  if (!facts.isAlive) return check('notes', 'warning', 'No note can be written while the token is refused');
  if (project.ok && text(project.value, 'merge_requests_access_level') === 'disabled')
    return check('notes', 'ok', 'The project has no merge requests, and so no notes');
  const { scopes } = facts;
  if (scopes?.includes('granular') === true) {
    const needed = `It needs ${permissionList(NEEDS.notes.fineGrained)}.`;
    return check(
      'notes',
      'warning',
      'Whether a fine-grained token may write notes cannot be checked',
      needed,
    );
  }
  if (scopes === null && !project.ok)
    return check('notes', 'warning', `Whether notes can be written is not known: ${project.error.message}`);
  if (scopes !== null && !scopes.includes('api'))
    return check('notes', 'warning', 'No note can be written without the scope `api`', hint);
  return check('notes', 'ok', 'An access token may write notes if its user may');
}
