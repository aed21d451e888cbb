import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { GitLabClient } from '../../../src/gitlab/client/client.js';
import type { GitLabOptions } from '../../../src/gitlab/client/options.js';
import type { ApiRequest } from '../../../src/gitlab/client/request.js';
import { type ConnectProxy, connectProxy } from '../connect-proxy.js';
import { CANARY, options } from '../options.js';
import { scriptedServer } from '../scripted-server.js';
import { told } from '../told.js';

const TLS = new URL('../../fixtures/tls/', import.meta.url);
const AUTHORITY = new URL('authority.pem', TLS).pathname;
/** As GitLab Runner sets it where its `tls-ca-file` is set. */
const TRUST = { CI_SERVER_TLS_CA_FILE: AUTHORITY };
const GET: ApiRequest = { method: 'GET', path: 'projects/24' };

let server: Server;
let port: number;
let folder: string;
let requests: string[] = [];
const proxies: ConnectProxy[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-links-'));
  const key = readFileSync(new URL('server.key', TLS));
  const cert = readFileSync(new URL('server.pem', TLS));
  server = createServer({ key, cert }, (request, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers['private-token']}`);
    response.setHeader('content-type', 'application/json');
    response.end('{"ok":true}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterEach(async () => {
  requests = [];
  await Promise.all(proxies.splice(0).map((proxy) => proxy.close()));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

async function proxied(given: Parameters<typeof connectProxy>[0] = {}) {
  const proxy = await connectProxy(given);
  proxies.push(proxy);
  return proxy;
}

function clientOf(host: string, given: Partial<GitLabOptions> = {}) {
  return new GitLabClient(options(`https://${host}:${port}`, given));
}

describe('a server with a certificate of its own authority', () => {
  test('is not trusted, nothing is sent to it, and nothing is tried again', async () => {
    const client = clientOf('localhost');
    await expect(client.send(GET)).rejects.toMatchObject({
      kind: 'unreachable',
      message: `The certificate of localhost:${port} cannot be verified: its authority is not known here`,
      hint: expect.stringContaining('NODE_EXTRA_CA_CERTS or CI_SERVER_TLS_CA_FILE'),
    });
    expect(client.requests).toBe(1);
    expect(requests).toEqual([]);
  });

  test('is trusted with that authority', async () => {
    expect((await clientOf('localhost', { environment: TRUST }).send(GET)).body).toEqual({ ok: true });
    expect(requests).toEqual([`GET /api/v4/projects/24 ${CANARY}`]);
  });

  test('but not under another name', async () => {
    await expect(clientOf('127.0.0.1', { environment: TRUST }).send(GET)).rejects.toMatchObject({
      message: `The certificate of 127.0.0.1:${port} is for another name`,
    });
  });

  test.each([
    ['nonsense', '-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n'],
    ['another kind of file', '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\n'],
    ['one that is cut off', readFileSync(AUTHORITY, 'utf8').slice(0, -40)],
    ['an empty file', ''],
    ['no file', null],
  ])('a file of authorities that is none is told of: %s', async (_, pem) => {
    const file = join(folder, 'ca.pem');
    await rm(file, { force: true });
    if (pem !== null) await writeFile(file, pem);
    const log = told();
    const client = clientOf('localhost', { log, environment: { CI_SERVER_TLS_CA_FILE: file } });
    await expect(client.send(GET)).rejects.toMatchObject({
      message: expect.stringContaining('cannot be verified'),
    });
    expect(log.lines.filter((line) => line.startsWith('warning'))).toEqual([
      expect.stringMatching(
        /^warning The certificates in CI_SERVER_TLS_CA_FILE cannot be read, and are left out/,
      ),
    ]);
  });

  test('TLS spoken to a plain port, and plain http to TLS', async () => {
    const plain = await scriptedServer([{ json: {} }]);
    const client = new GitLabClient(options(plain.url.replace('http:', 'https:')));
    await expect(client.send(GET)).rejects.toMatchObject({
      message: `127.0.0.1:${plain.port} does not speak TLS on this port`,
    });
    await plain.close();
    const upside = new GitLabClient(options(`http://127.0.0.1:${port}`, { retries: 0 }));
    await expect(upside.send(GET)).rejects.toMatchObject({ name: 'StoreError' });
  });
});

describe('a proxy', () => {
  test('is asked for a tunnel, and never sees the token', async () => {
    const proxy = await proxied();
    const environment = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` };
    const client = clientOf('gitlab.test', { environment: { ...environment, ...TRUST } });
    await client.send(GET);
    await client.send({ method: 'POST', path: 'x', body: '{}' });
    expect(requests).toEqual([`GET /api/v4/projects/24 ${CANARY}`, `POST /api/v4/x ${CANARY}`]);
    expect(new Set(proxy.seen.map((seen) => seen.line))).toEqual(new Set([`CONNECT gitlab.test:${port}`]));
    expect(JSON.stringify(proxy.seen)).not.toContain(CANARY);
  });

  test('is told user name and password, if it wants them', async () => {
    const proxy = await proxied({ login: 'me:p@ss' });
    const environment = { https_proxy: `http://me:p%40ss@127.0.0.1:${proxy.port}` };
    await clientOf('gitlab.test', { environment: { ...environment, ...TRUST } }).send(GET);
    expect(requests).toHaveLength(1);
  });

  test('that speaks TLS itself is verified too, and so is GitLab behind it', async () => {
    const key = readFileSync(new URL('server.key', TLS));
    const cert = readFileSync(new URL('server.pem', TLS));
    const proxy = await proxied({ tls: { key, cert } });
    const environment = { HTTPS_PROXY: `https://localhost:${proxy.port}` };
    await clientOf('gitlab.test', { environment: { ...environment, ...TRUST } }).send(GET);
    expect(proxy.seen.map((seen) => seen.line)).toEqual([`CONNECT gitlab.test:${port}`]);
    const other = clientOf('other.test', { environment: { ...environment, ...TRUST } });
    await expect(other.send(GET)).rejects.toMatchObject({
      message: `The certificate of other.test:${port} is for another name`,
    });
    await expect(clientOf('gitlab.test', { environment }).send(GET)).rejects.toMatchObject({
      message: expect.stringContaining('cannot be verified'),
    });
    expect(requests).toHaveLength(1);
  });

  test('with a password that is not percent-encoded is refused', async () => {
    const environment = { HTTPS_PROXY: 'http://me:100%@proxy.example' };
    await expect(clientOf('gitlab.test', { environment }).send(GET)).rejects.toMatchObject({
      kind: 'refused',
      message: 'The proxy proxy.example cannot be used as it is written',
    });
  });

  test.each([
    [407, 'http://me:wrong@', 'requires a user name and password (407)', 1],
    [403, 'http://', 'refused to connect to gitlab.test', 4],
  ])('that answers %i', async (status, scheme, message, tries) => {
    const proxy = await proxied(status === 407 ? { login: 'me:right' } : { status });
    const environment = { HTTPS_PROXY: `${scheme}127.0.0.1:${proxy.port}` };
    const client = clientOf('gitlab.test', { environment: { ...environment, ...TRUST } });
    const error: unknown = await client
      .send({ method: 'POST', path: 'x', body: '{}' })
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ kind: 'unreachable', message: expect.stringContaining(message) });
    expect(error).toMatchObject({ message: expect.stringContaining(`The proxy 127.0.0.1:${proxy.port}`) });
    expect(`${error}`).not.toContain('wrong');
    expect(client.requests).toBe(tries);
  });

  test('that is not there', async () => {
    const proxy = await connectProxy();
    await proxy.close();
    const environment = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` };
    await expect(clientOf('gitlab.test', { environment, retries: 0 }).send(GET)).rejects.toMatchObject({
      message: `The proxy 127.0.0.1:${proxy.port} refuses connections`,
    });
  });

  test('is asked for plain http itself, without a tunnel', async () => {
    const gitlab = await scriptedServer([{ json: { ok: true } }]);
    const proxy = await proxied({ login: 'me:right' });
    const url = `http://gitlab.test:${gitlab.port}`;
    const ask = (HTTP_PROXY: string) =>
      new GitLabClient(options(url, { environment: { HTTP_PROXY }, token: null })).send(GET);
    await ask(`me:right@127.0.0.1:${proxy.port}`);
    expect(proxy.seen.map((seen) => seen.line)).toEqual([`GET ${url}/api/v4/projects/24`]);
    expect(gitlab.seen[0]?.headers.host).toBe(`gitlab.test:${gitlab.port}`);
    await expect(ask(`http://127.0.0.1:${proxy.port}`)).rejects.toMatchObject({
      message: 'The proxy requires a user name and password (407)',
    });
    expect(gitlab.seen).toHaveLength(1);
    await gitlab.close();
  });

  test('is left out for what NO_PROXY names, and for loopback', async () => {
    const proxy = await proxied({ status: 403 });
    const own = { HTTPS_PROXY: `127.0.0.1:${proxy.port}`, HTTP_PROXY: `127.0.0.1:${proxy.port}` };
    await clientOf('localhost', { environment: { ...own, ...TRUST } }).send(GET);
    const gitlab = await scriptedServer([{ json: {} }]);
    const environment = { ...own, NO_PROXY: 'example.com,0.0.0.0' };
    const url = gitlab.url.replace('127.0.0.1', '0.0.0.0');
    await new GitLabClient(options(url, { environment, token: null })).send(GET);
    expect(gitlab.seen).toHaveLength(1);
    expect(proxy.seen).toEqual([]);
    await gitlab.close();
  });
});

