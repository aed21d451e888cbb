import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { GithubOptions } from '../../src/github/client.js';
import { createGithubReleases } from '../../src/github/releases.js';
import type { GithubReleases } from '../../src/ports/sources.js';
import type { FakeAnswer, FakeCall, FakeGitHub } from '../fake-github/fake-github.js';
import { type FakeRepositories, GITHUB_TOKEN, startFakeReleases } from '../fake-github/releases.js';
import { fakeClock } from '../gitlab/fake-clock.js';
import { told } from '../gitlab/told.js';

const CANARY = 'ghs_canarySecret';

const servers: FakeGitHub[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

interface Opened {
  readonly server: FakeGitHub;
  readonly releases: GithubReleases;
  readonly pauses: readonly number[];
}

async function opened(
  repositories: FakeRepositories,
  given: Partial<GithubOptions> = {},
  fault?: (call: FakeCall, index: number) => FakeAnswer | undefined,
): Promise<Opened> {
  const server = await startFakeReleases(repositories, fault);
  servers.push(server);
  const clock = fakeClock();
  const releases = createGithubReleases({
    apiUrl: server.url,
    token: null,
    userAgent: 'release-links/test',
    timeout: 5000,
    retries: 2,
    stop: new AbortController().signal,
    deadline: new AbortController().signal,
    log: told(),
    clock,
    ...given,
  });
  return { server, releases, pauses: clock.waits };
}

const world = (assets: FakeRepositories[string]['releases'][number]['assets']): FakeRepositories => ({
  'acme/app': { releases: [{ tag: 'v1.0', assets }] },
});

describe('assets', () => {
  test('name, size, digest and address, sorted by name; what is still being uploaded is left out', async () => {
    const { releases, server } = await opened(
      world([
        { name: 'b.zip', size: 12, digest: 'sha256:ab' },
        { name: 'a.zip', digest: null },
        { name: 'half.zip', state: 'starter' },
      ]),
    );
    const url = 'https://github.test/acme/app/releases/download/v1.0';
    expect(await releases.listAssets('acme', 'app', 'v1.0')).toEqual([
      { name: 'a.zip', size: 10, digest: null, url: `${url}/a.zip` },
      { name: 'b.zip', size: 12, digest: 'sha256:ab', url: `${url}/b.zip` },
    ]);
    // Anonymous, and two requests.
    expect(server.calls.map(({ authorization, path }) => `${authorization}${path}`)).toEqual([
      '/repos/acme/app/releases/tags/v1.0',
      '/repos/acme/app/releases/1/assets?per_page=100&page=1',
    ]);
  });

  test.each([
    { count: 0, pages: 1 },
    { count: 99, pages: 1 },
    // Several pages are read twice: GitHub does not say how many there are.
    { count: 100, pages: 2 * 2 },
    { count: 250, pages: 2 * 3 },
  ])('$count assets are read as $pages pages', async ({ count, pages }) => {
    const assets = Array.from({ length: count }, (_, n) => ({ name: `f${n}` }));
    const { releases, server } = await opened(world(assets));
    expect(await releases.listAssets('acme', 'app', 'v1.0')).toHaveLength(count);
    expect(server.calls.filter(({ path }) => path.includes('/assets?'))).toHaveLength(pages);
  });

  test('one that slips between two pages is found', async () => {
    const assets = Array.from({ length: 130 }, (_, n) => ({ name: `f${n}` }));
    let isFirst = true;
    const { releases } = await opened(world(assets), {}, ({ path }) => {
      if (isFirst && path.endsWith('page=2')) {
        isFirst = false;
        assets.shift();
      }
      return undefined;
    });
    const names = (await releases.listAssets('acme', 'app', 'v1.0'))?.map(({ name }) => name);
    expect(names?.toSorted()).toEqual(assets.map(({ name }) => name).toSorted());
  });

  test.each(['release/1.0', 'v1.0+b#2', 'ü 100%'])('tag %s', async (tag) => {
    const { releases } = await opened({ 'acme/app': { releases: [{ tag, assets: [{ name: 'a' }] }] } });
    expect(await releases.listAssets('acme', 'app', tag)).toHaveLength(1);
  });

  test('a private repository, with a token that may see it', async () => {
    const repositories = { 'acme/app': { private: true, releases: [{ tag: 'v1', assets: [] }] } };
    const { releases } = await opened(repositories, { token: GITHUB_TOKEN });
    expect(await releases.listAssets('acme', 'app', 'v1')).toEqual([]);
  });

  test('an address with a slash at its end, and a path', async () => {
    const { server } = await opened(world([{ name: 'a' }]));
    const { releases } = await opened({}, { apiUrl: `${server.url}/` });
    expect(await releases.listAssets('acme', 'app', 'v1.0')).toHaveLength(1);
  });
});

describe('what is not there', () => {
  test('no release for the tag', async () => {
    const { releases } = await opened(world([]));
    expect(await releases.listAssets('acme', 'app', 'v9')).toBeNull();
  });

  test('the repository is asked for once, however many releases are missing', async () => {
    const { releases, server } = await opened(world([]));
    for (const tag of ['v7', 'v8', 'v9']) expect(await releases.listAssets('acme', 'app', tag)).toBeNull();
    expect(server.calls).toHaveLength(4);
  });

  test('a draft', async () => {
    const { releases } = await opened({ 'acme/app': { releases: [{ tag: 'v1', draft: true, assets: [] }] } });
    expect(await releases.listAssets('acme', 'app', 'v1')).toBeNull();
  });

  test('a draft that a server shows all the same', async () => {
    const draft = { status: 200, body: { id: 1, tag_name: 'v1', draft: true, assets: [] } };
    const repositories = { 'acme/app': { releases: [{ tag: 'v1', assets: [{ name: 'a' }] }] } };
    const { releases } = await opened(repositories, {}, (_, index) => (index === 0 ? draft : undefined));
    expect(await releases.listAssets('acme', 'app', 'v1')).toBeNull();
  });

  test.each([
    { token: null, hint: /private repository set github-token/ },
    { token: GITHUB_TOKEN, hint: /token of your own/ },
  ])('no repository (token $token)', async ({ token, hint }) => {
    const { releases } = await opened({}, { token });
    await expect(releases.listAssets('acme', 'nope', 'v1')).rejects.toMatchObject({
      kind: 'missing',
      message: expect.stringContaining('no repository acme/nope on GitHub'),
      hint: expect.stringMatching(hint),
    });
  });
});

describe('refusals', () => {
  const reset = Date.UTC(2999, 0, 2, 3, 4, 5) / 1000;
  test.each([
    {
      name: 'an unknown token',
      answer: { status: 401, body: { message: 'Bad credentials' } },
      expected: { kind: 'denied', message: 'GitHub does not know the github-token' },
    },
    {
      name: 'the primary rate limit',
      answer: {
        status: 403,
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-limit': '60',
          'x-ratelimit-reset': `${reset}`,
        },
        body: { message: 'API rate limit exceeded' },
      },
      expected: {
        kind: 'unreachable',
        message: 'GitHub refuses further requests until 2999-01-02T03:04:05.000Z (60 requests an hour)',
        hint: expect.stringContaining('github-token'),
      },
    },
    {
      name: 'the secondary rate limit',
      answer: {
        status: 403,
        body: { message: 'You have exceeded a secondary rate limit' },
      },
      expected: { kind: 'unreachable', message: 'GitHub refuses further requests' },
    },
    {
      name: 'a rate limit that lasts too long',
      answer: { status: 429, headers: { 'retry-after': '61' }, body: { message: 'Slow down' } },
      expected: { kind: 'unreachable', message: 'GitHub refuses further requests' },
    },
    {
      name: 'a policy of the organisation',
      answer: { status: 403, body: { message: 'Resource protected by organization SAML enforcement' } },
      expected: {
        kind: 'denied',
        message: 'GitHub refused: Resource protected by organization SAML enforcement',
      },
    },
    {
      name: 'something that is no release',
      answer: { status: 200, body: ['x'] },
      expected: { kind: 'unexpected', message: expect.stringContaining('where a release should be') },
    },
  ])('$name: asked once', async ({ answer, expected }) => {
    const { releases, server } = await opened({}, { token: CANARY }, () => answer);
    await expect(releases.listAssets('acme', 'app', 'v1')).rejects.toMatchObject(expected);
    expect(server.calls).toHaveLength(1);
  });

  test.each([
    { name: 'Retry-After', headers: { 'retry-after': '7' }, pauses: [7000] },
    {
      name: 'a reset that has passed',
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1000000000' },
      pauses: [500],
    },
  ])('a rate limit is waited for: $name', async ({ headers, pauses: expected }) => {
    const limited = { status: 403, headers, body: { message: 'API rate limit exceeded' } };
    const { releases, pauses } = await opened(world([{ name: 'a' }]), {}, (_, index) =>
      index === 0 ? limited : undefined,
    );
    expect(await releases.listAssets('acme', 'app', 'v1.0')).toHaveLength(1);
    expect(pauses).toEqual(expected);
  });

  test('a server error is tried again, and told when it stays', async () => {
    const down = { status: 502, body: { message: 'Server Error' } };
    const passing = await opened(world([{ name: 'a' }]), {}, (_, index) => (index < 2 ? down : undefined));
    expect(await passing.releases.listAssets('acme', 'app', 'v1.0')).toHaveLength(1);
    expect(passing.pauses).toEqual([500, 1000]);
    const staying = await opened({}, { token: CANARY }, () => down);
    await expect(staying.releases.listAssets('acme', 'app', 'v1.0')).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('502'),
    });
    expect(staying.server.calls).toHaveLength(3);
  });

  test('an answer that is cut off is tried again, and told when it stays', async () => {
    const headers = { 'content-length': '1000', connection: 'close' };
    const cut = { status: 200, headers, body: { id: 1 } };
    const passing = await opened(world([{ name: 'a' }]), {}, (_, index) => (index === 0 ? cut : undefined));
    expect(await passing.releases.listAssets('acme', 'app', 'v1.0')).toHaveLength(1);
    expect(passing.pauses).toEqual([500]);
    const staying = await opened({}, { retries: 0 }, () => cut);
    await expect(staying.releases.listAssets('acme', 'app', 'v1.0')).rejects.toMatchObject({
      kind: 'unreachable',
      message: 'GitHub answered with JSON that is cut off or broken',
    });
  });

  test('a server that is silent', async () => {
    const silent = createServer(() => {});
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    const { port } = silent.address() as AddressInfo;
    const { releases } = await opened({}, { apiUrl: `http://127.0.0.1:${port}`, retries: 0, timeout: 40 });
    await expect(releases.listAssets('acme', 'app', 'v1')).rejects.toMatchObject({
      kind: 'unreachable',
      message: 'GitHub could not be reached: no answer in time',
    });
    silent.closeAllConnections();
    silent.close();
  });

  test('no server at all', async () => {
    const gone = await opened({});
    await gone.server.close();
    const { releases } = await opened({}, { apiUrl: gone.server.url, retries: 0 });
    await expect(releases.listAssets('acme', 'app', 'v1')).rejects.toMatchObject({
      kind: 'unreachable',
      message: 'GitHub could not be reached: ECONNREFUSED',
    });
  });

  test('a run that was stopped asks nothing', async () => {
    const { releases, server } = await opened(world([]), { stop: AbortSignal.abort() });
    await expect(releases.listAssets('acme', 'app', 'v1.0')).rejects.toMatchObject({ kind: 'stopped' });
    expect(server.calls).toEqual([]);
  });
});

