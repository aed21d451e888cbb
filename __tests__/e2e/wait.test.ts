/** Waiting for a release, as a user starts it. */

import { once } from 'node:events';
import { afterEach, expect, test } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import type { SeedRelease } from '../../src/sandbox/world/seed-model.js';
import { openSandbox } from '../sandboxes.js';
import { appSeed } from '../serving.js';
import { Folder } from './cli-process.js';

let sandbox: Sandbox | undefined;
let folder: Folder | undefined;
afterEach(async () => {
  folder?.remove();
});

async function start(releases: readonly SeedRelease[], args: readonly string[]) {
  sandbox = await openSandbox(appSeed({ tags: ['v1'], releases }));
  const common = [
    '--gitlab-url',
    sandbox.url,
    '--project',
    '24',
    '--tag',
    'v1',
    '--links',
    '[{ name: app, url: https://x.test/app }]',
  ];
  folder = new Folder();
  return folder.start(['apply', ...common, ...args], { GITLAB_TOKEN: 'test-token' });
}

test('an apply waits for a release that appears in the middle, and for its links', async () => {
  const links = [{ name: 'theirs', url: 'https://x.test/theirs', appears_after: 4500 }];
  const run = await start(
    [{ tag: 'v1', appears_after: 3000, links }],
    ['--wait', '1m', '--settle', '2s', '--prune=false'],
  );
  const { code, stderr, stdout } = await run.ended;
  expect(stderr).toContain('Waiting up to 1 min for release "v1"');
  expect(stderr).toContain('Release "v1" is there; waiting until nothing changes for 2 s');
  expect(stdout).toContain('1 link unmanaged');
  expect(code).toBe(0);
  const names = sandbox?.world.projects
    .get(24)
    ?.releases.get('v1')
    ?.links.map(({ name }) => name);
  expect(names).toEqual(['theirs', 'app']);
});

test('one signal ends the waiting', async () => {
  const { child, ended } = await start([], ['--wait', '10m']);
  if (child.stderr !== null) await once(child.stderr, 'data');
  while ((sandbox?.log.length ?? 0) === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  const begun = performance.now();
  child.kill('SIGINT');
  expect((await ended).code).toBe(130);
  expect(performance.now() - begun).toBeLessThan(10_000);
});
