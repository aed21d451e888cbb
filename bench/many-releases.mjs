/**
 * `node bench/many-releases.mjs`: 500 releases with 20 links each, all of which move to another host; a file of 1 GB
 * on its way into the package registry; and, where Debian's python3-gitlab is installed, the script that one would
 * write with it. Prints Markdown; bench/many-releases.md holds a run. Needs `npm run build` (lib/ and dist/).
 *
 * The sandbox is a process of its own, so that time and memory are those of the command line alone.
 */

import { fork, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { createPlan } from '../lib/core/plan/plan.js';
import { renderJson } from '../lib/report/data/json.js';
import { renderMarkdown } from '../lib/report/markdown/markdown.js';
import { renderPlan } from '../lib/report/text/text.js';
import { startSandbox } from '../lib/sandbox/http/server.js';

const RELEASES = 500;
const LINKS = 20;
const LATENCY = 50;
const PEER_RELEASES = 25;
const BIG_FILE = 2 ** 30;
const CLI = 'dist/cli/index.js';
const PEER = fileURLToPath(new URL('many-releases-peer.py', import.meta.url));
const PYTHON = '/usr/bin/python3';

const times = (count, body) => Array.from({ length: count }, (_, i) => body(i));
const seconds = (ms) => (ms / 1000).toFixed(ms < 10_000 ? 2 : 1);
const megabytes = (bytes) => Math.round(bytes / 2 ** 20);
const tagOf = (i) => `v1.${i}`;
const urlOf = (host, tag, i) => `https://${host}.example.com/${tag}/asset-${i}.tar.gz`;

function table(head, rows) {
  console.log(`| ${head.join(' | ')} |\n|${head.map(() => ' --- |').join('')}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  console.log('');
}

// The server's side of the fork.

function seedOf(releases) {
  const links = (tag) =>
    times(LINKS, (i) => ({
      name: `asset-${i}.tar.gz`,
      url: urlOf('old', tag, i),
      link_type: 'package',
      direct_asset_path: `/bin/asset-${i}`,
    }));
  return {
    projects: [
      {
        id: 24,
        path: 'group/app',
        tags: times(releases, tagOf),
        releases: times(releases, (i) => ({ tag: tagOf(i), links: links(tagOf(i)) })),
      },
    ],
    tokens: { token: { kind: 'pat', role: 'maintainer' } },
  };
}

/** What the links of the server are now: how many lead to the new host, and of which type they are. */
function census({ projects }) {
  const links = [...projects.get(24).releases.values()].flatMap((release) => release.links);
  const count = (holds) => links.filter(holds).length;
  return {
    links: links.length,
    moved: count(({ url }) => url.startsWith('https://new.')),
    packages: count((link) => link.link_type === 'package'),
    withPath: count(({ filepath }) => filepath !== null),
  };
}

async function serve(releases, latency) {
  const fault = latency > 0 ? () => ({ kind: 'delay', ms: latency }) : undefined;
  const sandbox = await startSandbox({ seed: seedOf(releases), ...(fault && { fault }) });
  let told = 0;
  process.on('message', () => {
    const log = sandbox.log.slice(told);
    told = sandbox.log.length;
    process.send({
      requests: log.length,
      writes: log.filter(({ method }) => method !== 'GET').length,
      refused: log.filter(({ status }) => status >= 400).length,
      ...census(sandbox.world),
    });
  });
  process.send({ url: sandbox.url });
}

// The measuring side.

async function withServer(releases, latency, body) {
  const child = fork(fileURLToPath(import.meta.url), ['serve', String(releases), String(latency)]);
  const next = () => new Promise((resolve) => child.once('message', resolve));
  try {
    const { url } = await next();
    const ask = () => {
      const answer = next();
      child.send('tell');
      return answer;
    };
    return await body(url, ask);
  } finally {
    child.kill();
  }
}

/** Writes the peak of its memory (KiB) to file descriptor 3 when it ends. */
const PEAK = `data:text/javascript,${encodeURIComponent(
  "import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))",
)}`;

/** Runs the command line; gives milliseconds, peak bytes of memory and what was printed. */
async function release(args, { code = 0, flags = [] } = {}) {
  const start = performance.now();
  const child = spawn(process.execPath, [...flags, '--import', PEAK, CLI, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, GITLAB_TOKEN: 'token' },
  });
  const read = async (stream) => Buffer.concat(await stream.toArray()).toString('utf8');
  const [out, error, peak] = await Promise.all(child.stdio.slice(1).map(read));
  const ended = child.exitCode ?? (await new Promise((resolve) => child.once('exit', resolve)));
  if (ended !== code) throw new Error(`${args.join(' ')} ended with ${ended}: ${error.slice(-2000)}`);
  return { time: performance.now() - start, peak: Number(peak) * 1024, out };
}

function manifestFor(host) {
  return JSON.stringify(
    times(LINKS, (i) => ({
      name: `asset-${i}.tar.gz`,
      url: `https://${host}.example.com/\${tag}/asset-${i}.tar.gz`,
      link_type: 'package',
      direct_asset_path: `/bin/asset-${i}`,
    })),
  );
}

