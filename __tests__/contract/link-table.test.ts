/** What GitLab does with links, one row a rule. */

import { describe, expect, test } from '@jest/globals';
import type { World } from '../../src/sandbox/world/world.js';
import { type AskOptions, ask, LINKS, RELEASES, worldFrom } from './ask.js';
import { seededLinks, worldWith } from './recording-world.js';

const EXISTING = {
  name: 'a',
  url: 'https://x/a',
  direct_asset_path: '/abc',
  link_type: 'package',
} as const;
const OTHER = { name: 'b', url: 'https://x/b', direct_asset_path: '/bin/bigfile.exe' } as const;

function world(): World {
  return worldFrom(worldWith([EXISTING, OTHER]));
}

const DOWNLOADS = 'https://gitlab.example/group/sub/project/-/releases/v0.1/downloads';
const ONE = {
  id: 1,
  name: 'a',
  url: 'https://x/a',
  direct_asset_url: `${DOWNLOADS}/abc`,
  link_type: 'package',
};
const TWO = {
  id: 2,
  name: 'b',
  url: 'https://x/b',
  direct_asset_url: `${DOWNLOADS}/bin/bigfile.exe`,
  link_type: 'other',
};

interface Row extends AskOptions {
  readonly name: string;
  readonly line: string;
  readonly status: number;
  readonly answer: unknown;
}

const NOT_FOUND = { message: '404 Not found' };
const FORBIDDEN = { message: '403 Forbidden' };
const AT_LEAST_ONE = { error: 'name, url are missing, at least one parameter must be provided' };
const PATH_FORMAT = { message: ['Filepath is in an invalid format'] };

