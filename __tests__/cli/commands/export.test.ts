/** `export --out`: it says what it wrote, and replaces nothing unless that is asked for. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportCommand } from '../../../src/cli/commands/export.js';
import type { Sandbox } from '../../../src/sandbox/http/server.js';
import { openSandbox } from '../../sandboxes.js';
import { appSeed } from '../../serving.js';
import { type Ran, runInMemory } from './run-in-memory.js';

const folder = mkdtempSync(join(tmpdir(), 'release-links-export-'));
let sandbox: Sandbox;

beforeAll(async () => {
  const links = [{ name: 'a', url: 'https://x.test/a' }];
  sandbox = await openSandbox(
    appSeed({
      tags: ['v1', 'v2'],
      releases: [
        { tag: 'v1', links },
        { tag: 'v2', links },
      ],
    }),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: readonly string[]): Promise<Ran> => {
  const at = ['--gitlab-url', sandbox.url, '--project', '24', '--token', 'test-token'];
  return runInMemory(exportCommand, ['export', ...at, ...words]);
};

test('says what it wrote', async () => {
  const one = join(folder, 'one.yml');
  expect((await run('--tag', 'v1', '--out', one)).stderr).toBe(`Wrote 1 link of release "v1" to ${one}.\n`);
  const all = await run('--tags', 'v*', '--out', join(folder, 'all.yml'));
  expect(all.stderr).toContain('Wrote 2 links of 2 releases to ');
  expect((await run('--tag', 'v1')).stderr).toBe('');
});

test('leaves a file alone that is there, before anything is asked', async () => {
  const file = join(folder, 'mine.yml');
  writeFileSync(file, 'links: []\n');
  const asked = sandbox.log.length;
  await expect(run('--tag', 'v1', '--out', file)).rejects.toThrow(`${JSON.stringify(file)} exists already`);
  expect(sandbox.log).toHaveLength(asked);
  expect((await run('--tag', 'v1', '--out', file, '--force')).end).toBe(0);
});

test('a device holds nothing that could be lost', async () => {
  expect((await run('--tag', 'v1', '--out', '/dev/null')).end).toBe(0);
});

test('the first line leads an editor to the schema', async () => {
  const [first] = (await run('--tag', 'v1')).stdout.split('\n');
  expect(first).toMatch(
    /^# yaml-language-server: \$schema=(\.\/release-links\.schema\.json|https:\/\/\S+\/v\d\S+\/schema\/release-links\.schema\.json)$/,
  );
});
