/** Parameters of the property tests: the same inputs on each run, and more of them in a campaign. */
export const FUZZ = { seed: 20261101, numRuns: Number(process.env['FUZZ_RUNS'] ?? 1000) };
