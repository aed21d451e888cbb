/**
 * The bundle in dist/cli on a pseudo-terminal, which `script` of util-linux gives (a part of every Debian and Ubuntu):
 * what is drawn at 40, 80 and 200 columns, and what Ctrl-C does to an upload.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Fault } from '../../src/sandbox/http/fault.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import { openSandbox } from '../sandboxes.js';
import { appSeed } from '../serving.js';

jest.setTimeout(60_000);

const NODE = process.env['E2E_NODE'] ?? process.execPath;
const PROGRAM = resolve(process.env['RELEASE_LINKS_CLI'] ?? 'dist/cli/index.js');
const folder = mkdtempSync(join(tmpdir(), 'release-links-terminal-'));
const NAME = 'a-package-with-a-name-that-is-rather-long_1.0.0_amd64.deb';

let sandbox: Sandbox;
let onPut: () => Fault | undefined = () => undefined;

beforeAll(async () => {
  sandbox = await openSandbox(
    appSeed({
      tags: ['v1'],
      releases: [{ tag: 'v1', links: [{ name: 'nightly', url: 'https://x.test/n' }] }],
    }),
    { fault: ({ method }) => (method === 'PUT' ? onPut() : undefined) },
  );
  writeFileSync(join(folder, NAME), Buffer.alloc(48 * 2 ** 20, 'release-links '));
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
});

/** Starts `apply` on a terminal of so many columns. The version makes each run's package a new one. */
function apply(
  columns: number,
  version: string,
  links: number,
): { child: ChildProcess; output: Promise<string> } {
  const entries = [
    ...Array.from({ length: links }, (_, at) => ({
      name: `${version}-${at}`,
      url: `https://x.test/${version}/${at}`,
    })),
    { files: NAME, upload: { package: 'app', version } },
  ];
  const manifest = `${version}.json`;
  writeFileSync(join(folder, manifest), JSON.stringify(entries));
  const words = [
    'apply',
    '--gitlab-url',
    sandbox.url,
    '--project',
    '24',
    '--tag',
    'v1',
    '--manifest',
    manifest,
  ];
  const policy = ['--max-deletes=1000', '--dry-run=false', '--yes'];
  const command = `stty cols ${columns} rows 24; exec '${NODE}' '${PROGRAM}' ${[...words, ...policy].join(' ')}`;
  const child = spawn('script', ['-qefc', command, '/dev/null'], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', GITLAB_TOKEN: 'test-token' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  return { child, output: new Promise((done) => child.on('close', () => done(text))) };
}

/** The pieces that were drawn at the foot: what stands behind an erase, up to whatever comes next. */
function drawn(output: string): readonly string[] {
  return output
    .split('\r\u001b[J')
    .slice(1)
    .map((piece) => piece.split(/[\r\n]/)[0] ?? '')
    .filter((piece) => /\d of \d/.test(piece) && !piece.includes('\u001b'));
}

/** Rows of the screen at the end, without colours. */
function rows(output: string): readonly string[] {
  const kept = output.split('\r\u001b[J').map((piece, at, all) => {
    // A drawn line is erased by what follows; other text ends in a line break and stays.
    const end = piece.lastIndexOf('\n');
    return at === all.length - 1 ? piece : piece.slice(0, end + 1);
  });
  return kept
    .join('')
    .replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d*m`, 'g'), '')
    .split('\r\n');
}

describe.each([40, 80, 200])('at %d columns', (columns) => {
  test('a bar that never wraps, and nothing of it is left at the end', async () => {
    const { output } = apply(columns, `c${columns}`, 12);
    const text = await output;
    const lines = drawn(text);
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => line.length >= columns)).toEqual([]);
    expect(lines.some((line) => line.includes('…') === columns < 110 && /deb \d/.test(line))).toBe(true);
    const screen = rows(text);
    expect(screen.filter((row) => row.startsWith('['))).toEqual([]);
    expect(screen.at(-2)).toMatch(/^Apply complete: \d+ created/);
  });
});

test('the first Ctrl-C gives up the upload that is under way', async () => {
  // The server takes its time to answer, so that the file is surely on its way.
  onPut = () => ({ kind: 'delay', ms: 10_000 });
  const { child, output } = apply(80, 'stopped', 0);
  await new Promise<void>((done) => {
    child.stdout?.on('data', (piece: string) => {
      if (/\] 0 of \d/.test(piece)) done();
    });
  });
  child.stdin?.write('\u0003');
  const text = await output;
  onPut = () => undefined;
  expect(text).toContain('SIGINT: finishing the requests in flight');
  expect(child.exitCode).toBe(130);
  // Else it would have been done: the answer comes within the time limit of a request.
  expect(text).toMatch(/failed: upload [^\n]*\n[^\n]*(may be in the registry|registry may have it)/);
  expect(
    sandbox.world.projects
      .get(24)
      ?.releases.get('v1')
      ?.links.some(({ url }) => url.includes('/stopped/')),
  ).toBe(false);
});
