/** Local files on their way into the registry, through the whole story. */

import { createHash } from 'node:crypto';
import { appendFileSync, chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Problem } from '../../src/core/problem/problem.js';
import type { Outcome } from '../../src/core/run/outcome.js';
import { succeeded } from '../../src/core/run/result.js';
import type { Fault, FaultFor } from '../../src/sandbox/http/fault.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import type { RecordedRequest } from '../../src/sandbox/request/exchange.js';
import type { Seed, SeedProject } from '../../src/sandbox/world/seed-model.js';
import { seedOf, withSandbox } from '../serving.js';
import { type Played, play, reportOf } from './harness.js';
import { folderWith, removeFolders } from './scratch.js';

afterEach(removeFolders);

const UPLOAD = 'upload: { package: app, version: "${version}" }';
const ENTRY = `- files: dist/*\n  ${UPLOAD}`;
const sum = (text: string): string => createHash('sha256').update(text).digest('hex');

function seedWith(project: Partial<SeedProject> = {}, links: Parameters<typeof seedOf>[0] = []): Seed {
  const seed = seedOf(links);
  const [first] = seed.projects;
  if (first === undefined) throw new Error('the seed has a project');
  const job = { kind: 'job', role: 'developer' } as const;
  return { projects: [{ ...first, ...project }], tokens: { ...seed.tokens, 'job-token': job } };
}

const withFile = (content: string, duplicates = true): Partial<SeedProject> => ({
  package_duplicates: duplicates,
  packages: [{ name: 'app', version: '0.1', files: [{ name: 'a.deb', content }] }],
});

function stored(sandbox: Sandbox): readonly (readonly [string, string])[] {
  const packages = sandbox.world.projects.get(24)?.packages.list ?? [];
  return packages.flatMap(({ name, version, files }) =>
    files.map((file) => [`${name} ${version} ${file.file_name}`, file.upload.sha256] as const),
  );
}

const outcomes = (played: Played): readonly Outcome[] =>
  reportOf(played).releases.flatMap((release) => release.outcomes ?? []);
const linkNames = (sandbox: Sandbox): readonly string[] =>
  [...(sandbox.world.projects.get(24)?.releases.get('v0.1')?.links ?? [])].map(({ name }) => name).sort();

function problemsOf({ result }: Played): readonly Problem[] {
  if (result.kind === 'failed') return result.problems;
  if (result.kind !== 'reported') return [];
  return [...result.report.problems, ...result.report.releases.flatMap(({ problems }) => problems)];
}

const isPut = ({ method, target }: RecordedRequest): boolean =>
  method === 'PUT' && target.includes('/packages/generic/');

/** Answers the first `times` uploads so. */
function faulty(fault: Fault, times = 1): FaultFor {
  let left = times;
  return (request) => {
    if (!isPut(request) || left === 0) return undefined;
    left -= 1;
    return fault;
  };
}

