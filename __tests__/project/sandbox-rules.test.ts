/**
 * How tests start sandboxes. A whole run is a sentence of `app/scenario.ts`. A test of something else opens a sandbox with
 * `sandboxes.ts`, which closes it; `serving.ts`, where sandboxes are started, is for what runs outside jest as well.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const FOLDER = '__tests__';
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

/** Names that a file imports, each from the last part of its module's path. */
function importsOf(text: string): ReadonlySet<string> {
  const found = text.matchAll(/^(?:import|export) (?:type )?\{([^}]*)\} from '(?:[^']*\/)?([^'/]+)';/gm);
  return new Set(
    [...found].flatMap(([, names = '', module = '']) =>
      names.split(',').map(
        (name) =>
          `${module} ${
            name
              .trim()
              .replace(/^type /, '')
              .split(' ')[0]
          }`,
      ),
    ),
  );
}

const TEXTS = new Map(FILES.map((path) => [path, readFileSync(join(FOLDER, path), 'utf8')]));
const IMPORTS = new Map([...TEXTS].map(([path, text]) => [path, importsOf(text)]));
const importersOf = (what: string): readonly string[] =>
  FILES.filter((path) => IMPORTS.get(path)?.has(what)).sort();

test('sandboxes are started in two files', () => {
  const starting = FILES.filter((path) => TEXTS.get(path)?.includes(['start', 'Sandbox'].join('')));
  expect(starting.sort()).toEqual(['sandboxes.ts', 'serving.ts']);
});

test('tests do not close a sandbox with a function of their own', () => {
  expect(importersOf('serving.js withSandbox')).toEqual([
    'action/stage.ts',
    'app/scenario.ts',
    // Runs on the ports that the faces open; the language has those of one project.
    'app/several-projects.test.ts',
    'faults/pages.ts',
    'faults/stage.ts',
    'faults/trial.ts',
  ]);
});

test('whole runs are made by the language alone; the campaign of faults has no sentences', () => {
  expect(importersOf('harness.js play')).toEqual(['app/stage.ts', 'faults/pages.ts']);
});

test('tests of whole runs open no sandbox, but for what is no run', () => {
  const opening = importersOf('sandboxes.js openSandbox');
  expect(opening.filter((path) => /^(app|face|check-urls)\//.test(path))).toEqual([
    // Asks a client what a token may do, without a run.
    'app/doctor/doctor.test.ts',
    // Asks the sandbox itself what it refuses.
    'app/rate-limit.test.ts',
    // Writes a comment, without a run.
    'app/rewording.test.ts',
    // Keeps comments, without a run.
    'face/review.test.ts',
  ]);
  expect(opening.length).toBeGreaterThan(15);
});
