/** The pages of docs/ list every code that a Problem can have, each once, and no other. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PROBLEM_SECTIONS } from '../../src/cli/words/problem-pages.js';

const EXPLAINED = PROBLEM_SECTIONS.flatMap(({ pages }) => pages);

/** The pages of `explain` are written from docs/, and prove nothing about them. */
const FILES = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.endsWith('problem-pages.ts'));
const SOURCES = FILES.map((file) => readFileSync(file, 'utf8')).join('\n');

const PAGES = ['problems.md', 'run-problems.md', 'sources.md', 'check-urls.md'];

/** Calls that make a Problem, with the code as their first or (after a severity or an error) second argument. */
const CALLS = ['error', 'warning', 'invalid', 'refuse', 'refused', 'tell', 'fault', 'problemOf', 'problem'];
const CALL = new RegExp(`\\b(?:${CALLS.join('|')})\\(\\s*(?:[\\w.]+,\\s*)?'([a-z]+(?:-[a-z0-9]+)*)'`, 'g');
const PROPERTY = /\bcode: '([a-z]+(?:-[a-z0-9]+)*)'/g;

/** Words that stand where a code could and are none. */
const OTHERS: ReadonlySet<string> = new Set(['error', 'warning']);

const used = new Set(
  [...SOURCES.matchAll(CALL), ...SOURCES.matchAll(PROPERTY)]
    .map(([, code = '']) => code)
    .filter((code) => !OTHERS.has(code)),
);

/** The codes in the first column of the tables headed `code` or `problem`. */
function documented(page: string): readonly string[] {
  const tables = readFileSync(join('docs', page), 'utf8').split(/\n(?!\|)/);
  return tables
    .filter((text) => /^\n?\| *(?:code|problem) *\|/.test(text))
    .flatMap((text) => text.split('\n').filter((line) => line.startsWith('| `')))
    .flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([a-z]+(?:-[a-z0-9]+)*)`/g)].map(([, code]) => code ?? ''),
    );
}

describe('docs/', () => {
  const codes = PAGES.flatMap(documented);

  test('explain every code', () => {
    expect(used.size).toBeGreaterThan(60);
    expect([...used].filter((code) => !codes.includes(code))).toEqual([]);
  });

  test('explain no code that is not used, and none twice', () => {
    expect(codes.filter((code) => !SOURCES.includes(`'${code}'`))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('are what `release-links explain` has', () => {
    expect(EXPLAINED.map(({ code }) => code).sort()).toEqual([...codes].sort());
    expect(EXPLAINED.filter(({ meaning, todo }) => meaning === '' || todo === '')).toEqual([]);
  });

  test('problems.md has every code of the golden manifests', () => {
    const folder = '__tests__/fixtures/manifests';
    const golden = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const shown = golden.flatMap((name) => {
      const { problems = [], warnings = [] } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        problems?: string[];
        warnings?: string[];
      };
      return [...problems, ...warnings].map((problem) => problem.split(' ')[1] ?? '');
    });
    expect(shown.length).toBeGreaterThan(100);
    const known = documented('problems.md');
    expect([...new Set(shown)].filter((code) => !known.includes(code))).toEqual([]);
  });
});
