/**
 * The fault campaign: seeded runs of the real client over HTTP against the sandbox in bad weather.
 *
 *   npm run faults                      2,000 runs, from seed 1
 *   RUNS=200 SEED=5000 npm run faults   so many, from that seed
 *   npm run faults -- --graphql         only those whose links go several to a GraphQL document, or only --rest
 *   npm run faults -- --rest --seed 17  that one again, with all that was found
 *   npm run faults -- --pages           only lists that shift between two pages while they are read
 */
import { importSource } from './declarations.mjs';

const { runCampaign, runEndings, tableOf, isBad, runPages, pagesTable } = await importSource(
  `export * from './__tests__/faults/campaign.ts'; export * from './__tests__/faults/pages.ts';`,
);

const flag = process.argv.indexOf('--seed');
const replayed = flag === -1 ? null : Number(process.argv[flag + 1]);
const first = replayed ?? Number(process.env.SEED ?? 1);
const way = process.argv.includes('--graphql') ? 'graphql' : process.argv.includes('--rest') ? 'rest' : null;
const onlyPages = process.argv.includes('--pages');
const ways = way === null ? ['rest', 'graphql'] : [way];
const runs = replayed === null ? Number(process.env.RUNS ?? 2000) : 1;
if (!Number.isInteger(first) || !Number.isInteger(runs) || runs < 1) {
  console.error('Usage: [RUNS=n] [SEED=n] npm run faults [-- --rest | --graphql | --pages] [--seed n]');
  process.exit(1);
}

/** Tells of what must not be, at once. */
function tell(verdict) {
  if (!isBad(verdict) && replayed === null) return;
  console.log(JSON.stringify(verdict, null, 2));
  if (replayed === null)
    console.log(
      `Again: npm run faults -- --${verdict.writes === 'rest' ? 'rest' : 'graphql'} --seed ${verdict.seed}\n`,
    );
}

const seeds = (count) => Array.from({ length: count }, (_, index) => first + index);
const started = performance.now();
const story = replayed === null ? undefined : (line) => console.log(line);

const NAMES = { rest: 'one by one (REST)', graphql: 'several to a document (GraphQL)' };
let bad = 0;
for (const way of onlyPages ? [] : ways) {
  const weather = await runCampaign(way, seeds(runs), tell, story);
  console.log(`Links written ${NAMES[way]}, in bad weather, seeds ${first} to ${first + runs - 1}`);
  console.log(tableOf(weather).join('\n'));
  bad += weather.bad.length;
  if (replayed !== null) continue;
  const ended = await runEndings(way, seeds(Math.ceil(runs / 40)), tell);
  console.log('\nCancelled, or past the deadline, at every request');
  console.log(`${tableOf(ended).join('\n')}\n`);
  bad += ended.bad.length;
}

if (onlyPages || way === null) {
  const shifted = await runPages(seeds(runs), (verdict) => {
    if (verdict.lies.length > 0 || replayed !== null) console.log(JSON.stringify(verdict, null, 2));
  });
  console.log(`Lists that shift while they are read, seeds ${first} to ${first + runs - 1}`);
  console.log(`${pagesTable(shifted).join('\n')}\n`);
  bad += shifted.filter(({ lies }) => lies.length > 0).length;
}

console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
process.exitCode = bad === 0 ? 0 : 1;
