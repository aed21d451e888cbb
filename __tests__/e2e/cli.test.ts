/** The bundle in dist/cli, against a sandbox in this process. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import type { SeedLink } from '../../src/sandbox/world/seed-model.js';
import { openSandbox } from '../sandboxes.js';
import { appSeed } from '../serving.js';
import { type Ended, Folder } from './cli-process.js';

// Each test starts processes, on machines that may have other things to do.
jest.setTimeout(60_000);

const TOKEN = 'glpat-canary-0987654321';
const MANIFEST = `links:
  - name: b
    url: https://x.test/b-\${version}
    link_type: package
    direct_asset_path: /bin/b
  - url: https://x.test/new.zip
  - name: same
    url: https://x.test/same
`;
const LINKS: readonly SeedLink[] = [
  { name: 'b', url: 'https://x.test/b-0.9', direct_asset_path: '/bin/b' },
  { name: 'same', url: 'https://x.test/same' },
  { name: 'gone', url: 'https://x.test/gone' },
];

let sandbox: Sandbox;
let folder: Folder;

beforeEach(async () => {
  folder = new Folder();
  folder.write('release-links.yml', MANIFEST);
  sandbox = await openSandbox(
    appSeed(
      {
        tags: ['v1.0', 'v2.0'],
        releases: [{ tag: 'v1.0', links: LINKS }],
        merge_requests: [{ iid: 7, notes: [] }],
      },
      {
        [TOKEN]: { kind: 'pat', role: 'maintainer' },
        'job-canary': { kind: 'job', role: 'maintainer' },
      },
    ),
  );
});

afterEach(() => folder.remove());

const run = (line: string, variables: Record<string, string> = {}): Promise<Ended> =>
  folder.run([...line.split(' '), '--gitlab-url', sandbox.url, '--project', '24', '--tag', 'v1.0'], {
    GITLAB_TOKEN: TOKEN,
    ...variables,
  });

const methods = (): string[] => sandbox.log.map(({ method }) => method);
const read = (file: string): string => readFileSync(join(folder.path, file), 'utf8');

describe('plan', () => {
  test('shows the plan and writes nothing', async () => {
    const { code, stdout, stderr } = await run('plan');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      'Plan: 1 to create, 1 to update, 1 to delete, 1 unchanged.',
    );
    expect(methods()).toEqual(['GET']);
  });

  test('tells pending changes by its exit code where asked', async () => {
    expect((await run('plan --detailed-exitcode')).code).toBe(2);
    expect((await run('plan --fail-on-changes')).code).toBe(1);
  });

  test('prints JSON, whatever the exit code', async () => {
    const { code, stdout } = await run('plan --format json --max-deletes 0');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      command: 'plan',
      dry_run: true,
      summary: { create: 1, update: 1, delete: 1, unchanged: 1, unmanaged: 0, conflict: 0 },
      in_sync: false,
      requests: 1,
    });
  });

  test('prints JSON also where there is nothing to make a plan from, once GitLab was read', async () => {
    folder.write('release-links.yml', '- { package: none, version: "1" }\n');
    const { code, stdout, stderr } = await run('plan --format json');
    expect(code).toBe(1);
    expect(stderr).toContain('no generic package "none"');
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'plan',
      summary: { create: 0 },
      releases: [],
      in_sync: false,
      problems: [{ code: 'no-files-found', place: 'release-links.yml:1:3' }],
    });
    folder.write('release-links.yml', '- { url: htp://x.test/a }\n');
    const broken = await run('plan --format json');
    expect(broken.code).toBe(1);
    expect(JSON.parse(broken.stdout)).toMatchObject({
      command: 'plan',
      releases: [],
      in_sync: false,
      problems: [{ severity: 'error', place: expect.stringMatching(/^release-links.yml:1:/) }],
    });
  });

  test('writes what it was asked to write', async () => {
    const { code, stdout } = await run(
      'plan --format markdown --report-terraform t.json --report-dotenv d.env --report-codequality q.json',
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('### Release links') });
    expect(JSON.parse(read('t.json'))).toEqual({ create: 1, update: 1, delete: 1 });
    expect(JSON.parse(read('q.json'))).toEqual([]);
    expect(read('d.env')).toContain('RELEASE_LINKS_');
  });

  test('colours only where it may', async () => {
    const esc = '\u001b[';
    expect((await run('plan')).stdout).not.toContain(esc);
    expect((await run('plan', { GITLAB_CI: 'true' })).stdout).toContain(esc);
    expect((await run('plan', { GITLAB_CI: 'true', NO_COLOR: '1' })).stdout).not.toContain(esc);
    expect((await run('plan --color always', { NO_COLOR: '1' })).stdout).toContain(esc);
  });
});

describe('apply', () => {
  test('makes the release match; a second run finds nothing to do', async () => {
    const first = await run('apply');
    expect(first.code).toBe(0);
    expect(first.stdout).toContain('Apply complete: 1 created, 1 updated, 1 deleted, 1 unchanged.');
    // Read, write, read again before the delete, and read back.
    expect(methods().toSorted()).toEqual(['DELETE', 'GET', 'GET', 'GET', 'POST', 'PUT']);
    const second = await run('apply');
    expect(second.code).toBe(0);
    expect(second.stdout).toContain('No changes.');
    expect(methods()).toHaveLength(7);
  });

  test('only plans in a merge request pipeline', async () => {
    const { code } = await run('apply', { CI_PIPELINE_SOURCE: 'merge_request_event' });
    expect(code).toBe(0);
    expect(methods()).toEqual(['GET']);
  });

  test('names what it skipped when stopped, and the next run goes on', async () => {
    let seen: () => void = () => {};
    const writing = new Promise<void>((resolve) => {
      seen = resolve;
    });
    const slow = await openSandbox(
      appSeed(
        { tags: ['v1.0'], releases: [{ tag: 'v1.0' }] },
        { [TOKEN]: { kind: 'pat', role: 'maintainer' } },
      ),
      {
        fault: ({ method }) => {
          if (method === 'POST') seen();
          return method === 'POST' ? { kind: 'delay', ms: 300 } : undefined;
        },
      },
    );
    const args = ['apply', '--gitlab-url', slow.url, '--project', '24', '--tag', 'v1.0', '--format', 'json'];
    const { child, ended } = folder.start(args, { GITLAB_TOKEN: TOKEN });
    await writing;
    child.kill('SIGTERM');
    const { code, stdout } = await ended;
    expect(code).toBe(143);
    const statuses = JSON.parse(stdout).releases[0].outcomes.map(({ status }: { status: string }) => status);
    expect(statuses.toSorted()).toEqual(['done', 'skipped', 'skipped']);
    expect(JSON.parse(stdout).in_sync).toBe(false);
    expect((await folder.run(args, { GITLAB_TOKEN: TOKEN })).code).toBe(0);
  });
});

describe('without a reader', () => {
  const at = () => ['--gitlab-url', sandbox.url, '--project', '24', '--tag', 'v1.0'];
  const unread = async (...args: string[]) => {
    const { child, ended } = folder.start([...args, ...at()], { GITLAB_TOKEN: TOKEN });
    child.stdout?.destroy();
    child.stderr?.destroy();
    return (await ended).code;
  };

  test('an apply goes on to its end', async () => {
    expect(await unread('apply')).toBe(0);
    expect((await run('plan --detailed-exitcode')).code).toBe(0);
  });

  test('the exit code tells how the run ended', async () => {
    expect(await unread('plan', '--max-deletes', '0')).toBe(1);
    expect(await unread('plan', '--detailed-exitcode')).toBe(2);
  });
});

describe('a merge request', () => {
  const mergeRequest = () => ({
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_SERVER_URL: sandbox.url,
    CI_PROJECT_ID: '24',
    CI_MERGE_REQUEST_PROJECT_ID: '24',
    CI_MERGE_REQUEST_IID: '7',
  });
  const notes = () =>
    sandbox.world.projects
      .get(24)
      ?.mergeRequests.get(7)
      ?.notes.map(({ body }) => body) ?? [];

  test('gets one note, which is kept up to date', async () => {
    await run('plan', mergeRequest());
    expect(notes()).toHaveLength(1);
    expect(notes()[0]).toContain('1 to create, 1 to update, 1 to delete');
    await run('apply --dry-run=false', mergeRequest());
    await run('plan', mergeRequest());
    expect(notes()).toHaveLength(1);
    expect(notes()[0]).toContain('No changes.');
  });

  test('gets none with a job token, and that is said', async () => {
    const { code, stderr } = await run('plan', {
      ...mergeRequest(),
      GITLAB_TOKEN: '',
      CI_JOB_TOKEN: 'job-canary',
    });
    expect(code).toBe(0);
    expect(notes()).toEqual([]);
    expect(stderr).toContain('job token');
    expect(stderr).toContain('--report-terraform');
  });
});

describe('what a release has', () => {
  test('list', async () => {
    const { stdout } = await run('list --format json');
    expect(JSON.parse(stdout).links.map(({ name }: { name: string }) => name)).toEqual(['gone', 'same', 'b']);
    expect((await run('list')).stdout.split('\n')).toHaveLength(5);
  });

  test('get, by name and by id', async () => {
    const byName = JSON.parse((await run('get b --format json')).stdout);
    const byId = JSON.parse((await run('get 1 --format json')).stdout);
    expect(byId).toEqual(byName);
    expect(byId.link).toMatchObject({ id: 1, name: 'b', direct_asset_path: '/bin/b' });
    expect(sandbox.log.at(-1)?.target).toBe('/api/v4/projects/24/releases/v1.0/assets/links/1');
    const missing = await run('get sme');
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('Did you mean "same"?');
  });

  test('get, where the name looks like a flag', async () => {
    const args = ['get', '--gitlab-url', sandbox.url, '--project', '24', '--tag', 'v1.0', '--', '--help'];
    const { code, stderr } = await folder.run(args, { GITLAB_TOKEN: TOKEN });
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('no link "--help"') });
  });

  test('there is no such release', async () => {
    for (const command of ['list', 'get b', 'export']) {
      const args = [...command.split(' '), '--gitlab-url', sandbox.url, '--project', '24', '--tag', 'v9'];
      const { code, stderr } = await folder.run(args, { GITLAB_TOKEN: TOKEN });
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr:
          'error: project 24 has no release "v9" [no-release]\n  hint: Check the spelling of the tag.\n',
      });
    }
  });

  test('fmt and a manifest from standard input', async () => {
    folder.write('style.yml', "links: [{name: 'a', url: 'https://x.test/a'}] # why\n");
    const check = await folder.run(['fmt', '--check', '-m', 'style.yml']);
    expect({ code: check.code, out: check.stdout }).toEqual({ code: 1, out: '' });
    expect((await folder.run(['fmt', '-m', 'style.yml'])).stderr).toBe('Formatted style.yml.\n');
    expect((await folder.run(['fmt', '--check', '-m', 'style.yml'])).code).toBe(0);
    const valid = await folder.run(['validate', '-m', '-'], {}, "- {name: b, url: 'https://x.test/b'}\n");
    expect(valid.stdout).toBe('standard input is valid: 1 link.\n');
    const styled = await folder.run(['fmt', '-m', '-'], {}, "- {name: b, url: 'https://x.test/b'}\n");
    expect(styled.stdout).toBe('- name: b\n  url: https://x.test/b\n');
  });

  test('an apply that is only a dry run says so in its last line', async () => {
    for (const flags of ['--dry-run', '--dry-run --json', '--dry-run --fail-on-changes']) {
      const { stderr } = await run(`apply --links [] --allow-empty ${flags}`);
      expect(stderr.trimEnd().split('\n').at(-1)).toBe('Dry run (dry-run is true): nothing was written.');
    }
    const { stderr } = await run('apply --links [] --allow-empty');
    expect(stderr).toContain('Applying (');
    expect(stderr).not.toContain('nothing was written');
  });

  test('export says what a plan needs where there are no links', async () => {
    await run('apply --links [] --allow-empty');
    const { code, stdout, stderr } = await run('export');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'warning: release "v1.0" has no links [empty-desired]\n  hint: A plan with this manifest needs allow-empty: true.\n',
    });
    folder.write('exported.yml', stdout);
    const plan = await run('plan --manifest exported.yml --allow-empty --detailed-exitcode');
    expect(plan.code).toBe(0);
  });

  test('export, then plan: no changes', async () => {
    const { stdout } = await run('export');
    folder.write('exported.yml', stdout);
    expect((await run('plan --manifest exported.yml --detailed-exitcode')).code).toBe(0);
  });
});

describe('without GitLab', () => {
  test('demo plans, applies and plans', async () => {
    const { code, stdout } = await folder.run(['demo']);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^No changes\./);
  });

  test('validate', async () => {
    const { code, stdout } = await folder.run(['validate']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'release-links.yml is valid: 3 links.\n' });
    folder.write('release-links.yml', 'links:\n  - nam: x\n');
    const wrong = await folder.run(['validate']);
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain('release-links.yml:2:5: error:');
  });

  test('schema', async () => {
    expect(JSON.parse((await folder.run(['schema'])).stdout)).toHaveProperty('$schema');
  });

  test('sandbox tells its address first, serves, and ends by Ctrl-C', async () => {
    const { child, ended } = folder.start(['sandbox']);
    const url = await new Promise<string>((resolve) => {
      child.stdout?.once('data', (piece: string) => resolve(piece.split('\n')[0] ?? ''));
    });
    const response = await fetch(`${url}/api/v4/projects/24/releases/v0.1`, {
      headers: { 'private-token': 'demo-token' },
    });
    expect(response.status).toBe(200);
    await response.text();
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
  });

  test('sandbox says that a port is in use', async () => {
    const { port } = new URL(sandbox.url);
    const { code, stderr } = await folder.run(['sandbox', '--port', port]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `error: --port: the port ${port} is in use [usage]\n  hint: Choose another; 0 picks a free one.\n`,
    });
  });

  test('explain prints the page of a code from the bundle', async () => {
    const { code, stdout } = await folder.run(['explain', 'too-many-deletes']);
    expect(code).toBe(0);
    expect(stdout).toContain('Raise `max-deletes` if the deletions are intended');
    const bad = await folder.run(['validate', '--manifest', 'none.yml']);
    expect(bad.stderr).toContain(' [missing-manifest]\n');
  });

  test('help and version', async () => {
    expect((await folder.run(['--version'])).stdout).toBe(
      `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`,
    );
    expect((await folder.run(['--help'])).stdout).toContain('Usage: release-links COMMAND');
    expect((await folder.run(['apply', '--help'])).stdout).toContain('--max-deletes');
    expect((await folder.run([])).code).toBe(1);
  });
});

test('a wrong token is said without showing it, and without a stack trace', async () => {
  const { code, stdout, stderr } = await run('apply', { GITLAB_TOKEN: 'glpat-wrong-1234' });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('does not know this token');
  expect(stderr).not.toMatch(/glpat-wrong-1234|^\s+at /m);
});

test('a conflict is told on its line of the manifest', async () => {
  const { code, stdout, stderr } = await run(
    'plan --ignore gone --links [{"name":"x","url":"https://x.test/gone"}]',
  );
  expect(code).toBe(1);
  expect(stdout).toContain('Plan: 1 to create');
  expect(stderr).toMatch(
    /^links:1:\d+: error: link "x" of release "v1\.0": .*held by the unmanaged link "gone"/m,
  );
});

test('a file that cannot be written or read is named', async () => {
  const out = await run('list --out nowhere/plan.txt');
  expect(out.code).toBe(1);
  expect(out.stderr).toContain('error: cannot write "nowhere/plan.txt": there is no such file or folder');
  const seed = await folder.run(['sandbox', '--seed', 'nowhere.yml']);
  expect(seed.code).toBe(1);
  expect(seed.stderr).toContain('error: cannot read "nowhere.yml"');
  expect(seed.stderr).not.toContain('--debug');
});
