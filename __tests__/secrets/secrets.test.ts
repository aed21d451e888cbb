/**
 * No secret is found in anything that the program leaves behind, whatever it is told to do and whatever happens to
 * it; and none is sent anywhere but to the server it is for.
 */

import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createReleaseStore } from '../../src/gitlab/api/store.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import { parseSeed } from '../../src/sandbox/world/seed.js';
import { runStep } from '../e2e/workflow-step.js';
import { type FakeGitHub, READER, startFakeGitHub } from '../fake-github/fake-github.js';
import { options } from '../gitlab/options.js';
import { told } from '../gitlab/told.js';
import { openSandbox } from '../sandboxes.js';
import { CANARIES, type Canary, found } from './canary.js';
import { type CommandResult, runCommand } from './command.js';
import { type Listener, listen, MEAN } from './mean-server.js';

// Each test starts processes, on machines that may have other things to do.
jest.setTimeout(60_000);

const SEED = `
projects:
  - id: 24
    path: group/app
    visibility: private
    tags: [v1, v2]
    releases: [{ tag: v1, links: [{ name: old, url: "https://me:${CANARIES.link}@x.test/old" }] }]
    merge_requests: [{ iid: 7 }]
tokens:
  ${CANARIES.private}: { kind: pat, role: maintainer }
  ${CANARIES.job}: { kind: job, role: developer, projects: [24] }
  ${CANARIES.oauth}: { kind: oauth, role: maintainer }
`;

let far: Listener;
let open: { close(): Promise<void> }[];

beforeEach(async () => {
  far = await listen((_, response) => response.writeHead(200).end());
  open = [far];
});
afterEach(async () => {
  await Promise.all(open.map((each) => each.close()));
});

async function sandboxWith(text = SEED): Promise<Sandbox> {
  const seed = parseSeed(text, 'seed');
  if (!seed.ok) throw new Error(JSON.stringify(seed.problems));
  return await openSandbox(seed.value);
}

async function mean(name: string): Promise<Listener> {
  const server = await listen((MEAN[name] ?? MEAN['a cut connection'])?.(far.url) ?? (() => {}));
  open.push(server);
  return server;
}

/** One link leads elsewhere, with a password in its address. */
const manifest = (): string => `links:
  - name: far
    url: ${far.url.replace('//', `//me:${CANARIES.link}@`)}/file
  - name: dead
    url: https://me:${CANARIES.link}@nowhere.invalid/file
`;

const REPORTS = ['terraform', 'dotenv', 'codequality'].flatMap((name) => [`--report-${name}`, `${name}.out`]);

/** Arguments that every command which speaks to GitLab takes. */
const at = (url: string): string[] => ['--gitlab-url', url, '--project', 'group/app', '--tag', 'v1'];

const KINDS = ['private', 'job', 'oauth'] as const satisfies readonly Canary[];

function expectSilence(result: Pick<CommandResult, 'everything'>): void {
  expect(found(result.everything)).toEqual([]);
  expect(far.heard.flatMap(found)).toEqual([]);
}

describe('a good day', () => {
  test.each<[(typeof KINDS)[number], string, number]>([
    ['private', 'validate --debug', 0],
    ['private', 'plan --debug', 0],
    ['private', 'plan --format markdown', 0],
    ['private', 'plan --check-urls true --debug --format json', 1],
    ['private', 'plan --check-urls all --debug', 1],
    ['job', 'apply --debug --format json', 0],
    ['oauth', 'apply --debug', 0],
    ['job', 'list --debug --format json', 0],
    ['oauth', 'get old --debug', 0],
    ['private', `create new https://me:${CANARIES.link}@x.test/new --debug`, 0],
    ['job', `create new https://me:${CANARIES.link}@x.test/new --debug --dry-run --format json`, 0],
    ['private', `update old --url https://me:${CANARIES.link}@x.test/new --debug --format json`, 0],
    ['job', 'delete old --debug --format json', 0],
  ])('with a token of kind %s: %s', async (kind, line, code) => {
    const sandbox = await sandboxWith();
    const [command = '', ...flags] = line.split(' ');
    const operands = { get: 1, update: 1, delete: 1, create: 2 }[command] ?? 0;
    const own = flags.splice(0, operands);
    const reports = command === 'plan' || command === 'apply' ? REPORTS : [];
    const result = await runCommand([command, ...own, ...at(sandbox.url), ...flags, ...reports], {
      variables: {
        RELEASE_LINKS_RETRIES: '1',
        RELEASE_LINKS_TOKEN: CANARIES[kind],
        RELEASE_LINKS_TOKEN_TYPE: kind,
      },
      files: { 'release-links.yml': manifest() },
    });
    expect({ code: result.code, stderr: result.code === code ? '' : result.stderr }).toEqual({
      code,
      stderr: '',
    });
    expectSilence(result);
    if (command !== 'validate') expect(sandbox.log.length).toBeGreaterThan(0);
    expect(far.heard.length > 0).toBe(line.includes('--check-urls all'));
  });
});

