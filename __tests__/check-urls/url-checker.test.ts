import { afterEach, describe, expect, test } from '@jest/globals';
import { createUrlChecker, type UrlCheckerOptions } from '../../src/check-urls/url-checker.js';
import { type FileServer, fileServer, lead, refuseHead, say } from './file-server.js';

const servers: FileServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(answers: Parameters<typeof fileServer>[0]): Promise<FileServer> {
  const server = await fileServer(answers);
  servers.push(server);
  return server;
}

const checkerWith = (given: Partial<UrlCheckerOptions> = {}) =>
  createUrlChecker({
    allowPrivate: true,
    concurrency: 4,
    timeout: 2000,
    userAgent: 'release-links/test',
    stop: new AbortController().signal,
    retryPause: 0,
    ...given,
  });

/** State of one address. */
async function check(url: string, given: Partial<UrlCheckerOptions> = {}) {
  return (await checkerWith(given).check([url])).get(url);
}

const ALIVE = { kind: 'alive' };
const dead = (status: number | null, reason: unknown = expect.any(String)) => ({
  kind: 'dead',
  status,
  reason,
});

describe('what answers', () => {
  test('HEAD is enough', async () => {
    const server = await serve({ '/a': say(200) });
    expect(await check(`${server.url}/a?x=1#part`)).toEqual(ALIVE);
    expect(server.asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['HEAD /a?x=1']);
  });

  test.each([400, 403, 404, 405, 500, 501, 503])(
    'HEAD is refused with %i, one byte is not',
    async (status) => {
      const server = await serve({ '/a': refuseHead(status, 206) });
      expect(await check(`${server.url}/a`)).toEqual(ALIVE);
      expect(server.asked.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
      expect(server.asked[1]?.headers['range']).toBe('bytes=0-0');
    },
  );

  test('a server that ignores the range is not listened to', async () => {
    let sent = 0;
    const server = await serve({
      '/a': ({ method }, response) => {
        if (method === 'HEAD') return response.writeHead(405).end();
        response.writeHead(200);
        const pour = () => {
          if (response.destroyed) return;
          sent += 1;
          response.write(Buffer.alloc(2 ** 16), () => setImmediate(pour));
        };
        return pour();
      },
    });
    expect(await check(`${server.url}/a`)).toEqual(ALIVE);
    await server.close();
    expect(sent).toBeLessThan(1000);
  });

  test('an empty file has no first byte', async () => {
    const server = await serve({ '/a': refuseHead(405, 416) });
    expect(await check(`${server.url}/a`)).toEqual(ALIVE);
  });

  test.each([301, 302, 303, 307, 308])('a redirect (%i) is followed', async (status) => {
    const server = await serve({ '/a': lead('/b', status), '/b': say(200) });
    expect(await check(`${server.url}/a`)).toEqual(ALIVE);
  });
});

describe('what does not', () => {
  test.each([404, 410, 403])('%i', async (status) => {
    const server = await serve({ '/a': say(status) });
    expect(await check(`${server.url}/a`)).toEqual(dead(status, `answers ${status}`));
    expect(server.asked).toHaveLength(2);
  });

  test('500 is asked three times', async () => {
    const server = await serve({ '/a': say(500) });
    expect(await check(`${server.url}/a`)).toEqual(dead(500));
    expect(server.asked.map(({ method }) => method)).toEqual(['HEAD', 'GET', 'GET']);
  });

  test('a redirect to a 404 names where it led', async () => {
    const far = await serve({});
    const server = await serve({ '/a': lead(`${far.url}/gone`) });
    expect(await check(`${server.url}/a`)).toEqual(dead(404, `redirects to ${far.url}, which answers 404`));
  });

  test('redirects endlessly', async () => {
    const server = await serve({ '/a': lead('/b'), '/b': lead('/a') });
    expect(await check(`${server.url}/a`)).toEqual(dead(null, 'redirects endlessly'));
  });

  test('a redirect to another scheme', async () => {
    const server = await serve({ '/a': lead('file:///etc/passwd'), '/b': lead('javascript:alert(1)') });
    expect(await check(`${server.url}/a`)).toEqual(dead(null, expect.stringContaining('is file')));
    expect(await check(`${server.url}/b`)).toEqual(dead(null, expect.stringContaining('is javascript')));
  });

  test('a redirect to nowhere', async () => {
    const server = await serve({ '/a': lead('http://[/') });
    expect(await check(`${server.url}/a`)).toEqual(dead(302));
  });

  test('nobody listens', async () => {
    const server = await serve({});
    await server.close();
    expect(await check(`${server.url}/a`)).toEqual(dead(null, 'has a host that refuses connections'));
  });

  test('the connection is cut', async () => {
    const server = await serve({ '/a': (request) => request.socket.destroy() });
    expect(await check(`${server.url}/a`)).toEqual(dead(null, 'could not be reached (ECONNRESET)'));
  });

  test('silence', async () => {
    const server = await serve({ '/a': () => {} });
    expect(await check(`${server.url}/a`, { timeout: 40 })).toEqual(
      dead(null, 'does not answer within 0.04 s'),
    );
  });

  test('a name that nobody knows', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    const state = await check('https://nowhere.test/a', { resolve });
    expect(state).toEqual(dead(null, 'has a host whose name cannot be resolved (ENOTFOUND)'));
  });
});

