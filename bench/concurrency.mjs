/**
 * `node bench/concurrency.mjs`: how long an apply takes with 1, 2, 4, 8 and 16 requests under way (input `concurrency`),
 * by REST and by GraphQL, with and without latency and work of the server. The settings of one row run one after the
 * other, so that a busy machine slows all of them. Prints Markdown; bench/concurrency.md holds a run. Needs `npm run build`.
 */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { PROJECT, TOKEN, withSandbox } from './peers/server.mjs';

const VALUES = [1, 2, 4, 8, 16];
const SETTINGS = [0, 50].flatMap((latency) => [0, 20].map((work) => ({ latency, work })));
/** By GraphQL 100 updates are four documents, which is too few to tell 4 from 16. */
const TASKS = [
  { writes: 'rest', releases: 1, links: 100 },
  { writes: 'graphql', releases: 20, links: 20 },
];

const cli = resolve('dist/cli/index.js');
const scratch = mkdtempSync(join(tmpdir(), 'release-links-concurrency-'));
const linksOn = (host, tag, count) =>
  Array.from({ length: count }, (_, at) => ({
    name: `n${at}`,
    url: `https://${host}.example.com/${tag}/${at}`,
  }));

function clocked(words) {
  const start = performance.now();
  const env = { PATH: process.env.PATH, GITLAB_TOKEN: TOKEN, NO_COLOR: '1' };
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [cli, ...words], { cwd: scratch, env, stdio: 'ignore' });
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done(performance.now() - start) : fail(new Error(`${code}`))));
  });
}

function measured({ writes, releases, links }, { latency, work }, concurrency) {
  const tags = Array.from({ length: releases }, (_, at) => `v1.${at}`);
  const seed = tags.map((tag) => ({ tag, links: linksOn('old', tag, links) }));
  const manifest = join(scratch, `${links}.json`);
  writeFileSync(manifest, JSON.stringify(linksOn('new', '${tag}', links)));
  return withSandbox({ releases: seed, latency, work }, (url) =>
    clocked([
      ...['apply', '--gitlab-url', url, '--project', PROJECT, '--tags', 'v1.*', '--manifest', manifest],
      ...[
        '--writes',
        writes,
        '--concurrency',
        String(concurrency),
        '--max-updates',
        '100%',
        '--dry-run=false',
      ],
    ]),
  );
}

try {
  console.log('# How many requests at a time\n');
  console.log('Printed by `npm run build && node bench/concurrency.mjs`.\n');
  console.log(
    `Node ${process.versions.node}, ${cpus().length} cores. Milliseconds of one run each, start of the process included; in brackets the part of the time with 1.\n`,
  );
  for (const task of TASKS) {
    const count = task.releases * task.links;
    const what = task.writes === 'rest' ? 'by REST' : `by GraphQL, ${count / 25} documents`;
    console.log(`## ${count} updates ${what}\n`);
    console.log(`| latency, ms | work a write, ms | ${VALUES.join(' | ')} |`);
    console.log(`| --- | --- |${VALUES.map(() => ' --- |').join('')}`);
    for (const setting of SETTINGS) {
      const times = [];
      for (const value of VALUES) times.push(await measured(task, setting, value));
      const cells = times.map((ms) => `${ms.toFixed(0)} (${(ms / times[0]).toFixed(2)})`);
      console.log(`| ${setting.latency} | ${setting.work} | ${cells.join(' | ')} |`);
    }
    console.log('');
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
