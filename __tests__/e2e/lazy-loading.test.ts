/** What a run does not need is not loaded: the bundle in dist/cli, with the large libraries taken away. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import { openSandbox } from '../sandboxes.js';
import { appSeed } from '../serving.js';

jest.setTimeout(60_000);

/** Each is known by its folder, or by the names of files that the bundle keeps. */
const LARGE = {
  gitbeaker: /^gitbeaker[\\/]/,
  octokit: /^github[\\/]/,
  sandbox: /^\/\/ lib\/sandbox\/http\/server\.js$/m,
};

const NODE = process.env['E2E_NODE'] ?? process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'release-links-lazy-'));
const program = join(folder, 'cli', 'index.js');
const removed: string[] = [];
let sandbox: Sandbox;

beforeAll(async () => {
  cpSync('dist', folder, { recursive: true });
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('index.js')) continue;
    const text = `${file}
${readFileSync(join(folder, file), 'utf8')}`;
    const found = Object.entries(LARGE).filter(([, sign]) => sign.test(text));
    if (found.length > 0) rmSync(join(folder, file));
    removed.push(...found.map(([library]) => library));
  }
  const link = { name: 'a', url: 'https://x.test/a' };
  writeFileSync(join(folder, 'same.yml'), JSON.stringify([link]));
  writeFileSync(join(folder, 'other.yml'), JSON.stringify([{ ...link, url: 'https://x.test/b' }]));
  sandbox = await openSandbox(appSeed({ tags: ['v1'], releases: [{ tag: 'v1', links: [link] }] }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function exitCode(...args: readonly string[]): Promise<unknown> {
  const options = ['--gitlab-url', sandbox.url, '--project', '24', '--tag', 'v1', '--token', 'test-token'];
  const given = args[0]?.startsWith('-') ? args : [...args, ...options];
  const child = spawn(NODE, [program, ...given], { cwd: folder, stdio: 'ignore' });
  const [code] = await once(child, 'close');
  return code;
}

test('each of the libraries has been found, and is away', () => {
  expect([...new Set(removed)].sort()).toEqual(Object.keys(LARGE).sort());
});

describe('does without', () => {
  test.each([
    [['--version']],
    [['--help']],
    [['validate', '--manifest', 'other.yml']],
    [['plan', '--manifest', 'same.yml']],
    [['plan', '--manifest', 'other.yml']],
    [['apply', '--manifest', 'same.yml']],
  ])('%j', async (args) => {
    expect(await exitCode(...args)).toBe(0);
  });
});

test('a plan that changes nothing does without what signs and saves plans', async () => {
  const away: [string, string][] = [];
  for (const file of readdirSync(join(folder, 'cli'))) {
    const path = join(folder, 'cli', file);
    const text = file.endsWith('.js') ? readFileSync(path, 'utf8') : '';
    if (/^\/\/ lib\/(?:app\/saved\/sign|workspace\/plan-file)\.js$/m.test(text)) away.push([path, text]);
  }
  expect(away.length).toBeGreaterThan(0);
  for (const [path] of away) rmSync(path);
  const codes = [
    await exitCode('plan', '--manifest', 'same.yml'),
    await exitCode('plan', '--manifest', 'other.yml'),
  ];
  for (const [path, text] of away) writeFileSync(path, text);
  expect(codes).toEqual([0, 1]);
});

/** What a plan without changes loads besides what Node itself has loaded: files of the bundle, and Node's modules. */
async function loadedBy(...args: readonly string[]): Promise<{ own: readonly string[]; node: string[] }> {
  const record = join(folder, 'record.cjs');
  const out = join(folder, 'loaded.json');
  writeFileSync(
    record,
    `const before = new Set(process.moduleLoadList);
    process.on('exit', () => {
      const node = process.moduleLoadList.filter((name) => !before.has(name));
      const own = Object.keys(require.cache).filter((file) => file !== __filename);
      require('node:fs').writeFileSync(${JSON.stringify(out)}, JSON.stringify({ own, node }));
    });`,
  );
  const options = ['--gitlab-url', sandbox.url, '--project', '24', '--tag', 'v1', '--token', 'test-token'];
  const child = spawn(NODE, ['--require', record, program, ...args, ...options], {
    cwd: folder,
    stdio: 'ignore',
  });
  expect(await once(child, 'close')).toEqual([0, null]);
  return JSON.parse(readFileSync(out, 'utf8'));
}

describe('a plan without changes loads', () => {
  /** Rooms and modules of src/ that such a run has no use for. */
  const LATER = [
    /^(sandbox|github|check-urls)\//,
    /^app\/(doctor|wait|apply\/(drive|next|step|release-events|release-reads|round|task|strict))/,
    /^core\/plan\/(strict|placement|schedule|chain-order|waiting-order|waits|parking)/,
    /^network\/allowance/,
    /^gitlab\/(graphql\/d|api\/(batches|gitbeaker-routes|notes|inspection))/,
    /^report\/(markdown|data)\//,
    /^cli\/commands\/(?!reconcile)/,
  ];

  test.each([[[]], [['--order', 'strict']], [['--writes', 'graphql']]])(
    'few files, with nothing in them that it has no use for: %j',
    async (options) => {
      const { own } = await loadedBy('plan', '--manifest', 'same.yml', ...options);
      expect(own.length).toBeLessThanOrEqual(3);
      const text = own.map((file) => readFileSync(file, 'utf8')).join('\n');
      const modules = [...text.matchAll(/^\/\/ lib\/(\S+)$/gm)].map(([, name = '']) => name);
      expect(modules).toContain('app/reconcile.js');
      expect(modules.filter((name) => LATER.some((sign) => sign.test(name)))).toEqual([]);
    },
  );

  test('of Node what an HTTP request needs, and neither cryptography nor promised files', async () => {
    const { node } = await loadedBy('plan', '--manifest', 'same.yml');
    const names = node.map((name) => name.replace(/^\w+ /, ''));
    expect(names).toContain('http');
    const large =
      /^(crypto|internal\/crypto\/|fs\/promises|internal\/fs\/promises|perf_hooks|readline|undici|tls$|https$)/;
    expect(names.filter((name) => large.test(name))).toEqual([]);
  });
});

test('does not do without: a write', async () => {
  expect(await exitCode('apply', '--manifest', 'other.yml')).not.toBe(0);
});
