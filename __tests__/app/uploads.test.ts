/** Local files on their way into the registry, through the whole story. */

import { createHash } from 'node:crypto';
import { appendFileSync, chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../src/sandbox/http/fault.js';
import type { RecordedRequest } from '../../src/sandbox/request/exchange.js';
import type { SeedProject } from '../../src/sandbox/world/seed-model.js';
import { scenario, type Trouble } from './scenario.js';
import type { Ran, Stage } from './stage.js';

const UPLOAD = 'upload: { package: app, version: "${version}" }';
const ENTRY = `- files: dist/*\n  ${UPLOAD}`;
const sum = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An entry that uploads what is in `dist`, where `dist/a.deb` is. */
const start = scenario().withToken('job-token', { kind: 'job', role: 'developer' }).given({ links: ENTRY });
const one = start.finds({ 'dist/a.deb': 'bytes' });

const withFile = (content: string, duplicates = true): Partial<SeedProject> => ({
  package_duplicates: duplicates,
  packages: [{ name: 'app', version: '0.1', files: [{ name: 'a.deb', content }] }],
});

/** Files of the registry with their sums. */
const stored = ({ stage }: Ran): readonly (readonly [string, string])[] =>
  stage.project.packages.list.flatMap(({ name, version, files }) =>
    files.map((file) => [`${name} ${version} ${file.file_name}`, file.upload.sha256] as const),
  );

const puts = ({ calls }: Ran): readonly string[] => calls.filter((call) => call.startsWith('PUT'));

const isPut = ({ method, target }: RecordedRequest): boolean =>
  method === 'PUT' && target.includes('/packages/generic/');

/** Answers the first `times` uploads so. */
function faulty(fault: Fault, times = 1): Trouble {
  let left = times;
  return (request) => {
    if (!isPut(request) || left === 0) return undefined;
    left -= 1;
    return fault;
  };
}

describe('a file that is not there yet', () => {
  test('is planned, put there before its link, and there the next time', () =>
    one
      .by({ command: 'plan' })
      .runs((ran) => {
        expect(ran.sent).toEqual([]);
        expect(stored(ran)).toEqual([]);
        const upload = {
          name: 'a.deb',
          path: 'dist/a.deb',
          package: 'app',
          version: '0.1',
          size: 5,
          replaces: false,
        };
        expect(ran.report).toMatchObject({ inSync: false, releases: [{ uploads: [upload] }] });
      })
      .by({ command: 'apply' })
      .runs((ran) => {
        expect(ran.sent).toEqual([
          'PUT /packages/generic/app/0.1/a.deb?select=package_file',
          'POST /releases/v0.1/assets/links',
        ]);
        expect(stored(ran)).toEqual([['app 0.1 a.deb', sum('bytes')]]);
        expect(ran.outcomes).toEqual([
          { action: 'upload', name: 'a.deb', status: 'done' },
          { action: 'create', name: 'a.deb', status: 'done' },
        ]);
        expect(ran.report).toMatchObject({ inSync: true });
      })
      .runs(({ report, calls }) => {
        expect(report).toMatchObject({ inSync: true, releases: [{ uploads: [], outcomes: null }] });
        expect(calls).toHaveLength(3);
      })
      .ends());

  test('with a job token', () =>
    one
      .given({ token: 'job-token', 'token-type': 'job' })
      .runs(({ report }) => expect(report).toMatchObject({ inSync: true }))
      .ends());

  test('whose link is there already goes up alone', () =>
    one
      .sends('upload a.deb', 'create a.deb')
      .meanwhile(({ project }) => project.packages.list.splice(0))
      .by({ command: 'plan' })
      .runs(({ report }) => expect(report.inSync).toBe(false))
      .by({ command: 'apply' })
      .runs(({ outcomes, report }) => {
        expect(outcomes).toEqual([{ action: 'upload', name: 'a.deb', status: 'done' }]);
        expect(report).toMatchObject({ inSync: true });
      })
      .ends());

  test('with an address of its own, the link leads there', () =>
    one
      .given({ links: `${ENTRY}\n  url: https://cdn.test/\${tag}/\${basename}` })
      .runs((ran) => expect(ran.links()[0]?.url).toBe('https://cdn.test/v0.1/a.deb'))
      .ends());

  test('needed by several releases: goes up once, before any of its links', () =>
    one
      .hasReleases({ tag: 'v1' }, { tag: 'v2' })
      .given({ links: '- files: dist/*\n  upload: { package: app, version: shared }', tags: 'v*' })
      .runs(({ sent, report }) => {
        expect(sent[0]).toContain('PUT /packages/generic/app/shared/a.deb');
        expect(sent).toHaveLength(4);
        expect(report).toMatchObject({ inSync: true });
        expect(report.releases.map(({ uploads }) => uploads.length)).toEqual([1, 0, 0]);
      })
      .ends());
});

describe('a file that is there', () => {
  const replacing = { links: ENTRY.replace('}" }', '}", replace: true }') };

  test('with the same contents is left alone', () =>
    one
      .inProject(withFile('bytes'))
      .runs(({ sent }) => expect(sent).toEqual(['POST /releases/v0.1/assets/links']))
      .ends());

  test.each(['plan', 'apply'] as const)(
    'with other contents is a conflict: nothing is sent for the release (%s)',
    (command) =>
      one
        .finds({ 'dist/a.deb': 'bytes', 'dist/b.deb': 'more' })
        .inProject(withFile('other'))
        .by({ command })
        .runs(({ succeeded, sent, problems }) => {
          expect(succeeded).toBe(false);
          expect(sent).toEqual([]);
          expect(problems).toEqual([
            expect.objectContaining({
              code: 'upload-conflict',
              message:
                '"dist/a.deb" differs from the file "a.deb" that is in app 0.1 of the package registry already',
              place: expect.objectContaining({ line: 2 }),
            }),
          ]);
        })
        .ends(),
  );

  test('with other contents and replace: true goes up beside it, as GitLab has it', () =>
    one
      .inProject(withFile('other'))
      .given(replacing)
      .runs((ran) => {
        expect(ran.report).toMatchObject({ inSync: true, releases: [{ uploads: [{ replaces: true }] }] });
        expect(stored(ran).map(([, sha]) => sha)).toEqual([sum('other'), sum('bytes')]);
      })
      .runs(({ outcomes }) => expect(outcomes).toEqual([]))
      .ends());

  test('replace, where the group refuses duplicates: explained', () =>
    one
      .inProject(withFile('other', false))
      .given(replacing)
      .runs(({ outcomes }) =>
        expect(outcomes).toEqual([
          expect.objectContaining({
            status: 'failed',
            error: expect.stringContaining('allows no duplicates'),
          }),
          { action: 'create', name: 'a.deb', status: 'skipped' },
        ]),
      )
      .thenHas());
});

describe('a file that does not get there', () => {
  const failing: Trouble = (request) =>
    isPut(request) && request.target.includes('bad.deb')
      ? {
          kind: 'status',
          status: 403,
          headers: JSON_TYPE,
          body: '{"message":"403 Forbidden - Package protected."}',
        }
      : undefined;
  const JSON_TYPE = { 'content-type': 'application/json' };

  const both = start.finds({ 'dist/bad.deb': 'bytes', 'dist/good.deb': 'more' });

  test('its link is not sent, the others are, nothing is deleted, and the run fails', () =>
    both
      .has('old')
      .faults(failing)
      .runs((ran) => {
        expect(ran.outcomes.map(({ action, name, status }) => `${action} ${name} ${status}`)).toEqual([
          'upload bad.deb failed',
          'upload good.deb done',
          'create bad.deb skipped',
          'create good.deb done',
          'delete old skipped',
        ]);
        expect(ran.names()).toEqual(['good.deb', 'old']);
        expect(ran.succeeded).toBe(false);
        // The same would happen in another round: it is not tried.
        expect(puts(ran)).toHaveLength(2);
      })
      .ends());

  const kept = { name: 'kept.deb', url: 'https://x.test/kept.deb', direct_asset_path: '/bin/kept.deb' };
  const inTheWay = { name: 'old', url: 'https://x.test/old', direct_asset_path: '/bin/bad.deb' };
  const bad = { name: 'bad.deb', url: 'https://x.test/before' };
  const good = { name: 'bad.deb', url: 'https://x.test/bad.deb', direct_asset_path: '/bin/bad.deb' };
  const old = { name: 'old', url: 'https://x.test/old' };

  test.each([
    { name: 'to make room for its link', present: [kept, inTheWay, bad] },
    { name: 'where its link is there already', present: [kept, old, good] },
  ])('nothing is deleted $name', ({ present }) =>
    start
      .has(...present)
      .finds({ 'dist/bad.deb': 'bytes', 'dist/kept.deb': 'more' })
      .given({
        links: `${ENTRY}\n  url: https://x.test/\${basename}\n  direct_asset_path: /bin/\${basename}`,
      })
      .faults(failing)
      .runs((ran) => {
        expect(ran.outcomes).toContainEqual({ action: 'delete', name: 'old', status: 'skipped' });
        expect(ran.names()).toEqual(['bad.deb', 'kept.deb', 'old']);
      })
      .ends(),
  );

  test('the next run heals it', () =>
    one
      .given({ retries: '0' })
      .faults(faulty({ kind: 'status', status: 500 }, 3))
      .runs((ran) => expect([ran.succeeded, ran.names()]).toEqual([false, []]))
      .runs((ran) => expect([ran.succeeded, ran.names()]).toEqual([true, ['a.deb']]))
      .ends());

  test('a release that is to be created is not created without it', () =>
    both
      .given({ tag: 'v0.2', 'create-release': 'true' })
      .faults(failing)
      .runs(({ calls, report }) => {
        expect(calls.some((call) => call.startsWith('POST'))).toBe(false);
        expect(report).toMatchObject({ inSync: false, releases: [{ created: false }] });
      })
      .ends());

  test.each([
    ['an upload', ENTRY],
    ['a package', '- { package: app, version: "1" }'],
  ])(
    'a run that is cancelled before the registry is asked blames no line of the manifest: %s',
    (_, links) => {
      const controller = new AbortController();
      return start
        .finds({ 'dist/a': 'a' })
        .given({ links })
        .by({ stop: controller.signal })
        .faults(() => {
          controller.abort();
          return undefined;
        })
        .runs(({ result, calls }) => {
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
        })
        .ends();
    },
  );

  test('a cancelled run begins no other file', () => {
    const controller = new AbortController();
    return start
      .finds(Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`dist/${name}`, name])))
      .given({ concurrency: '1' })
      .by({ stop: controller.signal })
      .faults((request) => {
        if (isPut(request)) controller.abort();
        return undefined;
      })
      .runs((ran) => {
        const uploads = ran.outcomes.filter(({ action }) => action === 'upload');
        expect(uploads.map(({ status }) => status)).toEqual(['failed', 'skipped', 'skipped', 'skipped']);
        expect(ran.names()).toEqual([]);
      })
      .ends();
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
  ])('$name: found out by looking, and put there once', ({ fault, puts: count }) =>
    one
      .faults(faulty(fault))
      .runs((ran) => {
        expect(ran.report).toMatchObject({ inSync: true });
        expect(stored(ran)).toEqual([['app 0.1 a.deb', sum('bytes')]]);
        expect(puts(ran)).toHaveLength(count);
      })
      .ends(),
  );

  test('lost where duplicates are refused', () =>
    one
      .inProject({ package_duplicates: false })
      .faults(faulty({ kind: 'reset-after' }))
      .runs((ran) => {
        expect(ran.report).toMatchObject({ inSync: true });
        expect(stored(ran)).toHaveLength(1);
      })
      .ends());

  test('lost every time: told after a few tries', () =>
    one
      .faults(faulty({ kind: 'reset-before' }, 100))
      .runs((ran) => {
        expect(ran.succeeded).toBe(false);
        expect(puts(ran)).toHaveLength(3);
      })
      .ends());

  test.each([
    ['GitLab has stored something else', sum('other'), 'its sha256 differs'],
    ['GitLab does not tell what it has stored', null, 'reported no sha256 for it'],
  ])('%s', (_, file_sha256, error) => {
    const record = { id: 1, file_name: 'a.deb', size: 5, file_sha256 };
    return one
      .faults(
        faulty({
          kind: 'status',
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(record),
        }),
      )
      .runs((ran) => {
        expect(ran.outcomes[0]).toMatchObject({ status: 'failed', error: expect.stringContaining(error) });
        expect(ran.names()).toEqual([]);
      })
      .ends();
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
  ])('$name: told at its entry, nothing is sent', ({ files, code, entry = ENTRY }) =>
    start
      .finds(files)
      .given({ links: entry })
      .runs(({ problems, sent }) => {
        expect(problems).toEqual([
          expect.objectContaining({ code, place: expect.objectContaining({ file: 'links', line: 1 }) }),
        ]);
        expect(sent).toEqual([]);
      })
      .ends(),
  );

  const path = ({ raw }: Stage): string => join(raw.root ?? '', 'dist/a.deb');

  const isRoot = process.getuid?.() === 0;
  test('an unreadable file', () =>
    one
      .meanwhile((stage) => chmodSync(path(stage), 0))
      .runs(({ problems }) => {
        // The superuser may read everything.
        const expected = isRoot ? [] : [expect.objectContaining({ code: 'unreadable-file' })];
        expect(problems).toEqual(expected);
      })
      .ends());

  test('a file that changes between plan and upload: not sent whole, and no link', () => {
    let file = '';
    return one
      .meanwhile((stage) => {
        file = path(stage);
      })
      .by({ progress: { begin: () => appendFileSync(file, 'more') } })
      .runs((ran) => {
        expect(ran.outcomes[0]).toMatchObject({
          action: 'upload',
          status: 'failed',
          error: expect.stringContaining('the file "dist/a.deb" changed while it was read'),
        });
        expect([stored(ran), ran.names()]).toEqual([[], []]);
      })
      .ends();
  });

  test('a large file that changes while it is on its way', () => {
    let file = '';
    let changed = false;
    const transfer = (): void => {
      if (!changed) writeFileSync(file, Buffer.alloc(3_000_000, 'b'));
      changed = true;
    };
    return start
      .finds({ 'dist/a.deb': Buffer.alloc(3_000_000, 'a') })
      .meanwhile((stage) => {
        file = path(stage);
      })
      .by({ progress: { transfer } })
      .runs((ran) => {
        expect(ran.outcomes[0]).toMatchObject({
          status: 'failed',
          error: expect.stringContaining('changed'),
        });
        expect([stored(ran), ran.names()]).toEqual([[], []]);
      })
      .ends();
  });

  test('a registry that the token may not write to', () =>
    one
      .inProject({ visibility: 'public' })
      .given({ token: 'guest-token' })
      .runs(({ outcomes }) =>
        expect(outcomes[0]).toMatchObject({
          status: 'failed',
          error: expect.stringContaining('may not put files into packages of project 24'),
        }),
      )
      .ends());
});

test('progress tells of every byte', async () => {
  const heard: string[] = [];
  const transfer = ({ name }: { readonly name: string }, sent: number): unknown =>
    heard.push(`${name} ${sent}`);
  await start
    .finds({ 'dist/a.deb': Buffer.alloc(2_000_000, 'a') })
    .by({ progress: { transfer } })
    .run();
  expect(heard.at(-1)).toBe('a.deb 2000000');
  expect(heard.length).toBeGreaterThan(1);
});
