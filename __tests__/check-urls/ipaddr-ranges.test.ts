/** The guard against internal addresses, held against the ranges of `ipaddr.js` (docs/decisions/0043-internal-addresses.md). */

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { isPublicAddress } from '../../src/check-urls/public-address.js';

/** As ipaddr.js sees it; what carries an IPv4 address stands for that one. */
function isUnicast(address: string): boolean {
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast';
}

/** Not in its types. */
const { SpecialRanges: SPECIAL } = ipaddr.IPv4.prototype as unknown as {
  readonly SpecialRanges: Readonly<Record<string, [ipaddr.IPv4, number][]>>;
};

const SEED = { seed: 3, numRuns: 20_000 };

test('no IPv4 address that ipaddr.js calls special is asked', () => {
  const byte = fc.nat(255);
  fc.assert(
    fc.property(fc.tuple(byte, byte, byte, byte), (bytes) => {
      const address = bytes.join('.');
      if (!isUnicast(address))
        expect({ address, isPublic: isPublicAddress(address) }).toEqual({ address, isPublic: false });
    }),
    SEED,
  );
});

test('the first and the last address of each of its ranges, and the ones beside them', () => {
  const ranges = Object.values(SPECIAL).flat();
  expect(ranges.length).toBeGreaterThan(10);
  for (const [net, bits] of ranges) {
    const first = ipaddr.IPv4.networkAddressFromCIDR(`${net}/${bits}`).toString();
    const last = ipaddr.IPv4.broadcastAddressFromCIDR(`${net}/${bits}`).toString();
    for (const address of [first, last])
      expect({ address, isPublic: isPublicAddress(address) }).toEqual({ address, isPublic: false });
  }
});

test('no IPv6 address that ipaddr.js calls special is asked', () => {
  const group = fc.oneof(
    fc.constantFrom(0, 0x2001, 0x2002, 0xfe80, 0xfc00, 0xff02, 0xdb8, 0xffff, 0x64),
    fc.nat(0xffff),
  );
  fc.assert(
    fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
      const address = groups.map((each) => each.toString(16)).join(':');
      if (!isUnicast(address)) {
        // NAT64 reaches the IPv4 address it carries, which is judged instead.
        const isCarrier = ipaddr.IPv6.parse(address).range() === 'rfc6052';
        if (!isCarrier)
          expect({ address, isPublic: isPublicAddress(address) }).toEqual({ address, isPublic: false });
      }
    }),
    SEED,
  );
});
