/** Sums that files should have, of all sources. */

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { createUrlChecker } from '../../src/check-urls/url-checker.js';
import { scenario } from './scenario.js';

const SUM = createHash('sha256').update('hello').digest('hex');
const OTHER = 'ab'.repeat(32);

const start = scenario()
  .inProject({ packages: [{ name: 'app', version: '1', files: [{ name: 'a.txt', content: 'hello' }] }] })
  .finds({ 'a.txt': 'hello' });

const CHECKER = createUrlChecker({
  allowPrivate: true,
  concurrency: 1,
  timeout: 5000,
  userAgent: 'test',
  stop: new AbortController().signal,
});

/** What an apply of this entry comes to; GitHub has the same file. */
async function codes(entry: string): Promise<readonly string[]> {
  const ran = await start
    .onGitHub({
      'o/r': { releases: [{ tag: 'v0.1', assets: [{ name: 'a.txt', digest: `sha256:${SUM}` }] }] },
    })
    .given({ links: `links: [{${entry}}]` })
    .by({ digests: CHECKER })
    .run();
  const problems = ran.result.kind === 'failed' ? ran.result.problems : ran.report.problems;
  return [...problems.map(({ code }) => code), ran.sent.length > 0 ? 'written' : 'not written'];
}

const SOURCES = [
  'files: a.txt, url: "https://example.com/${path}"',
  'package: app, version: 1',
  'github: o/r',
];

test.each(SOURCES)('%s', async (source) => {
  expect(await codes(`${source}, sha256: ${SUM}`)).toEqual(['written']);
  expect(await codes(`${source}, sha256: "sha256:${SUM.toUpperCase()}"`)).toEqual(['written']);
  expect(await codes(`${source}, sha256: ${OTHER}`)).toEqual(['digest-mismatch', 'not written']);
  expect(await codes(`${source}, sha256: abc`)).toEqual(['invalid-digest', 'not written']);
});

test('a literal link: the header of its server', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/told') response.setHeader('X-Checksum-SHA256', SUM);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    expect(await codes(`url: "${url}/told", sha256: ${SUM}`)).toEqual(['written']);
    expect(await codes(`url: "${url}/told", sha256: ${OTHER}`)).toEqual(['digest-mismatch', 'not written']);
    expect(await codes(`url: "${url}/silent", sha256: ${SUM}`)).toEqual(['digest-unchecked', 'written']);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
