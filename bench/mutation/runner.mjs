/**
 * A test runner for Stryker that does in milliseconds what jest does in seconds: it bundles the tests of the core
 * once, and runs them in its own process for each mutant. That is possible because the core has no state, no I/O
 * and no clock, and its tests use nothing of jest but `describe`, `test`, `each` and `expect`.
 *
 * Each mutant meets a bundle that was loaded anew, as jest has it: some work while a module loads (a table, a
 * pattern), and some leave a table of a test in another order than they found it. A mutant that never ends is met
 * by Stryker's limit of hits, or by its time-out.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';

/**
 * Tests of the core, and the properties of plans that are applied; without the one that reads the source as text.
 * Those with random inputs come last: a mutant that a short test notices never gets there.
 */
function testFiles() {
  const files = testsIn('__tests__/core').filter((file) => !file.endsWith('/problem-codes.test.ts'));
  const isRandom = (file) => /\.(fuzz|property)\.test\.ts$/.test(file);
  return [
    ...files.filter((file) => !isRandom(file)),
    ...files.filter(isRandom),
    ...testsIn('__tests__/app').filter(isRandom),
  ];
}

function testsIn(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  return names.sort().map((name) => `${folder}/${name}`);
}

const SPACE = '__stryker__';

export class CoreTestRunner {
  #bundle = '';
  #loads = 0;
  #tests = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Called in the copy of the project that holds the mutants. */
  async init() {
    const { outputFiles } = await build({
      stdin: {
        contents: testFiles()
          .map((file) => `import './${file}';`)
          .join('\n'),
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      logLevel: 'error',
      alias: { '@jest/globals': resolve('bench/mutation/registry.mjs') },
      plugins: [WITH_ADDRESSES],
    });
    // The bundle has no folder of its own: what it imports is found from here.
    const [file] = outputFiles;
    this.#bundle = file.text.replace(/from "(expect|fast-check|p-limit|yaml|ajv[^"]*)"/g, (_, name) => {
      return `from ${JSON.stringify(import.meta.resolve(name))}`;
    });
  }

  async dryRun() {
    const space = spaceOf();
    delete space.activeMutant;
    delete space.mutantCoverage;
    await this.#load();
    const tests = await this.#run(this.#tests, false);
    return { status: 'complete', tests, mutantCoverage: space.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    const space = spaceOf();
    space.hitCount = hitLimit === undefined ? undefined : 0;
    space.hitLimit = hitLimit;
    space.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    try {
      await this.#load();
    } catch (error) {
      // What does not even load would be seen by whoever runs it.
      return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests: 0 };
    }
    space.activeMutant = activeMutant.id;
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    const chosen = this.#tests.filter(({ id }) => wanted?.has(id) ?? true);
    const tests = await this.#run(chosen, !disableBail);
    space.activeMutant = undefined;
    const endless = determineHitLimitReached(space.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: 'complete', tests });
  }

  async #load() {
    this.#loads += 1;
    globalThis.registeredTests = [];
    const code = `${this.#bundle}\n// ${this.#loads}`;
    await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
    this.#tests = globalThis.registeredTests;
  }

  async #run(tests, bail) {
    const space = spaceOf();
    const results = [];
    for (const { id, name, body } of tests) {
      space.currentTestId = id;
      const started = performance.now();
      const result = { id, name, timeSpentMs: 0, status: TestStatus.Success };
      try {
        await body();
      } catch (error) {
        result.status = TestStatus.Failed;
        result.failureMessage = error instanceof Error ? error.message : String(error);
      }
      space.currentTestId = undefined;
      results.push({ ...result, timeSpentMs: performance.now() - started });
      if (bail && result.status === TestStatus.Failed) break;
    }
    return results;
  }
}

/** Where the mutants look which of them is on, and write down which are reached. */
function spaceOf() {
  globalThis[SPACE] ??= {};
  return globalThis[SPACE];
}

/** Each file keeps its own address, by which it finds its fixtures. */
const WITH_ADDRESSES = {
  name: 'addresses',
  setup({ onLoad }) {
    onLoad({ filter: /__tests__.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(join(path)).href),
      ),
      loader: 'ts',
    }));
  },
};

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'core', CoreTestRunner)];
