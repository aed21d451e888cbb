/** What can be asked by GET before a run: who, which server, which project, which tag; and what tokens of 2026 get. */

import { describe, expect, test } from '@jest/globals';
import type { Seed } from '../../src/sandbox/world/seed-model.js';
import { ask, LINKS, RELEASES, worldFrom } from './ask.js';

const SEED: Seed = {
  projects: [
    {
      id: 24,
      path: 'group/sub/project',
      tags: ['v0.1', 'v1', 'release/1.0'],
      protected_tags: [
        { tag: 'v*' },
        { tag: 'x*', roles: ['developer', 'maintainer'] },
        { tag: 'y', roles: [] },
      ],
      releases: [{ tag: 'v0.1', links: [{ name: 'a', url: 'https://x/a' }] }],
      job_token_allowlist: [{ project: 26, permissions: ['read_releases'] }, { project: 27 }],
      merge_requests: [{ iid: 1 }],
    },
    {
      id: 25,
      path: 'group/public',
      visibility: 'public',
      packages_enabled: false,
      releases_access: 'disabled',
    },
    { id: 26, path: 'group/reader' },
    { id: 27, path: 'group/writer' },
  ],
  tokens: {
    'test-token': { kind: 'pat', user: 'tester', name: 'CI', expires_at: '2027-01-31', scopes: ['api'] },
    'read-token': { kind: 'pat', role: 'developer', scopes: ['read_api'] },
    'bot-token': { kind: 'pat', user: 'project_24_bot_1', projects: [24] },
    'fine-token': { kind: 'pat', projects: [24], permissions: ['Release: Read', 'Release Link: Read'] },
    'oauth-token': { kind: 'oauth' },
    'acme-glcbt-1': { kind: 'job', job_project: 24 },
    'glcbt-reader': { kind: 'job', job_project: 26 },
    'glcbt-writer': { kind: 'job', job_project: 27 },
  },
};

const world = () => worldFrom(SEED);
const get = (target: string, token: string | null = 'test-token') =>
  ask(world(), `GET /api/v4/${target}`, { token });
const job = (value: string, line = `GET ${RELEASES}`, body?: unknown) =>
  ask(world(), line, {
    token: null,
    headers: { 'job-token': value },
    ...(body === undefined ? {} : { body }),
  });

describe('the instance and the token', () => {
  test.each([
    ['version', { version: '18.6.1' }],
    ['metadata', { version: '18.6.1', enterprise: false }],
    ['user', { username: 'tester', id: 2, bot: false }],
    [
      'personal_access_tokens/self',
      { name: 'CI', scopes: ['api'], active: true, revoked: false, expires_at: '2027-01-31', user_id: 2 },
    ],
  ])('%s', (target, body) => {
    expect(get(target)).toMatchObject({ status: 200, body });
    expect(get(target, null)).toMatchObject({ status: 401, body: { message: '401 Unauthorized' } });
    expect(job('acme-glcbt-1', `GET /api/v4/${target}`).status).toBe(401);
  });

  test('the number is that of the version it plays', () => {
    const old = worldFrom(SEED, { version: '13.8' });
    expect(ask(old, 'GET /api/v4/version').body).toMatchObject({ version: '13.8.8' });
  });

  test('a project access token belongs to a bot', () => {
    expect(get('user', 'bot-token').body).toMatchObject({ bot: true });
  });

  test('an OAuth token is no personal one', () => {
    const headers = { authorization: 'Bearer oauth-token' };
    const line = 'GET /api/v4/personal_access_tokens/self';
    expect(ask(world(), line, { token: null, headers }).status).toBe(400);
  });

  test('a job token knows its job', () => {
    expect(job('acme-glcbt-1', 'GET /api/v4/job')).toMatchObject({
      status: 200,
      body: { status: 'running', pipeline: { project_id: 24 } },
    });
    expect(get('job').status).toBe(401);
  });

  test('a job token with the prefix of its instance is ignored as an access token', () => {
    expect(ask(world(), `GET ${RELEASES}`, { token: 'acme-glcbt-1' })).toMatchObject({
      status: 404,
      body: { message: '404 Project Not Found' },
    });
    expect(job('acme-glcbt-1').status).toBe(200);
  });
});

describe('the project', () => {
  test('with the role of the caller and what is switched on', () => {
    expect(get('projects/group%2Fsub%2Fproject', 'read-token')).toMatchObject({
      status: 200,
      body: {
        id: 24,
        path_with_namespace: 'group/sub/project',
        web_url: 'https://gitlab.example/group/sub/project',
        releases_access_level: 'enabled',
        package_registry_access_level: 'enabled',
        permissions: { project_access: { access_level: 30 } },
      },
    });
    expect(get('projects/25').body).toMatchObject({
      releases_access_level: 'disabled',
      package_registry_access_level: 'disabled',
    });
  });

  test('without settings for anonymous visitors, and not at all where it is private', () => {
    expect(get('projects/25', null).body).not.toHaveProperty('permissions');
    expect(get('projects/24', null)).toMatchObject({
      status: 404,
      body: { message: '404 Project Not Found' },
    });
    expect(job('acme-glcbt-1', 'GET /api/v4/projects/24').status).toBe(404);
  });

  test('a registry that is switched off', () => {
    expect(get('projects/25/packages').status).toBe(403);
  });

  test('tags', () => {
    expect(get('projects/24/repository/tags/v0.1').body).toMatchObject({
      name: 'v0.1',
      protected: true,
      release: { tag_name: 'v0.1' },
      commit: { short_id: expect.stringMatching(/^[0-9a-f]{8}$/) },
    });
    expect(get('projects/24/repository/tags/release%2F1.0').body).toMatchObject({
      protected: false,
      release: null,
    });
    expect(get('projects/24/repository/tags/none')).toMatchObject({
      status: 404,
      body: { message: '404 Tag Not Found' },
    });
    expect(get('projects/24/repository/tags').body).toHaveLength(3);
  });

  test('protected tags are for maintainers', () => {
    const level = (access_level: number) => ({ create_access_levels: [{ access_level }] });
    expect(get('projects/24/protected_tags').body).toMatchObject([
      { name: 'v*', ...level(40) },
      { name: 'x*', ...level(30) },
      { name: 'y', ...level(0) },
    ]);
    expect(get('projects/24/protected_tags/v%2A').body).toMatchObject(level(40));
    expect(get('projects/24/protected_tags', 'read-token').status).toBe(403);
  });
});

