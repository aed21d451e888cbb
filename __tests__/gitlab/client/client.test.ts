import { getMaxListeners } from 'node:events';
import { afterEach, describe, expect, test } from '@jest/globals';
import { GitLabClient } from '../../../src/gitlab/client/client.js';
import type { GitLabOptions } from '../../../src/gitlab/client/options.js';
import type { ApiRequest } from '../../../src/gitlab/client/request.js';
import { CANARY, options } from '../options.js';
import { type Answer, type ScriptedServer, scriptedServer } from '../scripted-server.js';
import { told } from '../told.js';

const servers: ScriptedServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(answers: readonly Answer[]) {
  const server = await scriptedServer(answers);
  servers.push(server);
  return server;
}

/** A client of a server that gives these answers, one after another. */
async function clientOf(answers: readonly Answer[], given: Partial<GitLabOptions> = {}, root = '') {
  const server = await serve(answers);
  return { server, client: new GitLabClient(options(`${server.url}${root}`, given)) };
}

const OK: Answer = { json: { ok: true } };
const GET: ApiRequest = { method: 'GET', path: 'projects/g%2Fapp/releases/v1', query: 'page=2' };
const POST: ApiRequest = { method: 'POST', path: 'projects/g%2Fapp/releases', body: '{"a":1}' };

describe('what is on the wire', () => {
  test.each([
    [{ kind: 'private', value: 'tok' }, { 'private-token': 'tok' }],
    [{ kind: 'job', value: 'tok' }, { 'job-token': 'tok' }],
    [{ kind: 'oauth', value: 'tok' }, { authorization: 'Bearer tok' }],
    [null, {}],
  ] as const)('%j', async (token, headers) => {
    const { server, client } = await clientOf([OK], { token }, '/gitlab');
    await client.send({ ...POST, headers: { 'content-type': 'application/json' } });
    const [seen] = server.seen;
    expect(seen).toMatchObject({
      method: 'POST',
      target: '/gitlab/api/v4/projects/g%2Fapp/releases',
      body: '{"a":1}',
    });
    const secret = Object.entries(seen?.headers ?? {}).filter(([name]) =>
      /token|authorization|cookie/.test(name),
    );
    expect(Object.fromEntries(secret)).toEqual(headers);
    expect(seen?.headers).toMatchObject({
      'user-agent': 'release-links/0.0.0 (test)',
      accept: 'application/json',
      'content-type': 'application/json',
    });
  });

  test('the token cannot be replaced by a header of the request', async () => {
    const { server, client } = await clientOf([OK], { token: { kind: 'private', value: 'tok' } });
    await client.send({ ...GET, headers: { 'private-token': 'other' } });
    expect(server.seen[0]?.headers['private-token']).toBe('tok');
  });

  test('many requests may listen to the signals: Node would take eleven for a leak', () => {
    const [stop, deadline] = [new AbortController().signal, new AbortController().signal];
    new GitLabClient(options('http://127.0.0.1:1', { stop, deadline }));
    for (const signal of [stop, deadline]) expect(getMaxListeners(signal)).toBeGreaterThan(1000);
  });

  test('an answer without a body', async () => {
    const { client } = await clientOf([{ status: 204, text: '' }]);
    expect(await client.send({ method: 'DELETE', path: 'x' })).toMatchObject({ status: 204, body: null });
  });

  test('a stream is sent as it is, and opened anew for a retry', async () => {
    const { server, client } = await clientOf([
      { status: 503, headers: { 'retry-after': '1' }, text: '' },
      OK,
    ]);
    const body = () => ReadableStream.from([Buffer.from('one '), Buffer.from('two')]);
    await client.send({ method: 'PUT', path: 'packages/x', body, headers: { 'content-length': '7' } });
    expect(server.seen.map((seen) => [seen.body, seen.headers['content-length']])).toEqual([
      ['one two', '7'],
      ['one two', '7'],
    ]);
  });
});

