import { afterEach, describe, expect, test } from '@jest/globals';
import { GitLabClient } from '../../../src/gitlab/client/client.js';
import type { GitLabOptions } from '../../../src/gitlab/client/options.js';
import type { ApiRequest } from '../../../src/gitlab/client/request.js';
import { fakeClock } from '../fake-clock.js';
import { options } from '../options.js';
import { type Answer, type ScriptedServer, scriptedServer } from '../scripted-server.js';
import { told } from '../told.js';

const servers: ScriptedServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A client of a server that gives these answers, one after another. */
async function clientOf(answers: readonly Answer[], given: Partial<GitLabOptions> = {}) {
  const server = await scriptedServer(answers);
  servers.push(server);
  return { server, client: new GitLabClient(options(server.url, given)) };
}

const OK: Answer = { json: { ok: true } };
const RESET: Answer = { act: (_, __, socket) => socket.destroy() };
const CUT: Answer = {
  act: (_, response, socket) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"ok":', () => socket.destroy());
  },
};
const BROKEN: Answer = { text: '{"ok":', headers: { 'content-type': 'application/json' } };
const status = (code: number, headers: Record<string, string> = {}): Answer => ({
  status: code,
  headers,
  text: '',
});

const GET: ApiRequest = { method: 'GET', path: 'projects/24/releases/v1' };
const PUT: ApiRequest = { method: 'PUT', path: 'projects/24/releases/v1/assets/links/7', body: '{}' };
const DELETE: ApiRequest = { method: 'DELETE', path: 'projects/24/releases/v1/assets/links/7' };
const POST: ApiRequest = { method: 'POST', path: 'projects/24/releases/v1/assets/links', body: '{}' };

describe('after one failure, then success', () => {
  const retried = 2;
  test.each<[string, Answer, Record<'GET' | 'PUT' | 'DELETE' | 'POST', number | string>]>([
    ['429', status(429), { GET: retried, PUT: retried, DELETE: retried, POST: retried }],
    [
      '503 with Retry-After',
      status(503, { 'retry-after': '1' }),
      { GET: retried, PUT: retried, DELETE: retried, POST: retried },
    ],
    ['503', status(503), { GET: retried, PUT: retried, DELETE: retried, POST: 'unclear' }],
    ['502', status(502), { GET: retried, PUT: retried, DELETE: retried, POST: 'unclear' }],
    ['504', status(504), { GET: retried, PUT: retried, DELETE: retried, POST: 'unclear' }],
    ['524', status(524), { GET: retried, PUT: retried, DELETE: retried, POST: 'unclear' }],
    ['500', status(500), { GET: retried, PUT: 'unclear', DELETE: 'unclear', POST: 'unclear' }],
    ['reset', RESET, { GET: retried, PUT: retried, DELETE: retried, POST: 'unclear' }],
    ['cut off', CUT, { GET: retried, PUT: retried, DELETE: retried, POST: 'unclear' }],
    ['broken JSON', BROKEN, { GET: retried, PUT: retried, DELETE: retried, POST: 'unclear' }],
    ['400', status(400), { GET: 'refused', PUT: 'refused', DELETE: 'refused', POST: 'refused' }],
    ['401', status(401), { GET: 'denied', PUT: 'denied', DELETE: 'denied', POST: 'denied' }],
    [
      '404 page',
      status(404),
      { GET: 'unexpected', PUT: 'unexpected', DELETE: 'unexpected', POST: 'unexpected' },
    ],
    [
      'HTML',
      { text: '<html><title>Sign in</title>', headers: { 'content-type': 'text/html' } },
      { GET: 'unexpected', PUT: 'unexpected', DELETE: 'unexpected', POST: 'unexpected' },
    ],
  ])('%s', async (_, answer, expected) => {
    for (const request of [GET, PUT, DELETE, POST]) {
      const { server, client } = await clientOf([answer, OK]);
      const want = expected[request.method as 'GET'];
      if (typeof want === 'number') {
        expect((await client.send(request)).body).toEqual({ ok: true });
        expect(server.seen).toHaveLength(want);
      } else {
        await expect(client.send(request)).rejects.toMatchObject({ name: 'StoreError', kind: want });
        expect(server.seen).toHaveLength(1);
      }
      expect(client.requests).toBe(server.seen.length);
    }
  });

  test('no connection: nothing was done, so even a create is tried again', async () => {
    const server = await scriptedServer([OK]);
    await server.close();
    const log = told();
    const client = new GitLabClient(options(server.url, { log, retries: 2 }));
    await expect(client.send(POST)).rejects.toMatchObject({
      kind: 'unreachable',
      message: `127.0.0.1:${server.port} refuses connections`,
    });
    expect(client.requests).toBe(3);
    expect(log.lines.filter((line) => line.startsWith('info'))).toEqual([
      `info 127.0.0.1:${server.port} refuses connections; trying again in 0.5 s (1 of 2)`,
      `info 127.0.0.1:${server.port} refuses connections; trying again in 1.0 s (2 of 2)`,
    ]);
  });

  test('a request that says it may not be repeated is not', async () => {
    const { client } = await clientOf([status(502), OK]);
    await expect(client.send({ ...PUT, repeatable: false })).rejects.toMatchObject({ kind: 'unclear' });
  });
});

