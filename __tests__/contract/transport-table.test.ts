/** How requests are read and answers are written, whatever they are about. */

import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import type { Seed } from '../../src/sandbox/world/seed-model.js';
import { openSandbox } from '../sandboxes.js';
import { LINKS, RELEASES } from './ask.js';
import { sendRaw } from './raw-request.js';
import { worldWith } from './recording-world.js';

const TAGS = [
  'debian/2.4-1',
  'v1.0+b',
  'v1.json',
  'v1.tar.gz',
  'a#b',
  'a%b',
  'a b',
  'ä/日本',
  'a%2Fb',
  '..x',
];

function seed(): Seed {
  const base = worldWith([{ name: 'a & <b>', url: 'https://x/a' }]);
  const [first, ...rest] = base.projects;
  if (first === undefined) throw new Error('the seed has projects');
  const releases = [...(first.releases ?? []), ...TAGS.map((tag) => ({ tag }))];
  return { ...base, projects: [{ ...first, releases }, ...rest] };
}

const TOKEN = { 'PRIVATE-TOKEN': 'test-token' };
const JSON_TYPE = { ...TOKEN, 'Content-Type': 'application/json' };
const FORM = { ...TOKEN, 'Content-Type': 'application/x-www-form-urlencoded' };
const NO_ROUTE = '{"error":"404 Not Found"}';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox(seed());
});

const get = (target: string, headers: Readonly<Record<string, string>> = TOKEN) =>
  sendRaw(sandbox.url, { method: 'GET', target, headers });
const post = (body: string | Uint8Array, headers: Readonly<Record<string, string>> = JSON_TYPE) =>
  sendRaw(sandbox.url, { method: 'POST', target: LINKS, headers, body });

describe('tags in paths', () => {
  test.each([
    ...TAGS.map((tag) => encodeURIComponent(tag)),
    ...['v1.0+b', 'debian%2f2.4-1', 'v0%2E1', '%61%23%62', '%c3%a4%2F%e6%97%a5%e6%9c%ac'],
  ])('%s', async (tag) => {
    expect((await get(`${RELEASES}/${tag}/assets/links`)).status).toBe(200);
  });

  test('a slash that is not encoded has no route', async () => {
    expect(await get(`${RELEASES}/debian/2.4-1/assets/links`)).toMatchObject({ status: 404, body: NO_ROUTE });
  });

  test('a broken percent sequence is no request at all', async () => {
    const refused = { status: 400, body: 'Bad Request', headers: { 'content-type': 'text/plain' } };
    expect(await get(`${RELEASES}/a%zz/assets/links`)).toMatchObject(refused);
    expect(await get(`${RELEASES}/%ff/assets/links`)).toMatchObject(refused);
    expect(await get(`${LINKS}?a=%`)).toMatchObject(refused);
    expect(await get(`${LINKS}?a=%00`)).toMatchObject(refused);
    expect(await post('name=a%ff&url=https://x/n', FORM)).toMatchObject(refused);
  });
});

describe('projects in paths', () => {
  test.each(['group%2Fsub%2Fproject', 'group%2fsub%2fproject', '24'])('%s is found', async (id) => {
    expect((await get(`/api/v4/projects/${id}/releases/v0.1/assets/links`)).status).toBe(200);
  });

  test.each(['group%2Fsub%2Fproject%2F', 'group%2Fsub%2Fproject.git', 'project', '2x4'])(
    '%s is not',
    async (id) => {
      expect(await get(`/api/v4/projects/${id}/releases/v0.1/assets/links`)).toMatchObject({
        status: 404,
        body: '{"message":"404 Project Not Found"}',
      });
    },
  );
});

describe('routes', () => {
  test.each([
    { method: 'PATCH', target: `${LINKS}/1` },
    { method: 'PUT', target: LINKS },
    { method: 'DELETE', target: LINKS },
    { method: 'POST', target: `${LINKS}/1` },
    { method: 'GET', target: '/api/v4/nothing' },
    { method: 'GET', target: '/api/v5/projects' },
    { method: 'GET', target: '/' },
    { method: 'OPTIONS', target: '*' },
  ])('$method $target is none, whatever the token', async (request) => {
    const headers = { 'PRIVATE-TOKEN': 'nope' };
    expect(await sendRaw(sandbox.url, { ...request, headers })).toMatchObject({
      status: 404,
      body: NO_ROUTE,
    });
  });

  test('API v3 is gone', async () => {
    expect((await get('/api/v3/projects')).status).toBe(410);
  });
});