describe('refused before anything is sent', () => {
  test.each<[string, Partial<GitLabOptions>, string, string]>([
    [
      'a token in clear',
      { url: 'http://gitlab.example' },
      'denied',
      'The token is not sent to http://gitlab.example over plain http',
    ],
    ['no address', { url: 'gitlab' }, 'refused', 'The address of GitLab is not an http or https URL'],
    ['no project', { project: ' ' }, 'refused', 'The project is empty'],
    ['a project that leads away', { project: '..' }, 'refused', 'The project is ".."'],
    [
      'a token with a line break',
      { token: { kind: 'private', value: `${CANARY}\n` } },
      'denied',
      'The token contains white space or another character that no token has',
    ],
  ])('%s', async (_, given, kind, message) => {
    const client = new GitLabClient(options('http://127.0.0.1:1', given));
    await expect(client.send(GET)).rejects.toMatchObject({ name: 'StoreError', kind, message });
    expect(client.requests).toBe(0);
  });

  test('a token in clear is sent where that was asked for', async () => {
    const server = await serve([OK]);
    // To this program 0.0.0.0 is an address like any other; to the system it is this machine.
    const url = server.url.replace('127.0.0.1', '0.0.0.0');
    await expect(new GitLabClient(options(url)).send(GET)).rejects.toMatchObject({ kind: 'denied' });
    await new GitLabClient(options(url, { allowInsecure: true })).send(GET);
    expect(server.seen.map((seen) => seen.headers['private-token'])).toEqual([CANARY]);
  });

  test('a path that leads out of the API', async () => {
    const { server, client } = await clientOf([OK], {}, '/gitlab');
    await expect(client.send({ method: 'GET', path: '../../../-/profile' })).rejects.toMatchObject({
      kind: 'refused',
    });
    await expect(client.send({ method: 'GET', path: '%2e%2e/%2e%2e/x' })).rejects.toMatchObject({
      kind: 'refused',
    });
    expect(server.seen).toEqual([]);
  });
});

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])(
    '%i to another origin is an error, and nothing goes there',
    async (status) => {
      const other = await serve([OK]);
      for (const request of [GET, POST]) {
        const { client } = await clientOf([
          { status, headers: { location: `${other.url}/api/v4/x?t=1` }, text: '' },
        ]);
        await expect(client.send(request)).rejects.toMatchObject({
          kind: 'unexpected',
          status,
          message: expect.stringContaining(
            `redirects to another address, ${other.url}/api/v4/x, which is not followed`,
          ),
        });
        expect(client.requests).toBe(1);
      }
      expect(other.seen).toEqual([]);
    },
  );

  test('to https: the hint has the new address', async () => {
    const answer: Answer = {
      status: 301,
      headers: { location: 'https://127.0.0.1/gitlab/api/v4/x' },
      text: '',
    };
    const { client } = await clientOf([answer], {}, '/gitlab');
    await expect(client.send(GET)).rejects.toMatchObject({
      hint: 'Set `gitlab-url` to https://127.0.0.1/gitlab.',
    });
  });

  test.each([
    ['/users/sign_in', 'redirects to /users/sign_in'],
    ['http://[', 'redirects to nowhere (302)'],
    ['', 'redirects to nowhere (302)'],
  ])('to %s', async (location, message) => {
    const { client } = await clientOf([{ status: 302, headers: { location }, text: '' }]);
    await expect(client.send(GET)).rejects.toMatchObject({
      kind: 'unexpected',
      message: expect.stringContaining(message),
    });
  });
});

