/** The import rules of ARCHITECTURE.md are enforced by lint: a wrong import fails `npm run lint`. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

/** What biome finds in samples that lie as the project's files do. */
let findings = '';
const folder = mkdtempSync(join(tmpdir(), 'rooms-'));

const imports = (specifiers: readonly string[]): string =>
  specifiers.map((specifier) => `export * from '${specifier}';\n`).join('');

const ROOMS = [
  {
    room: 'src/core',
    allowed: ['./plan.js', 'yaml'],
    refused: ['../app/ports.js', '../report/text.js', '../gitlab/store.js', 'node:fs', 'undici'],
  },
  {
    room: 'src/report',
    allowed: ['./text.js', '../core/plan.js', 'yaml', 'node:crypto'],
    refused: ['../app/ports.js', '../cli/terminal.js', 'node:fs'],
  },
  {
    room: 'src/app',
    allowed: ['./ports.js', '../core/plan.js', 'p-limit'],
    refused: ['../gitlab/store.js', '../report/text.js', '../workspace/workspace.js', 'node:fs'],
  },
  {
    room: 'src/gitlab',
    allowed: ['./store.js', '../core/link.js', '../app/ports.js', 'node:http', '@gitbeaker/rest'],
    refused: ['../app/settings.js', '../workspace/workspace.js', '../sandbox/server.js', '@actions/core'],
  },
  {
    room: 'src/workspace',
    allowed: ['./workspace.js', '../core/problem.js', '../app/ports.js', 'node:fs'],
    refused: ['../app/settings.js', '../gitlab/store.js', '../cli/terminal.js'],
  },
  {
    room: 'src/github',
    allowed: ['./releases.js', '../core/link.js', '../app/ports.js', '@actions/github/lib/utils'],
    refused: ['../gitlab/store.js', '../app/sources.js', '@actions/core'],
  },
  {
    room: 'src/check-urls',
    allowed: ['./probe.js', '../core/problem.js', '../app/ports.js', 'node:http'],
    refused: ['../gitlab/store.js', '../app/settings.js', '@actions/core'],
  },
  {
    room: 'src/sandbox',
    allowed: ['./server.js', '../core/link.js', 'node:http', 'node:timers/promises', 'yaml'],
    refused: ['../gitlab/wire.js', '../app/ports.js', 'undici'],
  },
  {
    room: 'src/action',
    allowed: ['./run.js', '../app/reconcile.js', '../gitlab/store.js', '../report/text.js', '@actions/core'],
    refused: ['../cli/terminal.js', '../sandbox/server.js', '../../__tests__/report/samples.js'],
  },
  {
    room: 'src/cli/commands',
    allowed: ['../session.js', '../../app/reconcile.js', '../../sandbox/server.js'],
    refused: ['../../action/run.js', '@actions/core'],
  },
] as const;

const PURE = ['src/core', 'src/report'];
const GLOBALS = ['process.env', 'Date.now()', 'fetch("x")', 'setTimeout(() => {}, 1)', 'console'];

beforeAll(() => {
  cpSync('biome.json', join(folder, 'biome.json'));
  for (const { room, allowed, refused } of ROOMS) {
    write(`${room}/allowed.ts`, imports(allowed));
    write(`${room}/refused.ts`, imports(refused));
  }
  const uses = GLOBALS.map((use, n) => `export const v${n} = ${use};\n`).join('');
  for (const room of PURE) write(`${room}/globals.ts`, uses);
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const options = ['--reporter=github', '--max-diagnostics=none'];
  const run = spawnSync(process.execPath, [biome, 'lint', ...options], { cwd: folder, encoding: 'utf8' });
  findings = run.stdout;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Lines of a sample in which a rule was broken. */
function broken(rule: string, path: string): number[] {
  const lines = findings.split('\n').filter((line) => line.includes(rule) && line.includes(`/${path},`));
  return lines.map((line) => Number(line.match(/,line=(\d+),/)?.[1])).sort((a, b) => a - b);
}

const everyLine = (values: readonly string[]): number[] => values.map((_, index) => index + 1);

describe.each(ROOMS)('$room', ({ room, allowed, refused }) => {
  test('imports what it may', () => {
    expect(allowed.length).toBeGreaterThan(0);
    expect(broken('noRestrictedImports', `${room}/allowed.ts`)).toEqual([]);
  });

  test('is refused what it may not', () => {
    expect(broken('noRestrictedImports', `${room}/refused.ts`)).toEqual(everyLine(refused));
  });
});

test.each(PURE)('%s has no process, no clock, no timers, no network and no console', (room) => {
  expect(broken('noRestrictedGlobals', `${room}/globals.ts`)).toEqual(everyLine(GLOBALS));
});
