/** Counts checks, prints a line each, and sets the exit code. */

export function createTally() {
  let passed = 0;
  let failed = 0;
  return {
    /** Runs one check. What it throws is its failure. */
    async check(name, run) {
      try {
        await run();
        passed += 1;
        console.log(`ok    ${name}`);
      } catch (error) {
        failed += 1;
        console.log(`FAIL  ${name}\n${String(error.message).replaceAll(/^/gm, '      ')}`);
      }
    },
    /** Prints the closing line. */
    close() {
      console.log(`${passed} passed, ${failed} failed`);
      process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
    },
  };
}
