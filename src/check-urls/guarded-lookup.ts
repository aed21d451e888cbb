/**
 * Name resolution that tells only public addresses. It is given to the socket itself, so that the connection goes
 * to the address that was looked at: a name that resolves to something else a moment later gains nothing.
 */

import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';

/** Gives all addresses of a name, or rejects as `dns.lookup` does. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

/** The address is not one that may be asked. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress';

  constructor(readonly hostname: string) {
    super(`${hostname} is not a public address`);
  }
}

/**
 * A `lookup` for `node:net`. A name with even one address that is not public is refused altogether: whoever
 * answers with both kinds is at fault or up to something.
 *
 * @param isAllowed usually `isPublicAddress`
 */
export function guardedLookup(
  resolve: Resolve,
  isAllowed: (address: string) => boolean = isPublicAddress,
): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined || !addresses.every(({ address }) => isAllowed(address))) {
          callback(new PrivateAddress(hostname), '');
        } else if (options.all === true) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}