const ROWS: readonly Row[] = [
  { name: 'list: newest first', line: `GET ${LINKS}`, status: 200, answer: [TWO, ONE] },
  { name: 'list: a guest may', line: `GET ${LINKS}`, token: 'guest-token', status: 200, answer: [TWO, ONE] },
  {
    name: 'list: of an empty release',
    line: `GET ${RELEASES}/release%2F1.0/assets/links`,
    status: 200,
    answer: [],
  },
  { name: 'one', line: `GET ${LINKS}/1`, status: 200, answer: ONE },
  { name: 'one: unknown', line: `GET ${LINKS}/999`, status: 404, answer: NOT_FOUND },
  { name: 'one: negative', line: `GET ${LINKS}/-1`, status: 404, answer: NOT_FOUND },
  {
    name: 'one: too large for any number',
    line: `GET ${LINKS}/99999999999999999999999`,
    status: 404,
    answer: NOT_FOUND,
  },
  {
    name: 'one: of another release',
    line: `GET ${RELEASES}/release%2F1.0/assets/links/1`,
    status: 404,
    answer: NOT_FOUND,
  },
  { name: 'one: no number', line: `GET ${LINKS}/abc`, status: 400, answer: { error: 'link_id is invalid' } },
  {
    name: 'one: hexadecimal',
    line: `GET ${LINKS}/0x1`,
    status: 400,
    answer: { error: 'link_id is invalid' },
  },
  {
    name: 'one: two numbers',
    line: `GET ${LINKS}/1,2`,
    status: 400,
    answer: { error: 'link_id is invalid' },
  },
  { name: 'one: a fraction is a format', line: `GET ${LINKS}/1.5`, status: 200, answer: ONE },
  { name: 'one: .json is a format', line: `GET ${LINKS}/1.json`, status: 200, answer: ONE },
  {
    name: 'create: filepath',
    line: `POST ${LINKS}`,
    body: { name: 'n', url: 'https://x/n', filepath: '/bin/n' },
    status: 201,
    answer: {
      id: 3,
      name: 'n',
      url: 'https://x/n',
      direct_asset_url: `${DOWNLOADS}/bin/n`,
      link_type: 'other',
    },
  },
  {
    name: 'create: null falls through to the other name of the path',
    line: `POST ${LINKS}`,
    body: { name: 'n', url: 'https://x/n', direct_asset_path: null, filepath: '/abc1' },
    status: 201,
    answer: {
      id: 3,
      name: 'n',
      url: 'https://x/n',
      direct_asset_url: `${DOWNLOADS}/abc1`,
      link_type: 'other',
    },
  },
  {
    name: 'create: an empty path does not fall through',
    line: `POST ${LINKS}`,
    body: { name: 'n', url: 'https://x/n', direct_asset_path: '', filepath: '/abc1' },
    status: 400,
    answer: PATH_FORMAT,
  },
  {
    name: 'create: nothing',
    line: `POST ${LINKS}`,
    body: {},
    status: 400,
    answer: { error: 'name is missing, url is missing' },
  },
  {
    name: 'create: no body',
    line: `POST ${LINKS}`,
    status: 400,
    answer: { error: 'name is missing, url is missing' },
  },
  {
    name: 'create: a name alone',
    line: `POST ${LINKS}`,
    body: { name: 'n' },
    status: 400,
    answer: { error: 'url is missing' },
  },
  {
    name: 'create: all complaints in one sentence',
    line: `POST ${LINKS}`,
    body: { name: [], direct_asset_path: {}, filepath: [1], link_type: 'x' },
    status: 400,
    answer: {
      error:
        'name is invalid, url is missing, direct_asset_path is invalid, filepath is invalid, link_type does not have a valid value',
    },
  },
  {
    name: 'create: blanks',
    line: `POST ${LINKS}`,
    body: { name: '\u00a0\u2003', url: ' ' },
    status: 400,
    answer: { message: ["Url can't be blank", 'Url must be a valid URL', "Name can't be blank"] },
  },
  {
    name: 'create: nulls',
    line: `POST ${LINKS}`,
    body: { name: null, url: null },
    status: 400,
    answer: { message: ["Url can't be blank", 'Url must be a valid URL', "Name can't be blank"] },
  },
  {
    name: 'create: everything is taken',
    line: `POST ${LINKS}`,
    body: EXISTING,
    status: 400,
    answer: {
      message: [
        'Url has already been taken',
        'Name has already been taken',
        'Filepath has already been taken',
      ],
    },
  },
  {
    name: 'create: unknown keys, and keys of the path, in the body are dropped',
    line: `POST ${LINKS}`,
    body: { name: 'n', url: 'https://x/n', tag_name: 'nope', id: 77, link_id: 'x', token_type: 1 },
    status: 201,
    answer: { id: 3, name: 'n', url: 'https://x/n', direct_asset_url: 'https://x/n', link_type: 'other' },
  },
  {
    name: 'create: white space around a URL is stripped, around a name kept',
    line: `POST ${LINKS}`,
    body: { name: ' a', url: '\t https://x/n \r\n' },
    status: 201,
    answer: { id: 3, name: ' a', url: 'https://x/n', direct_asset_url: 'https://x/n', link_type: 'other' },
  },
  {
    name: 'create: a reporter',
    line: `POST ${LINKS}`,
    token: 'reporter-token',
    body: { name: 'n', url: 'https://x/n' },
    status: 403,
    answer: FORBIDDEN,
  },
  {
    name: 'create: who may not is told of bad values only after that',
    line: `POST ${LINKS}`,
    token: 'reporter-token',
    body: { name: '', url: '' },
    status: 403,
    answer: FORBIDDEN,
  },
  {
    name: 'update: a name alone resets the type',
    line: `PUT ${LINKS}/1`,
    body: { name: 'n' },
    status: 200,
    answer: { ...ONE, name: 'n', link_type: 'other' },
  },
  {
    name: 'update: the same name with a type',
    line: `PUT ${LINKS}/1`,
    body: { name: 'a', link_type: 'image' },
    status: 200,
    answer: { ...ONE, link_type: 'image' },
  },
  {
    name: 'update: a type alone',
    line: `PUT ${LINKS}/1`,
    body: { link_type: 'image' },
    status: 400,
    answer: AT_LEAST_ONE,
  },
  { name: 'update: nothing', line: `PUT ${LINKS}/1`, body: {}, status: 400, answer: AT_LEAST_ONE },
  {
    name: 'update: complaints about the id come first',
    line: `PUT ${LINKS}/x`,
    body: { link_type: '' },
    status: 400,
    answer: { error: `link_id is invalid, link_type does not have a valid value, ${AT_LEAST_ONE.error}` },
  },
  {
    name: 'update: a null name counts as given',
    line: `PUT ${LINKS}/1`,
    body: { name: null },
    status: 400,
    answer: { message: ["Name can't be blank"] },
  },
  {
    name: 'update: an empty path',
    line: `PUT ${LINKS}/1`,
    body: { name: 'a', direct_asset_path: '' },
    status: 400,
    answer: PATH_FORMAT,
  },
  {
    name: 'update: a null path clears it',
    line: `PUT ${LINKS}/1`,
    body: { name: 'a', filepath: null, link_type: 'package' },
    status: 200,
    answer: { ...ONE, direct_asset_url: ONE.url },
  },
  {
    name: 'update: a URL of no scheme',
    line: `PUT ${LINKS}/1`,
    body: { url: 'wrong_url' },
    status: 400,
    answer: { message: ['Url is blocked: Only allowed schemes are http, https, ftp'] },
  },
  {
    name: 'update: the name of another',
    line: `PUT ${LINKS}/1`,
    body: { name: 'b' },
    status: 400,
    answer: { message: ['Name has already been taken'] },
  },
  {
    name: 'update: an unknown link, by who may not write',
    line: `PUT ${LINKS}/999`,
    token: 'reporter-token',
    body: { name: 'n' },
    status: 404,
    answer: NOT_FOUND,
  },
  {
    name: 'update: a reporter',
    line: `PUT ${LINKS}/1`,
    token: 'reporter-token',
    body: { name: 'n' },
    status: 403,
    answer: FORBIDDEN,
  },
  { name: 'delete: gives the link', line: `DELETE ${LINKS}/1`, status: 200, answer: ONE },
  {
    name: 'delete: a reporter',
    line: `DELETE ${LINKS}/1`,
    token: 'reporter-token',
    status: 403,
    answer: FORBIDDEN,
  },
  {
    name: 'delete: a developer',
    line: `DELETE ${LINKS}/1`,
    token: 'developer-token',
    status: 200,
    answer: ONE,
  },
];

