/** `--version --verbose` of the bundle, in a checkout, in a copy without one, and as the single file. */

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const NODE = process.env['E2E_NODE'] ?? process.execPath;
const COMMIT = '0123456789abcdef0123456789abcdef01234567';
let folder: string;
let program: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'version-'));
  program = join(folder, 'dist/cli/index.js');
  cpSync('dist', join(folder, 'dist'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Its lines by their names. */
function info(file: string): Record<string, string> {
  const run = spawnSync(NODE, [file, '--version', '--verbose'], { encoding: 'utf8' });
  const pairs = run.stdout
    .trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string]);
  return Object.fromEntries(pairs);
}

test('a package without a checkout: version, bundle and Node', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const command =
    "find . -type f -not -path './action/*' -not -name program.json | LC_ALL=C sort | xargs sha256sum | sha256sum";
  const sum = execFileSync('sh', ['-c', command], { cwd: join(folder, 'dist'), encoding: 'utf8' }).split(
    ' ',
  )[0];
  const node = execFileSync(NODE, ['--version'], { encoding: 'utf8' }).trim();
  expect(info(program)).toEqual({
    version,
    commit: 'not recorded here; the bundle names the build',
    bundle: `sha256:${sum}`,
    node: `${node} ${process.platform}-${process.arch}`,
  });
});

test('a checkout: its commit, detached, on a branch, and packed, also through a link', () => {
  const git = join(folder, '.git');
  mkdirSync(join(git, 'refs/heads'), { recursive: true });
  writeFileSync(join(git, 'HEAD'), `${COMMIT}\n`);
  expect(info(program)['commit']).toBe(COMMIT);
  writeFileSync(join(git, 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(git, 'packed-refs'), `# pack-refs\n${COMMIT} refs/heads/main\n`);
  expect(info(program)['commit']).toBe(COMMIT);
  const newer = COMMIT.replaceAll('0', 'f');
  writeFileSync(join(git, 'refs/heads/main'), `${newer}\n`);
  const link = join(folder, 'release-links');
  symlinkSync(program, link);
  expect(info(link)['commit']).toBe(newer);
});

test('a change of the bundle changes its hash', () => {
  const before = info(program)['bundle'];
  writeFileSync(join(folder, 'dist/cli/extra.js'), '');
  expect(info(program)['bundle']).not.toBe(before);
});

test('--version alone is the version', () => {
  expect(spawnSync(NODE, [program, '--version'], { encoding: 'utf8' }).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('the single file is named by its own hash', async () => {
  const { bundleSingleFile } = await import('../../scripts/single-file.mjs');
  const bytes: Uint8Array = await bundleSingleFile();
  const file = join(folder, 'release-links.mjs');
  writeFileSync(file, bytes);
  expect(info(file)['bundle']).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
});
