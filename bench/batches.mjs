/**
 * `node bench/batches.mjs`: links written one by one (`writes: rest`), 25 to a request (`writes: graphql`), and by a
 * loop with Debian's python3-gitlab, side by side in one run. 100 updates and 100 creates with and without latency and
 * work of the server, then a move of 10,000 links in 500 releases. Prints Markdown; bench/batches.md holds a run.
 * Needs `npm run build` (lib/ and dist/). Takes a little over six minutes.
 *
 * The sandbox is a process of its own. Latency is added to each answer; work is how long the server is busy with each
 * write, in a document one after the other.
 */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { CLIENTS } from './peers/drivers.mjs';
import { PROJECT, TOKEN, withSandbox } from './peers/server.mjs';
import { faultsOf } from './peers/wrong.mjs';

const LINKS = 100;
const RELEASES = 500;
const LINKS_EACH = 20;
/** A loop over all releases would take ten minutes. */
const PEER_RELEASES = 25;
/** Of the command line; the middle one is shown. The loop runs once. */
const RUNS = 3;
const SETTINGS = [0, 50].flatMap((latency) => [0, 20].map((work) => ({ latency, work })));

const cli = resolve('dist/cli/index.js');
const script = (name) => fileURLToPath(new URL(name, import.meta.url));
const peer = CLIENTS.find(({ name, version }) => name === 'python3-gitlab' && version !== null);
const scratch = mkdtempSync(join(tmpdir(), 'release-links-batches-'));

