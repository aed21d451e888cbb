/**
 * Builds dist/ from src/: tsc writes lib/, ncc bundles one folder a program, and LICENSES.txt names what is inside.
 * Both folders are removed first, because neither tool clears what it wrote before.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { licensesText } from './licenses.mjs';

const PROGRAMS = ['cli', 'action'];

const run = (file, ...args) =>
  execFileSync(process.execPath, [file, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });

const scratch = mkdtempSync(join(tmpdir(), 'release-links-build-'));
try {
  for (const folder of ['lib', 'dist']) rmSync(folder, { recursive: true, force: true });
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  const stats = PROGRAMS.map((program) => bundle(program));
  writeFileSync('dist/LICENSES.txt', licensesText(stats));
  checkCommand('dist/cli/index.js');
} catch (error) {
  console.error(`The build failed: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Bundles a program; returns the file with webpack's statistics. */
function bundle(program) {
  const stats = join(scratch, `${program}.json`);
  const entry = `lib/${program}/main.js`;
  const options = ['-o', `dist/${program}`, '--no-cache', '--quiet', '--stats-out', stats];
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, ...options);
  return stats;
}

/** npm links `bin` as it is: without the first line and the mode the command would not start. */
function checkCommand(file) {
  if (!readFileSync(file, 'utf8').startsWith('#!/usr/bin/env node\n'))
    throw new Error(`${file} has no #! line`);
  chmodSync(file, 0o755);
}