describe('a program of its own', () => {
  let script: string;

  beforeAll(async () => {
    script = join(folder, 'ask.cjs');
    const contents = `
      import { GitLabClient } from './src/gitlab/client/client.js';
      const quiet = () => undefined;
      const client = new GitLabClient({
        url: process.env.ASK_URL, project: '24', token: null, retries: 0, timeout: Number(process.env.ASK_TIMEOUT ?? 5000), allowInsecure: false,
        stop: new AbortController().signal, deadline: new AbortController().signal, userAgent: 'test',
        log: { debug: quiet, info: quiet, warning: quiet }, environment: process.env,
      });
      client.send({ method: 'GET', path: 'x' }).then(
        (answer) => console.log(JSON.stringify(answer.body)),
        (error) => console.log(error.message),
      );`;
    const root = new URL('../../../', import.meta.url).pathname;
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: script,
    });
  });

  async function ask(host: string, environment: Record<string, string>): Promise<string> {
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, [script], {
      env: { PATH, ASK_URL: `https://${host}:${port}`, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    for await (const chunk of child.stdout) text += String(chunk);
    return text.trim();
  }

  test('trusts NODE_EXTRA_CA_CERTS, which Node reads when it starts, through a proxy too', async () => {
    expect(await ask('localhost', {})).toContain('cannot be verified');
    expect(await ask('localhost', { NODE_EXTRA_CA_CERTS: AUTHORITY })).toBe('{"ok":true}');
    const proxy = await proxied();
    const HTTPS_PROXY = `http://127.0.0.1:${proxy.port}`;
    expect(await ask('gitlab.test', { NODE_EXTRA_CA_CERTS: AUTHORITY, HTTPS_PROXY })).toBe('{"ok":true}');
    expect(proxy.seen.map((seen) => seen.line)).toEqual([`CONNECT gitlab.test:${port}`]);
  });

  test('ends when it has given up on a proxy that never answers', async () => {
    const proxy = await proxied({ isSilent: true });
    const environment = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, ASK_TIMEOUT: '60' };
    expect(await ask('gitlab.test', environment)).toBe(
      `gitlab.test:${port}, or the proxy 127.0.0.1:${proxy.port}, did not accept a connection in time`,
    );
    expect(proxy.seen).toHaveLength(1);
  });

  test('trusts NODE_EXTRA_CA_CERTS beside CI_SERVER_TLS_CA_FILE', async () => {
    const other = new URL('other-authority.pem', TLS).pathname;
    expect(await ask('localhost', { CI_SERVER_TLS_CA_FILE: other })).toContain('cannot be verified');
    const both = { CI_SERVER_TLS_CA_FILE: other, NODE_EXTRA_CA_CERTS: AUTHORITY };
    expect(await ask('localhost', both)).toBe('{"ok":true}');
  });
});
