/**
 * `npm run bench`: how long things take and how they grow, measured side by side in one run. Prints Markdown tables;
 * bench/README.md holds a run. Needs `npm run build` (lib/ and dist/).
 */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createPlan } from '../lib/core/plan/plan.js';
import { toSchedule } from '../lib/core/plan/schedule.js';
import { startSandbox } from '../lib/sandbox/http/server.js';

const POLICY = { ignore: [], prune: true };
const CLI = 'dist/cli/index.js';
const ACTION = 'dist/action/index.js';

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const ms = (number) => (number < 10 ? number.toFixed(2) : number.toFixed(0));
const times = (count, body) => Array.from({ length: count }, (_, i) => body(i));

function table(head, rows) {
  console.log(`| ${head.join(' | ')} |\n|${head.map(() => ' --- |').join('')}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  console.log('');
}

const link = (i, url = i) => ({
  name: `asset-${i}`,
  url: `https://downloads.test/${url}`,
  link_type: 'other',
  direct_asset_path: `/bin/asset-${i}`,
});
const currentLink = (i) => ({ ...link(i), id: i + 1, direct_asset_url: link(i).url });

/** A third each of unchanged, updated (in circles of URLs) and created; as many deletes as creates. */
function planningCase(count) {
  const third = Math.floor(count / 3);
  const current = times(count, currentLink);
  const desired = times(count, (i) => {
    if (i < third) return link(i);
    return i < 2 * third ? link(i, third + ((i + 1 - third) % third)) : link(count + i);
  });
  return { current, desired };
}

function planning() {
  const rows = [10, 1000, 10_000].map((count) => {
    const { current, desired } = planningCase(count);
    const names = desired.map(({ name }) => name);
    const run = () => {
      const start = performance.now();
      toSchedule(createPlan(desired, current, POLICY), names);
      return performance.now() - start;
    };
    times(20, run);
    return { count, time: median(times(31, run)) };
  });
  console.log('### Planning and ordering in the core\n');
  table(
    ['links', 'ms (median of 31)', 'µs a link', 'time for ten times the links'],
    rows.map(({ count, time }, i) => {
      const before = rows[i - 1];
      const growth = before && (time / before.time) ** (1 / Math.log10(count / before.count));
      return [count, ms(time), ((1000 * time) / count).toFixed(2), growth ? `× ${growth.toFixed(1)}` : ''];
    }),
  );
}

/** Runs node and gives milliseconds and the exit code. */
function run(args, variables = {}) {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, {
      stdio: 'ignore',
      env: { PATH: process.env.PATH, ...variables },
    });
    child.on('close', (code) => resolve({ time: performance.now() - start, code }));
  });
}

async function medianRun(count, args, variables) {
  const runs = [];
  for (let i = 0; i < count; i += 1) runs.push(await run(args, variables));
  const wrong = runs.find(({ code }) => code !== 0);
  if (wrong !== undefined) throw new Error(`${args.join(' ')} ended with ${wrong.code}`);
  return median(runs.map(({ time }) => time));
}

function seedOf(count) {
  return {
    projects: [
      { id: 24, path: 'group/app', tags: ['v1'], releases: [{ tag: 'v1', links: times(count, link) }] },
    ],
    tokens: { token: { kind: 'pat', role: 'maintainer' } },
  };
}

async function applying(folder) {
  const rows = [];
  for (const latency of [0, 50]) {
    for (const { title, seed, changes } of [
      { title: 'no-op over 100 links', seed: 100, changes: 0 },
      { title: '100 updates', seed: 100, changes: 100 },
      { title: '100 creates, in order', seed: 0, changes: 100 },
      { title: '100 creates, order: any', seed: 0, changes: 100 },
    ]) {
      const order = title.includes('any') ? ['--order', 'any'] : [];
      const shift = seed > 0 && changes > 0 ? 1000 : 0;
      const manifest = join(folder, 'manifest.json');
      writeFileSync(manifest, JSON.stringify(times(100, (i) => link(i, i + shift))));
      const fault = latency > 0 ? () => ({ kind: 'delay', ms: latency }) : undefined;
      const runs = [];
      let requests = 0;
      for (let i = 0; i < 3; i += 1) {
        const sandbox = await startSandbox({ seed: seedOf(seed), ...(fault && { fault }) });
        const args = [
          CLI,
          'apply',
          '--gitlab-url',
          sandbox.url,
          '--project',
          '24',
          '--tag',
          'v1',
          '--root',
          folder,
          '--manifest',
          'manifest.json',
          '--allow-empty',
          ...order,
        ];
        runs.push(await run(args, { GITLAB_TOKEN: 'token' }));
        requests = sandbox.log.length;
        await sandbox.close();
      }
      if (runs.some(({ code }) => code !== 0)) throw new Error(`${title} failed`);
      rows.push([title, latency, requests, ms(median(runs.map(({ time }) => time)))]);
    }
  }
  console.log('### Applying, process start included (command line against the sandbox)\n');
  table(['what', 'latency (ms)', 'requests', 'ms (median of 3)'], rows);
}

async function starting(folder) {
  const sandbox = await startSandbox({ seed: seedOf(12) });
  const manifest = join(folder, 'noop.json');
  writeFileSync(manifest, JSON.stringify(times(12, (i) => link(i))));
  const inputs = {
    'INPUT_GITLAB-URL': sandbox.url,
    INPUT_PROJECT: '24',
    INPUT_TAG: 'v1',
    INPUT_TOKEN: 'token',
    INPUT_ROOT: folder,
    INPUT_MANIFEST: 'noop.json',
  };
  const plan = [
    CLI,
    'plan',
    '--gitlab-url',
    sandbox.url,
    '--project',
    '24',
    '--tag',
    'v1',
    '--root',
    folder,
    '--manifest',
    'noop.json',
  ];
  const cases = [
    ['node -e 0', ['-e', '0'], {}],
    ['command line, --version', [CLI, '--version'], {}],
    ['command line, validate', [CLI, 'validate', '--root', folder, '--manifest', 'noop.json'], {}],
    ['command line, no-op plan', plan, { GITLAB_TOKEN: 'token' }],
    ['action, no-op', [ACTION], { ...inputs, GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' }],
  ];
  const rows = [];
  for (const [title, args, variables] of cases) rows.push([title, await medianRun(21, args, variables)]);
  await sandbox.close();
  console.log('### Starting\n');
  table(
    ['what', 'ms (median of 21)', 'ratio to node -e 0'],
    rows.map(([title, time]) => [title, ms(time), (time / rows[0][1]).toFixed(2)]),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'release-links-bench-'));
try {
  console.log(`Node ${process.version}, ${cpus().length} cores.\n`);
  planning();
  await applying(folder);
  await starting(folder);
} finally {
  rmSync(folder, { recursive: true });
}