describe('a file that is not there yet', () => {
  test('is planned, put there before its link, and there the next time', async () => {
    const root = folderWith({ 'dist/a.deb': 'bytes' });
    await withSandbox(seedWith(), async (sandbox) => {
      const raw = { links: ENTRY, root };
      const planned = await play(sandbox, raw, { command: 'plan' });
      expect(planned.calls.every((call) => call.startsWith('GET'))).toBe(true);
      expect(stored(sandbox)).toEqual([]);
      const upload = {
        name: 'a.deb',
        path: 'dist/a.deb',
        package: 'app',
        version: '0.1',
        size: 5,
        replaces: false,
      };
      expect(reportOf(planned)).toMatchObject({ inSync: false, releases: [{ uploads: [upload] }] });

      const applied = await play(sandbox, raw);
      expect(applied.calls.filter((call) => !call.startsWith('GET'))).toEqual([
        'PUT /packages/generic/app/0.1/a.deb?select=package_file',
        'POST /releases/v0.1/assets/links',
      ]);
      expect(stored(sandbox)).toEqual([['app 0.1 a.deb', sum('bytes')]]);
      expect(outcomes(applied)).toEqual([
        { action: 'upload', name: 'a.deb', status: 'done' },
        { action: 'create', name: 'a.deb', status: 'done' },
      ]);
      expect(reportOf(applied)).toMatchObject({ inSync: true });

      const again = await play(sandbox, raw);
      expect(reportOf(again)).toMatchObject({ inSync: true, releases: [{ uploads: [], outcomes: null }] });
      expect(again.calls).toHaveLength(3);
    });
  });

  test('with a job token', async () => {
    const root = folderWith({ 'dist/a.deb': 'bytes' });
    await withSandbox(seedWith(), async (sandbox) => {
      const raw = { links: ENTRY, root, token: 'job-token', 'token-type': 'job' };
      expect(reportOf(await play(sandbox, raw))).toMatchObject({ inSync: true });
    });
  });

  test('whose link is there already goes up alone', async () => {
    const root = folderWith({ 'dist/a.deb': 'bytes' });
    await withSandbox(seedWith(), async (sandbox) => {
      await play(sandbox, { links: ENTRY, root });
      sandbox.world.projects.get(24)?.packages.list.splice(0);
      const planned = await play(sandbox, { links: ENTRY, root }, { command: 'plan' });
      expect(reportOf(planned).inSync).toBe(false);
      const applied = await play(sandbox, { links: ENTRY, root });
      expect(outcomes(applied)).toEqual([{ action: 'upload', name: 'a.deb', status: 'done' }]);
      expect(reportOf(applied)).toMatchObject({ inSync: true });
    });
  });

  test('with an address of its own, the link leads there', async () => {
    const root = folderWith({ 'dist/a.deb': 'bytes' });
    await withSandbox(seedWith(), async (sandbox) => {
      const links = `${ENTRY}\n  url: https://cdn.test/\${tag}/\${basename}`;
      await play(sandbox, { links, root });
      const [link] = sandbox.world.projects.get(24)?.releases.get('v0.1')?.links ?? [];
      expect(link?.url).toBe('https://cdn.test/v0.1/a.deb');
    });
  });

  test('needed by several releases: goes up once, before any of its links', async () => {
    const root = folderWith({ 'dist/a.deb': 'bytes' });
    const seed = seedOf([], [{ tag: 'v1' }, { tag: 'v2' }]);
    await withSandbox(seed, async (sandbox) => {
      const links = '- files: dist/*\n  upload: { package: app, version: shared }';
      const applied = await play(sandbox, { links, root, tags: 'v*' });
      const writes = applied.calls.filter((call) => !call.startsWith('GET'));
      expect(writes[0]).toContain('PUT /packages/generic/app/shared/a.deb');
      expect(writes).toHaveLength(4);
      expect(reportOf(applied)).toMatchObject({ inSync: true });
      expect(reportOf(applied).releases.map(({ uploads }) => uploads.length)).toEqual([1, 0, 0]);
    });
  });
});

describe('a file that is there', () => {
  test('with the same contents is left alone', async () => {
    const root = folderWith({ 'dist/a.deb': 'bytes' });
    await withSandbox(seedWith(withFile('bytes')), async (sandbox) => {
      const applied = await play(sandbox, { links: ENTRY, root });
      expect(applied.calls.filter((call) => !call.startsWith('GET'))).toEqual([
        'POST /releases/v0.1/assets/links',
      ]);
    });
  });

  test('with other contents is a conflict: nothing is sent for the release', async () => {
    const root = folderWith({ 'dist/a.deb': 'bytes', 'dist/b.deb': 'more' });
    await withSandbox(seedWith(withFile('other')), async (sandbox) => {
      for (const command of ['plan', 'apply'] as const) {
        const played = await play(sandbox, { links: ENTRY, root }, { command });
        expect(succeeded(played.result)).toBe(false);
        expect(played.calls.every((call) => call.startsWith('GET'))).toBe(true);
        expect(problemsOf(played)).toEqual([
          expect.objectContaining({
            code: 'upload-conflict',
            message:
              '"dist/a.deb" differs from the file "a.deb" that is in app 0.1 of the package registry already',
            place: expect.objectContaining({ line: 2 }),
          }),
        ]);
      }
    });
  });

  test('with other contents and replace: true goes up beside it, as GitLab has it', async () => {
    const root = folderWith({ 'dist/a.deb': 'bytes' });
    const links = ENTRY.replace('}" }', '}", replace: true }');
    await withSandbox(seedWith(withFile('other')), async (sandbox) => {
      const applied = await play(sandbox, { links, root });
      expect(reportOf(applied)).toMatchObject({
        inSync: true,
        releases: [{ uploads: [{ replaces: true }] }],
      });
      expect(stored(sandbox).map(([, sha]) => sha)).toEqual([sum('other'), sum('bytes')]);
      expect(outcomes(await play(sandbox, { links, root }))).toEqual([]);
    });
  });

  test('replace, where the group refuses duplicates: explained', async () => {
    const root = folderWith({ 'dist/a.deb': 'bytes' });
    const links = ENTRY.replace('}" }', '}", replace: true }');
    await withSandbox(seedWith(withFile('other', false)), async (sandbox) => {
      const applied = await play(sandbox, { links, root });
      expect(outcomes(applied)).toEqual([
        expect.objectContaining({ status: 'failed', error: expect.stringContaining('allows no duplicates') }),
        { action: 'create', name: 'a.deb', status: 'skipped' },
      ]);
      expect(linkNames(sandbox)).toEqual([]);
    });
  });
});

