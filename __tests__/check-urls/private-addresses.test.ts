/** A manifest from a stranger cannot make the runner knock at addresses that only the runner can reach. */

import type { LookupAddress } from 'node:dns';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ask } from '../../src/check-urls/asking.js';
import { guardedLookup, type Resolve } from '../../src/check-urls/guarded-lookup.js';
import { createUrlChecker } from '../../src/check-urls/url-checker.js';
import { type FileServer, fileServer, lead, refuseHead, say } from './file-server.js';

let inside: FileServer;
beforeEach(async () => {
  inside = await fileServer({ '/a': say(200) });
});
afterEach(async () => {
  await inside.close();
});

const REFUSED = {
  kind: 'unchecked',
  reason: expect.stringContaining('leads to an address that is not public'),
  hint: 'Set check-urls to all to check such addresses, too.',
};

/** Names and their addresses; any other name is unknown. */
function names(known: Readonly<Record<string, readonly string[]>>): Resolve {
  return async (hostname) => {
    const addresses = known[hostname];
    if (addresses === undefined) throw Object.assign(new Error(hostname), { code: 'ENOTFOUND' });
    return addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
}

async function check(url: string, resolve: Resolve = names({}), allowPrivate = false) {
  const checker = createUrlChecker({
    allowPrivate,
    concurrency: 1,
    timeout: 2000,
    userAgent: 'release-links/test',
    stop: new AbortController().signal,
    retryPause: 0,
    resolve,
  });
  return (await checker.check([url])).get(url);
}

describe('addresses, however they are written', () => {
  test.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '0x7f.1',
    '１２７.0.0.1',
    '127。0。0。1',
    '%31%32%37.0.0.1',
    '0',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::127.0.0.1]',
    '[2002:7f00:0001::]',
    '10.0.0.1',
    '192.168.0.1',
    '172.16.0.1',
    '169.254.169.254',
    '100.100.100.200',
    '168.63.129.16',
    '[fd00:ec2::254]',
    '[fe80::1]',
  ])('%s', async (host) => {
    expect(await check(`http://${host}:${inside.port}/a`)).toEqual(REFUSED);
    expect(inside.asked).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['localhost', ['127.0.0.1']],
    ['localhost.', ['127.0.0.1']],
    ['127.0.0.1.nip.io', ['127.0.0.1']],
    ['metadata.google.internal', ['169.254.169.254']],
    ['v6.test', ['::1']],
    ['mapped.test', ['::ffff:127.0.0.1']],
    ['mixed.test', ['93.184.215.14', '127.0.0.1']],
    ['mixed-v6.test', ['2606:4700::1111', 'fd00::1']],
    ['empty.test', []],
  ])('%s', async (host, addresses) => {
    expect(await check(`http://${host}:${inside.port}/a`, names({ [host]: addresses }))).toEqual(REFUSED);
    expect(inside.asked).toEqual([]);
  });

  test('with all they are asked', async () => {
    const resolve = names({ 'intranet.test': ['127.0.0.1'] });
    expect(await check(`http://intranet.test:${inside.port}/a`, resolve, true)).toEqual({ kind: 'alive' });
    expect(inside.asked[0]?.headers.host).toBe(`intranet.test:${inside.port}`);
  });
});

/** As if 127.0.0.1 were a public address, and 127.0.0.2 were not. */
const publicly = (address: string): boolean => address === '127.0.0.1';

function askOptions(resolve: Resolve) {
  return {
    lookup: guardedLookup(resolve, publicly),
    isAllowed: publicly,
    timeout: 2000,
    signal: new AbortController().signal,
    userAgent: 'release-links/test',
    pause: async () => {},
  };
}

describe('from a public address', () => {
  const outside = names({ 'outside.test': ['127.0.0.1'], 'inside.test': ['127.0.0.2'] });

  test.each([
    'http://127.0.0.2:PORT/a',
    'http://inside.test:PORT/a',
    'http://[::1]:PORT/a',
    '//127.0.0.2:PORT/a',
  ])('a redirect to %s is not followed', async (location) => {
    const server = await fileServer({ '/go': lead(location.replace('PORT', String(inside.port))) });
    const state = await ask(`http://outside.test:${server.port}/go`, askOptions(outside));
    expect(state).toEqual(REFUSED);
    expect(server.asked).toHaveLength(1);
    expect(inside.asked).toEqual([]);
    await server.close();
  });

  test('the connection goes to the address that was looked at: each one is looked at, and used', async () => {
    const server = await fileServer({ '/a': refuseHead(405, 200) });
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    let asked = 0;
    const rebinding: Resolve = async () => {
      const addresses = answers[asked] ?? [];
      asked += 1;
      return addresses.map((address) => ({ address, family: 4 }));
    };
    expect(await ask(`http://rebind.test:${server.port}/a`, askOptions(rebinding))).toEqual(REFUSED);
    expect(asked).toBe(2);
    expect(server.asked.map(({ method }) => method)).toEqual(['HEAD']);
    await server.close();
  });
});
