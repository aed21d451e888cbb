/** What the instance says of itself and of the caller. Job tokens are not taken here; `GET /job` is theirs. */

import { type Identity, identify, insufficientPermission, unauthorized } from '../access/auth.js';
import type { SandboxCall } from '../request/call.js';
import { json, refuse, type SandboxResponse } from '../request/exchange.js';
import { isoTime, type Person, type StoredToken, type World } from '../world/world.js';

/** Scopes that let a token ask about itself and its owner. */
const SELF = ['api', 'read_api', 'read_user'];

function caller(call: SandboxCall, permission: string | null): StoredToken {
  const identity: Identity = identify(call, { jobTokens: false, scopes: SELF });
  if (identity === null) return unauthorized();
  if (permission !== null && identity.permissions?.includes(permission) === false) {
    throw insufficientPermission('user', permission);
  }
  return identity;
}

/** A user wherever one is shown. */
export function personJson({ site }: World, { id, username }: Person): object {
  return {
    ...{ id, username, name: username, state: 'active', locked: false, avatar_url: null },
    web_url: `${site.origin}${site.root}/${username}`,
  };
}

/** `GET /user` */
export function showUser(call: SandboxCall): SandboxResponse {
  const { user, userId, admin } = caller(call, 'User: Read');
  return json(200, {
    ...personJson(call.world, { id: userId, username: user }),
    created_at: isoTime(0),
    bot: /^(?:project|group)_\d+_bot/.test(user),
    ...(admin ? { is_admin: true } : {}),
  });
}

/** `GET /version` and, with a little more, `GET /metadata` */
export function showVersion(call: SandboxCall): SandboxResponse {
  caller(call, null);
  return json(200, call.world.release);
}

/** `GET /metadata` */
export function showMetadata(call: SandboxCall): SandboxResponse {
  caller(call, null);
  const kas = { enabled: false, externalUrl: null, externalK8sProxyUrl: null, version: null };
  return json(200, { ...call.world.release, kas, enterprise: false });
}

/** `GET /personal_access_tokens/self`: of the token itself, without its value. OAuth tokens are none of these. */
export function showOwnToken(call: SandboxCall): SandboxResponse {
  const token = caller(call, null);
  if (token.kind !== 'pat') {
    throw refuse(400, '400 Bad request - This endpoint requires token type to be a personal access token');
  }
  return json(200, {
    ...{ id: token.id, name: token.name, revoked: false, created_at: isoTime(0), description: null },
    ...{ scopes: token.scopes, user_id: token.userId, last_used_at: isoTime(call.world.now()) },
    ...{ active: true, expires_at: token.expiresAt },
  });
}

/** `GET /job`: the job that a job token belongs to. */
export function showJob(call: SandboxCall): SandboxResponse {
  const identity = identify(call, { jobTokens: true });
  if (identity === null || identity.kind !== 'job') return unauthorized();
  const project = call.world.projects.get(identity.jobProject ?? -1);
  return json(200, {
    ...{ id: 1, status: 'running', stage: 'deploy', name: 'release-links', ref: 'main', tag: false },
    user: personJson(call.world, { id: identity.userId, username: identity.user }),
    pipeline: { id: 1, project_id: project?.id ?? null, ref: 'main', status: 'running', source: 'push' },
    project: { ci_job_token_scope_enabled: false },
  });
}
