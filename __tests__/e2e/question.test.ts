/**
 * The question before an apply, on a pseudo-terminal of 40, 80 and 200 columns, as `script` of util-linux gives it; and
 * that nobody is asked where there is none.
 */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import { openSandbox } from '../sandboxes.js';
import { appSeed } from '../serving.js';

jest.setTimeout(60_000);

const NODE = process.env['E2E_NODE'] ?? process.execPath;
const PROGRAM = resolve(process.env['RELEASE_LINKS_CLI'] ?? 'dist/cli/index.js');
const folder = mkdtempSync(join(tmpdir(), 'release-links-question-'));
const QUESTION = 'This deletes 4 links of 1 release. Go on? [y/N] ';

let sandbox: Sandbox;

beforeEach(async () => {
  const links = ['a', 'b', 'c', 'd', 'keep'].map((name) => ({ name, url: `https://x.test/${name}` }));
  writeFileSync(join(folder, 'm.json'), JSON.stringify(links.slice(4)));
  sandbox = await openSandbox(appSeed({ tags: ['v1'], releases: [{ tag: 'v1', links }] }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const left = (): readonly string[] =>
  [...(sandbox.world.projects.get(24)?.releases.get('v1')?.links ?? [])].map(({ name }) => name).sort();
const writes = (): number => sandbox.log.filter(({ method }) => method !== 'GET').length;

interface Options {
  readonly columns?: number;
  /** What is typed when the question is there; `null`: Ctrl-C. */
  readonly answer?: string | null;
  readonly flags?: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** Called before the answer is typed. */
  readonly before?: () => void;
}

/** `apply` on a terminal; its output without colours and with plain line ends, and the exit code. */
function apply(options: Options = {}): Promise<{ readonly text: string; readonly code: number | null }> {
  const { columns = 80, answer = 'y\n', flags = '', variables = {}, before } = options;
  const words = `apply --gitlab-url ${sandbox.url} -p 24 -t v1 -m m.json ${flags}`;
  const command = `stty cols ${columns} rows 24; exec '${NODE}' '${PROGRAM}' ${words}`;
  const child = spawn('script', ['-qefc', command, '/dev/null'], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      TERM: 'xterm-256color',
      GITLAB_TOKEN: 'test-token',
      ...variables,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let text = '';
  let isAnswered = false;
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
    if (isAnswered || !text.includes('[y/N]')) return;
    isAnswered = true;
    before?.();
    child.stdin?.write(answer ?? '\u0003');
  });
  const plain = () =>
    text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d*m`, 'g'), '').replaceAll('\r\n', '\n');
  return new Promise((done) => child.on('close', (code) => done({ text: plain(), code })));
}

describe.each([40, 80, 200])('at %d columns', (columns) => {
  test('the plan stands once, above the question, and yes applies it', async () => {
    const { text, code } = await apply({ columns });
    const [above = '', below = ''] = text.split(QUESTION);
    expect(above).toContain('4 to delete, 1 unchanged');
    expect(below).not.toContain('Plan:');
    expect(below).toContain('Apply complete: 0 created, 0 updated, 4 deleted, 1 unchanged.');
    expect({ code, left: left() }).toEqual({ code: 0, left: ['keep'] });
  });
});

test.each(['\n', 'n\n', 'yess\n', '\u0004'])('the answer %j writes nothing', async (answer) => {
  const { text, code } = await apply({ answer });
  expect(text).toContain('[not-confirmed]');
  expect(text.split('4 to delete')).toHaveLength(2);
  expect({ code, writes: writes(), left: left() }).toEqual({
    code: 1,
    writes: 0,
    left: ['a', 'b', 'c', 'd', 'keep'],
  });
});

test('Ctrl-C at the question writes nothing', async () => {
  const { text, code } = await apply({ answer: null });
  expect(text).toContain('[stopped]');
  expect({ code, writes: writes() }).toEqual({ code: 130, writes: 0 });
});

test('with --json the plan is shown before the question, and the document is alone on standard output', async () => {
  const { text, code } = await apply({ flags: '--json 2>&1' });
  expect(text.indexOf('4 to delete')).toBeLessThan(text.indexOf(QUESTION));
  expect(text.slice(text.indexOf('{'))).toContain('"status": "done"');
  expect(code).toBe(0);
});

describe('nobody is asked', () => {
  test.each<[string, Options]>([
    ['with --yes', { flags: '--yes' }],
    ['with -y', { flags: '-y' }],
    ['in a job', { variables: { CI: 'true' } }],
    ['where standard input is no terminal', { flags: '< /dev/null' }],
    ['where standard error is no terminal', { flags: '2> /dev/null' }],
    ['in a dry run', { flags: '-n' }],
  ])('%s', async (name, options) => {
    const { text, code } = await apply({ answer: 'n\n', ...options });
    expect(text).not.toContain('[y/N]');
    expect({ code, left: left() }).toEqual({
      code: 0,
      left: name === 'in a dry run' ? ['a', 'b', 'c', 'd', 'keep'] : ['keep'],
    });
  });
});

test('what somebody else changed while the question was open is not overwritten', async () => {
  const rename = (): void => {
    const link = sandbox.world.projects
      .get(24)
      ?.releases.get('v1')
      ?.links.find(({ name }) => name === 'a');
    if (link !== undefined) Object.assign(link, { name: 'precious' });
  };
  const { text, code } = await apply({ before: rename });
  expect(text).toContain('[not-in-plan]');
  expect(code).toBe(1);
  expect(left()).toContain('precious');
});