describe('links', () => {
  test.each(ROWS)('$name', ({ line, status, answer, name: _name, ...options }) => {
    const asked = ask(world(), line, options);
    expect({ status: asked.status, body: asked.body }).toEqual({ status, body: answer });
  });

  test('a refused update changes nothing, the type included', () => {
    const here = world();
    expect(ask(here, `PUT ${LINKS}/1`, { body: { name: 'a', url: 'x' } }).status).toBe(400);
    expect(ask(here, `GET ${LINKS}/1`).body).toEqual(ONE);
  });

  test('a deleted link frees its values at once; its id is not used again', () => {
    const here = world();
    ask(here, `DELETE ${LINKS}/2`);
    expect(ask(here, `DELETE ${LINKS}/2`).status).toBe(404);
    expect(ask(here, `POST ${LINKS}`, { body: OTHER })).toMatchObject({ status: 201, body: { id: 3 } });
  });

  test('two links cannot swap a value in two calls', () => {
    const here = world();
    const swap = ask(here, `PUT ${LINKS}/1`, { body: { name: 'a', url: 'https://x/b' } });
    expect(swap).toMatchObject({ status: 400, body: { message: ['Url has already been taken'] } });
  });

  test('two links that share a path refuse every update until one lets go', () => {
    const here = worldFrom(worldWith([EXISTING, { ...OTHER, direct_asset_path: '/abc' }]));
    const rename = { body: { name: 'n' } };
    expect(ask(here, `PUT ${LINKS}/2`, rename)).toMatchObject({
      status: 400,
      body: { message: ['Filepath has already been taken'] },
    });
    expect(ask(here, `PUT ${LINKS}/1`, { body: { name: 'a', filepath: null } }).status).toBe(200);
    expect(ask(here, `PUT ${LINKS}/2`, rename).status).toBe(200);
  });

  test('an update does not move a link in the list', () => {
    const here = world();
    ask(here, `PUT ${LINKS}/1`, { body: { name: 'z' } });
    expect(ask(here, `GET ${LINKS}`).body).toMatchObject([{ id: 2 }, { id: 1 }]);
  });

  test('the same name, URL and path are free in another release', () => {
    const here = world();
    expect(ask(here, `POST ${RELEASES}/release%2F1.0/assets/links`, { body: EXISTING }).status).toBe(201);
  });
});

const NUMBERS = [
  { written: '42', stored: '42' },
  { written: '-0', stored: '0' },
  { written: '1e3', stored: '1000.0' },
  { written: '1.10', stored: '1.1' },
  { written: '1E-5', stored: '1.0e-05' },
  { written: '12345678901234567890', stored: '12345678901234567890' },
  { written: '1e16', stored: '1.0e+16' },
  { written: '-1.5e-7', stored: '-1.5e-07' },
  { written: '-0.0', stored: '-0.0' },
  { written: '1e400', stored: 'Infinity' },
  { written: 'true', stored: 'true' },
  { written: 'false', stored: 'false' },
];

describe('values that are no text become text, as Ruby prints them', () => {
  test.each(NUMBERS)('$written → $stored', ({ written, stored }) => {
    const body = `{"name":${written},"url":"https://x/\\"1e3\\"","extra":[1,{"2":3}]}`;
    const asked = ask(world(), `POST ${LINKS}`, { body });
    expect(asked).toMatchObject({ status: 201, body: { name: stored, url: 'https://x/"1e3"' } });
  });
});

