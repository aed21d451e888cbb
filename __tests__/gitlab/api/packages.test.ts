import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { genericFileUrl } from '../../../src/core/desired/package-address.js';
import { openGitLabProject } from '../../../src/gitlab/api/project.js';
import type { GitLabOptions } from '../../../src/gitlab/client/options.js';
import type { PackageRegistry } from '../../../src/ports/packages.js';
import type { FaultFor } from '../../../src/sandbox/http/fault.js';
import type { Sandbox } from '../../../src/sandbox/http/server.js';
import type { SeedPackage, SeedProject, SeedToken } from '../../../src/sandbox/world/seed-model.js';
import { options } from '../options.js';
import { sandboxed } from '../sandboxed.js';

const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
const packages = (name: string, version: string, files: SeedPackage['files'], status = 'default') =>
  ({ name, version, files, status }) as SeedPackage;

interface Opened {
  readonly sandbox: Sandbox;
  readonly registry: PackageRegistry;
  readonly registryFor: (given: Partial<GitLabOptions>) => PackageRegistry;
  readonly calls: () => string[];
}

async function opened(
  project: Partial<SeedProject> = {},
  fault?: FaultFor,
  tokens: Readonly<Record<string, SeedToken>> = {},
): Promise<Opened> {
  const how = fault === undefined ? {} : { fault };
  const { sandbox, calls } = await sandboxed({ project, tokens }, how);
  const registryFor = (given: Partial<GitLabOptions>) =>
    openGitLabProject(options(sandbox.url, { token: { kind: 'private', value: 'maintainer' }, ...given }))
      .packages;
  return { sandbox, registry: registryFor({}), registryFor, calls };
}

const stream = (text: string) => () =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(Buffer.from(text));
      controller.close();
    },
  });

describe('the files of a package', () => {
  test('exact name and version, although the filter is fuzzy', async () => {
    const { registry, calls } = await opened({
      packages: [
        packages('app', '1.0', [{ name: 'a.zip', content: 'a' }]),
        packages('my-app', '1.0', [{ name: 'b.zip', content: 'b' }]),
        packages('app', '1.0.1', [{ name: 'c.zip', content: 'c' }]),
        packages('App', '1.0', [{ name: 'd.zip', content: 'd' }]),
      ],
    });
    expect(await registry.listFiles({ package: 'app', version: '1.0' })).toEqual([
      { path: 'a.zip', size: 1, sha256: sum('a') },
    ]);
    expect(calls()).toHaveLength(2);
  });

  test('the newest file of a name, sorted by path; nested paths with slashes', async () => {
    const { registry } = await opened({
      packages: [
        packages('app', '1', [
          { name: 'z', content: 'old' },
          { name: 'dir%2Fa', content: 'nested' },
          { name: 'z', content: 'new' },
        ]),
      ],
    });
    expect(await registry.listFiles({ package: 'app', version: '1' })).toEqual([
      { path: 'dir/a', size: 6, sha256: sum('nested') },
      { path: 'z', size: 3, sha256: sum('new') },
    ]);
  });

  test('a hidden package is looked for where there is no other', async () => {
    const hidden = packages('app', '1', [{ name: 'a', content: 'a' }], 'hidden');
    const { registry, calls } = await opened({ packages: [hidden] });
    expect(await registry.listFiles({ package: 'app', version: '1' })).toMatchObject([{ path: 'a' }]);
    expect(calls().map((call) => /[?&]status=(\w+)/.exec(call)?.[1])).toEqual([
      undefined,
      'hidden',
      undefined,
    ]);
  });

  test('a file is listed under the path at which it was put', async () => {
    const { registry } = await opened({});
    const name = fc.stringMatching(/^[A-Za-z0-9._+-][A-Za-z0-9._+~@-]{0,6}[A-Za-z0-9._+-]$/);
    const path = fc.array(
      name.filter((text) => !/^\.\.?$/.test(text)),
      { minLength: 1, maxLength: 3 },
    );
    const odd = ['dir/a~b+1.deb', 'a~b+1.deb', 'dir/sub/a@b+c', 'a+b/c-d_e.f'];
    const names = [
      ...new Set([...fc.sample(path, { numRuns: 40, seed: 11 }).map((parts) => parts.join('/')), ...odd]),
    ];
    for (const [n, each] of names.entries()) {
      const put = await registry.putFile(
        { package: 'app', version: '1', path: each },
        1,
        stream(`${n % 10}`),
      );
      expect(put?.path).toBe(each);
    }
    const listed = await registry.listFiles({ package: 'app', version: '1' });
    expect(listed?.map((file) => file.path)).toEqual(names.sort());
  });

  test.each(['processing', 'error', 'pending_destruction'])(
    'a package that is %s counts as none',
    async (status) => {
      const { registry } = await opened({
        packages: [packages('app', '1', [{ name: 'a', content: 'a' }], status)],
      });
      expect(await registry.listFiles({ package: 'app', version: '1' })).toBeNull();
    },
  );

  test('a package without files is there, and empty', async () => {
    const { registry } = await opened({ packages: [packages('app', '1', [])] });
    expect(await registry.listFiles({ package: 'app', version: '1' })).toEqual([]);
  });

  test('all pages of packages and of files, by our own counter', async () => {
    const similar = Array.from({ length: 150 }, (_, n) => packages(`app${n}`, '1', []));
    const files = Array.from({ length: 250 }, (_, n) => ({ name: `f${n}`, content: `${n}` }));
    const { registry, calls } = await opened({ packages: [...similar, packages('app', '1', files)] });
    expect(await registry.listFiles({ package: 'app', version: '1' })).toHaveLength(250);
    expect(calls().map((call) => /[?&]page=(\d+)/.exec(call)?.[1])).toEqual(['1', '2', '1', '2', '3']);
  });

  test('a job token reads as well', async () => {
    const { registryFor } = await opened(
      { packages: [packages('app', '1', [{ name: 'a', content: 'a' }])] },
      undefined,
      { job: { kind: 'job', role: 'developer' } },
    );
    const registry = registryFor({ token: { kind: 'job', value: 'job' } });
    expect(await registry.listFiles({ package: 'app', version: '1' })).toHaveLength(1);
  });

  test('a guest of a private project is told what is missing', async () => {
    const { registryFor } = await opened({}, undefined, { guest: { kind: 'pat', role: 'guest' } });
    const registry = registryFor({ token: { kind: 'private', value: 'guest' } });
    await expect(registry.listFiles({ package: 'app', version: '1' })).rejects.toMatchObject({
      kind: 'denied',
      message: 'The token may not read packages of project 24',
      hint: expect.stringContaining('Reporter'),
    });
  });
});

