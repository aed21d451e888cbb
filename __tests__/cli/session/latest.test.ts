/** `--tag latest`: where it is the newest release, and where it is a name. */

import { beforeAll, expect, test } from '@jest/globals';
import { deleteCommand } from '../../../src/cli/commands/calls.js';
import { doctorCommand } from '../../../src/cli/commands/doctor.js';
import { exportCommand } from '../../../src/cli/commands/export.js';
import { initCommand } from '../../../src/cli/commands/init.js';
import { getCommand, listCommand } from '../../../src/cli/commands/links.js';
import { reconcileCommand, validateCommand } from '../../../src/cli/commands/reconcile.js';
import type { CommandCode } from '../../../src/cli/session/command.js';
import type { Sandbox } from '../../../src/sandbox/http/server.js';
import type { SeedRelease } from '../../../src/sandbox/world/seed-model.js';
import { openSandbox } from '../../sandboxes.js';
import { appSeed } from '../../serving.js';
import { type Ran, runInMemory } from '../commands/run-in-memory.js';

let sandbox: Sandbox;

const release = (tag: string, name: string, year: string): SeedRelease => ({
  tag,
  released_at: `${year}-01-01T00:00:00Z`,
  links: [{ name, url: `https://x.test/${name}` }],
});

beforeAll(async () => {
  const usual = [release('v2', 'two', '2024'), release('v10', 'ten', '2025'), release('v1', 'one', '2023')];
  sandbox = await openSandbox(
    appSeed({ tags: ['v1', 'v2', 'v10'], releases: usual }, undefined, [
      {
        id: 25,
        path: 'group/own',
        tags: ['v10', 'latest'],
        releases: [...usual.slice(1, 2), release('latest', 'own', '2020')],
      },
      { id: 26, path: 'group/none', tags: [], releases: [] },
    ]),
  );
});

const run = (command: CommandCode, project: string, ...words: readonly string[]): Promise<Ran> => {
  const at = ['--gitlab-url', sandbox.url, '--token', 'test-token', '--project', project, '--tag', 'latest'];
  return runInMemory(command, [...words, ...at]);
};

test('reading commands take the release with the newest date, and say which', async () => {
  const listed = await run(listCommand, '24', 'list');
  expect(listed.stderr).toBe('latest is release "v10".\n');
  expect(listed.stdout).toContain('https://x.test/ten');
  expect((await run(getCommand, '24', 'get', 'ten')).end).toBe(0);
  expect((await run(exportCommand, '24', 'export')).stdout).toContain('name: ten');
  const links = JSON.stringify([{ name: 'ten', url: 'https://x.test/ten' }]);
  const plan = await run(reconcileCommand, '24', 'plan', '--links', links, '--json');
  expect(JSON.parse(plan.stdout)).toMatchObject({ releases: [{ tag: 'v10', unchanged: [{ name: 'ten' }] }] });
});

test('a release of that name is that release', async () => {
  const listed = await run(listCommand, '25', 'list');
  expect(listed.stdout).toContain('https://x.test/own');
  expect(listed.stderr).toBe('');
});

test('without releases there is none', async () => {
  expect((await run(listCommand, '26', 'list')).end).toEqual(['no-release']);
});

test('where something is written it is a name', async () => {
  expect((await run(deleteCommand, '24', 'delete', 'ten')).end).toEqual(['no-release']);
  const apply = await run(reconcileCommand, '24', 'apply', '--links', '[]', '--allow-empty');
  expect(apply.end).not.toBe(0);
  expect((await run(exportCommand, '24', 'export')).stdout).toContain('name: ten');
});

test('doctor and init take the newest one, too', async () => {
  const doctor = await run(doctorCommand, '24', 'doctor');
  expect(doctor.stderr).toBe('latest is release "v10".\n');
  expect(doctor.stdout).not.toContain('latest');
  const made = await run(initCommand, '24', 'init', '--out', '/dev/null');
  expect(made.stderr).toContain('from release "v10"');
});

test('doctor goes on where the releases cannot be read', async () => {
  const ran = await run(doctorCommand, '404', 'doctor');
  expect(ran.stdout).toMatch(/error {3}project/);
});

test('validate says that it is a word there', async () => {
  const links = JSON.stringify([{ name: 'a', url: 'https://x.test/a' }]);
  const ran = await runInMemory(validateCommand, ['validate', '--tag', 'latest', '--links', links]);
  expect(ran.end).toBe(0);
  expect(ran.stderr).toContain('the tag is the word latest here');
});
