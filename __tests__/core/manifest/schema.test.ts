/** The schema that editors use, beside the golden manifests: it takes the good and refuses what is built wrongly. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { MANIFEST_SCHEMA } from '../../../src/core/manifest/schema.js';

const FOLDER = new URL('../../fixtures/manifests/', import.meta.url);

/** Problems of structure, which a schema can tell. The others are about values. */
const STRUCTURE = [
  'wrong-type',
  'empty-value',
  'unknown-key',
  'missing-key',
  'misplaced-key',
  'two-paths',
  'two-sources',
  'two-tags',
  'unknown-link-type',
  'invalid-repository',
];

const validate = new Ajv({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  strictNumbers: false,
}).compile(MANIFEST_SCHEMA);

interface Golden {
  readonly name: string;
  readonly ok: boolean;
  readonly codes: readonly string[];
}

const GOLDEN = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.expected.json'))
  .map((file): Golden => {
    const golden = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as {
      ok: boolean;
      problems?: string[];
    };
    const codes = (golden.problems ?? []).map((problem) => problem.split(' ')[1] ?? '');
    return { name: file.replace('.expected.json', ''), ok: golden.ok, codes };
  });

const GOOD = GOLDEN.filter(({ ok }) => ok);
const BAD = GOLDEN.filter(
  ({ codes }) =>
    codes.some((code) => STRUCTURE.includes(code)) && !codes.some((code) => code.startsWith('yaml-')),
);

function parsed(name: string): unknown {
  return parse(readFileSync(new URL(`${name}.yml`, FOLDER), 'utf8'), {
    uniqueKeys: false,
    logLevel: 'silent',
  });
}

describe('the schema of manifests', () => {
  test.each(GOOD)('takes $name', ({ name }) => {
    validate(parsed(name));
    expect(validate.errors).toBeNull();
  });

  test.each(BAD)('refuses $name', ({ name }) => {
    expect(validate(parsed(name))).toBe(false);
  });

  test('there is enough of both', () => {
    expect(GOOD.length).toBeGreaterThan(25);
    expect(BAD.length).toBeGreaterThan(15);
  });

  test('every property is described', () => {
    const undescribed: string[] = [];
    const look = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, child] of Object.entries(node)) {
        if (
          path.endsWith('.properties') &&
          !('description' in (child as object)) &&
          !('$ref' in (child as object))
        ) {
          undescribed.push(`${path}.${key}`);
        }
        look(child, `${path}.${key}`);
      }
    };
    look(MANIFEST_SCHEMA, '');
    expect(undescribed).toEqual([]);
  });
});
