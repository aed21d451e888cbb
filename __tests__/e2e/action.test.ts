/** The bundle in dist/action, as a runner starts it, against a sandbox and a fake of GitHub. */

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { FaultFor } from '../../src/sandbox/http/fault.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import type { SeedLink } from '../../src/sandbox/world/seed-model.js';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/fake-github.js';
import { openSandbox } from '../sandboxes.js';
import { appSeed } from '../serving.js';
import { runStep, type StepOptions } from './workflow-step.js';

// Each test starts processes, on machines that may have other things to do.
jest.setTimeout(60_000);

const TOKEN = 'glpat-canary-1234567890';
const MANIFEST = `links:
  - url: https://example.com/app.zip
  - name: docs
    url: https://example.com/docs
    link_type: runbook
`;
const OLD: SeedLink = { name: 'old.zip', url: 'https://example.com/old.zip' };
const APP: SeedLink = { name: 'app.zip', url: 'https://example.com/app.zip' };
const REPO = { repo: { full_name: 'acme/app' } };
const PULL_REQUEST = { pull_request: { number: 7, head: REPO, base: REPO } };

let sandbox: Sandbox;
let github: FakeGitHub;
let fault: FaultFor | undefined;
let links: readonly SeedLink[];

async function start(): Promise<void> {
  sandbox = await openSandbox(
    appSeed({ releases: [{ tag: 'v1', links }] }, { [TOKEN]: { kind: 'pat', role: 'maintainer' } }),
    { fault: (request, index) => fault?.(request, index) },
  );
}

beforeEach(async () => {
  fault = undefined;
  links = [OLD, APP];
  github = await startFakeGitHub();
});

afterEach(async () => {
  await github.close();
});

async function step(options: Partial<StepOptions> = {}) {
  return runStep({
    githubToken: 'bot-token',
    files: { 'release-links.yml': MANIFEST },
    ...options,
    inputs: { 'gitlab-url': sandbox.url, project: 'group/app', tag: 'v1', token: TOKEN, ...options.inputs },
    variables: { GITHUB_API_URL: github.url, ...options.variables },
  });
}

const linkNames = (): string[] | undefined =>
  sandbox.world.projects
    .get(24)
    ?.releases.get('v1')
    ?.links.map(({ name }) => name);

const writes = (): number => sandbox.log.filter(({ method }) => method !== 'GET').length;

describe('on a pull request', () => {
  test('the step plans, comments, and writes outputs and a summary', async () => {
    await start();
    const first = await step({ event: 'pull_request', payload: PULL_REQUEST });
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(Object.fromEntries(first.outputs)).toMatchObject({
      changed: 'true',
      'in-sync': 'false',
      created: '1',
      updated: '0',
      moved: '0',
      deleted: '1',
      unchanged: '1',
      'release-url': `${sandbox.url}/group/app/-/releases/v1`,
    });
    expect(JSON.parse(first.outputs.get('plan') ?? '')).toMatchObject({
      version: 1,
      dry_run: true,
      summary: { create: 1, delete: 1 },
    });
    expect(first.summary).toContain('Plan: 1 to create, 0 to update, 1 to delete, 1 unchanged.');
    expect(github.comments[0]?.body.replace(/^.*\n/, '')).toBe(first.summary);
    expect(writes()).toBe(0);

    await step({ event: 'pull_request', payload: PULL_REQUEST, inputs: { ignore: 'old*' } });
    expect(github.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('Plan: 1 to create, 0 to update, 0 to delete'),
    ]);
  });

  test('a token without permission is warned of', async () => {
    await start();
    const run = await step({ event: 'pull_request', payload: PULL_REQUEST, githubToken: 'read-token' });
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/^::warning::The comment was not written: .*pull-requests: write/m);
    expect(github.comments).toEqual([]);
  });

  test('a wrong manifest is annotated on its line, and no stack trace is shown', async () => {
    await start();
    const files = { 'release-links.yml': 'links:\n  - name: a\n    url: javascript:alert(1)\n' };
    const run = await step({ event: 'pull_request', payload: PULL_REQUEST, files });
    expect([run.code, run.stderr]).toEqual([1, '']);
    expect(run.stdout).toMatch(/^::error title=[^,]+,file=release-links\.yml,line=3,endLine=3,col=10,/m);
    expect(run.stdout).toMatch(/^::error::Nothing was done: 1 error\.$/m);
    expect(run.stdout).not.toMatch(/^\s+at /m);
    expect(run.summary).toContain('Nothing could be planned');
    expect(writes()).toBe(0);
  });
});

