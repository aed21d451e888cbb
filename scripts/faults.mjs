/**
 * The fault campaign: seeded runs of the real client over HTTP against the sandbox in bad weather.
 *
 *   npm run faults                      2,000 runs, from seed 1
 *   RUNS=200 SEED=5000 npm run faults   so many, from that seed
 *   npm run faults -- --seed 17         that one again, with all that was found
 */
import { importSource } from './declarations.mjs';

const { runCampaign, runEndings, tableOf, isBad } = await importSource(
  `export * from './__tests__/faults/campaign.ts';`,
);

const flag = process.argv.indexOf('--seed');
const replayed = flag === -1 ? null : Number(process.argv[flag + 1]);
const first = replayed ?? Number(process.env.SEED ?? 1);
const runs = replayed === null ? Number(process.env.RUNS ?? 2000) : 1;
if (!Number.isInteger(first) || !Number.isInteger(runs) || runs < 1) {
  console.error('Usage: [RUNS=n] [SEED=n] npm run faults [-- --seed n]');
  process.exit(1);
}

/** Tells of what must not be, at once. */
function tell(verdict) {
  if (!isBad(verdict) && replayed === null) return;
  console.log(JSON.stringify(verdict, null, 2));
  if (replayed === null) console.log(`Again: npm run faults -- --seed ${verdict.seed}\n`);
}

const seeds = (count) => Array.from({ length: count }, (_, index) => first + index);
const started = performance.now();
const story = replayed === null ? undefined : (line) => console.log(line);

const weather = await runCampaign(seeds(runs), tell, story);
console.log(`In bad weather, seeds ${first} to ${first + runs - 1}`);
console.log(tableOf(weather).join('\n'));

const ended = await runEndings(seeds(Math.ceil(runs / 40)), tell);
console.log('\nCancelled, or past the deadline, at every request');
console.log(tableOf(ended).join('\n'));

console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
process.exitCode = weather.bad.length + ended.bad.length === 0 ? 0 : 1;
