/** Generic packages: upload, download, lists, removal. */

import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Seed, SeedPackage, SeedProject } from '../../src/sandbox/world/seed-model.js';
import type { World } from '../../src/sandbox/world/world.js';
import { type AskOptions, ask, worldFrom } from './ask.js';
import { worldWith } from './recording-world.js';

const PACKAGES = '/api/v4/projects/24/packages';
const FILE = `${PACKAGES}/generic/app/1.0/app.bin`;
const BODY = 'bytes';
const SHA = createHash('sha256').update(BODY).digest('hex');

function world(packages: readonly SeedPackage[] = [], more: Partial<SeedProject> = {}): World {
  const base = worldWith([]);
  const [first, ...rest] = base.projects;
  if (first === undefined) throw new Error('the seed has projects');
  const seed: Seed = { ...base, projects: [{ ...first, packages, ...more }, ...rest] };
  return worldFrom(seed);
}

const put = (here: World, target = FILE, options: AskOptions = {}) =>
  ask(here, `PUT ${target}`, { body: BODY, ...options });

describe('upload', () => {
  test('201 and a word; with select=package_file 200 and the record', () => {
    const here = world();
    expect(put(here)).toMatchObject({ status: 201, body: { message: '201 Created' } });
    expect(put(here, `${FILE}?select=package_file`)).toMatchObject({
      status: 200,
      body: { id: 2, package_id: 1, file_name: 'app.bin', size: 5, file_md5: null, file_sha256: SHA },
    });
  });

  test('a JSON file is a file, however it is called', () => {
    const headers = { 'content-type': 'application/json' };
    expect(put(world(), FILE, { body: '{', headers }).status).toBe(201);
  });

  test.each([
    { name: 'anonymous', options: { token: null }, status: 401 },
    { name: 'unknown token', options: { token: 'nope' }, status: 401 },
    { name: 'non-member', options: { token: 'nonmember-token' }, status: 404 },
    { name: 'guest', options: { token: 'guest-token' }, status: 403 },
    { name: 'reporter', options: { token: 'reporter-token' }, status: 403 },
    { name: 'developer', options: { token: 'developer-token' }, status: 201 },
    { name: 'job', options: { token: null, headers: { 'job-token': 'job-token' } }, status: 201 },
    {
      name: 'Basic, job',
      options: { token: null, headers: { authorization: basic('gitlab-ci-token:job-token') } },
      status: 201,
    },
    {
      name: 'Basic, PAT',
      options: { token: null, headers: { authorization: basic('anyone:test-token') } },
      status: 201,
    },
    {
      name: 'Basic, wrong',
      options: { token: null, headers: { authorization: basic('anyone:nope') } },
      status: 401,
    },
    { name: 'read_api', options: { token: 'read-api-token' }, status: 403 },
  ])('$name: $status', ({ options, status }) => {
    expect(put(world(), FILE, options).status).toBe(status);
  });

  test.each([
    { path: 'app/..1.2.3/f', error: 'package_version is invalid' },
    { path: 'app/%2e%2e%2f1.2.3/f', error: 'package_version is invalid' },
    { path: 'a%20b/1/f', error: 'package_name is invalid' },
    { path: 'app/1/f%2Fg', error: 'file_name is invalid' },
    { path: '@app/1/~f', error: 'package_name is invalid, file_name is invalid' },
    { path: 'app/1/f?status=error', error: 'status does not have a valid value' },
  ])('$path: $error', ({ path, error }) => {
    expect(put(world(), `${PACKAGES}/generic/${path}`)).toMatchObject({ status: 400, body: { error } });
  });

  test.each(['app/1.2.bananas/f', 'a_b+c-d.e/0123abcdef/f', 'app/1/dir/sub/f'])('%s is fine', (path) => {
    expect(put(world(), `${PACKAGES}/generic/${path}`).status).toBe(201);
  });

  test('the same file twice: both are there, unless duplicates are off', () => {
    const open = world();
    put(open);
    put(open);
    expect(ask(open, `GET ${PACKAGES}/1/package_files`).body).toMatchObject([{ id: 1 }, { id: 2 }]);
    const strict = world([], { package_duplicates: false });
    put(strict);
    const message = '400 Bad request - Duplicate package is not allowed';
    expect(put(strict)).toMatchObject({ status: 400, body: { message } });
    expect(put(strict, FILE.replace('app.bin', 'other.bin')).status).toBe(201);
  });
});

function basic(credentials: string): string {
  return `Basic ${Buffer.from(credentials).toString('base64')}`;
}

