/** The pages of docs/ list every code that a Problem can have, each once, and no other. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** The sandbox's Problems are about its seed, and are shown by its own command only. */
const FILES = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.includes(join('src', 'sandbox')));
const SOURCES = FILES.map((file) => readFileSync(file, 'utf8')).join('\n');

const PAGES = ['problems.md', 'run-problems.md', 'sources.md', 'check-urls.md'];

/** Calls that make a Problem, with the code as their first or (after a severity or an error) second argument. */
const CALLS = ['error', 'warning', 'invalid', 'refuse', 'refused', 'tell', 'fault', 'problemOf', 'problem'];
const CALL = new RegExp(`\\b(?:${CALLS.join('|')})\\(\\s*(?:[\\w.]+,\\s*)?'([a-z]+(?:-[a-z]+)*)'`, 'g');
const PROPERTY = /\bcode: '([a-z]+(?:-[a-z]+)*)'/g;

/** Words that stand where a code could and are none. */
const OTHERS: ReadonlySet<string> = new Set(['error', 'warning']);

const used = new Set(
  [...SOURCES.matchAll(CALL), ...SOURCES.matchAll(PROPERTY)]
    .map(([, code = '']) => code)
    .filter((code) => !OTHERS.has(code)),
);

/** The codes in the first column of the tables headed `code` or `problem`. */
function documented(page: string): readonly string[] {
  const rows = readFileSync(join('docs', page), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, code]) => code ?? ''),
  );
}

describe('docs/', () => {
  const pages = PAGES.map((page) => readFileSync(join('docs', page), 'utf8')).join('\n');

  test('name every code', () => {
    expect(used.size).toBeGreaterThan(60);
    expect([...used].filter((code) => !pages.includes(`\`${code}\``))).toEqual([]);
  });

  test.each(['problems.md', 'run-problems.md'])(
    '%s lists no code that is not used, and none twice',
    (page) => {
      const codes = documented(page);
      expect(codes.filter((code) => !SOURCES.includes(`'${code}'`))).toEqual([]);
      expect(new Set(codes).size).toBe(codes.length);
    },
  );

  test('problems.md has every code of the golden manifests', () => {
    const folder = '__tests__/fixtures/manifests';
    const golden = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const codes = golden.flatMap((name) => {
      const { problems = [], warnings = [] } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        problems?: string[];
        warnings?: string[];
      };
      return [...problems, ...warnings].map((problem) => problem.split(' ')[1] ?? '');
    });
    expect(codes.length).toBeGreaterThan(100);
    const known = documented('problems.md');
    expect([...new Set(codes)].filter((code) => !known.includes(code))).toEqual([]);
  });
});