describe('what is not asked', () => {
  test('ftp', async () => {
    expect(await check('ftp://files.test/a')).toEqual({
      kind: 'unchecked',
      reason: 'is ftp, which is not checked',
    });
  });

  test.each([
    [401, 'answers 401: it asks for a sign-in'],
    [429, 'answers 429: it throttles'],
  ])('%i says nothing', async (status, reason) => {
    const server = await serve({ '/a': say(status) });
    expect(await check(`${server.url}/a`)).toEqual({ kind: 'unchecked', reason });
  });

  test('a page to sign in at', async () => {
    const server = await serve({ '/a': lead('/users/sign_in'), '/users/sign_in': say(200) });
    expect(await check(`${server.url}/a`)).toEqual({ kind: 'unchecked', reason: 'asks to sign in' });
  });

  test('once the run is stopped', async () => {
    const server = await serve({ '/a': say(200) });
    const state = await check(`${server.url}/a`, { stop: AbortSignal.abort() });
    expect(state).toEqual({ kind: 'unchecked', reason: 'the run ended first' });
    expect(server.asked).toEqual([]);
  });

  test('what is under way when the run is stopped is cut', async () => {
    const stop = new AbortController();
    const server = await serve({ '/a': () => stop.abort() });
    expect(await check(`${server.url}/a`, { stop: stop.signal })).toMatchObject({ kind: 'unchecked' });
    expect(server.asked).toHaveLength(1);
  });
});

describe('how it asks', () => {
  test('each address once, and so many at a time', async () => {
    const slow = (_: unknown, response: { end(): void }) => setTimeout(() => response.end(), 20);
    const names = Array.from({ length: 12 }, (_, i) => `/${i}`);
    const server = await serve(Object.fromEntries(names.map((name) => [name, slow])));
    const urls = names.map((name) => server.url + name);
    const states = await checkerWith({ concurrency: 3 }).check([...urls, ...urls]);
    expect([...states.values()]).toEqual(urls.map(() => ALIVE));
    expect(server.asked).toHaveLength(12);
    expect(server.peak).toBeLessThanOrEqual(3);
    expect(server.peak).toBeGreaterThan(1);
  });

  test('without the credentials of the address, and without any other secret', async () => {
    const far = await serve({ '/b': say(200) });
    const server = await serve({ '/a': lead(far.url.replace('http://', 'http://eve:hop@').concat('/b')) });
    expect(await check(server.url.replace('http://', 'http://me:secret@').concat('/a'))).toEqual(ALIVE);
    for (const { headers } of [...server.asked, ...far.asked]) {
      expect(Object.keys(headers).toSorted()).toEqual(['accept', 'connection', 'host', 'user-agent']);
    }
  });
});
