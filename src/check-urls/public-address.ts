/**
 * Which IP addresses belong to the public Internet. A manifest may come from anybody who can open a pull request;
 * it must not make the runner knock at addresses that only the runner can reach.
 *
 * From the IANA registries of special-purpose addresses (RFC 6890). For IPv6 it is the other way round: only
 * 2000::/3 is handed out at all, and what is special in there is taken out.
 */

import { BlockList, isIP } from 'node:net';

const SPECIAL_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], // this host
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // shared by carrier-grade NAT; some clouds serve metadata here
  ['127.0.0.0', 8], // loopback
  ['168.63.129.16', 32], // Azure's platform service, reachable from within only
  ['169.254.0.0', 16], // link-local, metadata services of most clouds among them
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.31.196.0', 24], // AS112, which answers for private names
  ['192.52.193.0', 24], // automatic multicast tunnelling
  ['192.175.48.0', 24], // AS112
  ['192.88.99.0', 24], // 6to4 relays, given up
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
];

const SPECIAL_V6: readonly (readonly [string, number])[] = [
  ['2001::', 23], // protocol assignments, Teredo among them, which carries an IPv4 address
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4, which carries an IPv4 address
  ['3fff::', 20], // documentation
];

const specialV4 = listOf(SPECIAL_V4, 'ipv4');
const specialV6 = listOf(SPECIAL_V6, 'ipv6');
const globalV6 = listOf([['2000::', 3]], 'ipv6');

/** IPv4 addresses in IPv6's clothes: mapped (RFC 4291) and those of NAT64 (RFC 6052), which reach the IPv4 one. */
const carriers = listOf(
  [
    ['::ffff:0:0', 96],
    ['64:ff9b::', 96],
  ],
  'ipv6',
);

/** @param address IPv4 or IPv6, without brackets; a zone (`%eth0`) makes it a local one. Any other text is not public */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !specialV4.check(address, 'ipv4');
    case 6: {
      if (address.includes('%')) return false;
      if (carriers.check(address, 'ipv6')) return isPublicAddress(carriedAddress(address));
      return globalV6.check(address, 'ipv6') && !specialV6.check(address, 'ipv6');
    }
    default:
      return false;
  }
}

/** The last 32 bits as IPv4. WHATWG's URL writes any IPv6 address in one form: groups of hex digits. */
function carriedAddress(address: string): string {
  const written = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [high = '0', low = '0'] = written.split(':').slice(-2);
  const bits = [Number.parseInt(high || '0', 16), Number.parseInt(low || '0', 16)];
  return bits.flatMap((group) => [group >> 8, group & 0xff]).join('.');
}

function listOf(ranges: readonly (readonly [string, number])[], type: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of ranges) list.addSubnet(net, prefix, type);
  return list;
}
