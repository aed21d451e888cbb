/**
 * The rooms of ARCHITECTURE.md. Lint enforces who may import whom (`scripts/rooms.mjs` writes its rules); here the
 * rules are tried on samples, and the files of src/ are counted for what lint cannot see.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ROOMS } from '../../scripts/rooms.mjs';

/** Path below src/ of every file, with `/`. */
const FILES = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative('src', join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();

const textOf = (file: string): string => readFileSync(join('src', file), 'utf8');

/** Files of src/ that a file imports, statically or not. */
function imports(file: string): readonly string[] {
  const specifiers = textOf(file).matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)\.js'/g);
  return [...specifiers].map(([, path = '']) => posix.join(posix.dirname(file), `${path}.ts`));
}

describe('the files of src/', () => {
  test('import each other without a circle', () => {
    expect(circles(FILES, imports)).toEqual([]);
  });

  test('lie in rooms that have a rule', () => {
    const known = new Set<string>(ROOMS.map(({ room }) => room));
    expect(FILES.filter((file) => !known.has(posix.dirname(file)))).toEqual([]);
  });

  test('fill no room with more than twenty', () => {
    const rooms = new Map<string, string[]>();
    for (const file of FILES)
      rooms.set(posix.dirname(file), [...(rooms.get(posix.dirname(file)) ?? []), file]);
    expect([...rooms].filter(([, files]) => files.length > 20).map(([room]) => room)).toEqual([]);
  });

  test('have at most 200 lines, but for tables', () => {
    const long = FILES.filter((file) => textOf(file).split('\n').length > 201);
    expect(long.filter((file) => !TABLES.includes(file))).toEqual([]);
  });
});

/** Written by npm run generate from the tables in docs/. */
const TABLES = ['cli/words/problem-pages.ts'];

test('rooms import each other without a circle', () => {
  const rooms = [...new Set(FILES.map((file) => posix.dirname(file)))];
  const neighbours = (room: string): readonly string[] =>
    FILES.filter((file) => posix.dirname(file) === room)
      .flatMap(imports)
      .map((file) => posix.dirname(file))
      .filter((other) => other !== room);
  expect(circles(rooms, neighbours)).toEqual([]);
});

test('a circle is found', () => {
  const arrows: Record<string, string[]> = { a: ['b'], b: ['c'], c: ['b'], d: ['a'] };
  expect(circles(Object.keys(arrows), (node) => arrows[node] ?? [])).toEqual(['b, c']);
});

/** Groups of nodes that reach each other (Tarjan), each as a sorted list. */
function circles(nodes: readonly string[], next: (node: string) => readonly string[]): readonly string[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[] = [];
  const visit = (node: string): void => {
    const at = order.size;
    order.set(node, at);
    low.set(node, at);
    stack.push(node);
    for (const other of next(node)) {
      if (!order.has(other)) visit(other);
      if (stack.includes(other))
        low.set(node, Math.min(low.get(node) ?? at, low.get(other) ?? order.get(other) ?? at));
    }
    if (low.get(node) !== at) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1) found.push(group.sort().join(', '));
  };
  for (const node of nodes) if (!order.has(node)) visit(node);
  return found.sort();
}

/** What biome finds in samples that lie as the project's files do. */
let findings = '';
const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
const lines = (specifiers: readonly string[]): string =>
  specifiers.map((specifier) => `export * from '${specifier}';\n`).join('');

/** A specifier that leads from one room to another. */
function way(room: string, target: string): string {
  const path = posix.relative(room, target.replace('*', 'any'));
  return `${path.startsWith('.') ? path : `./${path}`}/file.js`;
}

/** Samples of a room: what it may import, and what it may not. */
const SAMPLES = ROOMS.map(({ room, imports: rooms, packages = [] }) => {
  const allowed = [
    './own.js',
    ...rooms.filter((target) => target !== room).map((target) => way(room, target)),
  ];
  const strangers = ROOMS.map((each) => each.room).filter(
    (other) => other !== room && !rooms.some((target) => target === other || within(other, target)),
  );
  const refused = ['undici', ...strangers.map((target) => way(room, target))];
  const own = packages.filter((name) => !name.includes('*'));
  return { room, allowed: [...allowed, ...own], refused };
});

function within(room: string, target: string): boolean {
  return target.endsWith('/*') && posix.dirname(room) === target.slice(0, -2);
}

const PURE = ROOMS.filter(({ pure }) => pure).map(({ room }) => room);
const GLOBALS = ['process.env', 'Date.now()', 'fetch("x")', 'setTimeout(() => {}, 1)', 'console'];

beforeAll(() => {
  cpSync('biome.json', join(folder, 'biome.json'));
  for (const { room, allowed, refused } of SAMPLES) {
    write(`src/${room}/allowed.ts`, lines(allowed));
    write(`src/${room}/refused.ts`, lines(refused));
  }
  const uses = GLOBALS.map((use, n) => `export const v${n} = ${use};\n`).join('');
  for (const room of PURE) write(`src/${room}/globals.ts`, uses);
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const options = ['--reporter=github', '--max-diagnostics=none'];
  const run = spawnSync(process.execPath, [biome, 'lint', ...options], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  findings = run.stdout;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Lines of a sample in which a rule was broken. */
function broken(rule: string, path: string): number[] {
  const found = findings.split('\n').filter((line) => line.includes(rule) && line.includes(`/${path},`));
  return found.map((line) => Number(line.match(/,line=(\d+),/)?.[1])).sort((a, b) => a - b);
}

const everyLine = (values: readonly string[]): number[] => values.map((_, index) => index + 1);

describe.each(SAMPLES)('$room', ({ room, refused }) => {
  test('imports what it may', () => {
    expect(broken('noRestrictedImports', `src/${room}/allowed.ts`)).toEqual([]);
  });

  test('is refused what it may not', () => {
    expect(broken('noRestrictedImports', `src/${room}/refused.ts`)).toEqual(everyLine(refused));
  });
});

test.each(PURE)('%s has no process, no clock, no timers, no network and no console', (room) => {
  expect(broken('noRestrictedGlobals', `src/${room}/globals.ts`)).toEqual(everyLine(GLOBALS));
});
