/**
 * Planning and ordering in the core, two builds side by side in one run: how long they take, how they grow, how much
 * memory they need. Prints Markdown tables; bench/README.md holds a run and the way to make the other build.
 *
 *     node bench/planning.mjs ../other-build/lib lib
 *
 * The first folder is the build to compare with, the second is ours; each is a `lib/` as tsc writes it. Every figure is
 * from processes of its own that are started in turns, so that both builds meet the same machine.
 */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const COUNTS = [1000, 10_000, 100_000];
/** Processes for each build and number of links. */
const TURNS = 3;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const ms = (number) => (number < 10 ? number.toFixed(2) : number.toFixed(0));
const times = (count, body) => Array.from({ length: count }, (_, i) => body(i));

/** A text as a parser gives it: in one piece. What is put together stays in parts until it is first read. */
const text = (...parts) => Buffer.from(parts.join('')).toString('latin1');

const link = (i, url = i) => ({
  name: text('asset-', i),
  url: text('https://downloads.test/', url),
  link_type: 'other',
  direct_asset_path: text('/bin/asset-', i),
});
const currentLink = (i) => ({ ...link(i), id: i + 1, direct_asset_url: link(i).url });

/** A third each of unchanged, updated (a circle of URLs) and created; as many deletes as creates. */
function circle(count) {
  const third = Math.floor(count / 3);
  const current = times(count, currentLink);
  const desired = times(count, (i) => {
    if (i < third) return link(i);
    return i < 2 * third ? link(i, third + ((i + 1 - third) % third)) : link(count + i);
  });
  return { current, desired };
}

/** Every link goes to a new URL: a new version of all files. */
function move(count) {
  return { current: times(count, currentLink), desired: times(count, (i) => link(i, `new/${i}`)) };
}

const CASES = { circle, move };

/**
 * What one process measures: the most memory it had when it had planned once, its input included, and the median of the
 * CPU time of some later runs.
 */
async function measure(lib, name, count) {
  const load = (...files) => import(pathToFileURL(files.map((f) => join(lib, f)).find(existsSync)).href);
  const { createPlan } = await load('core/plan/plan.js', 'core/plan.js');
  const { toSchedule } = await load('core/plan/schedule.js', 'core/steps.js');
  const policy = { ignore: [], prune: true, ignores: () => false, prunes: () => true };
  const { current, desired } = CASES[name](count);
  const names = desired.map((each) => each.name);
  const run = (wish, now) => toSchedule(createPlan(wish, now, policy), names);
  run(desired, current);
  const memory = process.resourceUsage().maxRSS / 1024;
  // Warm code and a grown heap for every number of links: what grows is the work alone.
  const [warm, counted] = count > 10_000 ? [4, 9] : [20, 31];
  times(warm, () => run(desired, current));
  const found = times(counted, () => {
    const start = process.cpuUsage();
    run(desired, current);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  console.log(JSON.stringify({ time: median(found), memory }));
}

function inProcess(lib, name, count) {
  const self = fileURLToPath(import.meta.url);
  const { stdout, status } = spawnSync(process.execPath, [self, '--measure', lib, name, String(count)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`measuring ${lib} failed`);
  return JSON.parse(stdout);
}

function compare(libs, name) {
  const rows = COUNTS.map((count) => {
    const found = libs.map(() => []);
    for (let turn = 0; turn < TURNS; turn += 1)
      libs.forEach((lib, at) => {
        found[at].push(inProcess(lib, name, count));
      });
    const of = (key) => found.map((list) => median(list.map((each) => each[key])));
    return { count, times: of('time'), memory: of('memory') };
  });
  console.log(
    '| links | before (CPU ms) | now (CPU ms) | ratio | ten times the links, before | now | memory before (MB) | now |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  rows.forEach(({ count, times: [before, now], memory }, at) => {
    const growth = (which) => {
      const last = rows[at - 1];
      return last === undefined ? '' : `× ${(rows[at].times[which] / last.times[which]).toFixed(1)}`;
    };
    const cells = [count, ms(before), ms(now), (now / before).toFixed(2), growth(0), growth(1)];
    console.log(`| ${[...cells, ...memory.map((each) => each.toFixed(0))].join(' | ')} |`);
  });
  console.log('');
}

if (process.argv[2] === '--measure') {
  const [, , , lib, name, count] = process.argv;
  await measure(lib, name, Number(count));
} else {
  const [before, now = 'lib'] = process.argv.slice(2);
  if (before === undefined) throw new Error('usage: node bench/planning.mjs BEFORE/lib [NOW/lib]');
  console.log(`Node ${process.version.slice(1)}\n`);
  for (const name of Object.keys(CASES)) {
    console.log(`#### ${name}\n`);
    compare([resolve(before), resolve(now)], name);
  }
}
