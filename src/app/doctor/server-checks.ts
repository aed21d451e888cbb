/** The lines of `doctor` about the server, and the way to it. */

import { quoted } from '../../core/text/quoted.js';
import type { Inspection } from '../../ports/inspection.js';
import type { StoreError } from '../../ports/store-error.js';
import type { Settings } from '../settings/settings.js';
import { type Check, check, record, SOON, text, unknown } from './check.js';

/** Which GitLab, and which version. */
export async function server({ gitlabUrl, token }: Settings, inspection: Inspection): Promise<Check> {
  const found = await inspection.read('version');
  if (found.ok) {
    const version = text(found.value, 'version');
    return version === null
      ? check('server', 'error', `${gitlabUrl} does not answer like a GitLab`, 'Check `gitlab-url`.')
      : check('server', 'ok', `GitLab ${version} at ${gitlabUrl}`);
  }
  const { error } = found;
  // A refusal in GitLab's own form is an answer of a GitLab.
  if (token?.kind === 'job' && error.kind === 'denied')
    return check('server', 'ok', `GitLab at ${gitlabUrl}; job tokens cannot read its version`);
  if (error.kind === 'denied') return unknown('server', `The version of ${gitlabUrl}`, error);
  return check('server', 'error', error.message, error.hint);
}

/** Whether there is a proxy in between. */
export function network({ proxy }: Inspection): Check {
  return check('network', 'ok', proxy === null ? 'No proxy is used' : `Through the proxy ${proxy}`);
}

/** What TLS says, and whose authorities are trusted. */
export async function certificate(inspection: Inspection): Promise<Check> {
  const broken = inspection.authorities.filter(({ count }) => count === null);
  const found = await inspection.certificate();
  if (!found.ok) return check('certificate', 'error', found.error.message, found.error.hint);
  const { value } = found;
  if (value === null) return check('certificate', 'ok', 'There is none: the address is plain http');
  const { issuer, until, days, isVerified, authority } = value;
  const whose = authority === null ? '' : `, an authority of ${authority}`;
  const about = `Signed by ${quoted(issuer)}${whose}, until ${until}`;
  if (!isVerified) {
    const hint = 'Unset NODE_TLS_REJECT_UNAUTHORIZED: anyone in between can read the token.';
    return check('certificate', 'warning', `${about}, and not verified`, hint);
  }
  if (broken.length > 0) {
    const names = broken.map(({ variable }) => variable).join(' and ');
    const hint = 'It must name a readable file in PEM format.';
    return check('certificate', 'warning', `${about}; the file of ${names} cannot be read`, hint);
  }
  if (days < SOON)
    return check(
      'certificate',
      'warning',
      `${about}: in ${days} days`,
      'Renew the certificate of the server.',
    );
  return check('certificate', 'ok', about);
}

/** Whether links can be written several at a time. */
export async function graphql({ token, writes }: Settings, inspection: Inspection): Promise<Check> {
  if (token === null) return check('graphql', 'ok', 'Not checked: without a token nothing is written');
  if (token.kind === 'job')
    return check('graphql', 'ok', 'Not checked: links are written one by one with a job token');
  if (writes === 'rest') return check('graphql', 'ok', 'Not checked: `writes` is rest');
  const found = await inspection.readGraphql();
  const name = found.ok ? text(record(found.value)?.['data'], '__typename') : null;
  if (name !== null) return check('graphql', 'ok', 'GraphQL answers');
  const why = found.ok ? 'it answered with an error' : found.error.message;
  if (!found.ok && saysNothing(found.error))
    return check('graphql', 'warning', `Whether GraphQL is open is not known: ${why}`);
  if (writes === 'graphql')
    return check('graphql', 'error', `GraphQL is not open: ${why}`, 'Set `writes` to auto or rest.');
  return check('graphql', 'warning', `GraphQL is not open, so links are written one by one: ${why}`);
}

/** No answer at all, and the refusal of the token, are the same whether GraphQL is open or not. */
function saysNothing({ kind, lack }: StoreError): boolean {
  return kind === 'unreachable' || kind === 'stopped' || lack?.what === 'token';
}
