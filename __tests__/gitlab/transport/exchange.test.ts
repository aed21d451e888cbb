import { createServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openConnector } from '../../../src/gitlab/transport/connector.js';
import { exchange } from '../../../src/gitlab/transport/exchange.js';
import type { Exchanged, ExchangeRequest } from '../../../src/gitlab/transport/request-response.js';

const CONNECTOR = await openConnector(new URL('http://127.0.0.1'), null, {}, () => undefined);
const TLS_CONNECTOR = await openConnector(new URL('https://127.0.0.1'), null, {}, () => undefined);

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server below HTTP: it gets the socket once the head of a request is there. */
async function rawServer(act: (socket: Socket, head: string) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    let head = '';
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      head += chunk.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      const whole = head;
      head = '';
      act(socket, whole);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function ask(port: number, given: Partial<ExchangeRequest> = {}): Promise<Exchanged> {
  const { timeout = 5000, limit = 1000 } = given;
  const request: ExchangeRequest = {
    url: new URL(`http://127.0.0.1:${port}/x`),
    method: 'GET',
    headers: {},
    body: null,
    timeout,
    deadline: new AbortController().signal,
    limit,
    connector: CONNECTOR,
    ...given,
  };
  return exchange(request, { host: 'gl.example', timeout, limit, proxy: null });
}

const head = (status: number, headers: string) => `HTTP/1.1 ${status} X\r\n${headers}\r\n\r\n`;

describe('what comes back', () => {
  test('an answer with any status, its text decoded as UTF-8 across chunks', async () => {
    const text = Buffer.from('é');
    const port = await rawServer((socket) => {
      socket.write(`${head(418, 'transfer-encoding: chunked')}1\r\n`);
      socket.write(text.subarray(0, 1));
      socket.write('\r\n1\r\n');
      socket.write(text.subarray(1));
      socket.end('\r\n0\r\n\r\n');
    });
    expect(await ask(port)).toMatchObject({ ok: true, answer: { status: 418, text: 'é' } });
  });

  test('an answer that is packed as was asked for', async () => {
    const packed = gzipSync('{"a":"é"}');
    const seen: string[] = [];
    const port = await rawServer((socket, request) => {
      seen.push(request);
      socket.write(head(200, `content-encoding: gzip\r\ncontent-length: ${packed.length}`));
      socket.end(packed);
    });
    expect(await ask(port)).toMatchObject({ ok: true, answer: { text: '{"a":"é"}' } });
    expect(seen[0]).toMatch(/^accept-encoding: gzip\r$/im);
  });

  test('an empty answer, even if it says that it is packed', async () => {
    const port = await rawServer((socket) =>
      socket.end(head(200, 'content-encoding: gzip\r\ncontent-length: 0')),
    );
    expect(await ask(port)).toMatchObject({ ok: true, answer: { status: 200, text: '' } });
  });

  test('headers by name, several of one name joined', async () => {
    const port = await rawServer((socket) =>
      socket.end(head(200, 'X-A: 1\r\nx-a: 2\r\nset-cookie: b\r\nset-cookie: c\r\ncontent-length: 0')),
    );
    const outcome = await ask(port);
    const headers = outcome.ok ? outcome.answer.headers : null;
    const names = ['x-a', 'set-cookie', 'x-b', 'constructor', '__proto__'];
    expect(names.map((name) => headers?.get(name))).toEqual(['1, 2', 'b, c', null, null, null]);
  });

  test('a redirect, not followed', async () => {
    const port = await rawServer((socket) => socket.end(head(302, 'location: /y\r\ncontent-length: 0')));
    expect(await ask(port)).toMatchObject({ ok: true, answer: { status: 302 } });
  });
});

describe('what breaks', () => {
  test.each<[string, (socket: Socket) => void, string]>([
    ['closed at once', (socket) => socket.end(), 'closed the connection before its answer was complete'],
    [
      'reset at once',
      (socket) => socket.resetAndDestroy(),
      'The connection to gl.example was reset (ECONNRESET)',
    ],
    [
      'reset in the body',
      (socket) => socket.write(`${head(200, 'content-length: 100')}{"a":`, () => socket.resetAndDestroy()),
      'gl.example',
    ],
    [
      'cut off by length',
      (socket) => socket.end(`${head(200, 'content-length: 100')}{"a":`),
      'closed the connection before its answer was complete',
    ],
    [
      'cut off by chunk',
      (socket) => socket.end(`${head(200, 'transfer-encoding: chunked')}5\r\n{"a":\r\n`),
      'closed the connection before its answer was complete',
    ],
    [
      'broken compression',
      (socket) => socket.end(`${head(200, 'content-encoding: gzip\r\ncontent-length: 5')}abcde`),
      'answered with something that cannot be unpacked',
    ],
    [
      'compression that was not asked for',
      (socket) => socket.end(`${head(200, 'content-encoding: br\r\ncontent-length: 5')}abcde`),
      'answered with something that cannot be unpacked',
    ],
    [
      'compression that is cut off',
      (socket) =>
        socket.end(
          Buffer.concat([
            Buffer.from(head(200, 'content-encoding: gzip\r\ncontent-length: 100')),
            gzipSync('{"a":1}').subarray(0, 15),
          ]),
        ),
      'closed the connection before its answer was complete',
    ],
    [
      'another protocol instead',
      (socket) => socket.end(head(101, 'connection: upgrade\r\nupgrade: x')),
      'closed the connection before its answer was complete',
    ],
  ])('%s', async (_, act, message) => {
    const outcome = await ask(await rawServer(act));
    expect(outcome).toMatchObject({
      ok: false,
      failure: { sent: 'maybe', transient: true, kind: 'unreachable' },
    });
    expect(outcome.ok ? '' : outcome.failure.message).toContain(message);
  });

  test.each<[string, string]>([
    ['not HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['a header without end', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}`],
  ])('%s', async (_, text) => {
    const outcome = await ask(await rawServer((socket) => socket.write(text)));
    expect(outcome).toMatchObject({ ok: false, failure: { transient: false, kind: 'unexpected' } });
  });

  test('silence, and an answer that drips', async () => {
    const silent = await rawServer(() => undefined);
    const dripping = await rawServer((socket) => {
      socket.write(head(200, 'content-length: 1000'));
      const drip = setInterval(() => socket.write('x'), 10);
      socket.on('close', () => clearInterval(drip));
    });
    for (const port of [silent, dripping]) {
      expect(await ask(port, { timeout: 60 })).toMatchObject({
        ok: false,
        failure: { code: 'TIMEOUT', sent: 'maybe', message: 'gl.example did not answer within 0.06 s' },
      });
    }
  });

  test('a server that takes the connection and says nothing of TLS: nothing was sent', async () => {
    const port = await rawServer(() => undefined);
    const url = new URL(`https://127.0.0.1:${port}/x`);
    const outcome = await ask(port, {
      url,
      connector: TLS_CONNECTOR,
      timeout: 60,
      method: 'POST',
      body: '{}',
    });
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: 'NO_CONNECTION', sent: 'no', transient: true, kind: 'unreachable' },
    });
  });

  test('a deadline that passes before there is a connection: nothing was sent', async () => {
    const aborter = new AbortController();
    const server = createServer((socket) => {
      closing.push(() => socket.destroy());
      aborter.abort();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => server.close());
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const url = new URL(`https://127.0.0.1:${port}/x`);
    expect(await ask(port, { url, connector: TLS_CONNECTOR, deadline: aborter.signal })).toMatchObject({
      failure: { code: 'DEADLINE', sent: 'no' },
    });
  });

  test('a deadline that passes meanwhile, or has passed', async () => {
    const aborter = new AbortController();
    const port = await rawServer(() => aborter.abort());
    const stopped = { code: 'DEADLINE', kind: 'stopped' };
    expect(await ask(port, { deadline: aborter.signal })).toMatchObject({
      failure: { ...stopped, sent: 'maybe' },
    });
    expect(await ask(port, { deadline: aborter.signal })).toMatchObject({
      failure: { ...stopped, sent: 'no' },
    });
  });
});

