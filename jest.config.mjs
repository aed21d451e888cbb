/**
 * Native ES modules; TypeScript is stripped by swc, types are checked by `npm run typecheck`.
 * Compiled to CommonJS the suites load no faster: most of the time goes into what they do.
 */
export default {
  testEnvironment: 'node',
  // Jest leaves one core free by default. A percentage over 100 would be read as a number of workers.
  maxWorkers: '100%',
  // No worker is left with a long suite at the end.
  testSequencer: '<rootDir>/__tests__/longest-first.mjs',
  // Many tests speak real HTTP, and machines are busy: none asserts on time, so none fails for it.
  testTimeout: 60_000,
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