test('an address that is refused is shown without its password, and nothing is sent', async () => {
  const sandbox = await sandboxWith();
  const url = `https://me:${CANARIES.link}@x.test/$CI_COMMIT_TAG`;
  const result = await runCommand(['create', 'new', url, ...at(sandbox.url), '--debug', '--format', 'json'], {
    variables: { GITLAB_TOKEN: CANARIES.private },
  });
  expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining('https://me:***@x.test/') });
  expectSilence(result);
  expect(sandbox.log).toEqual([]);
});

test('an exported manifest has the addresses as they are, or it would not be one; and no token', async () => {
  const sandbox = await sandboxWith();
  const result = await runCommand(['export', ...at(sandbox.url), '--debug', '--out', 'm.yml'], {
    variables: { GITLAB_TOKEN: CANARIES.private },
  });
  expect(result.code).toBe(0);
  expect(found(result.everything)).toEqual(['link']);
  expect(found(result.stdout + result.stderr)).toEqual([]);
});

describe('a token that a link of the release shows', () => {
  test.each([
    'list',
    'get 1',
    'export',
    'plan',
    'plan --format json',
    'plan --report-dotenv d.env --report-codequality q.json --format markdown',
    'list --out list.txt',
  ])('given as a flag: %s', async (line) => {
    const sandbox = await sandboxWith(SEED.replace('name: old', `name: "old ${CANARIES.private}"`));
    const args = [...line.split(' '), ...at(sandbox.url), '--token', CANARIES.private];
    const result = await runCommand(args, { files: { 'release-links.yml': manifest() } });
    expect(result).toMatchObject({ code: 0, everything: expect.stringContaining('[token]') });
    expect(found(result.everything)).not.toContain('private');
  });
});

test('a plan that holds the token is not saved', async () => {
  const sandbox = await sandboxWith(SEED.replace('name: old', `name: "old ${CANARIES.private}"`));
  const args = ['plan', '--out', 'plan.json', ...at(sandbox.url), '--token', CANARIES.private];
  const result = await runCommand(args, { files: { 'release-links.yml': manifest() } });
  expect(result).toMatchObject({ code: 1, everything: expect.stringContaining('plan-file-token') });
  expect(found(result.everything)).not.toContain('private');
});

/** Puts the token into what is no error: the name of a link. */
async function echo(): Promise<Listener> {
  const server = await listen((_, response, secret) => {
    const url = 'https://x.test/old';
    const link = { id: 1, name: `of ${secret}`, url, direct_asset_url: url, link_type: 'other' };
    const release = JSON.stringify({ tag_name: 'v1', assets: { links: [link] } });
    response.writeHead(200, { 'content-type': 'application/json' }).end(release);
  });
  open.push(server);
  return server;
}

test.each(['text', 'json', 'markdown'])('a server that names a link after the token: %s', async (format) => {
  const server = await echo();
  const flags = ['--format', format, '--token', CANARIES.private];
  const result = await runCommand(['plan', ...at(server.url), ...flags, ...REPORTS, '--prune=false'], {
    files: { 'release-links.yml': 'links: [{ name: a, url: "https://x.test/a" }]' },
  });
  expectSilence(result);
  expect(result.stdout).toContain('of [token]');
});

