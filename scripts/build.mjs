/**
 * Builds dist/ from src/: tsc writes lib/, ncc bundles one folder a program.
 * dist/ is removed first, because ncc leaves old chunks behind.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';

const PROGRAMS = ['cli', 'action'];

const run = (file, ...args) => execFileSync(process.execPath, [file, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });

for (const folder of ['lib', 'dist']) rmSync(folder, { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
for (const program of PROGRAMS.filter((name) => existsSync(`lib/${name}/main.js`))) {
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', `lib/${program}/main.js`, '-o', `dist/${program}`, '--no-cache', '-q');
}
chmodSync('dist/cli/index.js', 0o755);
