/** Who is let in, and how those are told who are not. */

import { describe, expect, test } from '@jest/globals';
import type { Seed } from '../../src/sandbox/world/seed-model.js';
import { type AskOptions, ask, LINKS, worldFrom } from './ask.js';
import { worldWith } from './recording-world.js';

const PUBLIC = '/api/v4/projects/25/releases/v0.1/assets/links';
const LINK = { name: 'n', url: 'https://x/n' };
const UNAUTHORIZED = { message: '401 Unauthorized' };
const NO_PROJECT = { message: '404 Project Not Found' };
const FORBIDDEN = { message: '403 Forbidden' };

const BASE = worldWith([]);
const SEED: Seed = {
  projects: BASE.projects,
  tokens: {
    ...BASE.tokens,
    'glcbt-job': { kind: 'job', role: 'developer', projects: [24] },
    'ended-job': { kind: 'job', role: 'developer', projects: [24], state: 'expired' },
    'oauth-expired': { kind: 'oauth', state: 'expired' },
    'foreign-job': { kind: 'job', role: 'maintainer', projects: [24, 25], job_project: 25 },
  },
};

const SCOPE = {
  error: 'insufficient_scope',
  error_description: 'The request requires higher privileges than provided by the access token.',
};

interface Row extends AskOptions {
  readonly name: string;
  readonly line?: string;
  readonly status: number;
  readonly answer?: unknown;
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

const ROWS: readonly Row[] = [
  { name: 'anonymous, private', token: null, status: 404, answer: NO_PROJECT },
  { name: 'anonymous, public', token: null, line: `GET ${PUBLIC}`, status: 200 },
  {
    name: 'anonymous, public, write',
    token: null,
    line: `POST ${PUBLIC}`,
    body: LINK,
    status: 403,
    answer: FORBIDDEN,
  },
  { name: 'non-member, public', token: 'nonmember-token', line: `GET ${PUBLIC}`, status: 200 },
  {
    name: 'non-member, public, write',
    token: 'nonmember-token',
    line: `POST ${PUBLIC}`,
    body: LINK,
    status: 403,
    answer: FORBIDDEN,
  },
  {
    name: 'non-member, private, write',
    token: 'nonmember-token',
    line: `POST ${LINKS}`,
    body: LINK,
    status: 404,
    answer: NO_PROJECT,
  },
  {
    name: 'a member of one project is none of another',
    token: 'developer-token',
    line: `POST ${PUBLIC}`,
    body: LINK,
    status: 403,
  },
  { name: 'unknown token, public', token: 'nope', line: `GET ${PUBLIC}`, status: 401, answer: UNAUTHORIZED },
  { name: 'empty token is none', token: '', status: 404, answer: NO_PROJECT },
  { name: 'bearer PAT', token: null, headers: bearer('test-token'), status: 200 },
  { name: 'bearer in any case', token: null, headers: { authorization: 'bEARER test-token' }, status: 200 },
  { name: 'bearer OAuth', token: null, headers: bearer('oauth-token'), status: 200 },
  {
    name: 'bearer job',
    token: null,
    headers: bearer('job-token'),
    line: `POST ${LINKS}`,
    body: LINK,
    status: 201,
  },
  {
    name: 'bearer of an ended job',
    token: null,
    headers: bearer('ended-job'),
    status: 401,
    answer: UNAUTHORIZED,
  },
  { name: 'OAuth token in PRIVATE-TOKEN', token: 'oauth-token', status: 401, answer: UNAUTHORIZED },
  { name: 'job token in PRIVATE-TOKEN', token: 'job-token', status: 401, answer: UNAUTHORIZED },
  {
    name: 'prefixed job token in PRIVATE-TOKEN, private',
    token: 'glcbt-job',
    status: 404,
    answer: NO_PROJECT,
  },
  {
    name: 'prefixed job token in PRIVATE-TOKEN, public',
    token: 'glcbt-job',
    line: `GET ${PUBLIC}`,
    status: 200,
  },
  {
    name: 'prefixed job token in both headers',
    token: 'glcbt-job',
    headers: { 'job-token': 'glcbt-job' },
    status: 200,
  },
  {
    name: 'job token',
    token: null,
    headers: { 'job-token': 'glcbt-job' },
    line: `POST ${LINKS}`,
    body: LINK,
    status: 201,
  },
  {
    name: 'token of an ended job',
    token: null,
    headers: { 'job-token': 'ended-job' },
    status: 401,
    answer: UNAUTHORIZED,
  },
  {
    name: 'PAT in JOB-TOKEN',
    token: null,
    headers: { 'job-token': 'test-token' },
    status: 401,
    answer: UNAUTHORIZED,
  },
  { name: 'good PAT beats a bad job token', headers: { 'job-token': 'nope' }, status: 200 },
  {
    name: 'stale PAT and a good job token',
    token: 'nope',
    headers: { 'job-token': 'job-token' },
    status: 401,
    answer: UNAUTHORIZED,
  },
  { name: 'OAuth bearer beats PRIVATE-TOKEN', token: 'nope', headers: bearer('oauth-token'), status: 200 },
  { name: 'job bearer beats PRIVATE-TOKEN', token: 'nope', headers: bearer('job-token'), status: 200 },
  {
    name: 'PAT bearer does not beat PRIVATE-TOKEN',
    token: 'nope',
    headers: bearer('test-token'),
    status: 401,
  },
  {
    name: 'private_token in the query',
    token: null,
    line: `GET ${LINKS}?private_token=test-token`,
    status: 200,
  },
  { name: 'private_token beats PRIVATE-TOKEN', line: `GET ${LINKS}?private_token=nope`, status: 401 },
  {
    name: 'access_token in the query, PAT',
    token: null,
    line: `GET ${LINKS}?access_token=test-token`,
    status: 200,
  },
  {
    name: 'access_token in the query, OAuth',
    token: null,
    line: `GET ${LINKS}?access_token=oauth-token`,
    status: 200,
  },
  {
    name: 'bearer_token in the query',
    token: null,
    line: `GET ${LINKS}?bearer_token=oauth-token`,
    status: 200,
  },
  { name: 'job_token in the query', token: null, line: `GET ${LINKS}?job_token=job-token`, status: 200 },
  {
    name: 'token in the query is a job token',
    token: null,
    line: `GET ${LINKS}?token=job-token`,
    status: 200,
  },
  {
    name: 'token in a body',
    token: null,
    line: `POST ${LINKS}`,
    body: { ...LINK, private_token: 'test-token' },
    status: 201,
  },
  {
    name: 'Basic is nothing',
    token: null,
    headers: { authorization: `Basic ${Buffer.from('u:test-token').toString('base64')}` },
    status: 404,
  },
  { name: 'a bare value is nothing', token: null, headers: { authorization: 'test-token' }, status: 404 },
  {
    name: 'Authorization: token is nothing',
    token: null,
    headers: { authorization: 'token test-token' },
    status: 404,
  },
  {
    name: 'a deploy token is nothing',
    token: null,
    headers: { 'deploy-token': 'test-token' },
    status: 404,
    answer: NO_PROJECT,
  },
  { name: 'read_api reads', token: 'read-api-token', status: 200 },
  {
    name: 'read_api does not write',
    token: 'read-api-token',
    line: `POST ${LINKS}`,
    body: LINK,
    status: 403,
    answer: { ...SCOPE, scope: 'api' },
  },
  {
    name: 'other scopes do not read',
    token: 'read-repository-token',
    status: 403,
    answer: { ...SCOPE, scope: 'api read_api' },
  },
  {
    name: 'revoked',
    token: 'revoked-token',
    status: 401,
    answer: {
      error: 'invalid_token',
      error_description: 'Token was revoked. You have to re-authorize from the user.',
    },
  },
  { name: 'expired OAuth token', token: null, headers: bearer('oauth-expired'), status: 401 },
  {
    name: 'bad parameters come before a bad token',
    token: 'nope',
    line: `POST ${LINKS}`,
    body: {},
    status: 400,
  },
  {
    name: 'a bad token comes before an unknown project',
    token: 'nope',
    line: 'GET /api/v4/projects/999/releases/x/assets/links',
    status: 401,
  },
  {
    name: 'a missing release comes before missing permission',
    token: 'guest-token',
    line: `POST ${LINKS.replace('v0.1', 'nope')}`,
    body: LINK,
    status: 404,
  },
];

describe('tokens', () => {
  test.each(ROWS)('$name', ({ name: _name, line = `GET ${LINKS}`, status, answer, ...options }) => {
    const asked = ask(worldFrom(SEED), line, options);
    expect(asked.status).toBe(status);
    if (answer !== undefined) expect(asked.body).toEqual(answer);
  });

  test('an expired token says so in a header too', () => {
    const { headers } = ask(worldFrom(SEED), `GET ${LINKS}`, { token: 'expired-token' });
    expect(headers['www-authenticate']).toMatch(
      /^Bearer realm="Protected by OAuth 2.0", error="invalid_token"/,
    );
  });
});

const FROM_25 = { token: null, headers: { 'job-token': 'foreign-job' } };
const NOT_ALLOWED = {
  message: '403 Forbidden - Authentication by CI/CD job token not allowed from public to project.',
};

function allowing(list: Seed['projects'][number]['job_token_allowlist'], more: object = {}): Seed {
  const [first, ...rest] = SEED.projects;
  if (first === undefined) throw new Error('the seed has projects');
  return { ...SEED, projects: [{ ...first, job_token_allowlist: list ?? [], ...more }, ...rest] };
}

describe('job tokens of another project', () => {
  test('private, not on the allowlist', () => {
    expect(ask(worldFrom(SEED), `GET ${LINKS}`, FROM_25)).toMatchObject({ status: 403, body: NOT_ALLOWED });
  });

  test.each(['public', 'internal'])(
    '%s, not on the allowlist: reads as anybody, writes not at all',
    (visibility) => {
      const world = worldFrom(allowing([], { visibility }));
      expect(ask(world, `GET ${LINKS}`, FROM_25).status).toBe(200);
      expect(ask(world, `POST ${LINKS}`, { ...FROM_25, body: LINK })).toMatchObject({
        status: 403,
        body: FORBIDDEN,
      });
    },
  );

  test('on the allowlist: as its user', () => {
    const world = worldFrom(allowing([{ project: 25 }]));
    expect(ask(world, `POST ${LINKS}`, { ...FROM_25, body: LINK }).status).toBe(201);
  });

  test('on the allowlist for reading only', () => {
    const world = worldFrom(allowing([{ project: 25, permissions: ['read_releases'] }]));
    expect(ask(world, `GET ${LINKS}`, FROM_25).status).toBe(200);
    expect(ask(world, `POST ${LINKS}`, { ...FROM_25, body: LINK }).body).toEqual({
      message:
        '403 Forbidden - Insufficient permissions to access this resource in project group/sub/project. ' +
        'The following token permission is required: admin_releases.',
    });
  });

  test('on the allowlist for writing reads too', () => {
    const world = worldFrom(allowing([{ project: 25, permissions: ['admin_releases'] }]));
    expect(ask(world, `GET ${LINKS}`, FROM_25).status).toBe(200);
  });
});

describe('projects that limit their releases', () => {
  const limited = (releases_access: string) =>
    worldFrom(allowing([], { visibility: 'public', releases_access }));

  test('members only', () => {
    expect(ask(limited('members'), `GET ${LINKS}`, { token: 'nonmember-token' })).toMatchObject({
      status: 403,
      body: FORBIDDEN,
    });
    expect(ask(limited('members'), `GET ${LINKS}`, { token: 'guest-token' }).status).toBe(200);
  });

  test('disabled, for everyone', () => {
    expect(ask(limited('disabled'), `GET ${LINKS}`).status).toBe(403);
  });

  test('archived: reads, no writes', () => {
    const world = worldFrom(allowing([], { archived: true }));
    expect(ask(world, `GET ${LINKS}`).status).toBe(200);
    expect(ask(world, `POST ${LINKS}`, { body: LINK })).toMatchObject({ status: 403, body: FORBIDDEN });
  });

  test('internal: whoever is signed in', () => {
    const world = worldFrom(allowing([], { visibility: 'internal' }));
    expect(ask(world, `GET ${LINKS}`, { token: 'nonmember-token' }).status).toBe(200);
    expect(ask(world, `GET ${LINKS}`, { token: null }).status).toBe(404);
  });

  test('protected tags: only the roles that may create them', () => {
    const world = worldFrom(allowing([], { protected_tags: [{ tag: 'v*' }] }));
    const slash = LINKS.replace('v0.1', 'release%2F1.0');
    expect(ask(world, `POST ${LINKS}`, { token: 'developer-token', body: LINK }).body).toEqual(FORBIDDEN);
    expect(ask(world, `POST ${LINKS}`, { body: LINK }).status).toBe(201);
    expect(ask(world, `PUT ${LINKS}/1`, { token: 'developer-token', body: LINK }).body).toEqual(FORBIDDEN);
    expect(ask(world, `DELETE ${LINKS}/1`, { token: 'developer-token' }).body).toEqual(FORBIDDEN);
    expect(ask(world, `POST ${slash}`, { token: 'developer-token', body: LINK }).status).toBe(201);
  });

  test('protected tags that no one may create', () => {
    const world = worldFrom(allowing([], { protected_tags: [{ tag: 'v0.1', roles: [] }] }));
    expect(ask(world, `POST ${LINKS}`, { body: LINK }).body).toEqual(FORBIDDEN);
  });
});

describe('projects that moved', () => {
  const world = worldFrom(allowing([], { moved_from: ['old/place'] }));
  const old = '/api/v4/projects/old%2Fplace/releases/v0.1/assets/links';

  test('GET is sent to the id, query included', () => {
    const url = `https://gitlab.example${LINKS}?per_page=5`;
    const asked = ask(world, `GET ${old}?per_page=5`);
    expect(asked).toMatchObject({ status: 301, headers: { location: url, 'content-type': 'text/plain' } });
    expect(asked.body).toBe(`This resource has been moved permanently to ${url}`);
  });

  test('writes are refused', () => {
    const message = 'Non GET methods are not allowed for moved projects';
    expect(ask(world, `POST ${old}`, { body: LINK })).toMatchObject({ status: 405, body: { message } });
  });

  test('another case is not another path', () => {
    expect(ask(world, `GET ${LINKS.replace('24', 'GROUP%2Fsub%2fProject')}`).status).toBe(200);
  });

  test('strangers learn nothing of it', () => {
    expect(ask(world, `GET ${old}`, { token: 'nonmember-token' })).toMatchObject({
      status: 404,
      body: NO_PROJECT,
    });
  });
});