describe('on a tag', () => {
  const tag = { event: 'push', variables: { GITHUB_REF: 'refs/tags/v1' }, inputs: { tag: '' } };

  test('the step applies, and the next one finds nothing to do with one request', async () => {
    await start();
    const first = await step(tag);
    expect(first.code).toBe(0);
    expect(Object.fromEntries(first.outputs)).toMatchObject({
      changed: 'true',
      'in-sync': 'true',
      created: '1',
      deleted: '1',
    });
    expect(first.stdout).toMatch(/^::group::Plan\n.*^::endgroup::\n.*^created docs .*Apply complete/ms);
    expect(linkNames()).toEqual(['app.zip', 'docs']);
    expect(github.calls).toEqual([]);

    const before = sandbox.log.length;
    const again = await step(tag);
    expect(again.outputs.get('changed')).toBe('false');
    expect(sandbox.log.length - before).toBe(1);
  });

  test('an unknown input is refused', async () => {
    await start();
    const run = await step({ ...tag, inputs: { prun: 'false' } });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('there is no input "prun"%0ADid you mean prune?');
    expect(sandbox.log).toEqual([]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s lets the request in flight finish, and the report is true', async (signal, code) => {
    await start();
    let cancel = (): void => {};
    fault = ({ method }) => {
      if (method !== 'POST') return undefined;
      cancel();
      return { kind: 'delay', ms: 300 };
    };
    const run = await step({
      ...tag,
      started: (child) => {
        cancel = () => void child.kill(signal);
      },
    });
    expect(run.code).toBe(code);
    expect(run.stdout).toContain(`${signal}: finishing the requests in flight`);
    expect(linkNames()).toEqual(['old.zip', 'app.zip', 'docs']);
    expect(Object.fromEntries(run.outputs)).toMatchObject({ created: '1', deleted: '0', 'in-sync': 'false' });
    expect(run.stdout).toMatch(/^::error title=release-links%3A stopped::/m);
  });

  test('the deadline ends a run that hangs', async () => {
    await start();
    fault = ({ method }) => (method === 'POST' ? { kind: 'hang' } : undefined);
    const run = await step({ ...tag, inputs: { tag: 'v1', deadline: '0.5' } });
    expect(run.code).toBe(1);
    expect(run.outputs.get('in-sync')).toBe('false');
  });
});

describe('secrets and hostile names', () => {
  test('no token is in anything but the commands that hide it', async () => {
    await start();
    const run = await step({
      event: 'pull_request',
      payload: PULL_REQUEST,
      variables: { RUNNER_DEBUG: '1' },
    });
    expect(run.stdout.split('\n').slice(0, 2)).toEqual([`::add-mask::${TOKEN}`, '::add-mask::bot-token']);
    const everything = [run.everything, ...github.comments.map(({ body }) => body)].join('\n');
    expect(everything).toContain('::debug::GET');
    expect(everything).not.toMatch(/glpat-canary|bot-token/);
  });

  test('a name is no command, whatever it is', async () => {
    const names = [
      '::error::a',
      '##[error]b',
      'c\n::set-output name=changed::no',
      '\u2028::stop-commands::d',
    ];
    links = names.map((name, index) => ({ name, url: `https://example.com/${index}` }));
    await start();
    const run = await step({ inputs: { 'dry-run': 'true' } });
    expect(run.outputs.get('deleted')).toBe('4');
    const commands = run.stdout
      .split(/\r\n|[\n\r\u2028]/)
      .filter((line) => /^\s*::|##\[/.test(line) && !line.startsWith('::debug::'));
    expect(commands.map((line) => line.split('::')[1])).toEqual([
      'add-mask',
      'add-mask',
      'group',
      'endgroup',
      // None of the four is in the manifest.
      'warning title=release-links%3A unknown-links',
    ]);
  });
});

describe('a broken runner', () => {
  const broken = { variables: { GITHUB_OUTPUT: '/nowhere/output' } };

  test('ends the step with a sentence', async () => {
    await start();
    const run = await step(broken);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^::error::release-links ended unexpectedly: .*\/nowhere\/output$/m);
    expect(run.stdout + run.stderr).not.toContain('    at ');
  });

  test('shows the stack in debug mode', async () => {
    await start();
    const run = await step({ variables: { ...broken.variables, RUNNER_DEBUG: '1' } });
    expect(run.stdout).toMatch(/^::debug::Error: .*%0A {4}at /m);
  });
});
