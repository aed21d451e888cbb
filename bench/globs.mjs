/**
 * Our matcher for `files` beside the libraries: hostile patterns, 100,000 paths, 100,000 files on disk, and what it costs
 * to load each. Prints Markdown; bench/globs.md holds a run, docs/decisions/0011 what follows from it.
 *
 *     npm run build
 *     npm install --prefix /tmp/globs minimatch@11 picomatch@4 tinyglobby@0.2 glob@14
 *     node bench/globs.mjs /tmp/globs [HOSTILE.json]
 *
 * The libraries are no dependencies of the project, so their folder is an argument. The hostile patterns are in a file of
 * one's own, a list of `[pattern, path]`: the project does not spread input that keeps other software busy. Every figure
 * of a row is from one run, in turns.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { checkPatterns } from '../lib/core/pattern/file-pattern.js';
import { compileGlob, globMatches } from '../lib/core/pattern/glob.js';
import { listFiles } from '../lib/workspace/file-walk.js';

const [folder, given, mode, ...rest] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Usage: node bench/globs.mjs FOLDER-OF-THE-LIBRARIES [HOSTILE.json]');
const require = createRequire(join(resolve(folder), 'package.json'));
const LIMIT_MS = 10_000;
const FILES = 100_000;

/** As close to our rules as each can be: no comments, no `!`, no extended globs. */
const MINIMATCH = { nocomment: true, nonegate: true, noext: true, braceExpandMax: 101, platform: 'linux' };
const PICOMATCH = { nonegate: true, noextglob: true };

/** Compilers: a pattern becomes a function that says whether a path matches. */
const MATCHERS = {
  ours: () => (pattern) => {
    const glob = compileGlob([pattern]);
    return (path) => globMatches(glob, path.split('/'));
  },
  minimatch: () => {
    const { Minimatch } = require('minimatch');
    return (pattern) => {
      const matcher = new Minimatch(pattern, MINIMATCH);
      return (path) => matcher.match(path);
    };
  },
  picomatch: () => {
    const picomatch = require('picomatch');
    return (pattern) => picomatch(pattern, PICOMATCH);
  },
};

/** Pairs of a pattern and a path. */
const HOSTILE = given === undefined ? [] : JSON.parse(readFileSync(given, 'utf8'));

const ORDINARY = ['**/*.zip', 'packages/*/dist/**/*.{zip,tar.gz}', 'packages/p1*/dist/x/file-?[0-9]*.zip'];
const pathOf = (i) =>
  `packages/p${i % 97}/dist/${i % 7 ? 'x' : '.h'}/file-${i}.${['zip', 'tar.gz', 'txt'][i % 3]}`;
const PATHS = Array.from({ length: FILES }, (_, i) => pathOf(i));

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const head = (...cells) => {
  row(...cells);
  row(...cells.map(() => '---'));
};
const digits = (number) => (number < 10 ? number.toFixed(1) : number.toFixed(0));

async function elapsed(body) {
  const begun = performance.now();
  const value = await body();
  return { ms: performance.now() - begun, value };
}

/** Median milliseconds of each body, run in turns; `value` is that of the last turn. */
async function inTurns(bodies, turns) {
  const runs = Object.fromEntries(Object.keys(bodies).map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn += 1)
    for (const [name, body] of Object.entries(bodies)) runs[name].push(await elapsed(body));
  return Object.entries(runs).map(([name, each]) => [
    name,
    median(each.map(({ ms }) => ms)),
    each.at(-1).value,
  ]);
}

/** With the ratio to ours, which is the first one. */
const cellsOf = (results) => results.map(([, ms]) => `${digits(ms)} (${(ms / results[0][1]).toFixed(2)})`);

/** One match in a process of its own, which is ended after the limit. */
function hostile(matcher, kind) {
  const child = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), folder, given, 'hostile', matcher, `${kind}`],
    { timeout: LIMIT_MS, encoding: 'utf8' },
  );
  return child.status === 0 ? digits(Number(child.stdout)) : `over ${LIMIT_MS / 1000} s`;
}

function hostileTable() {
  console.log(
    `## Hostile patterns\n\nMilliseconds to compile and match once, in a new process; ended after ${LIMIT_MS / 1000} s.\n`,
  );
  head('pattern', ...Object.keys(MATCHERS));
  for (const kind of HOSTILE.keys())
    row(kind + 1, ...Object.keys(MATCHERS).map((matcher) => hostile(matcher, kind)));
}

async function pathsTable() {
  console.log('\n## 100,000 paths in memory\n\nMilliseconds, median of 7; in brackets the ratio to ours.\n');
  head('pattern', ...Object.keys(MATCHERS), 'matches');
  const compilers = Object.entries(MATCHERS).map(([name, load]) => [name, load()]);
  for (const pattern of ORDINARY) {
    const bodies = compilers.map(([name, compile]) => [name, () => countOf(compile(pattern))]);
    const results = await inTurns(Object.fromEntries(bodies), 7);
    row(`\`${pattern}\``, ...cellsOf(results), sameCount(results));
  }
}

const countOf = (matches) => PATHS.reduce((count, path) => count + (matches(path) ? 1 : 0), 0);

function sameCount(results) {
  const counts = new Set(results.map(([, , count]) => count));
  if (counts.size !== 1) throw new Error(`different numbers of matches: ${[...counts]}`);
  return [...counts][0].toLocaleString('en');
}