const times = (count, body) => Array.from({ length: count }, (_, at) => body(at));
const tagOf = (at) => `v1.${at}`;
const write = (name, value) => {
  const path = join(scratch, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
};

/** Links of a manifest; `tag` may be the placeholder. */
const linksOn = (host, tag, count) =>
  times(count, (at) => {
    const name = `asset-${String(at + 1).padStart(3, '0')}.tar.gz`;
    const url = `https://${host}.example.com/${tag}/${name}`;
    return { name, url, link_type: 'package', direct_asset_path: `/bin/${name}` };
  });

/** A release of the seed. GitLab lists the newest first, so the manifest's first link is made last. */
const releaseOn = (host, tag, count) => ({ tag, links: linksOn(host, tag, count).toReversed() });

/** Runs a program to its end; gives milliseconds. */
function clocked([program, ...words]) {
  const start = performance.now();
  const env = { PATH: process.env.PATH, GITLAB_TOKEN: TOKEN, NO_COLOR: '1' };
  return new Promise((done, fail) => {
    const child = spawn(program, words, { cwd: scratch, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done(performance.now() - start);
      else fail(new Error(`${program} ended with ${code}: ${err.slice(-2000)}`));
    });
  });
}

const applying = (url, writes, where, manifest) => [
  ...[process.execPath, cli, 'apply', '--gitlab-url', url, '--project', PROJECT, ...where],
  ...['--manifest', manifest, '--writes', writes, '--max-updates', '100%', '--dry-run=false'],
];

/** One run on a server of its own, and what was wrong afterwards; what is wrong alike in several releases is named once. */
function measured(command, { releases, desired, latency, work }) {
  return withSandbox({ releases, latency, work }, async (url, ask) => {
    const ms = await clocked(command(url));
    const { requests, reads, documents, refused, links } = await ask();
    const wrong = new Set(desired.flatMap(({ tag, links: each }) => faultsOf(links[tag] ?? [], each)));
    if (refused.length > 0) wrong.add(`${refused.length} refused`);
    return { ms, requests, reads, documents, wrong: [...wrong].join(', ') || 'nothing' };
  });
}

/** The run whose time is in the middle. */
async function middleOf(count, run) {
  const runs = [];
  for (let at = 0; at < count; at += 1) runs.push(await run());
  return runs.toSorted((a, b) => a.ms - b.ms)[Math.floor(count / 2)];
}

function table(head, rows) {
  console.log(`| ${head.join(' | ')} |\n|${head.map(() => ' --- |').join('')}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  console.log('');
}

const HEAD = ['program', 'requests', 'reads', 'documents', 'wall, ms', 'ratio to `rest`', 'wrong afterwards'];

const rowOf = (name, { requests, reads, documents, ms, wrong }, rest) => [
  ...[name, requests, reads, documents, ms.toFixed(0), rest === null ? '' : (ms / rest.ms).toFixed(3)],
  wrong,
];

/** 100 links of one release, made or moved. */
async function oneRelease() {
  const links = linksOn('new', 'v1', LINKS);
  const file = write('links.json', links);
  const desired = [{ tag: 'v1', links }];
  const tasks = [
    [`${LINKS} updates`, [releaseOn('old', 'v1', LINKS)]],
    [`${LINKS} creates, in the manifest’s order`, [{ tag: 'v1' }]],
  ];
  const verdicts = [];
  for (const [what, releases] of tasks) {
    console.log(`## ${what}\n`);
    const rows = [];
    for (const setting of SETTINGS) {
      const where = `${setting.latency} | ${setting.work}`;
      const at = { releases, desired, ...setting };
      const ours = (writes) => (url) => applying(url, writes, ['--tag', 'v1'], file);
      const rest = await middleOf(RUNS, () => measured(ours('rest'), at));
      const graphql = await middleOf(RUNS, () => measured(ours('graphql'), at));
      rows.push([where, ...rowOf('`writes: rest`', rest, rest)]);
      rows.push([where, ...rowOf('`writes: graphql`', graphql, rest)]);
      if (peer !== undefined) {
        const loop = (url) => [...peer.command, url, TOKEN, PROJECT, 'v1', 'ensure', file];
        rows.push([where, ...rowOf(`python3-gitlab ${peer.version}`, await measured(loop, at), rest)]);
      }
      verdicts.push({ what, ...setting, rest, graphql });
    }
    table(['latency, ms', 'work a write, ms', ...HEAD], rows);
  }
  return verdicts;
}

/** All links of 500 releases move to another host. */
async function manyReleases() {
  const latency = 50;
  const work = 0;
  const file = write('move.json', linksOn('new', '${tag}', LINKS_EACH));
  const worldOf = (count) => ({
    releases: times(count, (at) => releaseOn('old', tagOf(at), LINKS_EACH)),
    desired: times(count, (at) => ({ tag: tagOf(at), links: linksOn('new', tagOf(at), LINKS_EACH) })),
    ...{ latency, work },
  });
  const ours = (writes) => (url) => applying(url, writes, ['--tags', '*'], file);
  const loop = (url) => [
    ...peer.command.slice(0, 1),
    script('many-releases-peer.py'),
    url,
    TOKEN,
    PROJECT,
    'new',
  ];
  const rest = await measured(ours('rest'), worldOf(RELEASES));
  const graphql = await measured(ours('graphql'), worldOf(RELEASES));
  const what = `a move of ${(RELEASES * LINKS_EACH).toLocaleString('en')} links in ${RELEASES} releases`;
  console.log(`## A${what.slice(1)}, ${latency} ms latency, no work\n`);
  table(HEAD, [rowOf('`writes: rest`', rest, rest), rowOf('`writes: graphql`', graphql, rest)]);
  if (peer !== undefined) {
    const world = worldOf(PEER_RELEASES);
    const some = await measured(ours('rest'), world);
    const together = await measured(ours('graphql'), world);
    console.log(
      `The loop takes one call after the other, so it was given ${PEER_RELEASES} of these releases, ${PEER_RELEASES * LINKS_EACH} links:\n`,
    );
    table(HEAD, [
      rowOf('`writes: rest`', some, some),
      rowOf('`writes: graphql`', together, some),
      rowOf(`python3-gitlab ${peer.version}`, await measured(loop, world), some),
    ]);
  }
  return [{ what, latency, work, rest, graphql }];
}

/** What was aimed at, beside what was measured. */
function verdict(runs) {
  const find = (start, { latency = 50, work = 0 } = {}) =>
    runs.find((each) => each.what.startsWith(start) && each.latency === latency && each.work === work);
  const ratio = ({ rest, graphql }) => graphql.ms / rest.ms;
  const most = (name, start, limits) =>
    [
      ['requests', find(start).graphql.requests, limits.requests],
      ['wall time, of that by REST', ratio(find(start)), limits.ratio],
    ]
      .filter(([, , limit]) => limit !== undefined)
      .map(([unit, value, limit]) => [
        `${name}: ${unit}`,
        limit,
        Number.isInteger(value) ? value : value.toFixed(3),
        value <= limit ? 'yes' : '**no**',
      ]);
  console.log('## Aims, at 50 ms latency and no work\n');
  table(
    ['what', 'at most', 'measured', 'met'],
    [
      ...most('100 updates', `${LINKS} updates`, { requests: 6 }),
      ...most('100 creates', `${LINKS} creates`, { ratio: 0.15 }),
      ...most('10,000 links', 'a move', { requests: 420, ratio: 0.4 }),
    ],
  );
}

try {
  console.log('# Links written one by one and 25 to a request\n');
  console.log('Printed by `npm run build && node bench/batches.mjs`.\n');
  console.log(
    `Node ${process.versions.node}, ${cpus().length} cores. Times include the start of the process; of the command line's runs with ${LINKS} links the middle one of ${RUNS} is shown, all others ran once.\n`,
  );
  if (peer === undefined) console.log('python3-gitlab is not installed.\n');
  const one = await oneRelease();
  verdict([...one, ...(await manyReleases())]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
