/** Where a manifest belongs, who may say so, and what a laptop adds. */

import { afterEach, describe, expect, test } from '@jest/globals';
import { readSettings } from '../../src/app/run-settings.js';
import { readEnvironment } from '../../src/app/settings/environment.js';
import type { RawInputs } from '../../src/app/settings/inputs.js';
import { localDefaults } from '../../src/face/local-defaults.js';
import type { LocalDefaults } from '../../src/ports/local-defaults.js';
import { createWorkspace } from '../../src/workspace/workspace.js';
import { folderWith, removeFolders } from './scratch.js';

afterEach(removeFolders);

const OTHER = 'gitlab_url: https://other.example.com\nproject: group/app\nlinks: []\n';

interface Given {
  readonly raw?: RawInputs;
  readonly manifest?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly local?: LocalDefaults;
  readonly isOffline?: boolean;
}

async function read({ raw = {}, manifest = OTHER, variables = {}, local, isOffline = false }: Given) {
  const root = folderWith({ 'release-links.yml': manifest });
  const said: string[] = [];
  const settings = await readSettings({ root, ...raw }, readEnvironment(variables), {
    openWorkspace: ({ root: folder }) => createWorkspace(folder),
    local: local ?? null,
    say: (message) => said.push(message),
    isOffline,
  });
  if (!settings.ok) return settings.problems.map(({ code, place }) => `${code} ${place?.line ?? ''}`.trim());
  const { gitlabUrl, project, facts, token } = settings.value;
  return { gitlabUrl, project, path: facts.path, token: token?.value ?? null, said };
}

const MERGE_REQUEST = { CI_MERGE_REQUEST_IID: '1', CI_PIPELINE_SOURCE: 'merge_request_event' };
const OWN = { CI_SERVER_URL: 'https://own.example.com', CI_PROJECT_ID: '7' };

describe('the manifest', () => {
  test('says where it belongs', async () => {
    expect(await read({ variables: { GITLAB_TOKEN: 'secret-token' } })).toMatchObject({
      gitlabUrl: 'https://other.example.com',
      project: 'group/app',
      path: 'group/app',
      token: 'secret-token',
    });
  });

  test('beats the CI system, and an input beats it', async () => {
    expect(await read({ variables: { ...OWN, GITLAB_TOKEN: 'secret-token' } })).toMatchObject({
      gitlabUrl: 'https://other.example.com',
      project: 'group/app',
    });
    const raw = { 'gitlab-url': 'https://input.example.com', project: '9' };
    expect(await read({ raw })).toMatchObject({ gitlabUrl: 'https://input.example.com', project: '9' });
    expect(await read({ raw: { project: '9' } })).toMatchObject({
      gitlabUrl: 'https://other.example.com',
      project: '9',
    });
  });

  test('says it in the input links, too', async () => {
    expect(await read({ raw: { links: 'project: a/b\nlinks: []' } })).toMatchObject({ project: 'a/b' });
  });

  test('with faults still says it; one that is not there says nothing', async () => {
    expect(await read({ manifest: `${OTHER}zzz: 1\n` })).toMatchObject({ project: 'group/app' });
    expect(await read({ raw: { manifest: 'missing.yml' } })).toMatchObject({ project: null });
  });

  test.each([
    ['gitlab_url: other.example.com', 'invalid-input 1'],
    ['gitlab_url: https://user:word@other.example.com', 'invalid-input 1'],
    ['gitlab_url: ftp://other.example.com', 'invalid-input 1'],
    ['project: app', 'invalid-input 1'],
    ['project: ../../x', 'invalid-input 1'],
  ])('%s is refused', async (line, problem) => {
    expect(await read({ manifest: `${line}\nlinks: []\n` })).toEqual([problem]);
  });
});

