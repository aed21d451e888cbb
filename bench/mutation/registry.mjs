/** Stands in for @jest/globals while mutants run: it only writes down which tests there are. */

import { expect } from 'expect';

export { expect };

/** Shared with the runner, which loads this file anew with each bundle. */
const tests = globalThis.registeredTests;
const path = [];

/** Rows that are lists become arguments, as jest has it. */
const each = (define) => (rows) => (title, body) =>
  rows.forEach((row, at) => {
    const args = Array.isArray(row) ? row : [row];
    define(`${title} [${at}]`, () => body(...args));
  });

export function describe(title, body) {
  path.push(title);
  body();
  path.pop();
}
describe.each = each(describe);

export function test(title, body) {
  const name = [...path, title].join(' > ');
  tests.push({ id: `${tests.length} ${name}`, name, body });
}
test.each = each(test);
