/** `npm run acceptance`, with the sandbox as the real server, and with one that does not do as GitLab does. */

import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { startAcceptanceSandbox } from '../../scripts/acceptance/sandbox.mjs';

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function acceptance(
  variables: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Ended> {
  const env = { PATH: process.env['PATH'] ?? '', ...variables };
  const child = spawn(process.execPath, ['scripts/acceptance.mjs', ...args], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += data;
    });
  }
  return new Promise((done) => child.once('close', (code) => done({ code, output })));
}

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server that answers as another does, except for what `change` does to the text. */
async function meddler(origin: string, change: (text: string) => string): Promise<string> {
  const server: Server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { host: _host, connection: _connection, ...headers } = request.headers as Record<string, string>;
    const passed = await fetch(`${origin}${request.url}`, {
      method: request.method ?? 'GET',
      headers,
      ...(body !== '' && { body }),
    });
    const type = passed.headers.get('content-type') ?? 'text/plain';
    const text = (await passed.text()).replaceAll(origin, `http://${request.headers.host}`);
    response.writeHead(passed.status, { 'content-type': type }).end(change(text));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('without its variables it says so and ends well', async () => {
  const { code, output } = await acceptance({ ACCEPTANCE_GITLAB_URL: 'https://gitlab.example.com' });
  expect(code).toBe(0);
  expect(output).toMatch(/^Not run: set ACCEPTANCE_GITLAB_URL, ACCEPTANCE_TOKEN .* ACCEPTANCE_GROUP .*\n$/);
});

test('the sandbox does as the sandbox says', async () => {
  const { code, output } = await acceptance({}, ['--sandbox']);
  expect({ code, no: output.match(/\| no \|/g) }).toEqual({ code: 0, no: null });
  expect(output.match(/^\| sandbox \| .* \| yes \|$/gm)?.length).toBeGreaterThan(25);
}, 60_000);

test('a server that differs is found, rule by rule, and its project is removed', async () => {
  const sandbox = await startAcceptanceSandbox();
  closing.push(() => sandbox.close());
  const url = await meddler(sandbox.url, (text) =>
    text.replaceAll('"link_type":"runbook"', '"link_type":"other"'),
  );
  const variables = {
    ACCEPTANCE_GITLAB_URL: url,
    ACCEPTANCE_TOKEN: sandbox.token,
    ACCEPTANCE_GROUP: sandbox.group,
  };
  const { code, output } = await acceptance(variables);
  expect({ code, no: output.match(/^.*\| no \|$/gm) }).toEqual({
    code: 1,
    no: ['| sandbox | link_type runbook | no |'],
  });
  expect(output).toContain('server:  [{"status":201');
  expect(sandbox.removed()).toBe(1);
}, 60_000);

test('a token that does not fit is one sentence', async () => {
  const sandbox = await startAcceptanceSandbox();
  closing.push(() => sandbox.close());
  const variables = {
    ACCEPTANCE_GITLAB_URL: sandbox.url,
    ACCEPTANCE_TOKEN: 'wrong',
    ACCEPTANCE_GROUP: sandbox.group,
  };
  const { code, output } = await acceptance(variables);
  expect(code).toBe(1);
  expect(output).toMatch(/^error: POST \/projects\/1\/releases answered 401: .*\n$/);
  expect(sandbox.removed()).toBe(1);
}, 60_000);
