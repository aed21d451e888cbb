/**
 * The property tests with many more inputs than in `npm test`: manifests, templates, patterns, and what servers
 * answer; and, by the properties of applying and exporting, releases.
 *
 *   npm run fuzz                     100,000 inputs each
 *   FUZZ_RUNS=1000000 npm run fuzz   so many
 *   npm run fuzz -- template         only files whose name has that in it
 */
import { spawnSync } from 'node:child_process';

const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];
const [part = ''] = process.argv.slice(2);
const patterns = [`${part}.*\\.(fuzz|property)\\.test\\.ts$`, '--testTimeout=7200000', '--verbose'];
const runs = process.env.FUZZ_RUNS ?? '100000';
// A pair of releases by GraphQL takes as long as twenty others.
const graphqlRuns = String(Math.ceil(Number(runs) / 20));
const env = {
  APPLY_RUNS: runs,
  EXPORT_RUNS: runs,
  GRAPHQL_RUNS: graphqlRuns,
  ...process.env,
  FUZZ_RUNS: runs,
};
process.exitCode = spawnSync(process.execPath, [...JEST, ...patterns], { stdio: 'inherit', env }).status ?? 1;