const argsFor = (command, url, folder, ...more) => [
  command,
  ...['--gitlab-url', url, '--project', '24', '--tags', '*'],
  ...(command === 'export' ? [] : ['--root', folder]),
  ...more,
];

async function moving(folder) {
  writeFileSync(join(folder, 'old.json'), manifestFor('old'));
  writeFileSync(join(folder, 'new.json'), manifestFor('new'));
  const rows = [];
  const measure = async (what, url, ask, args, options) => {
    const { time, peak } = await release(argsFor(args[0], url, folder, ...args.slice(1)), options);
    const { requests, writes } = await ask();
    rows.push([what, requests, writes, seconds(time), megabytes(peak)]);
    return time;
  };
  const bounds = [];
  for (const concurrency of [4, 16]) {
    await withServer(RELEASES, LATENCY, async (url, ask) => {
      if (concurrency === 4) {
        await measure('a plan that finds nothing', url, ask, ['plan', '--manifest', 'old.json']);
        await measure('a plan of the move', url, ask, ['plan', '--manifest', 'new.json']);
      }
      const args = [
        'apply',
        '--manifest',
        'new.json',
        '--deadline',
        '30m',
        '--concurrency',
        String(concurrency),
      ];
      const time = await measure(`the move, concurrency ${concurrency}`, url, ask, args);
      const least = (RELEASES * LINKS * LATENCY) / concurrency;
      bounds.push([concurrency, seconds(time), seconds(least), (time / least).toFixed(2)]);
      await measure('the same again', url, ask, ['apply', '--manifest', 'new.json']);
      const { moved, packages, withPath, links } = await ask();
      if (![moved, packages, withPath].every((count) => count === links))
        throw new Error('not all links moved');
    });
  }
  console.log(`### ${RELEASES} releases with ${LINKS} links each, ${LATENCY} ms latency\n`);
  table(['what', 'requests', 'of them writes', 'seconds', 'peak memory (MiB)'], rows);
  const rule = `least possible = ${RELEASES * LINKS} × ${LATENCY} ms / concurrency`;
  table(['concurrency', 'the move took (s)', `${rule} (s)`, 'ratio'], bounds);
}

async function exporting(folder) {
  await withServer(RELEASES, 0, async (url) => {
    const exported = await release(argsFor('export', url, folder));
    const file = join(folder, 'table.yml');
    writeFileSync(file, exported.out);
    const planned = await release([
      ...['plan', '--gitlab-url', url, '--project', '24', '--root', folder],
      ...['--manifest', 'table.yml', '--detailed-exitcode'],
    ]);
    console.log('### `export --tags "*"`, then `plan` with what it printed (no latency)\n');
    table(
      ['command', 'seconds', 'peak memory (MiB)', 'result'],
      [
        [
          'export',
          seconds(exported.time),
          megabytes(exported.peak),
          `${(statSync(file).size / 1e6).toFixed(1)} MB`,
        ],
        ['plan', seconds(planned.time), megabytes(planned.peak), planned.out.trim().split('\n').at(-1)],
      ],
    );
  });
}

/** A report of the move, as `plan` makes it. */
function reportOfMove() {
  const link = (host, tag) => (i) => ({
    name: `asset-${i}.tar.gz`,
    url: urlOf(host, tag, i),
    link_type: 'package',
    direct_asset_path: `/bin/asset-${i}`,
  });
  const policy = { ignore: [], prune: true };
  const releases = times(RELEASES, tagOf).map((tag) => {
    const current = times(LINKS, link('old', tag)).map((each, id) => ({
      ...each,
      id,
      direct_asset_url: each.url,
    }));
    const plan = createPlan(times(LINKS, link('new', tag)), current, policy);
    const common = { project: 'group/app', tag, exists: true, created: false, url: null };
    return { ...common, plan, uploads: [], outcomes: null, remaining: null, problems: [] };
  });
  return { command: 'plan', dryRun: true, releases, inSync: false, requests: 5, problems: [] };
}

