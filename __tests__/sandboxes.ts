/**
 * Sandboxes for tests of something else than a whole run: a command, a client, a process, the sandbox itself. Whoever
 * opens one here closes nothing: one that was opened in a test, or in a `beforeEach`, is closed after that test, and any
 * other after the last test of the file. Whole runs are written with `app/scenario.ts`.
 */

import { afterAll, afterEach, beforeEach } from '@jest/globals';
import { type Sandbox, startSandbox } from '../src/sandbox/http/server.js';
import type { Seed } from '../src/sandbox/world/seed-model.js';
import type { ServerOptions } from './serving.js';

const ofTheFile: Sandbox[] = [];
const ofTheTest: Sandbox[] = [];
let isInTest = false;

const close = async (sandboxes: Sandbox[]): Promise<void> => {
  await Promise.all(sandboxes.splice(0).map((sandbox) => sandbox.close()));
};

beforeEach(() => {
  isInTest = true;
});
afterEach(async () => {
  isInTest = false;
  await close(ofTheTest);
});
afterAll(() => close(ofTheFile));

/** Serves `seed` until the test, or the file, is over. */
export async function openSandbox(seed: Seed, options: ServerOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ ...options, seed });
  (isInTest ? ofTheTest : ofTheFile).push(sandbox);
  return sandbox;
}