describe('when it does not pass', () => {
  test.each<[string, ApiRequest, Answer, string]>([
    ['a read', GET, status(502), 'unreachable'],
    ['an update', PUT, status(502), 'unclear'],
    ['a throttled create', POST, status(429), 'unreachable'],
    ['a throttled update', PUT, status(429), 'unreachable'],
    ['a create in maintenance', POST, status(503, { 'retry-after': '1' }), 'unreachable'],
    ['a broken read', GET, BROKEN, 'unreachable'],
  ])('%s', async (_, request, answer, kind) => {
    const { server, client } = await clientOf([answer], { retries: 4 });
    await expect(client.send(request)).rejects.toMatchObject({ kind });
    expect(server.seen).toHaveLength(5);
  });

  test('a write that may have been done once stays unclear, however it ends', async () => {
    const { client } = await clientOf([RESET, status(429)]);
    await expect(client.send(PUT)).rejects.toMatchObject({
      kind: 'unclear',
      message: expect.stringMatching(/; whether the change was made is not known$/),
    });
  });

  test('no retries means one request', async () => {
    const { server, client } = await clientOf([status(429)], { retries: 0 });
    await expect(client.send(GET)).rejects.toMatchObject({ kind: 'unreachable', status: 429 });
    expect(server.seen).toHaveLength(1);
  });
});

describe('waiting', () => {
  test('as long as the server says, else twice as long each time', async () => {
    const clock = fakeClock();
    const answers = [
      status(429, { 'retry-after': '7' }),
      status(503),
      status(429, { 'retry-after': '999' }),
      OK,
    ];
    const { client } = await clientOf(answers, { clock });
    await client.send(GET);
    expect(clock.waits).toEqual([7000, 1000, 60_000]);
  });

  test('is for all requests of a client where GitLab throttles one', async () => {
    const clock = fakeClock();
    const { server, client } = await clientOf([status(429, { 'retry-after': '20' }), OK], {
      clock,
      retries: 0,
    });
    await expect(client.send(GET)).rejects.toMatchObject({ kind: 'unreachable' });
    expect(clock.waits).toEqual([]);
    await client.send(POST);
    expect(clock.waits).toEqual([20_000]);
    await client.send(POST);
    expect(clock.waits).toEqual([20_000]);
    expect(server.seen).toHaveLength(3);
  });
});

describe('an end to the run', () => {
  const CANCELLED = AbortSignal.abort();
  // As `AbortSignal.timeout` does.
  const LATE = AbortSignal.abort(new DOMException('late', 'TimeoutError'));

  test.each([
    ['by a signal', { stop: CANCELLED }, 'The run was cancelled'],
    ['by its deadline', { stop: LATE, deadline: LATE }, 'The deadline of the run passed'],
    ['by two signals', { stop: CANCELLED, deadline: CANCELLED }, 'The run was cancelled'],
    ['by a signal, and then its deadline', { stop: CANCELLED, deadline: LATE }, 'The run was cancelled'],
  ])('%s, before: nothing is sent', async (_, signals, message) => {
    const { server, client } = await clientOf([OK], signals);
    for (const request of [GET, POST]) {
      await expect(client.send(request)).rejects.toMatchObject({ kind: 'stopped', message });
    }
    expect(server.seen).toEqual([]);
    expect(client.requests).toBe(0);
  });

  test.each<[ApiRequest, Answer, string]>([
    [GET, status(502), 'stopped'],
    [POST, status(429), 'stopped'],
    [PUT, status(429), 'stopped'],
    [PUT, status(502), 'unclear'],
  ])('a stop while waiting: $method', async (request, answer, kind) => {
    const aborter = new AbortController();
    const clock = fakeClock({ onSleep: () => aborter.abort() });
    const { server, client } = await clientOf([answer], { clock, stop: aborter.signal });
    await expect(client.send(request)).rejects.toMatchObject({ kind });
    expect(server.seen).toHaveLength(1);
    expect(clock.waits).toEqual([]);
  });

  test('a stop lets the request in flight finish', async () => {
    const aborter = new AbortController();
    const slow: Answer = {
      act: (_, response) => {
        aborter.abort();
        response.writeHead(200, { 'content-type': 'application/json' });
        setTimeout(() => response.end('{"ok":true}'), 20);
      },
    };
    const { client } = await clientOf([slow], { stop: aborter.signal });
    expect((await client.send(POST)).body).toEqual({ ok: true });
  });

  test.each<[ApiRequest, string]>([
    [GET, 'stopped'],
    [PUT, 'unclear'],
    [POST, 'unclear'],
  ])('a deadline cuts what is in flight: $method', async (request, kind) => {
    const aborter = new AbortController();
    const { server, client } = await clientOf([{ act: () => aborter.abort() }], { deadline: aborter.signal });
    await expect(client.send(request)).rejects.toMatchObject({
      kind,
      message: expect.stringContaining('The run was ended before the answer came'),
    });
    expect(server.seen).toHaveLength(1);
  });
});
