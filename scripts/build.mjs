/**
 * Builds dist/ from src/: tsc writes lib/, esbuild slices the libraries that it imports, ncc bundles one folder a
 * program and one a shared library, and LICENSES.txt names what is inside. docs/decisions/0001 has the reasons.
 * out/ gets the command line as one file, whose hash `npm run generate` puts into the GitLab component.
 *
 * The bundles are CommonJS: on Node 24 an ES module that imports `node:http` loads Node's own undici, too.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ncc from '@vercel/ncc';
import { licensesText } from './licenses.mjs';
import { mergeParts } from './parts.mjs';
import { buildSingleFile } from './single-file.mjs';
import { SHARED, sliceLibraries } from './slices.mjs';

/** The programs, each with the module in `lib/` from which on a plan is made; the action is always about a plan. */
const PROGRAMS = { cli: 'cli/run-command.js', action: null };

/** What stands in a shared library's place in the programs. */
const EXTERNALS = Object.fromEntries(
  Object.entries(SHARED).flatMap(([name, packages]) => packages.map((each) => [each, `../${name}/index.js`])),
);

try {
  for (const folder of ['lib', 'dist', 'out']) rmSync(folder, { recursive: true, force: true });
  compile();
  const libraries = await sliceLibraries('lib');
  for (const [program, plan] of Object.entries(PROGRAMS)) {
    await mergeParts('lib', program, plan, Object.values(SHARED).flat());
    await bundle(`lib/parts/${program}/main.js`, program, EXTERNALS);
  }
  for (const name of Object.keys(SHARED)) await bundle(`lib/libraries/${name}.js`, name, {});
  // The project's own package.json says that a .js file is an ES module.
  write('dist/package.json', '{ "type": "commonjs" }\n');
  write('dist/LICENSES.txt', licensesText(libraries));
  // From here on lib/ is for Node: benchmarks import it.
  write('lib/package.json', '{ "type": "module" }\n');
  checkCommand('dist/cli/index.js');
  await buildSingleFile(JSON.parse(readFileSync('package.json', 'utf8')).version);
} catch (error) {
  console.error(`The build failed: ${error.message}`);
  process.exitCode = 1;
}

/** lib/ has no word on its kind of module, so that the bundler looks at each file for it. */
function compile() {
  const options = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];
  execFileSync(process.execPath, options, { stdio: ['ignore', 'inherit', 'inherit'] });
  write('lib/package.json', '{}\n');
}

/** Bundles an entry into a folder of dist/: index.js, and a file for each part that is loaded when it is needed. */
async function bundle(entry, folder, externals) {
  const { code, assets } = await ncc(join(process.cwd(), entry), {
    cache: false,
    esm: false,
    externals,
    quiet: true,
    sourceMap: false,
    // ncc then writes each module as `(function …)`, which V8 compiles at once; an arrow function it reads twice.
    target: 'es5',
  });
  write(`dist/${folder}/index.js`, code);
  for (const [name, { source }] of Object.entries(assets)) {
    if (name !== 'package.json') write(`dist/${folder}/${name}`, source);
  }
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** npm links `bin` as it is: without the first line and the mode the command would not start. */
function checkCommand(file) {
  if (!readFileSync(file, 'utf8').startsWith('#!/usr/bin/env node\n'))
    throw new Error(`${file} has no #! line`);
  chmodSync(file, 0o755);
}