describe('a note on a merge request', () => {
  test('tells no secret', async () => {
    const sandbox = await sandboxWith();
    const result = await runCommand(['plan', ...at(sandbox.url), '--debug', '--comment', 'true'], {
      variables: {
        GITLAB_TOKEN: CANARIES.private,
        CI_JOB_TOKEN: CANARIES.job,
        CI_SERVER_URL: sandbox.url,
        CI_PROJECT_ID: '24',
        CI_MERGE_REQUEST_IID: '7',
        CI_MERGE_REQUEST_PROJECT_ID: '24',
      },
      files: { 'release-links.yml': manifest() },
    });
    expectSilence(result);
    const notes = sandbox.world.projects.get(24)?.mergeRequests.get(7)?.notes ?? [];
    expect(notes).toHaveLength(1);
    expect(notes.flatMap(({ body }) => found(body))).toEqual([]);
  });
});

/** Each command meets a third of the bad days; what they share is met by all of them below, without a process. */
const LINES = ['plan --debug', 'apply --debug --format json', 'list --debug'];

describe.each(Object.keys(MEAN).map((name, at) => [name, LINES[at % LINES.length] ?? '']))(
  '%s',
  (name, line) => {
    test(line, async () => {
      const server = await mean(name);
      const [command = '', ...flags] = line.split(' ');
      const reports = command === 'list' ? [] : REPORTS;
      const result = await runCommand([command, ...at(server.url), ...flags, ...reports], {
        // One more try says what all say; the waits between them are real.
        variables: { GITLAB_TOKEN: CANARIES.private, RELEASE_LINKS_RETRIES: '1' },
        files: { 'release-links.yml': manifest() },
      });
      expect(server.heard.flatMap(found)).toContain('private');
      expectSilence(result);
      expect(far.heard).toEqual([]);
      if (name !== 'a next page elsewhere') expect(result.code).toBe(1);
    });

    test.each(KINDS)('what is thrown, to its last cause (%s)', async (kind) => {
      const server = await mean(name);
      const log = told();
      const store = createReleaseStore(
        options(server.url, {
          token: { kind, value: CANARIES[kind] },
          log,
          retries: 1,
          project: 'group/app',
        }),
      );
      const link = {
        name: 'a',
        url: 'https://x.test/a',
        link_type: 'other',
        direct_asset_path: null,
      } as const;
      const calls = [
        () => store.readRelease('v1'),
        () => store.readReleases(),
        () => store.createRelease('v1', [link], null),
        () => store.createLink('v1', link),
        () => store.updateLink('v1', 7, link),
        () => store.deleteLink('v1', 7),
      ];
      const ends = await Promise.all(calls.map((call) => call().catch((error: unknown) => error)));
      const text = ends
        .map((end) => inspect(end, { depth: Number.POSITIVE_INFINITY, showHidden: true }))
        .join();
      expect(found(text)).toEqual([]);
      expect(log.lines.flatMap(found)).toEqual([]);
      expect(far.heard).toEqual([]);
    });
  },
);

