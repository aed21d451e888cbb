/** A file is sent when the server wants it, so that a refusal is heard. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createPlainServer, type Server } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { openGitLabProject } from '../../../src/gitlab/api/project.js';
import type { PackageFile } from '../../../src/ports/packages.js';
import { options } from '../options.js';

const SIZE = 8 * 2 ** 20;
const RECORD = { id: 1, file_name: 'a', size: SIZE, file_sha256: 'ab' };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A stream of SIZE bytes that counts what was taken of it. */
function countedStream() {
  let taken = 0;
  const stream = (): ReadableStream<Uint8Array> =>
    new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (taken >= SIZE) return controller.close();
          const chunk = new Uint8Array(2 ** 18);
          taken += chunk.length;
          controller.enqueue(chunk);
        },
      },
      { highWaterMark: 0 },
    );
  return { stream, taken: () => taken };
}

async function upload(
  url: string,
): Promise<{ readonly result: Promise<PackageFile | null>; readonly taken: number }> {
  const { stream, taken } = countedStream();
  const { packages } = openGitLabProject(options(url, { retries: 0 }));
  const result = packages.putFile({ package: 'a', version: '1', path: 'a' }, SIZE, stream);
  await result.catch(() => {});
  return { result, taken: taken() };
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify(body));
}

test.each([
  { status: 413, message: /larger than GitLab/ },
  { status: 401, message: /does not know this token/ },
  { status: 403, message: /may not put files into packages/ },
])('$status: heard each time, and not a byte of the file leaves', async ({ status, message }) => {
  const server = createServer();
  server.on('checkContinue', (_: IncomingMessage, response: ServerResponse) => {
    answer(response, status, { message: `${status} ${status === 403 ? 'Forbidden' : 'Unauthorized'}` });
  });
  const url = await listen(server);
  for (let turn = 0; turn < 3; turn += 1) {
    const { result, taken } = await upload(url);
    await expect(result).rejects.toMatchObject({ status, message: expect.stringMatching(message) });
    expect(taken).toBe(0);
  }
});

test('a server that wants the file gets all of it', async () => {
  let received = 0;
  const server = createServer((request, response) => {
    request.on('data', (chunk: Uint8Array) => {
      received += chunk.length;
    });
    request.on('end', () => answer(response, 200, RECORD));
  });
  const { result } = await upload(await listen(server));
  expect(await result).toMatchObject({ sha256: 'ab' });
  expect(received).toBe(SIZE);
});

test('a server that does not know the question gets it too, a moment later', async () => {
  const server = createPlainServer((socket) => {
    let received = 0;
    let head = true;
    socket.on('error', () => {});
    socket.on('data', (chunk: Uint8Array) => {
      // The head comes alone: nothing is sent behind it before the wait is over.
      if (head) head = false;
      else received += chunk.length;
      if (received < SIZE) return;
      const body = JSON.stringify(RECORD);
      socket.end(
        `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
    });
  });
  const { result } = await upload(await listen(server));
  expect(await result).toMatchObject({ size: SIZE });
});
