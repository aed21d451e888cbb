/** A server that is not what it says meets a limit and a clear error: no crash, no endless wait, no full memory. */

import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { runCommand } from '../secrets/command.js';
import { type Listener, listen } from '../secrets/mean-server.js';

jest.setTimeout(60_000);

let server: Listener;
let reply: (path: string, response: ServerResponse) => void;
beforeEach(async () => {
  server = await listen((request, response) => reply(request.url ?? '', response));
});
afterEach(() => server.close());

async function plan(flags: readonly string[] = ['--tag', 'v1']) {
  const result = await runCommand(
    ['plan', '--gitlab-url', server.url, '--project', '24', '--retries', '1', '--timeout', '20', ...flags],
    {
      variables: {
        GITLAB_TOKEN: 'test-token',
        RELEASE_LINKS_LINKS: '[{name: a, url: "https://x.test/a"}]',
        // A body that is kept beyond its limit would not fit.
        NODE_OPTIONS: '--max-old-space-size=400',
      },
    },
  );
  expect(result.stderr).not.toMatch(/\n\s+at |heap|TypeError|RangeError/);
  expect(result.stderr.length).toBeLessThan(5000);
  return { code: result.code, stderr: result.stderr, stdout: result.stdout };
}

const json = (
  response: ServerResponse,
  text: string | Buffer,
  headers: Record<string, string> = {},
): unknown => response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(text);

const release = (links: unknown, more: object = {}): string =>
  JSON.stringify({ tag_name: 'v1', assets: { links }, ...more });

const row = (id: unknown, more: object = {}) => ({
  id,
  name: `n${id}`,
  url: `https://x.test/${id}`,
  ...more,
});

describe('bodies', () => {
  test('a gigabyte is cut', async () => {
    let sent = 0;
    reply = (_, response) => {
      const chunk = Buffer.alloc(2 ** 20, ' ');
      response.writeHead(200, { 'content-type': 'application/json' });
      const pour = (): void => {
        if (response.destroyed || sent >= 1024) return;
        sent += 1;
        response.write(chunk, () => setImmediate(pour));
      };
      pour();
    };
    const { code, stderr } = await plan();
    expect(code).toBe(1);
    expect(stderr).toContain('32 MiB');
    expect(sent).toBeLessThan(512);
  });

  test('a gigabyte that is packed into a megabyte is cut', async () => {
    const bomb = gzipSync(Buffer.alloc(2 ** 28, ' '));
    reply = (_, response) => json(response, bomb, { 'content-encoding': 'gzip' });
    const { code, stderr } = await plan();
    expect(code).toBe(1);
    expect(stderr).toContain('32 MiB');
  });

  test.each([
    ['deep lists', '['.repeat(1_000_000)],
    ['deep and complete', '['.repeat(200_000) + ']'.repeat(200_000)],
    [
      'deep objects in a field',
      `{"tag_name":"v1","assets":{"links":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}}`,
    ],
    ['a list instead of a release', '[]'],
    ['a text instead of a release', '"v1"'],
    ['null', 'null'],
    ['nothing', ''],
    ['no assets', '{"tag_name":"v1"}'],
    ['links that are none', release('x')],
    ['a link that is none', release([7])],
    ['an id that is a text', release([row('7')])],
    ['an id that is too large', `{"tag_name":"v1","assets":{"links":[{"id":1e999,"name":"a","url":"b"}]}}`],
    ['a negative id', release([row(-1)])],
    ['a broken id', release([row(1.5)])],
    ['a name that is a list', release([row(1, { name: ['a'] })])],
    ['a type that no GitLab has', release([row(1, { link_type: 'virus' })])],
    ['the tag of another release', JSON.stringify({ tag_name: 'v2', assets: { links: [] } })],
  ])('%s', async (_, body) => {
    reply = (_, response) => json(response, body);
    const { code, stderr } = await plan();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: /m);
  });

  test('keys of a prototype change nothing', async () => {
    const evil =
      '{"__proto__":{"link_type":"image","polluted":true},"constructor":{"prototype":{"polluted":true}}';
    reply = (_, response) =>
      json(
        response,
        `${evil},"tag_name":"v1","assets":{"links":[${evil},"id":1,"name":"a","url":"https://x.test/a"}]}}`,
      );
    const { code, stdout } = await plan([...['--tag', 'v1'], '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ in_sync: true, summary: { unchanged: 1 } });
  });
});

describe('lists', () => {
  test('ten thousand pages are not read', async () => {
    reply = (path, response) => {
      const page = Number(new URL(path, 'http://x').searchParams.get('page') ?? 1);
      const rows = [{ tag_name: `v${page}`, assets: { links: [] } }];
      json(response, JSON.stringify(rows), {
        'x-next-page': String(page + 1),
        'x-page': String(page),
        'x-per-page': '1',
      });
    };
    const { code, stderr } = await plan(['--tags', '*']);
    expect(code).toBe(1);
    expect(stderr).toContain('1000 pages');
    expect(server.heard).toHaveLength(1000);
  });
});

describe('answers without end', () => {
  test('one byte at a time', async () => {
    reply = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    };
    const { code, stderr } = await plan([...['--tag', 'v1'], '--timeout', '0.3', '--retries', '0']);
    expect(code).toBe(1);
    expect(stderr).toContain('did not answer within 0.3 s');
  });

  test('headers without end', async () => {
    reply = (_, response) => {
      response.writeHead(
        200,
        Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`x-${i}`, 'x'.repeat(50)])),
      );
      response.end('{}');
    };
    expect((await plan()).code).toBe(1);
  });
});