describe('fine-grained tokens', () => {
  const lacks = (permission: string, boundary = 'project') => ({
    status: 403,
    body: {
      error: 'insufficient_granular_scope',
      error_description: `Access denied: This operation requires a fine-grained personal access token with the following ${boundary} permissions: [${permission}].`,
    },
  });
  const fine = (line: string, body?: unknown) =>
    ask(world(), line, { token: 'fine-token', ...(body === undefined ? {} : { body }) });

  test('do what they were given', () => {
    expect(fine(`GET ${LINKS}`).status).toBe(200);
    expect(fine(`GET ${RELEASES}/v0.1`).status).toBe(200);
  });

  test.each([
    [`POST ${LINKS}`, { name: 'n', url: 'https://x/n' }, 'Release Link: Create'],
    [`PUT ${LINKS}/1`, { name: 'n' }, 'Release Link: Update'],
    [`DELETE ${LINKS}/1`, undefined, 'Release Link: Delete'],
    [`POST ${RELEASES}`, { tag_name: 'v1' }, 'Release: Create'],
    ['GET /api/v4/projects/24/packages', undefined, 'Package: Read'],
    ['PUT /api/v4/projects/24/packages/generic/p/1/f', 'x', 'Package: Create'],
    ['GET /api/v4/projects/24', undefined, 'Project: Read'],
    ['GET /api/v4/projects/24/repository/tags/v1', undefined, 'Repository Tag: Read'],
    ['GET /api/v4/projects/24/protected_tags', undefined, 'Protected Tag: Read'],
    ['POST /api/v4/projects/24/merge_requests/1/notes', { body: 'x' }, 'Work Item: Create'],
  ])('%s', (line, body, permission) => {
    expect(fine(line, body)).toMatchObject(lacks(permission));
  });

  test('say what they lack of the user', () => {
    expect(get('user', 'fine-token')).toMatchObject(lacks('User: Read', 'user'));
    expect(get('personal_access_tokens/self', 'fine-token').body).toMatchObject({ scopes: ['granular'] });
  });

  test('see no project outside their grant, public or not', () => {
    for (const id of [25, 26]) {
      expect(get(`projects/${id}/releases`, 'fine-token')).toMatchObject({
        status: 404,
        body: { message: '404 Not Found' },
      });
    }
  });
});

describe('job tokens of other projects', () => {
  const link = { name: 'n', url: 'https://x/n' };
  test('do what the allowlist grants', () => {
    expect(job('glcbt-reader').status).toBe(200);
    expect(job('glcbt-reader', `POST ${LINKS}`, link)).toMatchObject({
      status: 403,
      body: {
        message:
          '403 Forbidden - Insufficient permissions to access this resource in project group/sub/project. The following token permission is required: admin_releases.',
      },
    });
    expect(job('glcbt-writer', `POST ${LINKS}`, link).status).toBe(201);
  });
});

describe('names of package files', () => {
  const upload = (path: string) => {
    const at = world();
    ask(at, `PUT /api/v4/projects/24/packages/generic/p/1/${path}`, {
      body: 'x',
      headers: { 'content-type': 'application/octet-stream' },
    });
    const [file] = at.projects.get(24)?.packages.list[0]?.files ?? [];
    const again = ask(at, `GET /api/v4/projects/24/packages/generic/p/1/${path}`);
    return { stored: file?.file_name, again: again.status };
  };

  test.each([
    ['a~b+1.deb', 'a~b+1.deb'],
    ['dir/a~b+1.deb', 'dir%2Fa%7Eb%2B1.deb'],
    ['one/two/x_1-2.tar.gz', 'one%2Ftwo%2Fx_1-2.tar.gz'],
    ['dir/%40scope.tgz', undefined],
    ['dir/a%40b.tgz', 'dir%2Fa%40b.tgz'],
  ])('%s', (path, stored) => {
    expect(upload(path)).toEqual({ stored, again: stored === undefined ? 400 : 200 });
  });
});

test('the body of a release says one thing', () => {
  const { body } = ask(world(), `GET ${RELEASES}/v0.1`);
  const web = 'https://gitlab.example/group/sub/project';
  expect(body).toMatchObject({
    author: { username: 'root' },
    commit_path: expect.stringMatching(/^\/group\/sub\/project\/-\/commit\/[0-9a-f]{40}$/),
    tag_path: '/group/sub/project/-/tags/v0.1',
    evidences: [],
    _links: { self: `${web}/-/releases/v0.1`, edit_url: `${web}/-/releases/v0.1/edit` },
  });
  const { assets } = body as { assets: { count: number; sources: { url: string }[]; links: unknown[] } };
  expect(assets.count).toBe(assets.sources.length + assets.links.length);
  expect(assets.sources[0]?.url).toBe(`${web}/-/archive/v0.1/project-v0.1.zip`);
});
