/**
 * Whose request it is. A request may carry several tokens in several places; GitLab looks at them in a fixed order
 * and stops at the first place that is not empty, so that a bad token is never saved by a good one further down.
 */

import { isRead, type SandboxCall } from '../request/call.js';
import { json, refuse, SandboxRefusal } from '../request/exchange.js';
import { given, type Params } from '../request/params.js';
import type { StoredToken, World } from '../world/world.js';

/** `null` is anonymous. */
export type Identity = StoredToken | null;

/** What a route takes for a token. */
export interface AuthRules {
  /** Whether the route takes CI job tokens. */
  readonly jobTokens: boolean;
  /** Whether the route takes `Authorization: Basic` (packages do, releases do not). */
  readonly basic?: boolean;
  /** Scopes of which a token needs one. Default: `api`, or `read_api` for what only reads. */
  readonly scopes?: readonly string[];
}

/** An instance may put its own prefix in front of GitLab's. */
const JOB_TOKEN = /^(?:[\w.]+-)?glcbt-/;

/** Problems: 401 for a token that is unknown, expired or revoked, 403 for one of too small a scope. */
export function identify(call: SandboxCall, rules: AuthRules): Identity {
  const token = findToken(call, rules);
  if (token !== null && token.kind !== 'job') {
    requireUsable(token, rules.scopes ?? (isRead(call) ? ['api', 'read_api'] : ['api']));
  }
  return token;
}

function findToken(call: SandboxCall, rules: AuthRules): StoredToken | null {
  const { world, params } = call;
  const bearer = bearerOf(call);
  if (rules.jobTokens && bearer !== undefined && runningJob(world, bearer)) return runningJob(world, bearer);
  const oauth = bearer ?? tokenParam(params, 'access_token') ?? tokenParam(params, 'bearer_token');
  if (oauth !== undefined && world.tokens.get(oauth)?.kind === 'oauth') return known(world, oauth, 'oauth');
  const basic = rules.basic === true ? basicOf(call) : undefined;
  if (basic !== undefined) return basicToken(world, basic, rules);
  const personal =
    tokenParam(params, 'private_token') ??
    header(call, 'private-token') ??
    tokenParam(params, 'access_token') ??
    bearer ??
    tokenParam(params, 'bearer_token');
  // A job token that was put where a personal one belongs counts as nothing at all.
  if (personal !== undefined && !JOB_TOKEN.test(personal)) return known(world, personal, 'pat');
  if (!rules.jobTokens) return null;
  const job = tokenParam(params, 'job_token') ?? tokenParam(params, 'token') ?? header(call, 'job-token');
  if (job === undefined) return null;
  return runningJob(world, job) ?? unauthorized();
}

function known(world: World, value: string, kind: StoredToken['kind']): StoredToken {
  const token = world.tokens.get(value);
  return token?.kind === kind ? token : unauthorized();
}

function runningJob(world: World, value: string): StoredToken | null {
  const token = world.tokens.get(value);
  return token?.kind === 'job' && token.state === 'active' ? token : null;
}

/** Refuses with 401. */
export function unauthorized(): never {
  throw refuse(401, '401 Unauthorized');
}

function tokenParam(params: Params, name: string): string | undefined {
  const value = given(params, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function header(call: SandboxCall, name: string): string | undefined {
  const value = call.request.headers[name];
  return value === '' ? undefined : value;
}

function bearerOf(call: SandboxCall): string | undefined {
  return /^bearer +(.+)$/i.exec(call.request.headers['authorization'] ?? '')?.[1]?.trim();
}

interface BasicCredentials {
  readonly user: string;
  readonly password: string;
}

function basicOf(call: SandboxCall): BasicCredentials | undefined {
  const encoded = /^basic +(.+)$/i.exec(call.request.headers['authorization'] ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const [user = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return { user, password: rest.join(':') };
}

function basicToken(world: World, { user, password }: BasicCredentials, rules: AuthRules): StoredToken {
  if (user === 'gitlab-ci-token' && rules.jobTokens) return runningJob(world, password) ?? unauthorized();
  return known(world, password, 'pat');
}

function requireUsable(token: StoredToken, scopes: readonly string[]): void {
  switch (token.state) {
    case 'expired':
      throw invalidToken('Token is expired. You can either do re-authorization or token refresh.');
    case 'revoked':
      throw invalidToken('Token was revoked. You have to re-authorize from the user.');
    case 'active': {
      // What a fine-grained token may do depends on the project.
      if (token.permissions === null && !scopes.some((scope) => token.scopes.includes(scope)))
        throw insufficientScope(scopes);
    }
  }
}

function invalidToken(description: string): SandboxRefusal {
  const body = { error: 'invalid_token', error_description: description };
  const realm = 'Bearer realm="Protected by OAuth 2.0"';
  return oauthRefusal(401, body, {
    'www-authenticate': `${realm}, error="invalid_token", error_description="${description}"`,
  });
}

function insufficientScope(scopes: readonly string[]): SandboxRefusal {
  return oauthRefusal(403, {
    error: 'insufficient_scope',
    error_description: 'The request requires higher privileges than provided by the access token.',
    scope: scopes.join(' '),
  });
}

/**
 * What a fine-grained token gets that lacks permissions.
 * @param boundary where they would be needed: `project` or `user`
 */
export function insufficientPermission(boundary: string, permission: string): SandboxRefusal {
  return oauthRefusal(403, {
    error: 'insufficient_granular_scope',
    error_description: `Access denied: This operation requires a fine-grained personal access token with the following ${boundary} permissions: [${permission}].`,
  });
}

/** These answers come from the OAuth layer, which knows their length beforehand. */
function oauthRefusal(
  status: number,
  body: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): SandboxRefusal {
  const response = json(status, body, headers);
  const length = String(Buffer.byteLength(response.body));
  return new SandboxRefusal({ ...response, headers: { ...response.headers, 'content-length': length } });
}