describe('tokens and proxies that cannot be used', () => {
  test.each([
    ['a line break in the token', { GITLAB_TOKEN: `${CANARIES.private}\nx` }],
    ['a letter that no header takes', { GITLAB_TOKEN: `${CANARIES.private}é` }],
    ['a proxy that is not there', { HTTPS_PROXY: `http://me:${CANARIES.proxy}@127.0.0.1:9` }],
    ['a proxy that is none', { HTTPS_PROXY: `socks5://me:${CANARIES.proxy}@127.0.0.1:9` }],
    ['a proxy that cannot be parsed', { HTTPS_PROXY: `http://me:${CANARIES.proxy}@[` }],
  ])('%s', async (_, variables) => {
    const result = await runCommand(['plan', ...at('https://gitlab.invalid'), '--debug', '--retries', '0'], {
      variables: { GITLAB_TOKEN: CANARIES.private, ...variables },
      files: { 'release-links.yml': manifest() },
    });
    expect(result.code).toBe(1);
    expectSilence(result);
  });

  test.each([
    ['an address with credentials', ['--gitlab-url', `https://me:${CANARIES.link}@gitlab.test`]],
    ['a token behind a flag that is misspelt', ['--tokn', CANARIES.job]],
    ['a token as an operand', [CANARIES.private]],
    ['a token as the kind of token', ['--token-type', CANARIES.private]],
    ['over plain http', ['--gitlab-url', 'http://gitlab.invalid']],
  ])('%s', async (_, flags) => {
    const result = await runCommand(['plan', '--project', '24', '--tag', 'v1', ...flags, '--debug'], {
      variables: { GITLAB_TOKEN: CANARIES.private },
      files: { 'release-links.yml': manifest() },
    });
    expect(result.code).toBe(1);
    expectSilence(result);
  });
});

describe('the action', () => {
  const REPO = { repo: { full_name: 'acme/app' } };
  const payload = { pull_request: { number: 7, head: REPO, base: REPO } };

  async function step(url: string, github: FakeGitHub, inputs: Readonly<Record<string, string>> = {}) {
    return runStep({
      event: 'pull_request',
      payload,
      githubToken: CANARIES.github,
      files: { 'release-links.yml': manifest() },
      inputs: {
        'gitlab-url': url,
        project: 'group/app',
        tag: 'v1',
        token: CANARIES.private,
        retries: '1',
        ...inputs,
      },
      variables: { GITHUB_API_URL: github.url, RUNNER_DEBUG: '1', CI_JOB_TOKEN: CANARIES.job },
    });
  }

  async function fakeGitHub(): Promise<FakeGitHub> {
    const bot = { login: 'github-actions[bot]', type: 'Bot', permission: 'write' } as const;
    const github = await startFakeGitHub({ tokens: { [CANARIES.github]: bot } });
    open.push(github);
    return github;
  }

  test.each([{}, { 'check-urls': 'all' }, { 'dry-run': 'false' }])('a good day: %j', async (inputs) => {
    const [sandbox, github] = [await sandboxWith(), await fakeGitHub()];
    const result = await step(sandbox.url, github, inputs);
    expectSilence(result);
    expect(github.comments.flatMap(({ body }) => found(body))).toEqual([]);
    expect(github.calls.map(({ path }) => path).flatMap(found)).toEqual([]);
    expect(sandbox.log.map((each) => JSON.stringify(each)).flatMap(found)).not.toContain('github');
  });

  test('hides every secret before it prints anything else', async () => {
    const [sandbox, github] = [await sandboxWith(), await fakeGitHub()];
    const { stdout } = await step(sandbox.url, github);
    const lines = stdout.split('\n');
    const first = lines.findIndex((line) => !line.startsWith('::add-mask::'));
    const masks = lines.slice(0, first).map((line) => line.replace('::add-mask::', ''));
    expect(masks).toEqual(expect.arrayContaining([CANARIES.private, CANARIES.github]));
  });

  test.each(Object.keys(MEAN).filter((_, at) => at % 3 === 0))('a bad day: %s', async (name) => {
    const [server, github] = [await mean(name), await fakeGitHub()];
    const result = await step(server.url, github);
    expectSilence(result);
    expect(far.heard).toEqual([]);
    expect(github.comments.flatMap(({ body }) => found(body))).toEqual([]);
  });

  test('a server that names a link after the token', async () => {
    const [server, github] = [await echo(), await fakeGitHub()];
    const { stdout, summary, outputs } = await step(server.url, github);
    const log = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(found([...log, summary, ...outputs.values()].join('\n'))).toEqual([]);
    expect(summary).toContain('of [token]');
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('of [token]')]);
  });

  test('a token for GitHub that may not comment', async () => {
    const sandbox = await sandboxWith();
    const github = await startFakeGitHub({ tokens: { [CANARIES.github]: READER } });
    open.push(github);
    expectSilence(await step(sandbox.url, github, { comment: 'true' }));
  });
});