describe('a moved project', () => {
  const moved = (location: string): Answer => ({
    status: 301,
    headers: { location },
    text: `This resource has been moved permanently to ${location}`,
  });

  test('is read under its id, with one warning, and written there', async () => {
    const log = told();
    const { server, client } = await clientOf(
      [moved('/gl/api/v4/projects/42/releases/v1?page=2'), OK],
      {
        project: 'g/app',
        log,
      },
      '/gl',
    );
    await client.send(GET);
    await client.send(POST);
    await client.send({ method: 'GET', path: 'projects/g%2Fapp2/x' });
    expect(client.project).toBe('42');
    expect(server.seen.map(({ method, target }) => `${method} ${target}`)).toEqual([
      'GET /gl/api/v4/projects/g%2Fapp/releases/v1?page=2',
      'GET /gl/api/v4/projects/42/releases/v1?page=2',
      'POST /gl/api/v4/projects/42/releases',
      'GET /gl/api/v4/projects/g%2Fapp2/x',
    ]);
    expect(log.lines.filter((line) => !line.startsWith('debug'))).toEqual([
      'warning The project g/app has moved; GitLab knows it by its id 42 | Set `project` to 42 or to the new path.',
    ]);
  });

  test.each([
    ['another origin', 'http://evil.example/api/v4/projects/42/releases/v1'],
    ['another route', '/api/v4/projects/42/variables'],
    ['another path', '/api/v4/projects/other%2Fapp/releases/v1'],
    ['outside the API', '/projects/42/releases/v1'],
  ])('is not believed: %s', async (_, location) => {
    const { server, client } = await clientOf([moved(location), OK], { project: 'g/app' });
    await expect(client.send(GET)).rejects.toMatchObject({ kind: 'unexpected' });
    expect(server.seen).toHaveLength(1);
  });

  test.each([
    ['v(1)', 'v%281%29'],
    ["v'1!", 'v%271%21'],
    ['release%2F1.0', 'release%2f1.0'],
    ['v1+b', 'v1%2Bb'],
  ])('is believed however the tag is written: %s as %s', async (asked, told) => {
    const { client } = await clientOf([moved(`/api/v4/projects/42/releases/${told}`), OK], {
      project: 'g/app',
    });
    await client.send({ method: 'GET', path: `projects/g%2Fapp/releases/${asked}` });
    expect(client.project).toBe('42');
  });

  test('is told to every request that was under way', async () => {
    const log = told();
    const byPath: Answer = {
      act: ({ url = '' }, response) => {
        const location = url.replace('g%2Fapp', '42');
        response.writeHead(url === location ? 200 : 301, { location, 'content-type': 'application/json' });
        response.end('{}');
      },
    };
    const { client } = await clientOf([byPath], { project: 'g/app', log });
    const answers = await Promise.all([client.send(GET), client.send(GET), client.send(GET)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(client.project).toBe('42');
    expect(log.lines.filter((line) => line.startsWith('warning'))).toHaveLength(1);
  });

  test('does not move twice', async () => {
    const { server, client } = await clientOf([moved('/api/v4/projects/42/releases/v1')], {
      project: 'g/app',
    });
    await expect(client.send(GET)).rejects.toMatchObject({ kind: 'unexpected' });
    expect(server.seen).toHaveLength(2);
  });

  test('a write is not sent on', async () => {
    const { client } = await clientOf([moved('/api/v4/projects/42/releases')], { project: 'g/app' });
    await expect(client.send(POST)).rejects.toMatchObject({ kind: 'unexpected' });
  });
});

describe('the token', () => {
  const echo = { status: 400, json: { message: [`Bad ${CANARY} and ${encodeURIComponent(CANARY)}`] } };
  test.each<[string, Answer]>([
    ['an echoing refusal', echo],
    ['an echoing page', { text: `<html><title>${CANARY}</title>`, headers: { 'content-type': 'text/html' } }],
    [
      'an echoing redirect',
      { status: 302, headers: { location: `https://evil.example/${encodeURIComponent(CANARY)}` }, text: '' },
    ],
    ['an echoing redirect here', { status: 302, headers: { location: `/${CANARY}` }, text: '' }],
    ['a reset', { act: (_, __, socket) => socket.destroy() }],
    ['throttling', { status: 429, text: CANARY }],
    ['a gateway', { status: 502, text: CANARY }],
  ])('is in no error and no log line: %s', async (_, answer) => {
    const log = told();
    const { client } = await clientOf([answer], { log, retries: 1 });
    const error: unknown = await client
      .send({ ...GET, query: `private_token=${CANARY}` })
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ name: 'StoreError' });
    const texts = [...log.lines, ...everyText(error)];
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) {
      expect(text).not.toContain(CANARY);
      expect(text).not.toContain(encodeURIComponent(CANARY));
    }
  });

  test('is not in the client either, for whoever prints it', () => {
    const client = new GitLabClient(options('http://127.0.0.1:1'));
    expect(JSON.stringify(client)).not.toContain(CANARY);
    expect(Object.keys(client)).toEqual([]);
  });
});

/** All texts of an error: its own, its properties', its causes'. */
function everyText(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > 5) return [];
  return Object.getOwnPropertyNames(value).flatMap((name) => everyText(Reflect.get(value, name), depth + 1));
}

test('the debug log has method, path, status and time', async () => {
  const log = told();
  const { client } = await clientOf([{ status: 502, text: '' }, OK], { log });
  await client.send(GET);
  expect(log.lines).toEqual([
    'debug GET /api/v4/projects/g%2Fapp/releases/v1?page=2 502 0 ms',
    'info GitLab failed (502); trying again in 0.5 s (1 of 3)',
    'debug GET /api/v4/projects/g%2Fapp/releases/v1?page=2 200 0 ms',
  ]);
});