describe('a proposal', () => {
  test.each([
    ['merge request', { ...OWN, ...MERGE_REQUEST, GITLAB_TOKEN: 'secret-token' }],
    ['merge request without a token', { ...OWN, ...MERGE_REQUEST }],
    ['pull request', { GITHUB_EVENT_NAME: 'pull_request_target', GITLAB_TOKEN: 'secret-token' }],
    ['comment', { GITHUB_EVENT_NAME: 'pull_request_review', GITLAB_TOKEN: 'secret-token' }],
  ])('%s: a server that only its manifest names is an error', async (_, variables) => {
    expect(await read({ variables })).toEqual(['gitlab-url-proposed 1']);
  });

  test('the same server is none, by whatever it is named', async () => {
    const own = OTHER.replace('other', 'own');
    const variables = { ...OWN, ...MERGE_REQUEST };
    expect(await read({ manifest: own, variables })).toMatchObject({ gitlabUrl: 'https://own.example.com' });
    const raw = { 'gitlab-url': 'https://other.example.com' };
    expect(await read({ raw, variables })).toMatchObject({ gitlabUrl: 'https://other.example.com' });
  });

  test('another port or scheme is another server', async () => {
    const variables = { ...OWN, ...MERGE_REQUEST };
    for (const url of ['https://own.example.com:8443', 'http://own.example.com']) {
      const manifest = `gitlab_url: ${url}\nlinks: []\n`;
      expect(await read({ manifest, variables })).toEqual(['gitlab-url-proposed 1']);
    }
  });

  test('an input that says dry-run: false makes it no less a proposal', async () => {
    const variables = { ...OWN, ...MERGE_REQUEST };
    expect(await read({ variables, raw: { 'dry-run': 'false' } })).toEqual(['gitlab-url-proposed 1']);
  });

  test('validate contacts nobody', async () => {
    expect(await read({ variables: { ...OWN, ...MERGE_REQUEST }, isOffline: true })).toMatchObject({
      gitlabUrl: 'https://other.example.com',
    });
  });
});

test('the job token stays with its GitLab', async () => {
  expect(await read({ variables: { ...OWN, CI_JOB_TOKEN: 'job-token-1' } })).toEqual([
    'job-token-elsewhere 1',
  ]);
  const manifest = OTHER.replace('other', 'own');
  expect(await read({ manifest, variables: { ...OWN, CI_JOB_TOKEN: 'job-token-1' } })).toMatchObject({
    token: 'job-token-1',
  });
});

describe('a laptop', () => {
  const LOCAL: LocalDefaults = {
    remote: async () => ({ name: 'origin', host: 'git.example.com', project: 'group/local' }),
    logins: async () => [
      {
        host: 'git.example.com',
        url: 'https://git.example.com',
        token: { kind: 'private', value: 'glab-token' },
      },
    ],
  };
  const manifest = 'links: []\n';

  test('gives project, server and token, and says so', async () => {
    expect(await read({ manifest, local: LOCAL })).toEqual({
      gitlabUrl: 'https://git.example.com',
      project: 'group/local',
      path: 'group/local',
      token: 'glab-token',
      said: [
        'Using project group/local of the git remote origin.',
        'Using the token of glab for git.example.com.',
      ],
    });
  });

  test('a token of the environment beats that of glab, and the manifest the remote', async () => {
    const variables = { GITLAB_TOKEN: 'env-token' };
    expect(await read({ manifest, local: LOCAL, variables })).toMatchObject({
      token: 'env-token',
      said: ['Using project group/local of the git remote origin.'],
    });
    expect(await read({ local: LOCAL })).toMatchObject({
      gitlabUrl: 'https://other.example.com',
      project: 'group/app',
      token: null,
      said: [],
    });
  });

  test('a remote on a host that glab does not know chooses nothing', async () => {
    const local = {
      ...LOCAL,
      remote: async () => ({ name: 'origin', host: 'evil.example.com', project: 'a/b' }),
    };
    expect(await read({ manifest, local, variables: { GITLAB_TOKEN: 'env-token' } })).toMatchObject({
      gitlabUrl: 'https://gitlab.com',
      project: null,
      said: [],
    });
  });

  test('a remote counts only where it is on the server that is named', async () => {
    const raw = { 'gitlab-url': 'https://input.example.com' };
    expect(await read({ manifest, local: LOCAL, raw })).toMatchObject({
      gitlabUrl: 'https://input.example.com',
      project: null,
      token: null,
    });
  });

  test.each(['CI', 'GITLAB_CI', 'GITHUB_ACTIONS'])('is not asked where %s is set', (name) => {
    expect(localDefaults({ [name]: 'true' }, '.')).toBeNull();
    expect(localDefaults({ [name]: 'false' }, '.')).not.toBeNull();
  });
});
