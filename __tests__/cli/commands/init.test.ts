/** `init`: what it starts from, what it says, and what it leaves alone. */

import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { initCommand } from '../../../src/cli/commands/init.js';
import type { Sandbox } from '../../../src/sandbox/http/server.js';
import { openSandbox } from '../../sandboxes.js';
import { appSeed } from '../../serving.js';
import { type Ran, runInMemory } from './run-in-memory.js';

const EXAMPLES = resolve('examples/from');
const start = process.cwd();
let folder: string;
let sandbox: Sandbox;

beforeAll(async () => {
  const releases = [{ tag: 'v1', links: [{ name: 'a', url: 'https://x.test/a' }] }];
  sandbox = await openSandbox(appSeed({ tags: ['v1'], releases }));
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-links-init-'));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(start);
  rmSync(folder, { recursive: true, force: true });
});

const run = (...words: readonly string[]): Promise<Ran> => runInMemory(initCommand, ['init', ...words]);
const written = (name = 'release-links.yml'): string => readFileSync(name, 'utf8');

test('a release', async () => {
  const at = ['--gitlab-url', sandbox.url, '--project', '24', '--token', 'test-token'];
  const ran = await run(...at, '--tag', 'v1');
  expect(ran).toMatchObject({ end: 0, stdout: '' });
  expect(ran.stderr).toBe(
    [
      'Wrote release-links.yml from release "v1".',
      'Next: release-links validate --tag v1',
      'Then: release-links plan --project 24 --tag v1\n',
    ].join('\n'),
  );
  expect(written()).toContain('links:\n  - name: a\n    url: https://x.test/a\n');
  expect((await run(...at, '--tag', 'v2', '--out', 'b.yml')).end).toEqual(['no-release']);
});

test('a pipeline, found or named, with the variables to give', async () => {
  copyFileSync(join(EXAMPLES, 'release-keyword/.gitlab-ci.yml'), '.gitlab-ci.yml');
  const ran = await run();
  expect(ran.stderr.split('\n').slice(0, 4)).toEqual([
    'Wrote release-links.yml from .gitlab-ci.yml.',
    'In a pipeline, set vars: DOWNLOADS=$DOWNLOADS',
    'Next: release-links validate --tag TAG --vars DOWNLOADS=…',
    'Then: release-links plan --project GROUP/PROJECT --tag TAG --vars DOWNLOADS=…',
  ]);
  expect((await run('--from', '.gitlab-ci.yml', '--out', 'b.yml')).end).toBe(0);
  expect(written('b.yml')).toBe(written());
  expect(written()).toContain('url: ${vars.DOWNLOADS}/${tag}/app-linux-amd64.tar.gz');
});

test('goreleaser, where the pipeline has no links', async () => {
  writeFileSync('.gitlab-ci.yml', 'job: { script: make }\n');
  copyFileSync(join(EXAMPLES, 'goreleaser/.goreleaser.yaml'), '.goreleaser.yaml');
  expect((await run('--from', '.')).stderr).toContain('Wrote release-links.yml from .goreleaser.yaml.');
  expect(written()).toContain('package: app');
  copyFileSync('.goreleaser.yaml', 'release.yaml');
  expect((await run('--from', 'release.yaml', '--out', 'b.yml')).end).toBe(0);
});

test('a folder of files', async () => {
  mkdirSync('dist/deep', { recursive: true });
  for (const name of ['app.zip', 'SHA256SUMS', 'deep/other.txt']) writeFileSync(join('dist', name), 'x');
  expect((await run('--from', 'dist/', '--project', 'group/tool')).end).toBe(0);
  expect(written()).toContain('files: dist/*.zip');
  expect(written()).toContain('package: tool');
  expect(written()).not.toContain('other');
});

test('a file that exists is left alone', async () => {
  copyFileSync(join(EXAMPLES, 'release-keyword/.gitlab-ci.yml'), '.gitlab-ci.yml');
  writeFileSync('mine.yml', 'mine');
  await expect(run('--out', 'mine.yml')).rejects.toThrow('"mine.yml" exists already');
  expect(written('mine.yml')).toBe('mine');
  symlinkSync('nowhere.yml', 'link.yml');
  await expect(run('--out', 'link.yml')).rejects.toThrow('"link.yml"');
  writeFileSync('release-links.yaml', 'mine');
  await expect(run()).rejects.toThrow('"release-links.yaml" exists already');
  expect((await run('--force', '--out', 'b.yml')).end).toEqual(['usage']);
});

test('nothing to start from', async () => {
  expect((await run()).end).toEqual(['no-init-source']);
  writeFileSync('.gitlab-ci.yml', 'job: { script: make }\n');
  expect((await run()).end).toEqual(['no-init-source']);
  mkdirSync('empty');
  expect((await run('--from', 'empty')).end).toEqual(['no-init-source']);
  expect((await run('--from', '..')).end).toEqual(['no-init-source']);
  await expect(run('--from', 'nowhere')).rejects.toThrow('cannot read "nowhere"');
  writeFileSync('bad.yml', 'a: [');
  expect((await run('--from', 'bad.yml')).end).toEqual(['init-unreadable']);
});

test('files that a pipeline includes, with patterns, but none outside of the project', async () => {
  const job = (name: string): string =>
    `${name}: {release: {assets: {links: [{name: ${name}, url: 'https://x.test/${name}'}]}}}\n`;
  mkdirSync('app/ci/deep', { recursive: true });
  writeFileSync('outside.yml', job('outside'));
  writeFileSync('app/ci/a.yml', job('a'));
  writeFileSync('app/ci/deep/b.yml', job('b'));
  writeFileSync('app/ci/c.txt', job('c'));
  symlinkSync('../../outside.yml', 'app/ci/link.yml');
  mkdirSync('app/.git');
  writeFileSync('app/.gitlab-ci.yml', "include: ['/ci/**.yml', ../outside.yml, ci, ci/link.yml, '']\n");
  const ran = await run('--from', 'app/.gitlab-ci.yml');
  expect(ran.end).toBe(0);
  expect([...written().matchAll(/name: (\w+)/g)].map(([, name]) => name)).toEqual(['a', 'b']);
  expect(ran.stderr).toContain(
    'not read: "local ../outside.yml", "local ci", "local ci/link.yml" and "local "',
  );
});
