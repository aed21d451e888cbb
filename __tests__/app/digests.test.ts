/** Sums that files should have, of all sources. */

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { createUrlChecker } from '../../src/check-urls/url-checker.js';
import { startFakeReleases } from '../fake-github/releases.js';
import { type PlayOptions, play, reportOf, seedOf, withSandbox } from './harness.js';
import { folderWith, removeFolders } from './scratch.js';

afterEach(removeFolders);

const SUM = createHash('sha256').update('hello').digest('hex');
const OTHER = 'ab'.repeat(32);

const SEED = {
  ...seedOf([]),
  projects: seedOf([]).projects.map((project) => ({
    ...project,
    packages: [{ name: 'app', version: '1', files: [{ name: 'a.txt', content: 'hello' }] }],
  })),
};

const CHECKER = createUrlChecker({
  allowPrivate: true,
  concurrency: 1,
  timeout: 5000,
  userAgent: 'test',
  stop: new AbortController().signal,
});

async function codes(entry: string, options: PlayOptions = {}): Promise<readonly string[]> {
  return withSandbox(SEED, async (sandbox) => {
    const root = folderWith({ 'a.txt': 'hello' });
    const played = await play(
      sandbox,
      { root, links: `links: [{${entry}}]` },
      { digests: CHECKER, ...options },
    );
    const { result } = played;
    const problems = result.kind === 'failed' ? result.problems : reportOf(played).problems;
    const isWritten = played.calls.some((call) => !call.startsWith('GET'));
    return [...problems.map(({ code }) => code), isWritten ? 'written' : 'not written'];
  });
}

const SOURCES = [
  'files: a.txt, url: "https://example.com/${path}"',
  'package: app, version: 1',
  'github: o/r',
];

test.each(SOURCES)('%s', async (source) => {
  const github = await startFakeReleases({
    'o/r': { releases: [{ tag: 'v0.1', assets: [{ name: 'a.txt', digest: `sha256:${SUM}` }] }] },
  });
  try {
    const options = { githubUrl: github.url };
    expect(await codes(`${source}, sha256: ${SUM}`, options)).toEqual(['written']);
    expect(await codes(`${source}, sha256: "sha256:${SUM.toUpperCase()}"`, options)).toEqual(['written']);
    expect(await codes(`${source}, sha256: ${OTHER}`, options)).toEqual(['digest-mismatch', 'not written']);
    expect(await codes(`${source}, sha256: abc`, options)).toEqual(['invalid-digest', 'not written']);
  } finally {
    await github.close();
  }
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