describe('size', () => {
  const tooLarge = { ok: false, failure: { code: 'TOO_LARGE', kind: 'unexpected', transient: false } };

  test('as large as allowed is read, a byte more is not', async () => {
    const port = await rawServer((socket, request) => {
      const size = request.startsWith('GET /large') ? 1001 : 1000;
      socket.write(`${head(200, `content-length: ${size}`)}${'x'.repeat(size)}`);
    });
    expect(await ask(port)).toMatchObject({ ok: true });
    expect(await ask(port, { url: new URL(`http://127.0.0.1:${port}/large`) })).toMatchObject(tooLarge);
  });

  test('an endless body is cut, and the connection with it', async () => {
    let written = 0;
    let onClose: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => {
      onClose = resolve;
    });
    const port = await rawServer((socket) => {
      socket.write(head(200, 'transfer-encoding: chunked'));
      const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
      const pour = () => {
        written += 65_536;
        if (socket.writable) socket.write(chunk, () => setImmediate(pour));
      };
      socket.on('close', onClose);
      pour();
    });
    expect(await ask(port, { limit: 2 ** 20 })).toMatchObject(tooLarge);
    await closed;
    expect(written).toBeLessThan(64 * 2 ** 20);
  });

  test('a small body that unpacks to a huge one is cut', async () => {
    const bomb = gzipSync(Buffer.alloc(32 * 2 ** 20));
    const port = await rawServer((socket) => {
      socket.write(head(200, `content-encoding: gzip\r\ncontent-length: ${bomb.length}`));
      socket.end(bomb);
    });
    expect(await ask(port, { limit: 2 ** 20 })).toMatchObject(tooLarge);
  });
});