async function diskTable() {
  const root = mkdtempSync(join(tmpdir(), 'release-links-globs-'));
  try {
    for (const path of new Set(PATHS.map((each) => each.slice(0, each.lastIndexOf('/')))))
      mkdirSync(join(root, path), { recursive: true });
    for (const path of PATHS) writeFileSync(join(root, path), '');
    const { glob } = require('tinyglobby');
    const { glob: isaacs } = require('glob');
    console.log(
      '\n## 100,000 files on disk\n\nMilliseconds, median of 5, files in the cache of the system.\n',
    );
    head('pattern', 'ours', 'tinyglobby', 'glob', 'matches');
    for (const pattern of ORDINARY) {
      const bodies = {
        ours: async () => (await listFiles(root, [{ pattern, place: null }])).value.length,
        tinyglobby: async () => (await glob(pattern, { cwd: root, followSymbolicLinks: false })).length,
        glob: async () => (await isaacs(pattern, { cwd: root, nodir: true })).length,
      };
      const results = await inTurns(bodies, 5);
      row(`\`${pattern}\``, ...cellsOf(results), sameCount(results));
    }
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** CPU milliseconds of a process that only loads something, above one that loads nothing. */
function loadTable() {
  console.log(
    '\n## What loading costs\n\nOne file each, bundled by esbuild. CPU milliseconds above bare Node, median of 21.\n',
  );
  head('', 'bytes', 'CPU, ms');
  const scratch = mkdtempSync(join(tmpdir(), 'release-links-load-'));
  const entry = (name) => (name === 'ours' ? resolve('lib/core/pattern/glob.js') : require.resolve(name));
  const files = ['ours', 'minimatch', 'picomatch', 'tinyglobby'].map((name) => {
    const outfile = join(scratch, `${name}.cjs`);
    buildSync({ entryPoints: [entry(name)], bundle: true, platform: 'node', format: 'cjs', outfile });
    return [name, outfile];
  });
  const empty = join(scratch, 'empty.cjs');
  writeFileSync(empty, '');
  const cpu = (file) => {
    const script = `const s=process.cpuUsage();require(${JSON.stringify(file)});const e=process.cpuUsage(s);console.log(e.user+e.system)`;
    return Number(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout) / 1000;
  };
  const runs = Array.from({ length: 21 }, () => [cpu(empty), ...files.map(([, file]) => cpu(file))]);
  const bare = median(runs.map(([ms]) => ms));
  for (const [index, [name, file]] of files.entries())
    row(
      name,
      statSync(file).size.toLocaleString('en'),
      (median(runs.map((ms) => ms[index + 1])) - bare).toFixed(1),
    );
  rmSync(scratch, { recursive: true });
}

const PARTS =
  'a b . - * * ? [ab] [!a] [^b-] ** / / {a,b} {a,*} {a/b,.c} {b} ( ) + [ {1..2} []a] [[:alpha:]] { } , @(a)'.split(
    ' ',
  );
const KINDS = {
  'number sequences, `{1..3}`': /\{1\.\.2\}/,
  'named classes, `[[:alpha:]]`': /\[\[:/,
  'other brackets beside braces': / ?/,
};

/** Random patterns that a manifest may hold, on random paths: where minimatch answers otherwise than ours. */
function differencesTable() {
  let state = 7;
  const below = (count) => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    return ((mixed ^ (mixed >>> 13)) >>> 0) % count;
  };
  const words = (list, most) => Array.from({ length: 1 + below(most) }, () => list[below(list.length)]);
  const compile = MATCHERS.minimatch();
  const found = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, 0]));
  let pairs = 0;
  while (pairs < 300_000) {
    const pattern = words(PARTS, 6)
      .join('')
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .join('/');
    const path =
      words([...'ab.-c[]{}1+*'], 3).join('') + (below(2) ? `/${words([...'ab.1'], 3).join('')}` : '');
    const problems = [];
    checkPatterns([{ value: pattern, place: null, at: () => null }], problems);
    if (problems.length > 0 || pattern.startsWith('!') || path.split('/').some((part) => /^\.+$/.test(part)))
      continue;
    pairs += 1;
    if (MATCHERS.ours()(pattern)(path) === compile(pattern)(path)) continue;
    found[Object.keys(KINDS).find((kind) => KINDS[kind].test(pattern))] += 1;
  }
  console.log(
    '\n## Where minimatch matches something else\n\n300,000 random pairs of a pattern and a path, empty segments and `.` removed.\n',
  );
  head('because of', 'pairs');
  for (const [kind, count] of Object.entries(found)) row(kind, count.toLocaleString('en'));
}

if (mode === 'hostile') {
  const [matcher, kind] = rest;
  const compile = MATCHERS[matcher]();
  const [pattern, path] = HOSTILE[kind];
  console.log((await elapsed(() => compile(pattern)(path))).ms);
} else {
  const version = (name) =>
    JSON.parse(readFileSync(join(resolve(folder), 'node_modules', name, 'package.json'), 'utf8')).version;
  const names = ['minimatch', 'picomatch', 'tinyglobby', 'glob'];
  console.log(
    '# Globs\n\nPrinted by `npm run build && node bench/globs.mjs FOLDER HOSTILE.json`, with the libraries below in FOLDER.\n',
  );
  console.log(
    `Node ${process.versions.node}, ${cpus().length} cores; ${names.map((name) => `${name} ${version(name)}`).join(', ')}.\n`,
  );
  if (HOSTILE.length > 0) hostileTable();
  await pathsTable();
  await diskTable();
  loadTable();
  differencesTable();
}
