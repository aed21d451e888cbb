/** What GitLab does with releases, and with the permanent addresses that lead to them. */

import { describe, expect, test } from '@jest/globals';
import type { Seed, SeedProject } from '../../src/sandbox/world/seed-model.js';
import type { World } from '../../src/sandbox/world/world.js';
import { type AskOptions, ask, LINKS, RELEASES, worldFrom } from './ask.js';
import { seededLinks, worldWith } from './recording-world.js';

const PUBLIC = '/api/v4/projects/25/releases';
const FORBIDDEN = { message: '403 Forbidden' };
const NO_PROJECT = { message: '404 Project Not Found' };

function world(more: Partial<SeedProject> = {}): World {
  const base = worldWith(seededLinks(25));
  const [first, ...rest] = base.projects;
  if (first === undefined) throw new Error('the seed has projects');
  const seed: Seed = { ...base, projects: [{ ...first, ...more }, ...rest] };
  return worldFrom(seed);
}

const link = (name: string, more: object = {}) => ({ name, url: `https://x/${name}`, ...more });
const withLinks = (...links: unknown[]) => ({ tag_name: 'v0.2', assets: { links } });

interface Row extends AskOptions {
  readonly name: string;
  readonly line: string;
  readonly status: number;
  readonly answer?: unknown;
}

const READING: readonly Row[] = [
  { name: 'missing', line: `GET ${RELEASES}/nope`, status: 404, answer: { message: '404 Not Found' } },
  { name: 'a guest', line: `GET ${RELEASES}/v0.1`, token: 'guest-token', status: 403, answer: FORBIDDEN },
  {
    name: 'a guest, missing',
    line: `GET ${RELEASES}/nope`,
    token: 'guest-token',
    status: 403,
    answer: FORBIDDEN,
  },
  {
    name: 'anonymous, missing, private',
    line: `GET ${RELEASES}/nope`,
    token: null,
    status: 404,
    answer: NO_PROJECT,
  },
  { name: 'anonymous, public', line: `GET ${PUBLIC}/v0.1`, token: null, status: 200 },
  {
    name: 'a job',
    line: `GET ${RELEASES}/v0.1`,
    token: null,
    headers: { 'job-token': 'job-token' },
    status: 200,
  },
  {
    name: 'list: bad order',
    line: `GET ${RELEASES}?order_by=name&sort=up`,
    status: 400,
    answer: { error: 'order_by does not have a valid value, sort does not have a valid value' },
  },
];

