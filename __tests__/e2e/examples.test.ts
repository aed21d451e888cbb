/** The example workflows, run as they stand: the bundle against a sandbox, and a fake of GitHub for the comment. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import { parseSeed } from '../../src/sandbox/world/seed.js';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/fake-github.js';
import { openSandbox } from '../sandboxes.js';
import { type Runner, readWorkflow, runWorkflow, type StepResult, type Trigger } from './workflow-runner.js';

const WORLD = `
projects:
  - id: 24
    path: group/app
    visibility: private
    tags: [v1.0.0, v1.1.0]
    releases: [{ tag: v1.1.0, links: [{ name: Nightly build, url: https://nightly.example.com/ }] }]
tokens:
  access-token: { kind: pat, role: maintainer, projects: [24], scopes: [api], state: active }
`;

let sandbox: Sandbox;
let github: FakeGitHub;
let runner: Runner;

beforeEach(async () => {
  const seed = parseSeed(WORLD, 'world.yml');
  if (!seed.ok) throw new Error(JSON.stringify(seed.problems));
  sandbox = await openSandbox(seed.value);
  github = await startFakeGitHub();
  runner = {
    workspace: mkdtempSync(join(tmpdir(), 'example-')),
    inputs: { 'gitlab-url': sandbox.url },
    variables: { GITHUB_API_URL: github.url },
  };
  writeFileSync(join(runner.workspace, 'README.md'), '# app\n');
});

afterEach(async () => {
  rmSync(runner.workspace, { recursive: true, force: true });
  await github.close();
});

/** Names of the links of a release, oldest first. */
async function linksOf(tag: string): Promise<string[]> {
  const path = `${sandbox.url}/api/v4/projects/24/releases/${tag}/assets/links`;
  const response = await fetch(path, { headers: { 'private-token': 'access-token' } });
  const links = (await response.json()) as readonly { readonly name: string }[];
  return links.map(({ name }) => name).reverse();
}

const writes = (): string[] => sandbox.log.map(({ method }) => method).filter((method) => method !== 'GET');

const SECRETS = { 'secrets.GITLAB_TOKEN': 'access-token', 'github.token': 'bot-token' };

describe('examples/github-publish.yml', () => {
  const trigger: Trigger = { event: 'push', ref: 'refs/tags/v1.0.0', expressions: SECRETS };
  const run = (): Promise<StepResult> =>
    runWorkflow(readWorkflow('examples/github-publish.yml'), trigger, runner);

  test('creates the release with a link for each file, and changes nothing the second time', async () => {
    const first = await run();
    expect(first).toMatchObject({ status: 0, outputs: expect.stringMatching(/created<<.*\n2\n/) });
    expect(await linksOf('v1.0.0')).toEqual(['app-macos.tar.gz', 'app-linux.tar.gz']);
    expect(writes()).toEqual(['POST']);

    const second = await run();
    expect(second).toMatchObject({ status: 0, log: expect.stringContaining('No changes') });
    expect(writes()).toEqual(['POST']);
  });
});

