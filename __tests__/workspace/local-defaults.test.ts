/** What git and glab say, read from real repositories and files as these tools write them. */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { readGitRemote, remoteParts } from '../../src/workspace/git-remote.js';
import { loginsIn, readGlabLogins } from '../../src/workspace/glab-logins.js';
import { folderWith, removeFolders } from '../app/scratch.js';

afterEach(removeFolders);

test.each([
  ['git@gitlab.com:group/app.git', 'gitlab.com', 'group/app'],
  ['https://gitlab.com/group/sub/app.git', 'gitlab.com', 'group/sub/app'],
  ['https://user:word@GitLab.example.com:8443/group/app', 'gitlab.example.com:8443', 'group/app'],
  ['ssh://git@gitlab.example.com:2222/group/app.git', 'gitlab.example.com', 'group/app'],
  ['ssh://git@altssh.gitlab.com:443/group/app.git', 'gitlab.com', 'group/app'],
  ['git@host:/group/app.git/', 'host', 'group/app'],
])('%s', (url, host, project) => {
  expect(remoteParts(url)).toEqual({ host, project });
});

test.each(['/srv/git/app.git', '../app', 'file:///srv/app.git', 'C:/src/app', 'git@host:app.git', ''])(
  '%j names no project',
  (url) => {
    expect(remoteParts(url)).toBeNull();
  },
);

test('the remote of a repository: origin, or the only one', async () => {
  const folder = folderWith({ 'a.txt': '' });
  expect(await readGitRemote(folder)).toBeNull();
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args]);
  git('init', '-q');
  expect(await readGitRemote(folder)).toBeNull();
  git('remote', 'add', 'upstream', 'git@gitlab.com:up/app.git');
  expect(await readGitRemote(folder)).toEqual({ name: 'upstream', host: 'gitlab.com', project: 'up/app' });
  git('remote', 'add', 'fork', 'git@gitlab.com:fork/app.git');
  expect(await readGitRemote(folder)).toBeNull();
  git('remote', 'add', 'origin', 'https://gitlab.com/own/app.git');
  expect(await readGitRemote(folder)).toEqual({ name: 'origin', host: 'gitlab.com', project: 'own/app' });
});

/** As `glab auth login` leaves it, comments and all. */
const GLAB = `# What protocol to use when performing Git operations. Supported values: ssh, https.
git_protocol: ssh
host: gitlab.example.com
hosts:
    gitlab.com:
        # What protocol to use to access the API endpoint. Supported values: http, https.
        api_protocol: https
        api_host: gitlab.com
        # Your GitLab access token.
        token: !!null glpat-aaaaaaaaaaaaaaaaaaaa
        container_registry_domains: gitlab.com,gitlab.com:443
    gitlab.example.com:
        token: oauth-token-1
        is_oauth2: "true"
        api_protocol: https
        api_host: api.gitlab.example.com
        user: somebody
    keyring.example.com:
        token: ""
        use_keyring: "true"
`;

test('the logins of glab, its default host first', () => {
  expect(loginsIn(GLAB)).toEqual([
    {
      host: 'gitlab.example.com',
      url: 'https://api.gitlab.example.com',
      token: { kind: 'oauth', value: 'oauth-token-1' },
    },
    {
      host: 'gitlab.com',
      url: 'https://gitlab.com',
      token: { kind: 'private', value: 'glpat-aaaaaaaaaaaaaaaaaaaa' },
    },
    { host: 'keyring.example.com', url: 'https://keyring.example.com', token: null },
  ]);
});

test.each([
  '',
  'hosts: 3',
  'hosts: {gitlab.com: 3}',
  'hosts: [',
  'a: &a [*a]',
  'hosts: {"a b/c": {token: x}}',
])('in %j there is none', (text) => {
  expect(loginsIn(text)).toEqual([]);
});

test('GLAB_CONFIG_DIR, XDG_CONFIG_HOME and the home folder are looked at, and nothing else', async () => {
  const folder = folderWith({
    'own/config.yml': GLAB,
    'xdg/glab-cli/config.yml': 'hosts: {xdg.example.com: {token: t}}',
    '.config/glab-cli/config.yml': 'hosts: {home.example.com: {token: t}}',
  });
  const hosts = async (environment: Record<string, string>) =>
    (await readGlabLogins(environment)).map(({ host }) => host);
  expect(await hosts({ GLAB_CONFIG_DIR: join(folder, 'own') })).toHaveLength(3);
  expect(await hosts({ GLAB_CONFIG_DIR: join(folder, 'none'), HOME: folder })).toEqual([]);
  expect(await hosts({ XDG_CONFIG_HOME: join(folder, 'xdg'), HOME: folder })).toEqual(['xdg.example.com']);
  expect(await hosts({ HOME: folder })).toEqual(['home.example.com']);
});
