/** Saving a plan, as both faces do it: what is written, what is said, and what is not saved. */

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { digestOf } from '../../src/app/saved/sign.js';
import { openPlan } from '../../src/core/saved/open.js';
import { savePlan } from '../../src/face/saved-plan.js';
import type { Log } from '../../src/ports/telling.js';
import { given, link } from '../app/saved/saved-runs.js';
import { scenario } from '../app/scenario.js';
import { folderWith, removeFolders } from '../app/scratch.js';

const before = process.cwd();
beforeEach(() => process.chdir(folderWith({})));
afterEach(() => {
  process.chdir(before);
  removeFolders();
});

async function saved(links: string, raw: object = {}, hide: (text: string) => string = (text) => text) {
  const said: string[] = [];
  const say = (message: string): void => void said.push(message);
  const log: Log = { debug: say, info: say, warning: (message, hint) => say(`warning: ${message}. ${hint}`) };
  const { result } = await scenario()
    .has({ name: 'old', url: 'https://x.test/old' })
    .given({ links, 'plan-out': 'plan.json', ...raw })
    .by({ command: 'plan' })
    .run();
  const problems = await savePlan({ result, path: 'plan.json', hide, log });
  return { said, codes: problems.map(({ code }) => code) };
}

const mode = (): string => (statSync('plan.json').mode & 0o777).toString(8);

test('writes what the schema in schema/ says, and what can be opened again', async () => {
  const { said, codes } = await saved(given(link('a\u202e')));
  const text = readFileSync('plan.json', 'utf8');
  const opened = openPlan(text, 'plan.json', digestOf);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  expect({ said, codes }).toEqual({
    said: [`Saved the plan to "plan.json": ${opened.value.digest}`],
    codes: [],
  });
  const schema = JSON.parse(readFileSync(join(before, 'schema/plan.schema.json'), 'utf8'));
  expect(new Ajv({ strict: true, allowUnionTypes: true }).compile(schema)(JSON.parse(text))).toBe(true);
  expect(text).not.toContain('\u202e');
  expect(mode()).not.toBe('600');
});

test.each(['https://u:hunter2@x.test/a', 'https://x.test/a?sig=hunter2'])(
  'with credentials it is for its owner alone, holds them, and says so without them: %s',
  async (url) => {
    const { said } = await saved(given(link('a', { url })));
    expect(mode()).toBe('600');
    expect(readFileSync('plan.json', 'utf8')).toContain('hunter2');
    expect(said.join()).toMatch(
      /warning: "plan\.json" holds credentials of 1 URL; only you may read it \(mode 600\)/,
    );
    expect(said.join()).not.toContain('hunter2');
  },
);

test('a plan that cannot be applied is not saved, and neither is one that holds a token of the run', async () => {
  const held = await saved(given(link('a')), { 'max-deletes': '0' });
  expect(held).toEqual({ said: ['The plan was not saved to "plan.json": it cannot be applied.'], codes: [] });
  const told = await saved(given(link('a')), {}, (text) => text.replaceAll('example', '[token]'));
  expect(told).toEqual({ said: [], codes: ['plan-file-token'] });
  expect(() => statSync('plan.json')).toThrow();
});