const WRITING: readonly Row[] = [
  {
    name: 'no tag name',
    line: `POST ${RELEASES}`,
    body: {},
    status: 400,
    answer: { error: 'tag_name is missing' },
  },
  { name: 'token before parameters', line: `POST ${RELEASES}`, body: {}, token: 'nope', status: 401 },
  {
    name: 'parameters before permission',
    line: `POST ${RELEASES}`,
    body: {},
    token: 'reporter-token',
    status: 400,
  },
  {
    name: 'a reporter',
    line: `POST ${RELEASES}`,
    body: { tag_name: 'v0.2' },
    token: 'reporter-token',
    status: 403,
    answer: FORBIDDEN,
  },
  {
    name: 'a non-member, private',
    line: `POST ${RELEASES}`,
    body: { tag_name: 'v0.2' },
    token: 'nonmember-token',
    status: 404,
    answer: NO_PROJECT,
  },
  {
    name: 'a non-member, public',
    line: `POST ${PUBLIC}`,
    body: { tag_name: 'v0.2' },
    token: 'nonmember-token',
    status: 403,
    answer: FORBIDDEN,
  },
  {
    name: 'a link without a URL',
    line: `POST ${RELEASES}`,
    body: withLinks(link('a'), { name: 'b' }),
    status: 400,
    answer: { error: 'assets[links][1][url] is missing' },
  },
  {
    name: 'links that are no list',
    line: `POST ${RELEASES}`,
    body: { tag_name: 'v0.2', assets: { links: 'x' } },
    status: 400,
    answer: { error: 'assets[links] is invalid' },
  },
  {
    name: 'a bad time',
    line: `POST ${RELEASES}`,
    body: { tag_name: 'v0.2', released_at: 'soon' },
    status: 400,
    answer: { error: 'released_at is invalid' },
  },
  {
    name: 'HEAD is no tag',
    line: `POST ${RELEASES}`,
    body: { tag_name: 'HEAD', ref: 'main' },
    status: 400,
    answer: { message: 'Tag name invalid' },
  },
  {
    name: 'nor is nothing',
    line: `POST ${RELEASES}`,
    body: { tag_name: '', ref: 'main' },
    status: 400,
    answer: { message: 'Tag name invalid' },
  },
  {
    name: 'a milestone that is not there',
    line: `POST ${RELEASES}`,
    body: { tag_name: 'v0.2', milestones: ['m1'] },
    status: 400,
    answer: { message: 'Milestone(s) not found: m1' },
  },
  {
    name: 'exists',
    line: `POST ${RELEASES}`,
    body: { tag_name: 'v0.1', assets: { links: [{ name: '', url: '' }] } },
    status: 409,
    answer: { message: 'Release already exists' },
  },
  {
    name: 'no tag, no ref',
    line: `POST ${RELEASES}`,
    body: { tag_name: 'new' },
    status: 422,
    answer: { message: 'Ref is not specified' },
  },
  {
    name: 'an empty link',
    line: `POST ${RELEASES}`,
    body: withLinks({}),
    status: 400,
    answer: {
      message:
        "Validation failed: Links url can't be blank, Links url must be a valid URL, Links name can't be blank",
    },
  },
  {
    name: 'equal sentences once',
    line: `POST ${RELEASES}`,
    body: withLinks(link('a', { url: 's3:x' }), link('a', { url: 's3:y', filepath: '' })),
    status: 400,
    answer: {
      message:
        'Validation failed: Links url is blocked: Only allowed schemes are http, https, ftp, Links filepath is in an invalid format',
    },
  },
  {
    name: 'an unknown type is told first',
    line: `POST ${RELEASES}`,
    body: withLinks(link('a', { url: 's3:x' }), link('b', { link_type: 'zzz' })),
    status: 400,
    answer: { message: "'zzz' is not a valid link_type" },
  },
  { name: 'null among the links is no link', line: `POST ${RELEASES}`, body: withLinks(null), status: 201 },
  {
    name: 'an update of nothing',
    line: `PUT ${RELEASES}/v0.1`,
    body: { assets: { links: [] } },
    status: 400,
    answer: { message: 'params is empty' },
  },
  {
    name: 'an update of what is missing',
    line: `PUT ${RELEASES}/nope`,
    body: { name: 'x' },
    status: 403,
    answer: FORBIDDEN,
  },
  {
    name: 'an update by a reporter',
    line: `PUT ${RELEASES}/v0.1`,
    body: { name: 'x' },
    token: 'reporter-token',
    status: 403,
    answer: FORBIDDEN,
  },
  { name: 'a deletion of what is missing', line: `DELETE ${RELEASES}/nope`, status: 403, answer: FORBIDDEN },
];