describe('examples/github-review.yml', () => {
  const schedule = "github.event_name == 'schedule'";
  const run = (event: string, ref: string, payload: unknown = {}): Promise<StepResult> => {
    const isSchedule = event === 'schedule';
    const expressions = {
      ...SECRETS,
      [schedule]: String(isSchedule),
      [`${schedule} && 'true' || 'auto'`]: isSchedule ? 'true' : 'auto',
    };
    const workflow = readWorkflow('examples/github-review.yml');
    return runWorkflow(workflow, { event, ref, payload, expressions }, runner);
  };
  const same = { repo: { full_name: 'acme/app' } };
  const pull = { pull_request: { number: 7, head: same, base: same } };

  beforeEach(async () => {
    cpSync('examples/release-links.yml', join(runner.workspace, 'release-links.yml'));
    const headers = { 'private-token': 'access-token', 'content-type': 'application/json' };
    const body = JSON.stringify({ tag_name: 'v1.0.0' });
    await fetch(`${sandbox.url}/api/v4/projects/24/releases`, { method: 'POST', headers, body });
  });

  test('comments on a pull request, applies the merge, and finds drift', async () => {
    const before = writes();
    expect(await run('pull_request', 'refs/pull/7/merge', pull)).toMatchObject({ status: 0 });
    expect(writes()).toEqual(before);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('3 to create');

    expect(await run('push', 'refs/heads/main')).toMatchObject({ status: 0 });
    expect(await linksOf('v1.1.0')).toEqual(['Nightly build', 'Upgrade guide', 'app-1.1.0-linux.tar.gz']);
    expect(await run('schedule', 'refs/heads/main')).toMatchObject({ status: 0 });

    const other = `${sandbox.url}/api/v4/projects/24/releases/v1.0.0/assets/links/2`;
    await fetch(other, { method: 'DELETE', headers: { 'private-token': 'access-token' } });
    const drifted = await run('schedule', 'refs/heads/main');
    expect(drifted).toMatchObject({ status: 1, summary: expect.stringContaining('app-1.0.0.tar.gz') });
    expect(github.comments).toHaveLength(1);
  });
});

describe('examples/github-approve.yml', () => {
  const run = (job: 'plan' | 'apply', digest = ''): Promise<StepResult> => {
    const expressions = { ...SECRETS, 'needs.plan.outputs.digest': digest };
    const trigger: Trigger = { event: 'push', ref: 'refs/heads/main', expressions };
    return runWorkflow(readWorkflow('examples/github-approve.yml'), trigger, runner, job);
  };
  const digestOf = ({ outputs }: StepResult): string => /sha256:[0-9a-f]{64}/.exec(outputs)?.[0] ?? '';

  beforeEach(async () => {
    cpSync('examples/release-links.yml', join(runner.workspace, 'release-links.yml'));
    const headers = { 'private-token': 'access-token', 'content-type': 'application/json' };
    const body = JSON.stringify({ tag_name: 'v1.0.0' });
    await fetch(`${sandbox.url}/api/v4/projects/24/releases`, { method: 'POST', headers, body });
  });

  test('applies the plan that was approved, without the manifest', async () => {
    const before = writes();
    const planned = await run('plan');
    expect(planned).toMatchObject({ status: 0, summary: expect.stringContaining(digestOf(planned)) });
    expect(writes()).toEqual(before);
    // The second job has the artifact, and no checkout.
    rmSync(join(runner.workspace, 'release-links.yml'));
    const applied = await run('apply', digestOf(planned));
    expect(applied).toMatchObject({ status: 0, log: expect.stringContaining(digestOf(planned)) });
    expect(await linksOf('v1.1.0')).toEqual(['Nightly build', 'Upgrade guide', 'app-1.1.0-linux.tar.gz']);
  });

  test('refuses it where a link was added between plan and approval', async () => {
    const planned = await run('plan');
    const path = `${sandbox.url}/api/v4/projects/24/releases/v1.1.0/assets/links`;
    const headers = { 'private-token': 'access-token', 'content-type': 'application/json' };
    await fetch(path, { method: 'POST', headers, body: '{"name":"late","url":"https://x.test/late"}' });
    const before = writes();
    const refused = await run('apply', digestOf(planned));
    expect(refused).toMatchObject({
      status: 1,
      log: expect.stringContaining('link "late" of release "v1.1.0" was added'),
    });
    expect(writes()).toEqual(before);
  });
});

test('examples use the version of this package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  for (const name of ['github-publish.yml', 'github-review.yml', 'github-approve.yml']) {
    expect(readFileSync(join('examples', name), 'utf8')).toContain(`uses: OWNER/release-links@v${version}\n`);
  }
  for (const name of ['publish.gitlab-ci.yml', 'review.gitlab-ci.yml', 'approve.gitlab-ci.yml']) {
    expect(readFileSync(join('examples', name), 'utf8')).toContain(`/release-links@v${version}\n`);
  }
});
