/** The server and its faults, over HTTP. */

import { connect } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../../src/sandbox/http/fault.js';
import type { Sandbox } from '../../../src/sandbox/http/server.js';
import { writerOf } from '../../../src/sandbox/releases/writer.js';
import { LINKS } from '../../contract/ask.js';
import { sendRaw } from '../../contract/raw-request.js';
import { worldWith } from '../../contract/recording-world.js';
import { openSandbox } from '../../sandboxes.js';
import type { ServerOptions } from '../../serving.js';

const TOKEN = { 'PRIVATE-TOKEN': 'test-token' };
const POST = {
  method: 'POST',
  target: LINKS,
  headers: { ...TOKEN, 'Content-Type': 'application/json' },
  body: '{"name":"n","url":"https://x/n"}',
};
const GET = { method: 'GET', target: LINKS, headers: TOKEN };

const start = (options: ServerOptions = {}): Promise<Sandbox> => openSandbox(worldWith([]), options);

/** The first request meets the fault, later ones none. */
const withFault = (fault: Fault) => start({ fault: (_request, index) => (index === 0 ? fault : undefined) });

describe('the log', () => {
  test('has every request and what was answered', async () => {
    const sandbox = await start();
    await sendRaw(sandbox.url, POST);
    await sendRaw(sandbox.url, { ...GET, target: `${LINKS}?x=%2F` });
    expect(sandbox.log).toMatchObject([
      {
        method: 'POST',
        target: LINKS,
        headers: { 'private-token': 'test-token' },
        body: POST.body,
        status: 201,
      },
      { method: 'GET', target: `${LINKS}?x=%2F`, body: null, status: 200 },
    ]);
  });
});

interface Outcome {
  /** `null`: the connection was cut. */
  readonly status: number | null;
  /** Links after the request. */
  readonly done: number;
}

const FAULTS: readonly (Outcome & { readonly fault: Fault })[] = [
  {
    fault: { kind: 'status', status: 503, headers: { 'retry-after': '3' }, body: 'later' },
    status: 503,
    done: 0,
  },
  { fault: { kind: 'status-after', status: 502 }, status: 502, done: 1 },
  { fault: { kind: 'delay', ms: 1 }, status: 201, done: 1 },
  { fault: { kind: 'slow', ms: 1 }, status: 201, done: 1 },
  { fault: { kind: 'reset-before' }, status: null, done: 0 },
  { fault: { kind: 'reset-after' }, status: null, done: 1 },
  { fault: { kind: 'truncate' }, status: null, done: 1 },
];

describe('faults', () => {
  test.each(FAULTS)('$fault.kind', async ({ fault, status, done }) => {
    const sandbox = await withFault(fault);
    const answer = await sendRaw(sandbox.url, POST).catch(() => ({ status: null }));
    expect(answer.status).toBe(status);
    expect(JSON.parse((await sendRaw(sandbox.url, GET)).body)).toHaveLength(done);
  });

  test('status: with headers and body', async () => {
    const sandbox = await withFault({
      kind: 'status',
      status: 429,
      headers: { 'retry-after': '3' },
      body: 'Retry later',
    });
    const answer = await sendRaw(sandbox.url, GET);
    expect(answer).toMatchObject({
      status: 429,
      body: 'Retry later',
      headers: { 'retry-after': '3', 'content-type': 'text/plain' },
    });
    expect(sandbox.log[0]?.status).toBe(429);
  });

  test('hang: nothing comes until the server closes', async () => {
    const sandbox = await withFault({ kind: 'hang' });
    const answer = sendRaw(sandbox.url, POST).catch(() => 'cut');
    expect(JSON.parse((await sendRaw(sandbox.url, GET)).body)).toEqual([]);
    await sandbox.close();
    expect(await answer).toBe('cut');
  });

  test('a fault source may write as somebody else, and take its time', async () => {
    const sandbox = await start({
      fault: async (request) => {
        await Promise.resolve();
        if (request.method === 'GET') return undefined;
        writerOf(sandbox.world, 24).createLink('v0.1', { name: 'n', url: 'https://x/other' });
        return undefined;
      },
    });
    expect(await sendRaw(sandbox.url, POST)).toMatchObject({
      status: 400,
      body: '{"message":["Name has already been taken"]}',
    });
  });

  test('a fault source that throws cuts the connection, and the server goes on', async () => {
    const sandbox = await start({
      fault: (_request, index) => {
        if (index === 0) throw new Error('broken');
        return undefined;
      },
    });
    await expect(sendRaw(sandbox.url, GET)).rejects.toThrow();
    expect((await sendRaw(sandbox.url, GET)).status).toBe(200);
  });
});

describe('rubbish', () => {
  test.each([
    '\0\0\0\r\n\r\n',
    'GET\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n\r\n`,
  ])('does not bring the server down: %#', async (bytes) => {
    const sandbox = await start();
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1', () => socket.end(bytes));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve());
      socket.resume();
    });
    expect((await sendRaw(sandbox.url, GET)).status).toBe(200);
  });

  test('a body that is cut off', async () => {
    const sandbox = await start();
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1', () => {
        socket.write(`POST ${LINKS} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{`, () =>
          socket.destroy(),
        );
      });
      socket.on('close', () => resolve());
    });
    expect((await sendRaw(sandbox.url, GET)).status).toBe(200);
  });
});

test('listens on loopback only, and says so in its address', async () => {
  expect((await start()).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await start({ root: '/gitlab' })).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/gitlab$/);
});

test('a port that is taken is an error', async () => {
  const { url } = await start();
  await expect(start({ port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE');
});

test('a large upload is summed, not kept', async () => {
  const sandbox = await start();
  const target = '/api/v4/projects/24/packages/generic/app/1/big?select=package_file';
  const body = new Uint8Array(20 * 1024 * 1024);
  const answer = await sendRaw(sandbox.url, { method: 'PUT', target, headers: TOKEN, body });
  expect(JSON.parse(answer.body)).toMatchObject({
    size: body.length,
    file_sha256: 'cd52d81e25f372e6fa4db2c0dfceb59862c1969cab17096da352b34950c973cc',
  });
  expect(sandbox.log[0]?.body).toBeNull();
});