describe('releases', () => {
  test.each([...READING, ...WRITING])('$name', ({ name: _name, line, status, answer, ...options }) => {
    const asked = ask(world(), line, options);
    expect(asked.status).toBe(status);
    if (answer !== undefined) expect(asked.body).toEqual(answer);
  });

  test('one has all its links, newest first; archives are counted for whoever may read code', () => {
    const { body } = ask(world(), `GET ${RELEASES}/v0.1`);
    const { assets } = body as { assets: { count: number; links: readonly { id: number }[] } };
    expect(assets.count).toBe(29);
    expect(assets.links.map(({ id }) => id)).toEqual(Array.from({ length: 25 }, (_, index) => 25 - index));
  });

  test('a guest sees the list, without archives', () => {
    const { body } = ask(world(), `GET ${RELEASES}`, { token: 'guest-token' });
    expect(body).toMatchObject([{ assets: { count: 0 } }, { tag_name: 'v0.1', assets: { count: 25 } }]);
    expect(JSON.stringify(body)).not.toContain('sources');
  });

  test('the list is in pages, by the time of release', () => {
    const releases = [
      { tag: 'b', released_at: '2030-01-01T00:00:00Z' },
      { tag: 'a', released_at: '2020-01-01T00:00:00Z' },
      { tag: 'c', created_at: '2010-01-01T00:00:00Z', released_at: '2040-01-01T00:00:00Z' },
    ];
    const here = world({ releases });
    const tags = (query: string) =>
      (ask(here, `GET ${RELEASES}${query}`).body as { tag_name: string }[]).map(({ tag_name }) => tag_name);
    expect(tags('')).toEqual(['c', 'b', 'a']);
    expect(tags('?sort=asc')).toEqual(['a', 'b', 'c']);
    expect(tags('?order_by=created_at')).toEqual(['a', 'b', 'c']);
    expect(tags('?per_page=2&page=2')).toEqual(['a']);
    expect(ask(here, `GET ${RELEASES}?per_page=2`).headers['link']).toContain(
      '?id=24&page=2&per_page=2>; rel="next"',
    );
    expect(ask(here, `GET ${RELEASES}/c`).body).toMatchObject({ upcoming_release: true });
  });

  test('links of one creation list in reverse of the order in which they were sent', () => {
    const here = world({ releases: [] });
    const made = ask(here, `POST ${RELEASES}`, {
      body: withLinks(link('a'), link('b', { link_type: null }), link('c')),
    });
    expect(made).toMatchObject({
      status: 201,
      body: {
        name: 'v0.2',
        description: null,
        assets: {
          links: [
            { id: 3, name: 'c' },
            { id: 2, name: 'b', link_type: null },
            { id: 1, name: 'a', link_type: 'other' },
          ],
        },
      },
    });
  });

  test('a form can carry links too', () => {
    const body =
      'tag_name=v0.2&assets[links][][name]=a&assets[links][][url]=https://x/a&assets[links][][link_type]=image' +
      '&assets%5Blinks%5D%5B%5D%5Bname%5D=b&assets[links][][url]=https://x/b';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(ask(world(), `POST ${RELEASES}`, { body, headers })).toMatchObject({
      status: 201,
      body: {
        assets: {
          links: [
            { name: 'b', url: 'https://x/b' },
            { name: 'a', link_type: 'image' },
          ],
        },
      },
    });
  });

  test('all doubled values stand in one pair of brackets: names, then URLs, then paths', () => {
    const twice = [
      link('a', { filepath: '/abc' }),
      link('b', { url: ' https://x/a ' }),
      link('a', { url: 'https://x/c', filepath: '/abc' }),
    ];
    const { status, body } = ask(world(), `POST ${RELEASES}`, { body: withLinks(...twice) });
    expect(status).toBe(400);
    expect(body).toEqual({
      message: expect.stringMatching(
        /^Validation failed: Links have duplicate values \(a, https:\/\/x\/a, \/abc\) for #<Release:0x[0-9a-f]{16}> scope$/,
      ),
    });
  });

  test('a release that is refused for its links is not there, but its new tag is', () => {
    const here = world();
    const body = { tag_name: 'new', ref: 'main', assets: { links: [link('a', { url: 's3:x' })] } };
    expect(ask(here, `POST ${RELEASES}`, { body }).status).toBe(400);
    expect(ask(here, `GET ${RELEASES}/new`).status).toBe(404);
    expect(ask(here, `POST ${RELEASES}`, { body: { tag_name: 'new' } }).status).toBe(201);
  });

  test('a ref may be a branch, a tag or a commit, and must be there', () => {
    const here = world({ branches: ['stable'] });
    const create = (tag_name: string, ref: string) =>
      ask(here, `POST ${RELEASES}`, { body: { tag_name, ref } }).status;
    expect([create('r1', 'stable'), create('r2', 'v0.1'), create('r3', '0123abcd')]).toEqual([201, 201, 201]);
    expect(create('r4', 'main')).toBe(400);
  });

  test('a tag that is protected', () => {
    const here = world({ protected_tags: [{ tag: 'v*' }] });
    const create = { body: { tag_name: 'v0.2' }, token: 'developer-token' };
    expect(ask(here, `POST ${RELEASES}`, create)).toMatchObject({
      status: 403,
      body: { message: 'You are not allowed to create this tag as it is protected.' },
    });
    expect(ask(here, `PUT ${RELEASES}/v0.1`, { ...create, body: { name: 'x' } }).body).toEqual(FORBIDDEN);
    expect(ask(here, `DELETE ${RELEASES}/v0.1`, { token: 'developer-token' }).body).toEqual(FORBIDDEN);
  });

  test('an update changes what it names, and not the links', () => {
    const here = world();
    const body = {
      name: 'New',
      description: 'Text',
      released_at: '2020-02-03T04:05:06Z',
      assets: { links: [] },
    };
    expect(ask(here, `PUT ${RELEASES}/v0.1`, { body })).toMatchObject({
      status: 200,
      body: {
        name: 'New',
        description: 'Text',
        released_at: '2020-02-03T04:05:06.000Z',
        assets: { count: 29 },
      },
    });
    expect(ask(here, `PUT ${RELEASES}/v0.1`, { body: { description: null } }).body).toMatchObject({
      name: 'New',
      description: null,
    });
  });

  test('a deletion takes the links, leaves the tag, and gives the release', () => {
    const here = world();
    expect(ask(here, `DELETE ${RELEASES}/v0.1`)).toMatchObject({
      status: 200,
      body: { assets: { count: 29 } },
    });
    expect(ask(here, `GET ${LINKS}`)).toMatchObject({ status: 404, body: { message: '404 Not found' } });
    expect(ask(here, `POST ${RELEASES}`, { body: { tag_name: 'v0.1' } }).status).toBe(201);
    expect(ask(here, `GET ${LINKS}`).body).toEqual([]);
  });
});