test('a run that ends while GitHub is asked is not told as a failure of GitHub', async () => {
  const ended = new AbortController();
  const { releases } = await opened(world([]), { deadline: ended.signal }, () => {
    // As `AbortSignal.timeout` does.
    ended.abort(new DOMException('late', 'TimeoutError'));
    return undefined;
  });
  await expect(releases.listAssets('acme', 'app', 'v1.0')).rejects.toMatchObject({
    kind: 'stopped',
    message: 'The deadline of the run passed',
  });
});

describe('the token', () => {
  test.each(['http://github.example.com', 'ftp://x', 'nonsense'])('does not go to %s', async (apiUrl) => {
    const { releases } = await opened({}, { apiUrl, token: CANARY });
    await expect(releases.listAssets('acme', 'app', 'v1')).rejects.toMatchObject({
      kind: expect.stringMatching(/denied|refused/),
    });
  });

  test('is taken out of what GitHub says', async () => {
    const answer = { status: 422, body: { message: `no such thing for ${CANARY}` } };
    const { releases } = await opened({}, { token: CANARY }, () => answer);
    await expect(releases.listAssets('acme', 'app', 'v1')).rejects.toMatchObject({
      message: 'GitHub answered 422: no such thing for [token]',
    });
  });
});

describe('redirects', () => {
  test('a renamed repository is found at its new address', async () => {
    const { releases, server } = await opened(world([{ name: 'a' }]), {}, ({ path }) =>
      path.startsWith('/repos/acme/old/')
        ? { status: 301, headers: { location: path.replace('/acme/old/', '/acme/app/') }, body: {} }
        : undefined,
    );
    expect(await releases.listAssets('acme', 'old', 'v1.0')).toHaveLength(1);
    expect(server.calls.map(({ path }) => path.split('/')[3])).toEqual(['old', 'app', 'old', 'app']);
  });

  test('one to another origin is told and not followed', async () => {
    const other = await opened({});
    const address = `${other.server.url}/elsewhere`;
    const moved = { status: 302, headers: { location: `${address}?token=x` } };
    const { releases } = await opened({}, { token: CANARY }, () => moved);
    await expect(releases.listAssets('acme', 'app', 'v1')).rejects.toMatchObject({
      kind: 'unexpected',
      message: expect.stringContaining(`redirects to another address, ${address}, which is not followed`),
    });
    expect(other.server.calls).toEqual([]);
  });

  test.each([
    { location: '/again', says: 'redirects endlessly' },
    { location: 'http://[', says: 'redirects to nowhere (302)' },
    { location: null, says: 'redirects to nowhere (302)' },
  ])('$says: $location', async ({ location, says }) => {
    const headers = location === null ? {} : { location };
    const { releases } = await opened({}, {}, () => ({ status: 302, headers }));
    await expect(releases.listAssets('acme', 'app', 'v1')).rejects.toMatchObject({
      kind: 'unexpected',
      message: expect.stringContaining(says),
    });
  });
});
