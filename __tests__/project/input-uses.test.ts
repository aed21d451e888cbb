/** An input that is declared and that nothing reads would be advertised everywhere and do nothing. */

import { expect, test } from '@jest/globals';
import { inputReads, textOf } from './setting-reads.js';

const DECLARATION = 'src/app/settings/review-inputs.ts';
const USER = 'src/app/reconcile.ts';

/** The declaration with one boolean more. */
function withInput(name: string): readonly [string, string] {
  const input = `  {
    name: '${name}',
    type: BOOLEAN,
    default: 'false',
    description: 'Made up',
  },
] as const satisfies readonly GroupedInput[];`;
  const text = textOf(DECLARATION).replace('] as const satisfies readonly GroupedInput[];', input);
  return [DECLARATION, text];
}

/** Where it is decided whether a run writes, with the new boolean having a say. */
function withUse(setting: string): readonly [string, string] {
  const line = "const dryRun = command === 'plan' || given.dryRun";
  return [USER, textOf(USER).replace(line, `${line} || given.${setting}`)];
}

test('every declared input is read somewhere, and one that is only declared is found', () => {
  const found = inputReads(new Map([withInput('fail-on-warnings')]));
  expect(found).toEqual({ unread: ['failOnWarnings'], errors: [] });
}, 60_000);

test('a new boolean takes two files: the declaration, and the place that uses it', () => {
  const found = inputReads(new Map([withInput('fail-on-warnings'), withUse('failOnWarnings')]));
  expect(found).toEqual({ unread: [], errors: [] });
}, 60_000);
