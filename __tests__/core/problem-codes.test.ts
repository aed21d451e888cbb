/** docs/problems.md lists every code that manifests and their files can give, and no other. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const ROOT = new URL('../../', import.meta.url);

/** Rooms and files that speak of manifests; the others speak of runs. */
const FILES = [
  ...filesOf('src/core/', /^(?!guard|plan|steps|outcome|run-)/),
  ...filesOf('src/workspace/', /^(?!file-content)/),
];

/** Where codes stand in the code: in a property, in a table, or first in a call that makes a problem. */
const CODE = /(?:(?:code: |refuse\(|error\(|tell\(|: )\s*|\[)'([a-z0-9]+(?:-[a-z0-9]+)+)'/g;

function filesOf(folder: string, names: RegExp): readonly string[] {
  return readdirSync(new URL(folder, ROOT))
    .filter((name) => names.test(name))
    .map((name) => folder + name);
}

function used(): ReadonlySet<string> {
  const texts = FILES.map((file) => readFileSync(new URL(file, ROOT), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(CODE)].map(([, code]) => code ?? '')));
}

function documented(): readonly string[] {
  const rows = readFileSync(new URL('docs/problems.md', ROOT), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? ''),
  );
}

describe('docs/problems.md', () => {
  test('every code stands there', () => {
    const codes = new Set(documented());
    expect([...used()].filter((code) => !codes.has(code))).toEqual([]);
  });

  test('every code that stands there is used, once', () => {
    const codes = used();
    expect(documented().filter((code) => !codes.has(code))).toEqual([]);
    expect(new Set(documented()).size).toBe(documented().length);
  });

  test('every code of the golden manifests stands there', () => {
    const folder = new URL('__tests__/fixtures/manifests/', ROOT);
    const golden = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const codes = golden.flatMap((name) => {
      const { problems = [], warnings = [] } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
        problems?: string[];
        warnings?: string[];
      };
      return [...problems, ...warnings].map((problem) => problem.split(' ')[1] ?? '');
    });
    expect(codes.length).toBeGreaterThan(100);
    expect([...new Set(codes)].filter((code) => !documented().includes(code))).toEqual([]);
  });
});
