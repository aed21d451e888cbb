/** What a manifest from a pull request cannot read: the environment, and files outside the root. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { validate } from '../../src/app/reconcile.js';
import { readEnvironment } from '../../src/app/settings/environment.js';
import { parseSettings } from '../../src/app/settings/settings.js';
import { createWorkspace } from '../../src/workspace/workspace.js';

const SECRET = 'CANARYenvironment';
const NAMES = ['SECRET', 'CI_JOB_TOKEN', 'GITLAB_TOKEN', 'RELEASE_LINKS_VARS'];

beforeAll(() => {
  for (const name of NAMES) process.env[name] = SECRET;
});
afterAll(() => {
  for (const name of NAMES) delete process.env[name];
});

let folder: string;
let root: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  root = join(folder, 'root');
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), SECRET);
  writeFileSync(join(root, 'dist', 'app.zip'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function check(manifest: string, path?: string) {
  if (path === undefined) writeFileSync(join(root, 'release-links.yml'), manifest);
  const raw = {
    root,
    tag: 'v1',
    project: '24',
    vars: 'known=value',
    ...(path !== undefined && { manifest: path }),
  };
  const settings = parseSettings(raw, readEnvironment({}));
  if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
  const result = await validate(settings.value, createWorkspace(root));
  expect(JSON.stringify(result)).not.toContain(SECRET);
  return {
    kind: result.kind,
    codes: result.kind === 'failed' ? result.problems.map(({ code }) => code) : [],
  };
}

describe('the environment', () => {
  test.each([
    '${SECRET}',
    '${env.SECRET}',
    '${process.env.SECRET}',
    '${CI_JOB_TOKEN}',
    '${GITLAB_TOKEN}',
    '${vars.SECRET}',
    '${vars.__proto__}',
    '${vars.constructor}',
    '${__proto__}',
    '${constructor.constructor}',
    '${asset.__proto__}',
    '${{ secrets.GITLAB_TOKEN }}',
    '${tag:-$SECRET}',
    '${${tag}}',
  ])('%s is no variable', async (text) => {
    const manifest = `- name: ${JSON.stringify(text)}\n  url: https://x.test/\n`;
    const { kind, codes } = await check(manifest);
    expect(kind).toBe('failed');
    expect(codes.filter((code) => !/variable/.test(code))).toEqual([]);
  });

  test.each(['$SECRET', '%SECRET%', '{{SECRET}}', '$(env)'])(
    '%s is an error, and never a value',
    async (text) => {
      const { kind, codes } = await check(`- name: ${JSON.stringify(text)}\n  url: https://x.test/\n`);
      expect({ kind, codes }).toEqual({ kind: 'failed', codes: ['unexpanded-variable'] });
    },
  );

  test.each(['`env`', '$${SECRET}', '<%= ENV %>', '$$SECRET'])('%s is text', async (text) => {
    expect(await check(`- name: ${JSON.stringify(text)}\n  url: https://x.test/\n`)).toMatchObject({
      kind: 'validated',
    });
  });

  test.each([
    '!!js/function "function(){return process.env}"',
    '!env SECRET',
    '!include ../secret.txt',
    '!!binary Q0FOQVJZ',
    '!<tag:yaml.org,2002:python/object/apply:os.system> [env]',
  ])('%s is refused', async (value) => {
    expect(await check(`- name: ${value}\n  url: https://x.test/\n`)).toMatchObject({ kind: 'failed' });
  });
});

describe('files', () => {
  beforeEach(() => {
    symlinkSync(join(folder, 'secret.txt'), join(root, 'dist', 'link.zip'));
    symlinkSync('../secret.txt', join(root, 'relative.txt'));
    symlinkSync(folder, join(root, 'up'));
    symlinkSync('/', join(root, 'slash'));
    symlinkSync('relative.txt', join(root, 'chain.txt'));
  });

  const patterns = [
    '../secret.txt',
    './../secret.txt',
    'dist/../../secret.txt',
    'dist/../../*',
    '{.,..}/secret.txt',
    '[.][.]/secret.txt',
    '.?/secret.txt',
    '%2e%2e/secret.txt',
    '/etc/passwd',
    '//etc/passwd',
    '~/secret.txt',
    'C:\\Windows\\win.ini',
    'C:/Windows/win.ini',
    '\\\\?\\C:\\Windows\\win.ini',
    '\\\\server\\share\\file',
    '//?/C:/Windows/win.ini',
    'file:///etc/passwd',
    'dist/link.zip',
    'relative.txt',
    'chain.txt',
    'up/secret.txt',
    'up/root/up/secret.txt',
    'slash/etc/passwd',
    'slash/proc/self/environ',
    'up/*.txt',
    '**/secret.txt',
    '**/passwd',
    '**/environ',
    'dist\u0000/../../secret.txt',
  ];
  test.each(patterns)('%s', async (pattern) => {
    const manifest = `- files: ${JSON.stringify(pattern)}\n  url: "https://x.test/\${path}"\n`;
    expect(await check(manifest)).toMatchObject({ kind: 'failed' });
  });

  test('everything there is: a link out of the root is told, not followed', async () => {
    const { codes } = await check('- files: "**"\n  url: "https://x.test/${path}"\n');
    expect(codes).toContain('link-outside-root');
  });

  test.each(['relative.txt', 'chain.txt', 'up/secret.txt', 'slash/proc/self/environ'])(
    'a manifest that leads out of the root: %s',
    async (path) => {
      expect(await check('', path)).toMatchObject({ kind: 'failed' });
    },
  );
});