describe('a file that does not get there', () => {
  const failing: FaultFor = (request) =>
    isPut(request) && request.target.includes('bad.deb')
      ? {
          kind: 'status',
          status: 403,
          headers: JSON_TYPE,
          body: '{"message":"403 Forbidden - Package protected."}',
        }
      : undefined;
  const JSON_TYPE = { 'content-type': 'application/json' };

  test('its link is not sent, the others are, nothing is deleted, and the run fails', async () => {
    const root = folderWith({ 'dist/bad.deb': 'bytes', 'dist/good.deb': 'more' });
    const seed = seedWith({}, [{ name: 'old', url: 'https://x.test/old' }]);
    await withSandbox(
      seed,
      async (sandbox) => {
        const applied = await play(sandbox, { links: ENTRY, root });
        expect(outcomes(applied).map(({ action, name, status }) => `${action} ${name} ${status}`)).toEqual([
          'upload bad.deb failed',
          'upload good.deb done',
          'create bad.deb skipped',
          'create good.deb done',
          'delete old skipped',
        ]);
        expect(linkNames(sandbox)).toEqual(['good.deb', 'old']);
        expect(succeeded(applied.result)).toBe(false);
        // The same would happen in another round: it is not tried.
        expect(applied.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(2);
      },
      { fault: failing },
    );
  });

  test('nothing is deleted to make room for its link, nor where its link is there already', async () => {
    const root = folderWith({ 'dist/bad.deb': 'bytes', 'dist/kept.deb': 'more' });
    const links = `${ENTRY}\n  url: https://x.test/\${basename}\n  direct_asset_path: /bin/\${basename}`;
    const kept = { name: 'kept.deb', url: 'https://x.test/kept.deb', direct_asset_path: '/bin/kept.deb' };
    const inTheWay = { name: 'old', url: 'https://x.test/old', direct_asset_path: '/bin/bad.deb' };
    const bad = { name: 'bad.deb', url: 'https://x.test/before' };
    const good = { name: 'bad.deb', url: 'https://x.test/bad.deb', direct_asset_path: '/bin/bad.deb' };
    const old = { name: 'old', url: 'https://x.test/old' };
    for (const present of [
      [kept, inTheWay, bad],
      [kept, old, good],
    ]) {
      await withSandbox(
        seedWith({}, present),
        async (sandbox) => {
          const applied = await play(sandbox, { links, root });
          expect(outcomes(applied)).toContainEqual({ action: 'delete', name: 'old', status: 'skipped' });
          expect(linkNames(sandbox)).toEqual(['bad.deb', 'kept.deb', 'old']);
        },
        { fault: failing },
      );
    }
  });

  test('the next run heals it', async () => {
    const root = folderWith({ 'dist/a.deb': 'bytes' });
    const fault = faulty({ kind: 'status', status: 500 }, 3);
    await withSandbox(
      seedWith(),
      async (sandbox) => {
        const raw = { links: ENTRY, root, retries: '0' };
        const first = await play(sandbox, raw);
        expect([succeeded(first.result), linkNames(sandbox)]).toEqual([false, []]);
        expect(succeeded((await play(sandbox, raw)).result)).toBe(true);
        expect(linkNames(sandbox)).toEqual(['a.deb']);
      },
      { fault },
    );
  });

  test('a release that is to be created is not created without it', async () => {
    const root = folderWith({ 'dist/bad.deb': 'bytes', 'dist/good.deb': 'more' });
    await withSandbox(
      seedWith(),
      async (sandbox) => {
        const applied = await play(sandbox, { links: ENTRY, root, tag: 'v0.2', 'create-release': 'true' });
        expect(applied.calls.some((call) => call.startsWith('POST'))).toBe(false);
        expect(reportOf(applied)).toMatchObject({ inSync: false, releases: [{ created: false }] });
      },
      { fault: failing },
    );
  });

  test.each([
    ['an upload', ENTRY],
    ['a package', '- { package: app, version: "1" }'],
  ])(
    'a run that is cancelled before the registry is asked blames no line of the manifest: %s',
    async (_, entry) => {
      const root = folderWith({ 'dist/a': 'a' });
      const controller = new AbortController();
      const fault: FaultFor = () => {
        controller.abort();
        return undefined;
      };
      await withSandbox(
        seedWith(),
        async (sandbox) => {
          const { result, calls } = await play(sandbox, { links: entry, root }, { stop: controller.signal });
          expect(calls).toEqual(['GET /releases/v0.1']);
          expect(result).toMatchObject({
            kind: 'failed',
            problems: [
              {
                severity: 'error',
                code: 'stopped',
                message: 'the run was stopped before it was finished',
                hint: expect.any(String),
              },
            ],
          });
        },
        { fault },
      );
    },
  );

  test('a cancelled run begins no other file', async () => {
    const root = folderWith(Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`dist/${name}`, name])));
    const controller = new AbortController();
    const fault: FaultFor = (request) => {
      if (isPut(request)) controller.abort();
      return undefined;
    };
    await withSandbox(
      seedWith(),
      async (sandbox) => {
        const raw = { links: ENTRY, root, concurrency: '1' };
        const applied = await play(sandbox, raw, { stop: controller.signal });
        expect(
          outcomes(applied)
            .filter(({ action }) => action === 'upload')
            .map(({ status }) => status),
        ).toEqual(['failed', 'skipped', 'skipped', 'skipped']);
        expect(linkNames(sandbox)).toEqual([]);
      },
      { fault },
    );
  });
});

