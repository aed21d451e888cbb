import { describe, expect, test } from '@jest/globals';
import type { Link } from '../../../src/core/link.js';
import { sandboxed } from '../sandboxed.js';

const A = {
  name: 'a',
  url: 'https://example.com/a',
  link_type: 'package',
  direct_asset_path: '/bin/a',
} as const;
const B = { name: 'b', url: 'https://example.com/b', link_type: 'other', direct_asset_path: null } as const;
const C = {
  name: 'c',
  url: 'https://example.com/c',
  link_type: 'image',
  direct_asset_path: '/c/c.tar.gz',
} as const;
const API = '/api/v4/projects/24/releases';

function plain(links: readonly Link[] | undefined): Link[] {
  return (links ?? []).map(({ name, url, link_type, direct_asset_path }) => ({
    name,
    url,
    link_type,
    direct_asset_path,
  }));
}

describe('reading', () => {
  test('a release with all its links is one request', async () => {
    const links = Array.from({ length: 250 }, (_, index) => ({
      name: `n${index}`,
      url: `https://x/${index}`,
    }));
    const { store, calls } = await sandboxed({ links });
    const release = await store.readRelease('v0.1');
    expect(release?.links.map((link) => link.name)).toEqual(links.map((link) => link.name).reverse());
    expect(calls()).toEqual([`GET ${API}/v0.1`]);
    expect(store.requests).toBe(1);
  });

  test('every property of a link comes back', async () => {
    const { store, sandbox } = await sandboxed({ links: [A, { ...B, link_type: null }, C] });
    const release = await store.readRelease('v0.1');
    expect(plain(release?.links)).toEqual([C, B, A]);
    expect(release?.links[2]).toMatchObject({
      id: 1,
      direct_asset_url: `${sandbox.url}/group/sub/project/-/releases/v0.1/downloads/bin/a`,
    });
    expect(release?.tag).toBe('v0.1');
  });

  test('a release that is not there', async () => {
    const { store, calls } = await sandboxed();
    expect(await store.readRelease('v9')).toBeNull();
    expect(calls()).toEqual([`GET ${API}/v9`]);
    await store.checkProject();
    await store.checkProject();
    expect(calls()).toEqual([`GET ${API}/v9`, `GET ${API}?per_page=1`]);
  });

  test('where the token may not read code, the list of links is read by pages', async () => {
    const links = Array.from({ length: 230 }, (_, index) => ({
      name: `n${index}`,
      url: `https://x/${index}`,
    }));
    const { store, calls } = await sandboxed(
      { links, tokens: { guest: { kind: 'pat', role: 'guest' } } },
      { client: { token: { kind: 'private', value: 'guest' } } },
    );
    const release = await store.readRelease('v0.1');
    expect(release?.links.map((link) => link.name)).toEqual(links.map((link) => link.name).reverse());
    expect(calls()).toEqual([
      `GET ${API}/v0.1`,
      `GET ${API}/v0.1/assets/links?per_page=100&page=1`,
      `GET ${API}/v0.1/assets/links?per_page=100&page=2`,
      `GET ${API}/v0.1/assets/links?per_page=100&page=3`,
    ]);
    expect(await store.readRelease('v9')).toBeNull();
  });

  test.each([
    ['no token', null, 'missing', /private project give an access token/],
    ['an unknown token', { kind: 'private', value: 'x' }, 'denied', /mistyped/],
    ['an expired token', { kind: 'private', value: 'expired-x' }, 'denied', /Create a new/],
    ['a revoked token', { kind: 'private', value: 'revoked-x' }, 'denied', /Create a new/],
    ['a token without scope', { kind: 'private', value: 'narrow' }, 'denied', /read_api/],
    ['a stranger', { kind: 'private', value: 'stranger' }, 'missing', /not a member/],
    ['a job that has ended', { kind: 'job', value: 'ended' }, 'denied', /only while its job runs/],
    ['a job token as access token', { kind: 'private', value: 'glcbt-job' }, 'missing', /token-type: job/],
  ] as const)('%s', async (_, token, kind, hint) => {
    const { storeWith } = await sandboxed({
      tokens: {
        'expired-x': { kind: 'pat', state: 'expired' },
        'revoked-x': { kind: 'pat', state: 'revoked' },
        narrow: { kind: 'pat', scopes: ['read_repository'] },
        stranger: { kind: 'pat', role: 'none' },
        ended: { kind: 'job', state: 'expired' },
        'glcbt-job': { kind: 'job' },
      },
    });
    const store = storeWith({ token });
    await expect(store.readRelease('v0.1')).rejects.toMatchObject({
      kind,
      hint: expect.stringMatching(hint),
    });
    expect(store.requests).toBe(1);
  });

  test('a project that is not there, and an address with a root that is wrong', async () => {
    const { sandbox, storeWith } = await sandboxed({}, { root: '/gitlab' });
    await expect(storeWith({ project: 'group/other' }).readRelease('v0.1')).rejects.toMatchObject({
      kind: 'missing',
      message: `There is no project group/other on ${sandbox.url}, or the token may not see it`,
    });
    const url = sandbox.url.replace('/gitlab', '');
    await expect(storeWith({ url }).readRelease('v0.1')).rejects.toMatchObject({ kind: 'unexpected' });
  });

  test('all releases: a request for each hundred', async () => {
    const releases = Array.from({ length: 203 }, (_, index) => ({
      tag: `v${index}`,
      links: [{ ...A, url: `https://x/${index}` }],
    }));
    const { store, calls } = await sandboxed({ project: { releases } });
    const read = await store.readReleases();
    expect(new Set(read.map((release) => release.tag)).size).toBe(203);
    expect(read.every(({ tag, links }) => links[0]?.url === `https://x/${tag.slice(1)}`)).toBe(true);
    expect(calls()).toEqual([1, 2, 3].map((page) => `GET ${API}?per_page=100&page=${page}`));
  });
});

