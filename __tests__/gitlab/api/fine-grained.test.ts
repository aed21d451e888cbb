/** Fine-grained tokens and the permissions of job tokens, by the answers that GitLab documents. */

import { afterEach, describe, expect, test } from '@jest/globals';
import { createMergeRequestNotes } from '../../../src/gitlab/api/notes.js';
import { openGitLabProject } from '../../../src/gitlab/api/project.js';
import { options } from '../options.js';
import { type Answer, type ScriptedServer, scriptedServer } from '../scripted-server.js';

const servers: ScriptedServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

const lacks = (names: string): Answer => ({
  status: 403,
  json: {
    error: 'insufficient_granular_scope',
    error_description: `Access denied: This operation requires a fine-grained personal access token with the following project permissions: [${names}].`,
  },
});
const UNSUPPORTED: Answer = {
  status: 403,
  json: {
    error: 'insufficient_granular_scope',
    error_description: 'Access denied: This operation does not support fine-grained personal access tokens.',
  },
};
const NOT_FOUND: Answer = { status: 404, json: { message: '404 Not Found' } };
const LINK = {
  name: 'a',
  url: 'https://example.com/a',
  link_type: 'other',
  direct_asset_path: null,
} as const;

async function project(answers: readonly Answer[]) {
  const server = await scriptedServer(answers);
  servers.push(server);
  return { ...openGitLabProject(options(server.url, { retries: 0 })), server };
}

describe('a fine-grained token', () => {
  test('that may read neither: both permissions at once, and not the last refusal alone', async () => {
    const { store } = await project([lacks('Release: Read'), lacks('Release Link: Read')]);
    await expect(store.readRelease('v1')).rejects.toMatchObject({
      kind: 'denied',
      message: 'The token lacks the permissions Release: Read; Release Link: Read',
      lack: { what: 'permission', names: ['Release: Read', 'Release Link: Read'] },
    });
  });

  test('that may read the links only reads them', async () => {
    const { store } = await project([lacks('Release: Read'), { json: [], headers: { 'x-next-page': '' } }]);
    expect(await store.readRelease('v1')).toMatchObject({ tag: 'v1', links: [] });
  });

  test.each([
    [
      'one permission',
      'Release Link: Update',
      ['Release Link: Update'],
      /lacks the permission Release Link: Update/,
    ],
    [
      'two',
      'Release Link: Create, Release: Read',
      ['Release Link: Create', 'Release: Read'],
      /lacks the permissions Release Link: Create; Release: Read/,
    ],
  ])('that may not write lacks %s, and the hint names all of an apply', async (_, named, names, message) => {
    const { store } = await project([lacks(named)]);
    const error = await store.updateLink('v1', 1, LINK).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      kind: 'denied',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(/Release: Read; Release Link: Read, Create, Update, Delete\.$/),
      lack: { what: 'permission', names },
    });
  });

  test('for an operation that knows no such tokens', async () => {
    const { store } = await project([UNSUPPORTED]);
    await expect(store.createLink('v1', LINK)).rejects.toMatchObject({
      kind: 'denied',
      message: expect.stringContaining('does not let fine-grained tokens do this'),
      lack: { what: 'permission', names: [] },
    });
  });

  test('is told so of packages and notes, and not that it needs the scope api', async () => {
    const { packages } = await project([lacks('Package: Read')]);
    await expect(packages.listFiles({ package: 'a', version: '1' })).rejects.toMatchObject({
      lack: { what: 'permission', names: ['Package: Read'] },
    });
    const server = await scriptedServer([lacks('Work Item: Create')]);
    servers.push(server);
    const notes = createMergeRequestNotes(options(server.url), 5);
    await expect(notes.create('x')).rejects.toMatchObject({
      message: expect.stringContaining('Work Item: Create'),
      hint: expect.not.stringContaining('api'),
    });
  });
});

describe('a project outside the grant', () => {
  test('is not said to lack the release', async () => {
    const { store, server } = await project([NOT_FOUND]);
    expect(await store.readRelease('v1')).toBeNull();
    await expect(store.checkProject()).rejects.toMatchObject({
      kind: 'missing',
      missing: 'project',
      hint: expect.stringContaining('fine-grained'),
    });
    expect(server.seen.map(({ target }) => target)).toEqual([
      '/api/v4/projects/24/releases/v1',
      '/api/v4/projects/24/releases?per_page=1',
    ]);
  });

  test('is asked for once, and not at all where a release was seen', async () => {
    const { store, server } = await project([{ json: { tag_name: 'v1', assets: { links: [] } } }, NOT_FOUND]);
    await store.readRelease('v1');
    expect(await store.readRelease('v2')).toBeNull();
    await store.checkProject();
    expect(server.seen).toHaveLength(2);
  });

  test('takes no packages and no release', async () => {
    const { store, packages } = await project([NOT_FOUND]);
    await expect(packages.listFiles({ package: 'a', version: '1' })).rejects.toMatchObject({
      missing: 'project',
    });
    await expect(store.createRelease('v1', [], null)).rejects.toMatchObject({ missing: 'project' });
  });
});

describe('a job token of another project', () => {
  const policy = (names: string): Answer => ({
    status: 403,
    json: {
      message: `403 Forbidden - Insufficient permissions to access this resource in project g/app. The following token ${names.includes(' and ') ? 'permissions are' : 'permission is'} required: ${names}.`,
    },
  });

  test.each([
    ['admin_releases', ['ADMIN_RELEASES']],
    ['read_releases and admin_releases', ['READ_RELEASES', 'ADMIN_RELEASES']],
  ])('lacks %s', async (named, names) => {
    const { store } = await project([policy(named)]);
    await expect(store.createLink('v1', LINK)).rejects.toMatchObject({
      lack: { what: 'permission', names },
      hint: expect.stringContaining('ADMIN_RELEASES'),
    });
  });

  test('that may not upload is told of packages', async () => {
    const { packages } = await project([policy('admin_packages')]);
    const stream = () => new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });
    await expect(
      packages.putFile({ package: 'a', version: '1', path: 'f' }, 0, stream),
    ).rejects.toMatchObject({
      lack: { what: 'permission', names: ['ADMIN_PACKAGES'] },
      hint: expect.stringContaining('ADMIN_PACKAGES'),
    });
  });
});
