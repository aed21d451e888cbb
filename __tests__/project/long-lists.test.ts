/** A list spread into arguments overflows the stack at about 124,000 items (`core/text/append.ts`). */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { desiredLinks } from '../../src/core/desired/desired.js';
import { parseManifest } from '../../src/core/manifest/manifest.js';
import { expandBraces } from '../../src/core/pattern/braces.js';
import { createPlan } from '../../src/core/plan/plan.js';
import { toSchedule } from '../../src/core/plan/schedule.js';

test('no file of src/ spreads a list into push, unshift, splice, max or min', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('append.ts'),
  );
  const found = files.filter((name) =>
    /\b(?:push|unshift|splice|max|min)\(\s*(?:[^(){}]*,\s*)?\.\.\./.test(
      readFileSync(join('src', name), 'utf8'),
    ),
  );
  expect(found).toEqual([]);
});

test('a pattern with 200,000 alternatives is refused and not a crash', () => {
  expect(expandBraces(`{${'a,'.repeat(200_000)}b}`)).toBeNull();
});

const MANY = 130_000;

test(`${MANY} files become links, a plan, a schedule and a report`, async () => {
  const manifest = parseManifest('- files: dist/*\n  url: https://example.com/${path}', 'links');
  if (!manifest.ok || manifest.value.body.kind !== 'links') throw new Error('the manifest is right');
  const { entries } = manifest.value.body;
  const files = Array.from({ length: MANY }, (_, n) => ({ path: `dist/${n}` }));
  const found = new Map(entries.map((entry) => [entry, files] as const));
  const variables = { tag: 'v1', project: 'g/p', vars: new Map<string, string>() };
  const options = { ifNoFilesFound: 'error', gitlabUrl: 'https://gitlab.example' } as const;
  const desired = desiredLinks(entries, found, variables, [], options);
  if (!desired.ok) throw new Error(JSON.stringify(desired.problems.slice(0, 3)));
  expect(desired.value).toHaveLength(MANY);
  const plan = createPlan(desired.value, [], { ignore: [], prune: true });
  const schedule = toSchedule(
    plan,
    desired.value.map(({ name }) => name),
  );
  expect(schedule.creates).toHaveLength(MANY);
}, 60_000);