describe('download', () => {
  test('the newest file of the name, with its sum', () => {
    const files = [
      { name: 'f', content: 'old' },
      { name: 'f', content: 'new' },
    ];
    const asked = ask(world([{ name: 'app', version: '1', files }]), `GET ${PACKAGES}/generic/app/1/f`);
    const sum = createHash('sha256').update('new').digest('hex');
    expect(asked).toMatchObject({
      status: 200,
      body: 'new',
      headers: { 'x-checksum-sha256': sum, 'content-length': '3' },
    });
  });

  test('a nested file is listed percent-encoded', () => {
    const here = world();
    put(here, `${PACKAGES}/generic/app/1/dir/f`);
    expect(ask(here, `GET ${PACKAGES}/generic/app/1/dir/f`).body).toBe(BODY);
    expect(ask(here, `GET ${PACKAGES}/1/package_files`).body).toMatchObject([{ file_name: 'dir%2Ff' }]);
  });

  test('a large file is known by size and sum only', () => {
    const here = world();
    expect(put(here, `${FILE}?select=package_file`, { body: 'x'.repeat(9_000_000) }).body).toMatchObject({
      size: 9_000_000,
    });
    expect(ask(here, `GET ${FILE}`).status).toBe(501);
  });

  test.each([
    { token: null, status: 404 },
    { token: 'guest-token', status: 403 },
    { token: 'reporter-token', status: 404 },
  ])('$token: $status', ({ token, status }) => {
    expect(ask(world(), `GET ${FILE}`, { token }).status).toBe(status);
  });
});

const SHELF: readonly SeedPackage[] = [
  {
    name: 'my-app',
    version: '2',
    files: [
      { name: 'b', content: '' },
      { name: 'a', content: '' },
    ],
  },
  { name: 'my-app-tools', version: '1' },
  { name: 'MY-APP', version: '1' },
  { name: 'my-app', version: '3', status: 'hidden' },
  { name: 'my-app', version: '4', status: 'processing' },
  { name: 'my-app', version: '5', status: 'pending_destruction' },
];

describe('lists', () => {
  const ids = (query: string) => {
    const { body } = ask(world(SHELF), `GET ${PACKAGES}${query}`);
    return (body as readonly { readonly id: number }[]).map(({ id }) => id);
  };

  test.each([
    { query: '', expected: [1, 2, 3] },
    { query: '?package_name=my-app', expected: [1, 2, 3] },
    { query: '?package_name=tools', expected: [2] },
    { query: '?package_version=1&sort=desc', expected: [3, 2] },
    { query: '?package_type=npm', expected: [] },
    { query: '?status=hidden', expected: [4] },
    { query: '?order_by=name', expected: [3, 1, 2] },
    { query: '?per_page=1&page=2', expected: [2] },
  ])('packages$query', ({ query, expected }) => {
    expect(ids(query)).toEqual(expected);
  });

  test('packages: a bad filter', () => {
    expect(ask(world(), `GET ${PACKAGES}?package_type=x&status=y`).body).toEqual({
      error: 'package_type does not have a valid value, status does not have a valid value',
    });
  });

  test('files: by id, or as asked', () => {
    const here = world(SHELF);
    expect(ask(here, `GET ${PACKAGES}/1/package_files`).body).toMatchObject([
      { file_name: 'b' },
      { file_name: 'a' },
    ]);
    expect(ask(here, `GET ${PACKAGES}/1/package_files?order_by=file_name`).body).toMatchObject([
      { id: 2 },
      { id: 1 },
    ]);
    expect(ask(here, `GET ${PACKAGES}/6/package_files`)).toMatchObject({
      status: 404,
      body: { message: '404 Not found' },
    });
    expect(ask(here, `GET ${PACKAGES}/x/package_files`).status).toBe(400);
  });
});

describe('removal', () => {
  test('a file, and a package, by a maintainer', () => {
    const here = world(SHELF);
    expect(ask(here, `DELETE ${PACKAGES}/1/package_files/1`, { token: 'developer-token' }).status).toBe(403);
    expect(ask(here, `DELETE ${PACKAGES}/1/package_files/1`)).toMatchObject({ status: 204, body: '' });
    expect(ask(here, `GET ${PACKAGES}/1/package_files/1/download`).status).toBe(404);
    expect(ask(here, `GET ${PACKAGES}/1/package_files/2/download`).status).toBe(200);
    expect(ask(here, `DELETE ${PACKAGES}/1`, { token: 'developer-token' }).status).toBe(403);
    expect(ask(here, `DELETE ${PACKAGES}/1`).status).toBe(204);
    expect(ask(here, `DELETE ${PACKAGES}/1`).status).toBe(404);
  });
});
