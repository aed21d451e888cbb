/**
 * One request that wants to know whether there is an answer, and nothing of what is in it.
 *
 * Over node:http itself: `fetch` can neither be told to which address to connect nor be kept from following. No
 * token, no cookie, no credentials of the URL, no proxy: a proxy would resolve the name anew, out of our sight.
 */

import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { PrivateAddress } from './guarded-lookup.js';

/** How one request is made. */
export interface ProbeOptions {
  readonly lookup: LookupFunction;
  /** Asked for hosts that are addresses: the socket looks up names only. */
  readonly isAllowed: (address: string) => boolean;
  /** Milliseconds until the head of the answer is there. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  readonly userAgent: string;
}

/** Head of an answer. */
export interface Head {
  readonly status: number;
  /** Where it redirects to, as it was sent. */
  readonly location: string | null;
  /** `X-Checksum-SHA256`, as GitLab's package registry, Artifactory and Nexus send it. */
  readonly sha256: string | null;
}

/** No answer in time. */
export class Silence extends Error {
  override readonly name = 'Silence';
}

/**
 * Asks, and drops the connection as soon as the head of the answer is there.
 *
 * @param url http or https
 * @throws PrivateAddress, Silence, an error of node:net or node:tls, or the signal's reason
 */
export function probe(method: 'HEAD' | 'GET', url: URL, options: ProbeOptions): Promise<Head> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    if (isIP(host) !== 0 && !options.isAllowed(host)) throw new PrivateAddress(host);
    options.signal.throwIfAborted();
    const request = (url.protocol === 'https:' ? https : http).request({
      method,
      host,
      port: url.port === '' ? undefined : Number(url.port),
      path: `${url.pathname}${url.search}`,
      headers: {
        host: url.host,
        'user-agent': options.userAgent,
        accept: '*/*',
        // One byte is asked for; whoever sends more is not listened to.
        ...(method === 'GET' && { range: 'bytes=0-0' }),
      },
      agent: false,
      lookup: options.lookup,
      signal: options.signal,
    });
    const timer = setTimeout(() => request.destroy(new Silence()), options.timeout);
    request.on('response', (response) => {
      clearTimeout(timer);
      const sum = response.headers['x-checksum-sha256'];
      resolve({
        status: response.statusCode ?? 0,
        location: response.headers.location ?? null,
        sha256: typeof sum === 'string' ? sum : null,
      });
      request.destroy();
    });
    request.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    request.end();
  });
}
