/** The bundle reaches GitHub through a proxy: octokit's `fetch` and the agent beside it are a part of undici only. */

import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import type { FakeGitHub } from '../fake-github/fake-github.js';
import { startFakeReleases } from '../fake-github/releases.js';
import { type ConnectProxy, connectProxy } from '../gitlab/connect-proxy.js';
import { openSandbox } from '../sandboxes.js';
import { appSeed } from '../serving.js';
import { Folder } from './cli-process.js';

// Each test starts processes, on machines that may have other things to do.
jest.setTimeout(60_000);

let sandbox: Sandbox;
let github: FakeGitHub;
let proxy: ConnectProxy;
let folder: Folder;

beforeEach(async () => {
  const releases = [{ tag: 'v1.0', assets: [{ name: 'app.zip' }] }];
  github = await startFakeReleases({ 'acme/app': { releases } });
  proxy = await connectProxy();
  folder = new Folder();
  folder.write('release-links.yml', 'links: [{ github: acme/app }]\n');
  sandbox = await openSandbox(appSeed({ tags: ['v1.0'], releases: [{ tag: 'v1.0', links: [] }] }));
});

afterEach(async () => {
  folder.remove();
  await Promise.all([github.close(), proxy.close()]);
});

test('a plan asks GitHub through the proxy of the environment', async () => {
  const { port } = new URL(github.url);
  const address = `http://127.0.0.1:${proxy.port}`;
  const args = ['plan', '--gitlab-url', sandbox.url, '--project', '24', '--tag', 'v1.0'];
  const { code, stdout, stderr } = await folder.run(args, {
    GITLAB_TOKEN: 'test-token',
    GITHUB_API_URL: `http://github.test:${port}`,
    http_proxy: address,
    https_proxy: address,
    no_proxy: '127.0.0.1',
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('+ app.zip');
  expect(proxy.seen.map(({ line }) => line)).toContain(`CONNECT github.test:${port}`);
});