const NAMES = [
  'A',
  'a ',
  'line\nbreak',
  '<b>&amp;',
  'a\u2028b',
  '__proto__',
  '📦'.repeat(100),
  'x'.repeat(5000),
];

describe('names', () => {
  test.each(NAMES)('%j is fine beside "a"', (name) => {
    const here = world();
    expect(ask(here, `POST ${LINKS}`, { body: { name, url: 'https://x/n' } })).toMatchObject({
      status: 201,
      body: { name },
    });
    expect(ask(here, `GET ${LINKS}/3`).body).toMatchObject({ name });
  });
});

describe('values that do not fit a row of the index', () => {
  const random = Array.from({ length: 4000 }, (_, index) =>
    ((index * index * 7919 + index * 31) % 9973).toString(36),
  );
  const noise = random.join('');

  test.each([
    { length: 2684, status: 201 },
    { length: 2685, status: 500 },
  ])('$length bytes that cannot be compressed: $status', ({ length, status }) => {
    const asked = ask(world(), `POST ${LINKS}`, {
      body: { name: noise.slice(0, length), url: 'https://x/n' },
    });
    expect(asked.status).toBe(status);
  });

  test('500 stores nothing, but uses up an id; on an update no id', () => {
    const here = world();
    const long = { name: 'n', url: `https://x/${noise.slice(0, 2700)}` };
    const broken = { status: 500, body: { message: '500 Internal Server Error' } };
    expect(ask(here, `POST ${LINKS}`, { body: long })).toMatchObject(broken);
    expect(ask(here, `PUT ${LINKS}/1`, { body: long })).toMatchObject(broken);
    expect(ask(here, `GET ${LINKS}`).body).toHaveLength(2);
    expect(ask(here, `POST ${LINKS}`, { body: { name: 'n', url: 'https://x/n' } }).body).toMatchObject({
      id: 4,
    });
  });
});

const PAGES = [
  { query: '', size: '20', page: '1', next: '2', previous: '', ids: [150, 131] },
  { query: '?per_page=100&page=2', size: '100', page: '2', next: '', previous: '1', ids: [50, 1] },
  { query: '?per_page=1000', size: '100', page: '1', next: '2', previous: '', ids: [150, 51] },
  { query: '?per_page=&page=', size: '20', page: '1', next: '2', previous: '', ids: [150, 131] },
  { query: '?page=9', size: '20', page: '9', next: '', previous: '', ids: [] },
  { query: '?page=8', size: '20', page: '8', next: '', previous: '7', ids: [10, 1] },
  { query: '?per_page=%2050', size: '50', page: '1', next: '2', previous: '', ids: [150, 101] },
];

describe('pages of 150 links', () => {
  const here = worldFrom(worldWith(seededLinks(150)));

  test.each(PAGES)('$query', ({ query, size, page, next, previous, ids }) => {
    const { headers, body } = ask(here, `GET ${LINKS}${query}`);
    const listed = body as readonly { readonly id: number }[];
    expect([listed.at(0)?.id, listed.at(-1)?.id].filter((id) => id !== undefined)).toEqual(ids);
    expect(headers).toMatchObject({
      'x-per-page': size,
      'x-page': page,
      'x-next-page': next,
      'x-prev-page': previous,
      'x-total': '150',
    });
  });

  test.each([
    { query: '?per_page=0', error: 'per_page has a value not allowed' },
    { query: '?page=1.5', error: 'page is invalid' },
    { query: '?page=abc&per_page=x', error: 'page is invalid, per_page is invalid' },
    { query: '?page[]=1', error: 'page is invalid' },
  ])('$query is refused', ({ query, error }) => {
    expect(ask(here, `GET ${LINKS}${query}`)).toMatchObject({ status: 400, body: { error } });
  });

  test('a page beyond 64 bits breaks the server', () => {
    expect(ask(here, `GET ${LINKS}?page=99999999999999999999`).status).toBe(500);
  });

  test('Link keeps the raw path and carries every parameter in order, a token included', () => {
    const { headers } = ask(
      here,
      `GET ${LINKS.replace('v0.1', 'v0%2E1')}?z=a+b%2F&private_token=test-token&a[]=1&a[]=2`,
      {
        token: null,
      },
    );
    const query =
      'a%5B%5D=1&a%5B%5D=2&id=24&page=2&per_page=20&private_token=test-token&tag_name=v0.1&z=a+b%2F';
    expect(headers['link']).toContain(
      `<https://gitlab.example/api/v4/projects/24/releases/v0%2E1/assets/links?${query}>; rel="next"`,
    );
  });
});
