/**
 * `node bench/peers.mjs`: 100 links of one release, made, left alone and moved to another host, by this program and by
 * what people use instead, each from its public package (bench/peers/drivers.mjs says which). Prints Markdown;
 * bench/peers.md holds a run. Needs `npm run build` (lib/ and dist/) and GNU time. A client that is not installed is left out,
 * and said so.
 *
 * The manifest's links have a type and a permanent path. "Wrong afterwards" is what the release is, compared with that:
 * the order of the links, and their URLs, types and paths.
 */

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CLIENTS, SEMANTIC_RELEASE } from './peers/drivers.mjs';
import { PROJECT, TOKEN, withSandbox } from './peers/server.mjs';
import { faultsOf } from './peers/wrong.mjs';

const LINKS = 100;
const TAG = 'v1';
const LATENCIES = [0, 50];

const link = (i, host) => ({
  name: `asset-${String(i).padStart(3, '0')}.tar.gz`,
  url: `https://${host}.example.com/asset-${i}.tar.gz`,
  link_type: 'package',
  direct_asset_path: `/bin/asset-${i}`,
});
const linksOn = (host) => Array.from({ length: LINKS }, (_, i) => link(i + 1, host));

const scratch = mkdtempSync(join(tmpdir(), 'release-links-peers-'));
const write = (name, text) => {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
};

/** One step of each client: the links that should be there, as its own file and as a manifest. */
const STEPS = [
  { name: 'create', host: 'old' },
  { name: 'no-op', host: 'old' },
  { name: 'change', host: 'new' },
].map((step) => {
  const links = linksOn(step.host);
  return {
    ...step,
    links,
    file: write(`${step.host}.json`, JSON.stringify(links)),
    manifest: write(`${step.host}.yml`, JSON.stringify({ links })),
  };
});

/** Runs a command under GNU time. */
function measured([program, ...words], cwd) {
  const report = join(scratch, 'time');
  const env = { ...process.env, GITLAB_TOKEN: TOKEN, NO_COLOR: '1' };
  return new Promise((done, fail) => {
    const args = ['-q', '-f', '%e %U %S %M', '-o', report, program, ...words];
    const child = spawn('/usr/bin/time', args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', fail);
    child.on('close', (code) => {
      const [wall, user, system, peak] = readFileSync(report, 'utf8')
        .trim()
        .split(/\s+/)
        .slice(-4)
        .map(Number);
      done({ code, err, wall, cpu: user + system, memory: peak / 1024 });
    });
  });
}

async function rowsOf(client, latency) {
  const rows = [];
  const releases = client.makesRelease ? [] : [{ tag: TAG }];
  await withSandbox({ releases, latency }, async (url, ask) => {
    for (const step of STEPS) {
      const { code, err, wall, cpu, memory } = await measured(client.start(url, step), client.cwd);
      const { requests, refused, links } = await ask();
      const wrong = faultsOf(links[TAG] ?? [], step.links);
      if (code !== 0)
        wrong.unshift(`it failed (exit ${code}${refused.length === 0 ? '' : `, ${refused.length} refused`})`);
      if (process.env.DEBUG) console.error(client.name, step.name, code, err.slice(-500));
      const figures = [requests, wall.toFixed(2), cpu.toFixed(2), Math.round(memory)];
      rows.push([step.name, client.name, ...figures, wrong.length === 0 ? 'nothing' : wrong.join(', ')]);
    }
  });
  return rows;
}

const cli = resolve('dist/cli/index.js');
const where = (url) => ['--gitlab-url', url, '--project', PROJECT, '--tag', TAG];
/** Every flag that this build has: side by side with an older build, the bench is the same file. */
const help = execFileSync(process.execPath, [cli, 'apply', '--help'], { encoding: 'utf8' });
const known = (flag, ...words) => (help.includes(`--${flag} `) ? [`--${flag}`, ...words] : []);
const ways = help.includes('--writes ') ? ['rest', 'graphql'] : [null];
const ours = ways.map((writes) => ({
  name: writes === null ? 'release-links' : `release-links, \`writes: ${writes}\``,
  start: (url, { manifest }) => [
    ...[process.execPath, cli, 'apply', ...where(url), '--manifest', manifest, '--dry-run=false'],
    ...(writes === null ? [] : ['--writes', writes]),
    ...known('max-updates', '100%'),
  ],
}));
const started = (client) => ({
  ...client,
  name: `${client.name} ${client.version}`,
  start: (url, { file }) => [...client.command, url, TOKEN, PROJECT, TAG, 'ensure', file],
});

try {
  const present = CLIENTS.filter(({ version }) => version !== null).map(started);
  const absent = CLIENTS.filter(({ version }) => version === null).map(({ name }) => name);
  if (SEMANTIC_RELEASE.version === null) absent.push(SEMANTIC_RELEASE.name);
  else present.push({ ...started(SEMANTIC_RELEASE), makesRelease: true });
  console.log('# Beside other tools\n');
  console.log('Printed by `npm run build && node bench/peers.mjs`. Generated: do not edit.\n');
  console.log(
    `Node ${process.versions.node}, ${cpus().length} cores. ${LINKS} links of one release, each with a type and a path.`,
  );
  if (absent.length > 0) console.log(`Not installed, so not measured: ${absent.join(', ')}.`);
  for (const latency of LATENCIES) {
    console.log(`\n## ${latency} ms latency\n`);
    console.log('| step | tool | requests | wall, s | CPU, s | memory, MB | wrong afterwards |');
    console.log('| --- | --- | --- | --- | --- | --- | --- |');
    const rows = [];
    for (const client of [...ours, ...present]) rows.push(...(await rowsOf(client, latency)));
    for (const { name } of STEPS) {
      for (const row of rows.filter(([step]) => step === name)) console.log(`| ${row.join(' | ')} |`);
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