function rendering() {
  const budget = { unit: 'characters', limit: 65_536 };
  const renderers = [
    ['text', (report) => renderPlan(report, { color: false })],
    ['Markdown for a comment (65,536 characters)', (report) => renderMarkdown(report, { budget })],
    ['JSON', renderJson],
  ];
  const report = reportOfMove();
  const rows = renderers.map(([name, render]) => {
    const runs = times(11, () => {
      const start = performance.now();
      const text = render(report);
      return { time: performance.now() - start, length: text.length };
    });
    const median = runs.toSorted((a, b) => a.time - b.time)[5];
    return [name, median.time.toFixed(0), (median.length / 1000).toFixed(0)];
  });
  console.log(`### Showing the plan of ${RELEASES * LINKS} updates\n`);
  table(['renderer', 'ms (median of 11)', 'thousand characters'], rows);
}

/** Bytes that do not compress to nothing, written by pieces. */
function writeBigFile(path, size) {
  const piece = Buffer.from(times(2 ** 20, (i) => (i * 2_654_435_761) >>> 24));
  const file = openSync(path, 'w');
  for (let written = 0; written < size; written += piece.length) writeSync(file, piece);
  closeSync(file);
}

async function uploading(folder) {
  const rows = [];
  for (const size of [2 ** 20, BIG_FILE]) {
    writeBigFile(join(folder, 'big.bin'), size);
    const manifest = [{ files: 'big.bin', upload: { package: 'app', version: '1' } }];
    writeFileSync(join(folder, 'upload.json'), JSON.stringify(manifest));
    await withServer(1, 0, async (url, ask) => {
      const args = argsFor('apply', url, folder, '--manifest', 'upload.json', '--max-deletes', String(LINKS));
      for (const what of ['upload', 'there already']) {
        const { time, peak } = await release(args, { flags: ['--max-old-space-size=64'] });
        const { requests } = await ask();
        rows.push([`${megabytes(size)} MiB`, what, requests, seconds(time), megabytes(peak)]);
      }
    });
    rmSync(join(folder, 'big.bin'));
  }
  console.log('### A local file into the package registry (no latency, `--max-old-space-size=64`)\n');
  table(['file', 'run', 'requests', 'seconds', 'peak memory of the process (MiB)'], rows);
}

async function python(url) {
  const start = performance.now();
  const child = spawn(PYTHON, [PEER, url, 'token', '24', 'new'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const error = Buffer.concat(await child.stderr.toArray()).toString('utf8');
  const code = child.exitCode ?? (await new Promise((resolve) => child.once('exit', resolve)));
  if (code !== 0) throw new Error(error);
  return performance.now() - start;
}

async function beside(folder) {
  const rows = [];
  const programs = [
    ['python3-gitlab, a loop', (url) => python(url)],
    [
      'release-links',
      async (url) => (await release(argsFor('apply', url, folder, '--manifest', 'new.json'))).time,
    ],
  ];
  for (const [name, run] of programs) {
    await withServer(PEER_RELEASES, LATENCY, async (url, ask) => {
      for (const turn of ['first', 'second']) {
        const time = await run(url);
        const { requests, writes, links, moved, packages } = await ask();
        const wrong = Math.max(links - moved, links - packages);
        rows.push([name, turn, requests, writes, seconds(time), `${moved} of ${links}`, wrong]);
      }
    });
  }
  console.log(
    `### Beside a script with python3-gitlab: ${PEER_RELEASES} releases with ${LINKS} links, ${LATENCY} ms latency\n`,
  );
  table(['program', 'run', 'requests', 'writes', 'seconds', 'URLs moved', 'links left wrong'], rows);
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model}\n`);
    rendering();
    await exporting(folder);
    await uploading(folder);
    await moving(folder);
    if (existsSync(PYTHON)) await beside(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [role, releases, latency] = process.argv.slice(2);
if (role === 'serve') await serve(Number(releases), Number(latency));
else await main();