describe('bodies', () => {
  test.each([
    '{"name":',
    ' ',
    '\ufeff{}',
    '{"name":"a",}',
    '{"name":NaN}',
    '{"name":"\\ud800"}',
    `${'['.repeat(101)}`,
  ])('malformed: %j', async (body) => {
    const answer = await post(body, { 'Content-Type': 'application/json' });
    expect(answer).toMatchObject({ status: 400, body: '' });
    expect(answer.headers['content-type']).toContain('text/html');
  });

  test('malformed: bytes that are no UTF-8, and nesting without end', async () => {
    expect((await post(Uint8Array.of(0x22, 0xff, 0x22))).status).toBe(400);
    expect((await post(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).status).toBe(400);
  });

  test('malformed, asked for JSON', async () => {
    const answer = await post('{', { ...JSON_TYPE, Accept: 'application/json' });
    expect(answer).toMatchObject({ status: 400, body: '{"status":400,"error":"Bad Request"}' });
  });

  test.each(['', '[]', '"x"', '5', 'null', '{}'])('no parameters: %j', async (body) => {
    expect((await post(body)).body).toBe('{"error":"name is missing, url is missing"}');
  });

  test('a NUL in a value', async () => {
    const refused = { status: 400, body: 'Bad Request' };
    expect(await post('{"name":"a\\u0000","url":"https://x/n"}')).toMatchObject(refused);
    expect(await post('{"x":[{"y":"\\u0000"}]}')).toMatchObject(refused);
  });

  test('another content type comes before parameters and token', async () => {
    expect(await post('{}', { 'Content-Type': 'Text/Plain; charset=utf-8' })).toMatchObject({
      status: 415,
      body: `{"error":"The provided content-type 'text/plain' is not supported."}`,
    });
    expect(await post('{}', {})).toMatchObject({
      status: 415,
      body: `{"error":"The provided content-type '' is not supported."}`,
    });
  });

  test('JSON with a charset', async () => {
    const headers = { ...TOKEN, 'Content-Type': 'application/json; charset=utf-8' };
    expect((await post('{"name":"charset","url":"https://x/charset"}', headers)).status).toBe(201);
  });

  test('forms, where + is a space', async () => {
    const answer = await post('name=a+form%2B&url=https%3A%2F%2Fx%2Fform&link_type=image', FORM);
    expect(JSON.parse(answer.body)).toMatchObject({ name: 'a form+', link_type: 'image' });
  });

  test('multipart forms', async () => {
    const field = (name: string, value: string) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const headers = { ...TOKEN, 'Content-Type': 'multipart/form-data; boundary=b' };
    const answer = await post(
      `${field('name', 'multi')}${field('url', 'https://x/multi')}--b--\r\n`,
      headers,
    );
    expect(JSON.parse(answer.body)).toMatchObject({ name: 'multi', url: 'https://x/multi' });
  });

  test('the query gives parameters too; the body wins', async () => {
    const target = `${LINKS}?name=query&url=https://x/query&tag_name=nope`;
    const answer = await sendRaw(sandbox.url, {
      method: 'POST',
      target,
      headers: JSON_TYPE,
      body: '{"name":"body"}',
    });
    expect(JSON.parse(answer.body)).toMatchObject({ name: 'body', url: 'https://x/query' });
  });

  test('the body of a read must be well formed, and is not looked at', async () => {
    const read = (body: string) =>
      sendRaw(sandbox.url, { method: 'GET', target: LINKS, headers: JSON_TYPE, body });
    expect((await read('{"per_page":0}')).status).toBe(200);
    expect((await read('{')).status).toBe(400);
  });

  test('too large', async () => {
    const answer = await post(new Uint8Array(8 * 1024 * 1024 + 1).fill(32));
    expect(answer.status).toBe(413);
  });
});

describe('answers', () => {
  test('<, > and & are escaped in JSON', async () => {
    const { body } = await get(`${LINKS}/1`);
    expect(body).toContain('"name":"a \\u0026 \\u003cb\\u003e"');
  });

  test('a weak tag of the body, and 304 with the headers of the page for exactly that tag', async () => {
    const first = await get(LINKS);
    const etag = `W/"${createHash('sha256').update(first.body).digest('hex').slice(0, 32)}"`;
    expect(first.headers.etag).toBe(etag);
    const again = await get(LINKS, { ...TOKEN, 'If-None-Match': etag });
    expect(again).toMatchObject({
      status: 304,
      body: '',
      headers: { etag, 'x-total': first.headers['x-total'] },
    });
    for (const other of [`${etag}, "x"`, '*', etag.slice(2)]) {
      expect((await get(LINKS, { ...TOKEN, 'If-None-Match': other })).status).toBe(200);
    }
    expect((await get(LINKS, { ...TOKEN, 'If-Match': '"x"' })).status).toBe(200);
  });

  test('HEAD is GET without the body', async () => {
    const head = await sendRaw(sandbox.url, { method: 'HEAD', target: LINKS, headers: TOKEN });
    const { headers } = await get(LINKS);
    expect(head).toMatchObject({ status: 200, body: '', headers: { link: headers['link'] } });
    expect(head.headers.etag).toBeUndefined();
    const missing = await sendRaw(sandbox.url, { method: 'HEAD', target: LINKS });
    expect(missing).toMatchObject({ status: 404, body: '' });
  });
});

describe('a relative root', () => {
  test('everything is below it, addresses included', async () => {
    const rooted = await openSandbox(seed(), { root: '/gitlab', origin: 'https://git.example' });
    const origin = rooted.url.slice(0, -'/gitlab'.length);
    const body = '{"name":"r","url":"https://x/r","filepath":"/bin/r"}';
    const target = `/gitlab${LINKS}`;
    const made = await sendRaw(origin, { method: 'POST', target, headers: JSON_TYPE, body });
    expect(JSON.parse(made.body)).toMatchObject({
      direct_asset_url: 'https://git.example/gitlab/group/sub/project/-/releases/v0.1/downloads/bin/r',
    });
    const listed = await sendRaw(origin, { method: 'GET', target, headers: TOKEN });
    expect(listed.headers['link']).toContain('<https://git.example/gitlab/api/v4/projects/24/');
    expect((await sendRaw(origin, { method: 'GET', target: LINKS, headers: TOKEN })).status).toBe(404);
  });
});