describe('permanent addresses', () => {
  const releases = [
    { tag: 'release/1.0', links: [{ name: 'a', url: 'https://x/ü', direct_asset_path: '/bin/a.exe' }] },
    {
      tag: 'next',
      released_at: '2090-01-01T00:00:00Z',
      links: [{ name: 'own', url: 'https://gitlab.example/o', direct_asset_path: '/bin/own' }],
    },
  ];
  const here = () => world({ releases });
  const downloads = `${RELEASES}/release%2F1.0/downloads`;

  test('a download leads to the URL, whatever its host', () => {
    expect(ask(here(), `GET ${downloads}/bin/a.exe`)).toMatchObject({
      status: 302,
      headers: { location: 'https://x/%C3%BC' },
    });
  });

  test.each([
    { line: `GET ${downloads}/bin/b.exe`, status: 404, message: '404 Not found' },
    { line: `GET ${RELEASES}/nope/downloads/bin/a.exe`, status: 404, message: '404 Not Found' },
    { line: `GET ${downloads}/bin/a.exe`, token: 'guest-token', status: 403, message: '403 Forbidden' },
  ])('$line: $status', ({ line, status, message, ...options }) => {
    expect(ask(here(), line, options)).toMatchObject({ status, body: { message } });
  });

  test.each([
    { suffix: '', location: `${RELEASES}/next` },
    { suffix: '?order_by=x&q=1', location: `${RELEASES}/next?q=1` },
    { suffix: '/downloads/bin/own?a=b%20c', location: `${RELEASES}/next/downloads/bin/own?a=b+c` },
  ])(
    'the latest release is the one of the latest time, be it in the future: $suffix',
    ({ suffix, location }) => {
      expect(ask(here(), `GET ${RELEASES}/permalink/latest${suffix}`)).toMatchObject({
        status: 302,
        headers: { location },
      });
    },
  );

  test('the latest release: none, and a path that climbs', () => {
    expect(ask(world({ releases: [] }), `GET ${RELEASES}/permalink/latest`)).toMatchObject({ status: 404 });
    expect(ask(here(), `GET ${RELEASES}/permalink/latest/a/%2e%2e/b`)).toMatchObject({
      status: 400,
      body: { error: 'suffix_path should be a valid file path' },
    });
  });

  const web = '/group/sub/project/-/releases/release%2F1.0/downloads/bin/a.exe';

  test('on the web, another host is shown as a page, the own one redirected to', () => {
    expect(ask(here(), `GET ${web}`)).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    const own = web.replace('release%2F1.0', 'next').replace('a.exe', 'own');
    expect(ask(here(), `GET ${own}`)).toMatchObject({
      status: 302,
      headers: { location: 'https://gitlab.example/o' },
    });
  });

  test('on the web, a guest may, a stranger and a job token may not', () => {
    expect(ask(here(), `GET ${web}`, { token: 'guest-token' }).status).toBe(200);
    expect(ask(here(), `GET ${web}`, { token: null }).status).toBe(404);
    expect(ask(here(), `GET ${web}`, { token: null, headers: { 'job-token': 'job-token' } }).status).toBe(
      404,
    );
    expect(ask(here(), `GET ${web}x`).status).toBe(404);
  });
});