describe('connections', () => {
  test('are kept, and one that the server closed meanwhile is replaced', async () => {
    const seen: Socket[] = [];
    const port = await rawServer((socket) => {
      seen.push(socket);
      socket.write(`${head(200, 'content-length: 2')}ok`);
      if (seen.length === 2) setImmediate(() => socket.end());
    });
    for (let count = 0; count < 4; count += 1) {
      expect(await ask(port)).toMatchObject({ ok: true });
      if (count === 1) await new Promise((resolve) => seen[1]?.once('close', resolve));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(new Set(seen).size).toBe(2);
  });

  test('an upload may take longer than the time-out as long as it moves', async () => {
    const port = await rawServer((socket, request) => {
      if (request.includes('0\r\n\r\n')) socket.end(head(201, 'content-length: 0'));
    });
    async function* slowly() {
      for (let count = 0; count < 5; count += 1) {
        await new Promise((resolve) => setTimeout(resolve, 150));
        yield Buffer.from(`part ${count}`);
      }
    }
    const outcome = await ask(port, { method: 'PUT', timeout: 700, body: ReadableStream.from(slowly()) });
    expect(outcome).toMatchObject({ ok: true, answer: { status: 201 } });
  });

  test('an upload that is answered before its end is not sent to its end', async () => {
    const port = await rawServer((socket, request) => {
      if (request.startsWith('PUT')) socket.write(`${head(403, 'content-length: 2')}no`);
    });
    let cancelled: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => {
      cancelled = resolve;
    });
    const chunk = new Uint8Array(65_536);
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(chunk),
      cancel: () => cancelled(),
    });
    const outcome = await ask(port, { method: 'PUT', body });
    expect(outcome).toMatchObject({ ok: true, answer: { status: 403, text: 'no' } });
    await closed;
  });

  test('an upload whose source breaks never looks whole to the server', async () => {
    let received = '';
    let onClose: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => {
      onClose = resolve;
    });
    const port = await rawServer((socket, request) => {
      received += request;
      socket.on('data', (chunk) => {
        received += chunk.toString('latin1');
      });
      socket.on('close', onClose);
    });
    async function* breaking() {
      yield Buffer.from('part 1');
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new Error('secret');
    }
    const outcome = await ask(port, { method: 'PUT', body: ReadableStream.from(breaking()) });
    expect(outcome).toMatchObject({ ok: false, failure: { sent: 'maybe' } });
    expect(JSON.stringify(outcome)).not.toContain('secret');
    await closed;
    expect(received).toContain('part 1');
    expect(received).not.toContain('0\r\n\r\n');
  });
});