describe('writing', () => {
  test('a link is created, changed and deleted; GitLab has what was asked for', async () => {
    const { store, sandbox } = await sandboxed();
    const created = await store.createLink('v0.1', A);
    expect(created).toMatchObject({ id: 1, ...A });
    expect(await store.updateLink('v0.1', created.id, B)).toMatchObject({ id: 1, ...B });
    expect(await store.updateLink('v0.1', created.id, C)).toMatchObject({ id: 1, ...C });
    expect(plain(await store.listLinks('v0.1'))).toEqual([C]);
    expect(await store.getLink('v0.1', 1)).toMatchObject({ id: 1, ...C });
    await store.deleteLink('v0.1', 1);
    expect(await store.listLinks('v0.1')).toEqual([]);
    expect(store.requests).toBe(sandbox.log.length);
  });

  test('a link that is gone is deleted; one in a project that nobody may see is not', async () => {
    const { store, storeWith } = await sandboxed();
    await store.deleteLink('v0.1', 99);
    await store.deleteLink('v9', 1);
    await expect(storeWith({ token: null }).deleteLink('v0.1', 1)).rejects.toMatchObject({ kind: 'missing' });
    await expect(store.getLink('v0.1', 99)).rejects.toMatchObject({ kind: 'missing' });
  });

  test('claims of other links, and links that are none', async () => {
    const { store } = await sandboxed({ links: [A, B] });
    await expect(store.createLink('v0.1', { ...C, name: 'a' })).rejects.toMatchObject({
      kind: 'taken',
      status: 400,
      message: 'GitLab refused: Name has already been taken',
    });
    await expect(store.updateLink('v0.1', 2, A)).rejects.toMatchObject({ kind: 'taken' });
    await expect(store.createLink('v0.1', { ...C, url: 's3://x' })).rejects.toMatchObject({
      kind: 'refused',
      hint: expect.stringContaining('https://'),
    });
    await expect(store.createLink('v0.1', { ...C, direct_asset_path: '/a' })).rejects.toMatchObject({
      kind: 'refused',
      hint: expect.stringContaining('4 to 128 characters'),
    });
    await expect(store.createLink('v0.1', { ...C, name: `${'\u0000'}` })).rejects.toMatchObject({
      kind: 'refused',
    });
  });

  test('a value that GitLab cannot keep is a failure that may have been done', async () => {
    const { store } = await sandboxed();
    const name = Array.from({ length: 4000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    await expect(store.createLink('v0.1', { ...B, name })).rejects.toMatchObject({
      kind: 'unclear',
      status: 500,
      hint: expect.stringContaining('2,600 bytes'),
    });
  });

  test.each([
    ['a reporter', { kind: 'pat', role: 'reporter' }, {}, /at least the role Developer/],
    ['a read-only token', { kind: 'pat', scopes: ['read_api'] }, {}, /scope `api`/],
    [
      'a protected tag',
      { kind: 'pat', role: 'developer' },
      { protected_tags: [{ tag: 'v*' }] },
      /protected tag/,
    ],
    ['an archived project', { kind: 'pat' }, { archived: true }, /archived/],
  ] as const)('%s may not', async (_, token, project, hint) => {
    const { storeWith } = await sandboxed({ project, tokens: { it: token }, links: [B] });
    const store = storeWith({ token: { kind: 'private', value: 'it' } });
    const denied = { kind: 'denied', status: 403, hint: expect.stringMatching(hint) };
    await expect(store.createLink('v0.1', A)).rejects.toMatchObject(denied);
    await expect(store.updateLink('v0.1', 1, A)).rejects.toMatchObject(denied);
    await expect(store.deleteLink('v0.1', 1)).rejects.toMatchObject(denied);
  });

  test('nobody may write without a token, not even where everybody may read', async () => {
    const { storeWith } = await sandboxed({ project: { visibility: 'public' } });
    const store = storeWith({ token: null });
    expect(await store.readRelease('v0.1')).toMatchObject({ links: [] });
    await expect(store.createLink('v0.1', A)).rejects.toMatchObject({
      message: 'Without a token GitLab lets nobody change releases',
    });
  });
});

describe('a new release', () => {
  test('has its links in the order asked for, in one request', async () => {
    const { storeWith, sandbox, calls } = await sandboxed({ project: { tags: ['v0.2'] } });
    const store = storeWith({ project: 'group/sub/project' });
    const release = await store.createRelease('v0.2', [A, B, C], null);
    expect(plain(release.links)).toEqual([A, B, C]);
    expect(release.url).toBe(`${sandbox.url}/group/sub/project/-/releases/v0.2`);
    expect(calls()).toEqual(['POST /api/v4/projects/group%2Fsub%2Fproject/releases']);
    expect(JSON.parse(sandbox.log[0]?.body ?? '')).toEqual({
      tag_name: 'v0.2',
      assets: {
        links: [
          { ...C, filepath: C.direct_asset_path },
          { name: 'b', url: B.url, link_type: 'other' },
          { ...A, filepath: A.direct_asset_path },
        ],
      },
    });
  });

  test('from a commit or branch, where the tag is missing', async () => {
    const { store } = await sandboxed();
    await expect(store.createRelease('v0.2', [], null)).rejects.toMatchObject({
      kind: 'refused',
      message: 'The git tag does not exist',
      hint: expect.stringContaining('`ref`'),
    });
    expect((await store.createRelease('v0.2', [B], 'main')).links).toHaveLength(1);
  });

  test('that exists already, or whose links are no good', async () => {
    const { store } = await sandboxed({ project: { tags: ['v0.2'] } });
    await expect(store.createRelease('v0.2', [{ ...A, url: 'x' }], null)).rejects.toMatchObject({
      kind: 'refused',
    });
    expect(await store.readRelease('v0.2')).toBeNull();
    await store.createRelease('v0.2', [], null);
    await expect(store.createRelease('v0.2', [], null)).rejects.toMatchObject({
      kind: 'taken',
      status: 409,
    });
  });
});

describe('names that need care', () => {
  test.each([
    'release/1.0',
    'v1.0+build.7',
    'v1#2',
    '100%',
    '%2F',
    'a b',
    'v1.json',
    'v1?x=1',
    'версия-1',
    '日本',
    'é',
    '🚀',
    "a'b(c)*!~",
    'a;b=c,d&e',
    '@v',
    '...',
    '-',
    'downloads',
  ])('the tag %j', async (tag) => {
    const { store, sandbox } = await sandboxed({ tag, links: [A] }, { root: '/git/lab' });
    expect(plain((await store.readRelease(tag))?.links)).toEqual([A]);
    await store.createLink(tag, C);
    await store.updateLink(tag, 1, { ...A, direct_asset_path: '/x/downloads/a' });
    expect(plain(await store.listLinks(tag))).toEqual([C, { ...A, direct_asset_path: '/x/downloads/a' }]);
    await store.deleteLink(tag, 2);
    expect((await store.readReleases()).map((release) => [release.tag, release.links.length])).toEqual([
      [tag, 1],
    ]);
    expect(sandbox.log.every(({ target }) => target.startsWith('/git/lab/api/v4/projects/24/releases'))).toBe(
      true,
    );
  });

  test.each(['', '.', '..', 'a\nb', '\ud800'])(
    'the tag %j is refused before anything is sent',
    async (tag) => {
      const { store } = await sandboxed();
      const calls = [
        () => store.readRelease(tag),
        () => store.createRelease(tag, [], null),
        () => store.createLink(tag, A),
        () => store.updateLink(tag, 1, A),
        () => store.deleteLink(tag, 1),
        () => store.getLink(tag, 1),
        () => store.listLinks(tag),
      ];
      for (const call of calls)
        await expect(call()).rejects.toMatchObject({ name: 'StoreError', kind: 'refused' });
      expect(store.requests).toBe(0);
    },
  );

  test('a project by its path, in sub-groups', async () => {
    const { storeWith, sandbox, calls } = await sandboxed({ links: [A] });
    const release = await storeWith({ project: 'group/sub/project' }).readRelease('v0.1');
    expect(release?.url).toBe(`${sandbox.url}/group/sub/project/-/releases/v0.1`);
    expect(calls()).toEqual(['GET /api/v4/projects/group%2Fsub%2Fproject/releases/v0.1']);
  });

  test('a project that has moved is read and written under its id', async () => {
    const { storeWith, log, calls } = await sandboxed({ project: { moved_from: ['old/home'] }, links: [A] });
    const store = storeWith({ project: 'old/home' });
    expect((await store.readRelease('v0.1'))?.links).toHaveLength(1);
    await store.createLink('v0.1', B);
    expect(calls()).toEqual([
      'GET /api/v4/projects/old%2Fhome/releases/v0.1',
      `GET ${API}/v0.1`,
      `POST ${API}/v0.1/assets/links`,
    ]);
    expect(log.lines.filter((line) => line.startsWith('warning'))).toHaveLength(1);
    await expect(storeWith({ project: 'old/home' }).createLink('v0.1', C)).rejects.toMatchObject({
      kind: 'denied',
      status: 405,
    });
  });

  test('names and URLs of every kind come back as they went', async () => {
    const { store } = await sandboxed();
    const links: Link[] = [
      '  a  ',
      'A',
      'a',
      '<b>&"\'',
      'line\nbreak',
      '::error::',
      '\u202e',
      '🚀',
      '@all /close',
    ].map((name, index) => ({
      ...B,
      name,
      url: `https://x/${index}?q=<2>&r=%zz#${encodeURIComponent(name)}`,
    }));
    for (const link of links) await store.createLink('v0.1', link);
    expect(plain((await store.readRelease('v0.1'))?.links).reverse()).toEqual(links);
  });
});

describe('kinds of token', () => {
  test.each([
    [{ kind: 'private', value: 'maintainer' }, { 'private-token': 'maintainer' }],
    [{ kind: 'oauth', value: 'oauth' }, { authorization: 'Bearer oauth' }],
    [{ kind: 'job', value: 'job' }, { 'job-token': 'job' }],
  ] as const)('%j reads and writes', async (token, headers) => {
    const { store, sandbox } = await sandboxed(
      { tokens: { oauth: { kind: 'oauth' }, job: { kind: 'job', role: 'developer' } } },
      { client: { token } },
    );
    await store.createLink('v0.1', A);
    expect((await store.readRelease('v0.1'))?.links).toHaveLength(1);
    for (const request of sandbox.log) expect(request.headers).toMatchObject(headers);
  });

  test.each([
    ['is not on the allowlist', undefined, 'The project project does not let job tokens of builder in'],
    [
      'may not write',
      ['read_releases'],
      'Job tokens of this project lack the permission ADMIN_RELEASES in group/sub/project',
    ],
    ['may', ['read_releases', 'admin_releases'], null],
  ])('a job of another project that %s', async (_, permissions, message) => {
    const { storeWith } = await sandboxed({
      project: permissions === undefined ? {} : { job_token_allowlist: [{ project: 25, permissions }] },
      others: [{ id: 25, path: 'group/builder' }],
      tokens: { 'ci-64_x': { kind: 'job', job_project: 25 } },
    });
    const create = storeWith({ token: { kind: 'job', value: 'ci-64_x' } }).createLink('v0.1', A);
    if (message === null) expect(await create).toMatchObject(A);
    else await expect(create).rejects.toMatchObject({ kind: 'denied', message });
  });
});

describe('old servers', () => {
  test.each([
    ['11.7', { ...A, link_type: 'other', direct_asset_path: null }, [/link types/, /permanent paths/]],
    ['12.10', { ...A, link_type: 'other', direct_asset_path: null }, [/link types/, /permanent paths/]],
    ['13.8', A, []],
    ['15.8', A, []],
    ['current', A, []],
  ] as const)('%s keeps what it knows, and says once what it does not', async (version, kept, warnings) => {
    const { store, log, sandbox } = await sandboxed({}, { version });
    expect(await store.createLink('v0.1', A)).toMatchObject(kept);
    await store.createLink('v0.1', C);
    expect(await store.updateLink('v0.1', 1, A)).toMatchObject(kept);
    expect(plain((await store.readRelease('v0.1'))?.links)[1]).toEqual(kept);
    const warned = log.lines.filter((line) => line.startsWith('warning'));
    expect(warned).toHaveLength(warnings.length);
    for (const [index, warning] of warnings.entries()) expect(warned[index]).toMatch(warning);
    expect(JSON.parse(sandbox.log[0]?.body ?? '')).toEqual({ ...A, filepath: '/bin/a' });
  });

  test.each(['11.7', '12.10', '13.8', '15.8'] as const)(
    '%s: words by attribute, or sentences',
    async (version) => {
      const { store } = await sandboxed({ links: [A] }, { version });
      await expect(store.createLink('v0.1', { ...A, direct_asset_path: null })).rejects.toMatchObject({
        kind: 'taken',
        message: 'GitLab refused: Url has already been taken; Name has already been taken',
      });
    },
  );
});