describe('putting a file', () => {
  const address = { package: 'app', version: '1.0', path: 'a.deb' };

  test('one PUT with its length; the answer tells the sum', async () => {
    const { sandbox, registry, calls } = await opened();
    expect(await registry.putFile(address, 5, stream('bytes'))).toMatchObject({
      size: 5,
      sha256: sum('bytes'),
    });
    expect(calls()).toEqual(['PUT /api/v4/projects/24/packages/generic/app/1.0/a.deb?select=package_file']);
    expect(sandbox.log[0]?.headers).toMatchObject({
      'content-length': '5',
      'content-type': 'application/octet-stream',
      'private-token': 'maintainer',
    });
  });

  test('where it can be downloaded is where it was put', async () => {
    const { sandbox, registry } = await opened({ visibility: 'public' });
    const odd = { package: 'my+app', version: '1.0+b', path: 'dir/a@b.deb' };
    await registry.putFile(odd, 5, stream('bytes'));
    const download = await fetch(genericFileUrl(sandbox.url, '24', odd));
    expect(await download.text()).toBe('bytes');
  });

  test.each([
    {
      name: 'no token',
      token: null,
      expected: { kind: 'denied', message: 'GitLab accepts files for a package only with a token' },
    },
    {
      name: 'a reporter',
      token: { kind: 'private', value: 'reporter' } as const,
      expected: { kind: 'denied', message: 'The token may not put files into packages of project 24' },
    },
  ])('$name', async ({ token, expected }) => {
    const { registryFor } = await opened({ visibility: 'public' }, undefined, {
      reporter: { kind: 'pat', role: 'reporter' },
    });
    await expect(registryFor({ token }).putFile(address, 1, stream('a'))).rejects.toMatchObject(expected);
  });

  test('a second file of one name, where duplicates are refused', async () => {
    const { registry } = await opened({
      package_duplicates: false,
      packages: [packages('app', '1.0', [{ name: 'a.deb', content: 'other' }])],
    });
    await expect(registry.putFile(address, 1, stream('a'))).rejects.toMatchObject({
      kind: 'taken',
      hint: expect.stringContaining('duplicates'),
    });
  });

  test.each([
    {
      name: 'too large for GitLab',
      fault: { status: 400, body: '{"message":"400 Bad request - File is too large"}' },
      message: /larger than this GitLab allows/,
    },
    {
      name: 'too large for a proxy',
      fault: { status: 413, body: '<html>' },
      message: /proxy in front of it/,
    },
    {
      name: 'protected',
      fault: { status: 403, body: '{"message":"403 Forbidden - Package protected."}' },
      message: /protects packages of this name/,
    },
  ])('$name', async ({ fault, message }) => {
    const type = fault.body.startsWith('{') ? 'application/json' : 'text/html';
    const { registry } = await opened({}, () => ({
      kind: 'status',
      headers: { 'content-type': type },
      ...fault,
    }));
    await expect(registry.putFile(address, 1, stream('a'))).rejects.toMatchObject({
      message: expect.stringMatching(message),
    });
  });

  test('sent again after a 429, with a stream of its own', async () => {
    const { registry, calls } = await opened({}, (_, index) =>
      index === 0 ? { kind: 'status', status: 429, headers: { 'retry-after': '1' } } : undefined,
    );
    expect(await registry.putFile(address, 5, stream('bytes'))).toMatchObject({ sha256: sum('bytes') });
    expect(calls()).toHaveLength(2);
  });

  test.each(['reset-after', 'reset-before'] as const)('%s: not sent again unasked', async (kind) => {
    const { registry, calls } = await opened({}, () => ({ kind }));
    await expect(registry.putFile(address, 1, stream('a'))).rejects.toMatchObject({ kind: 'unclear' });
    expect(calls()).toHaveLength(1);
  });

  test('a server that does not tell what it has stored', async () => {
    const headers = { 'content-type': 'application/json' };
    const { registry } = await opened({}, () => ({
      kind: 'status-after',
      status: 201,
      headers,
      body: '{"message":"201 Created"}',
    }));
    expect(await registry.putFile(address, 1, stream('a'))).toBeNull();
  });
});

test('an answer of another form is no list of packages', async () => {
  const headers = { 'content-type': 'application/json' };
  const { registry } = await opened({}, () => ({
    kind: 'status',
    status: 200,
    headers,
    body: '[{"id":"x"}]',
  }));
  await expect(registry.listFiles({ package: 'app', version: '1' })).rejects.toMatchObject({
    kind: 'unexpected',
    message: "GitLab's answer has something else where packages[0] should be",
  });
});
