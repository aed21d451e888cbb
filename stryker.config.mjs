/**
 * Mutation tests of the core: `npx stryker run`. What survives, and why, is told in bench/mutation.md.
 * Fewer random inputs than usual, as each mutant meets them anew.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';

process.env['APPLY_RUNS'] ??= '50';
process.env['EXPORT_RUNS'] ??= '20';
process.env['FUZZ_RUNS'] ??= '20';

export default {
  // Of manifest-schema.ts the file in schema/ is made, and compared byte by byte: none of its mutants would pass.
  mutate: ['src/core/**/*.ts', '!src/core/manifest/schema.ts'],
  testRunner: 'core',
  plugins: ['./bench/mutation/runner.mjs'],
  coverageAnalysis: 'perTest',
  tsconfigFile: 'none.json',
  concurrency: 2,
  maxTestRunnerReuse: 400,
  timeoutMS: 20_000,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: 'reports/mutation.json' },
  // Not below the project: other tools would look into the copy.
  tempDirName: join(tmpdir(), 'release-links-mutation'),
  thresholds: { high: 95, low: 90, break: 90 },
};
