/** docs/run-problems.md lists the codes that runs can give; those of manifests and sources have pages of their own. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const ROOT = new URL('../../', import.meta.url);
const ROOMS = ['src/app/', 'src/cli/', 'src/cli/commands/', 'src/action/'];
const FILES = ['src/core/guard.ts', 'src/report/diagnostics.ts'];
const PAGES = ['docs/run-problems.md', 'docs/problems.md', 'docs/sources.md', 'docs/check-urls.md'];

const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

function usedCodes(): ReadonlySet<string> {
  const inRooms = ROOMS.flatMap((room) =>
    readdirSync(new URL(room, ROOT))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => room + name),
  );
  const texts = [...inRooms, ...FILES].map(read);
  const codes = texts.flatMap((text) => [...text.matchAll(/(?:code: |problemOf\(\w+, )'([a-z-]+)'/g)]);
  // The log's warnings are sentences; their code is not shown anywhere.
  return new Set(codes.map(([, code = '']) => code).filter((code) => code !== 'warning'));
}

test('every code is documented', () => {
  const pages = PAGES.map(read).join('\n');
  const used = usedCodes();
  expect(used.size).toBeGreaterThan(15);
  expect([...used].filter((code) => !pages.includes(`\`${code}\``))).toEqual([]);
});

test('every documented code of runs is used', () => {
  const rows = read('docs/run-problems.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const documented = rows
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
    .map(([, code = '']) => code);
  const used = usedCodes();
  expect(documented.filter((code) => !used.has(code) && !['no-project', 'no-tag'].includes(code))).toEqual(
    [],
  );
});