describe('an answer that does not tell', () => {
  test.each([
    { name: 'lost after it was done', fault: { kind: 'reset-after' } as const, puts: 1 },
    { name: 'lost before it was done', fault: { kind: 'reset-before' } as const, puts: 2 },
    {
      name: 'a gateway timeout after it was done',
      fault: { kind: 'status-after', status: 504 } as const,
      puts: 1,
    },
    {
      name: 'a gateway timeout before it was done',
      fault: { kind: 'status', status: 502 } as const,
      puts: 2,
    },
    { name: 'cut off', fault: { kind: 'truncate' } as const, puts: 1 },
    {
      name: 'without a record',
      fault: {
        kind: 'status-after',
        status: 201,
        headers: { 'content-type': 'application/json' },
        body: '{"message":"201 Created"}',
      } as const,
      puts: 1,
    },
  ])('$name: found out by looking, and put there once', async ({ fault, puts }) => {
    const root = folderWith({ 'dist/a.deb': 'bytes' });
    await withSandbox(
      seedWith(),
      async (sandbox) => {
        const applied = await play(sandbox, { links: ENTRY, root });
        expect(reportOf(applied)).toMatchObject({ inSync: true });
        expect(stored(sandbox)).toEqual([['app 0.1 a.deb', sum('bytes')]]);
        expect(applied.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(puts);
      },
      { fault: faulty(fault) },
    );
  });

  test('lost where duplicates are refused', async () => {
    const root = folderWith({ 'dist/a.deb': 'bytes' });
    await withSandbox(
      seedWith({ package_duplicates: false }),
      async (sandbox) => {
        expect(reportOf(await play(sandbox, { links: ENTRY, root }))).toMatchObject({ inSync: true });
        expect(stored(sandbox)).toHaveLength(1);
      },
      { fault: faulty({ kind: 'reset-after' }) },
    );
  });

  test('lost every time: told after a few tries', async () => {
    const root = folderWith({ 'dist/a.deb': 'bytes' });
    await withSandbox(
      seedWith(),
      async (sandbox) => {
        const applied = await play(sandbox, { links: ENTRY, root });
        expect(succeeded(applied.result)).toBe(false);
        expect(applied.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(3);
      },
      { fault: faulty({ kind: 'reset-before' }, 100) },
    );
  });

  test.each([
    ['GitLab has stored something else', sum('other'), 'its sha256 is another one'],
    ['GitLab does not tell what it has stored', null, 'reported no sha256 for it'],
  ])('%s', async (_, file_sha256, error) => {
    const root = folderWith({ 'dist/a.deb': 'bytes' });
    const record = { id: 1, file_name: 'a.deb', size: 5, file_sha256 };
    await withSandbox(
      seedWith(),
      async (sandbox) => {
        const applied = await play(sandbox, { links: ENTRY, root });
        expect(outcomes(applied)[0]).toMatchObject({
          status: 'failed',
          error: expect.stringContaining(error),
        });
        expect(linkNames(sandbox)).toEqual([]);
      },
      {
        fault: faulty({
          kind: 'status',
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(record),
        }),
      },
    );
  });
});

describe('files that cannot be sent', () => {
  test.each([
    { name: 'an empty file', files: { 'dist/a.deb': '' }, code: 'empty-file' },
    {
      name: 'a name that GitLab does not take',
      files: { 'dist/a b.deb': 'x' },
      code: 'invalid-package-file',
    },
    {
      name: 'two files of one name',
      files: { 'dist/x/a.deb': 'x', 'dist/y/a.deb': 'y' },
      code: 'duplicate-upload',
      entry: `- files: dist/**\n  ${UPLOAD}\n  name: \${path}\n  url: https://x.test/\${path}`,
    },
  ])('$name: told at its entry, nothing is sent', async ({ files, code, entry = ENTRY }) => {
    const root = folderWith(files);
    await withSandbox(seedWith(), async (sandbox) => {
      const played = await play(sandbox, { links: entry, root });
      expect(problemsOf(played)).toEqual([
        expect.objectContaining({ code, place: expect.objectContaining({ file: 'links', line: 1 }) }),
      ]);
      expect(played.calls.every((call) => call.startsWith('GET'))).toBe(true);
    });
  });

  const isRoot = process.getuid?.() === 0;
  test('an unreadable file', async () => {
    const root = folderWith({ 'dist/a.deb': 'x' });
    chmodSync(join(root, 'dist/a.deb'), 0);
    await withSandbox(seedWith(), async (sandbox) => {
      const played = await play(sandbox, { links: ENTRY, root });
      // The superuser may read everything.
      const expected = isRoot ? [] : [expect.objectContaining({ code: 'unreadable-file' })];
      expect(problemsOf(played)).toEqual(expected);
    });
  });

  test('a file that changes between plan and upload: not sent whole, and no link', async () => {
    const root = folderWith({ 'dist/a.deb': 'bytes' });
    await withSandbox(seedWith(), async (sandbox) => {
      const begin = (): void => appendFileSync(join(root, 'dist/a.deb'), 'more');
      const applied = await play(sandbox, { links: ENTRY, root }, { progress: { begin } });
      expect(outcomes(applied)[0]).toMatchObject({
        action: 'upload',
        status: 'failed',
        error: expect.stringContaining('the file "dist/a.deb" changed while it was read'),
      });
      expect([stored(sandbox), linkNames(sandbox)]).toEqual([[], []]);
    });
  });

  test('a large file that changes while it is on its way', async () => {
    const root = folderWith({ 'dist/a.deb': Buffer.alloc(3_000_000, 'a') });
    let changed = false;
    const transfer = (): void => {
      if (!changed) writeFileSync(join(root, 'dist/a.deb'), Buffer.alloc(3_000_000, 'b'));
      changed = true;
    };
    await withSandbox(seedWith(), async (sandbox) => {
      const applied = await play(sandbox, { links: ENTRY, root }, { progress: { transfer } });
      expect(outcomes(applied)[0]).toMatchObject({
        status: 'failed',
        error: expect.stringContaining('changed'),
      });
      expect([stored(sandbox), linkNames(sandbox)]).toEqual([[], []]);
    });
  });

  test('a registry that the token may not write to', async () => {
    const root = folderWith({ 'dist/a.deb': 'x' });
    const seed = seedWith({ visibility: 'public' });
    await withSandbox(seed, async (sandbox) => {
      const applied = await play(sandbox, { links: ENTRY, root, token: 'guest-token' });
      expect(outcomes(applied)[0]).toMatchObject({
        status: 'failed',
        error: expect.stringContaining('may not put files into packages of project 24'),
      });
    });
  });
});

test('progress tells of every byte', async () => {
  const root = folderWith({ 'dist/a.deb': Buffer.alloc(2_000_000, 'a') });
  const told: string[] = [];
  await withSandbox(seedWith(), async (sandbox) => {
    const transfer = ({ name }: { readonly name: string }, sent: number): unknown =>
      told.push(`${name} ${sent}`);
    await play(sandbox, { links: ENTRY, root }, { progress: { transfer } });
  });
  expect(told.at(-1)).toBe('a.deb 2000000');
  expect(told.length).toBeGreaterThan(1);
});
