/** Asking one address whether it answers, through redirects and second tries. */

import { parsedUrl } from '../core/parsed-url.js';
import { errorCode } from '../core/record.js';
import type { UrlState } from '../ports/urls.js';
import { PrivateAddress } from './guarded-lookup.js';
import { type Head, type ProbeOptions, probe, Silence } from './probe.js';

/** How an address is asked. */
export interface AskOptions extends ProbeOptions {
  /** Waits before a second try. */
  readonly pause: () => Promise<void>;
}

/** As many as browsers and curl follow, or fewer. */
const MAX_REDIRECTS = 10;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * HEAD; where that gives no good answer, a GET of one byte, because many servers refuse or forget HEAD; and where
 * that fails in a way that may pass, a second one. Never throws.
 */
export async function ask(url: string, options: AskOptions): Promise<UrlState> {
  const first = await attempt('HEAD', url, options);
  if (first.kind !== 'dead') return first;
  const second = await attempt('GET', url, options);
  if (second.kind !== 'dead' || !mayPass(second)) return second;
  await options.pause();
  const third = await attempt('GET', url, options);
  return third.kind === 'dead' && third.status === 429 ? unchecked(`${third.reason}: it throttles`) : third;
}

/** Throttled, broken inside, or not reached. */
function mayPass({ status }: { readonly status: number | null }): boolean {
  return status === null || status === 429 || status >= 500;
}

async function attempt(method: 'HEAD' | 'GET', given: string, options: AskOptions): Promise<UrlState> {
  const first = parsedUrl(given);
  if (first === null)
    return { kind: 'dead', status: null, reason: 'cannot be checked: it is not a valid address' };
  let url = first;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const way = hops === 0 ? '' : `redirects to ${url.origin === 'null' ? url.protocol : url.origin}, which `;
    const closed = unaskable(url, way);
    if (closed !== null) return closed;
    let head: Head;
    try {
      head = await probe(method, url, options);
    } catch (error) {
      return failed(error, way, options);
    }
    const next = target(head, url);
    if (next === null) return answered(head, way);
    if (/\/users\/sign_in$/.test(next.pathname)) return unchecked(`${way}asks to sign in`);
    url = next;
  }
  return { kind: 'dead', status: null, reason: 'redirects endlessly' };
}

/** Where a redirect leads, which every hop is looked at anew for; `null` for any other answer. */
function target({ status, location }: Head, url: URL): URL | null {
  return REDIRECTS.has(status) && location !== null ? parsedUrl(location, url) : null;
}

function unaskable(url: URL, way: string): UrlState | null {
  if (url.protocol === 'http:' || url.protocol === 'https:') return null;
  const scheme = url.protocol.slice(0, -1);
  if (url.protocol === 'ftp:') return unchecked(`${way}is ftp, which is not checked`);
  return { kind: 'dead', status: null, reason: `${way}is ${scheme}, which no browser follows` };
}

function answered({ status, sha256 }: Head, way: string): UrlState {
  // 416: the file is empty, and so has no first byte.
  if ((status >= 200 && status < 300) || status === 304 || status === 416) {
    return { kind: 'alive', ...(sha256 !== null && { sha256 }) };
  }
  if (status === 401 || status === 407) return unchecked(`${way}answers ${status}: it asks for a sign-in`);
  return { kind: 'dead', status, reason: `${way}answers ${status}` };
}

function failed(error: unknown, way: string, options: AskOptions): UrlState {
  if (options.signal.aborted) return unchecked('the run ended first');
  if (error instanceof PrivateAddress) {
    return {
      kind: 'unchecked',
      reason: `${way}leads to an address that is not public`,
      hint: 'Set check-urls to all to check such addresses, too.',
    };
  }
  if (error instanceof Silence) {
    return { kind: 'dead', status: null, reason: `${way}does not answer within ${options.timeout / 1000} s` };
  }
  return { kind: 'dead', status: null, reason: `${way}${breakdown(errorCode(error) || 'unknown error')}` };
}

function unchecked(reason: string): UrlState {
  return { kind: 'unchecked', reason };
}

function breakdown(code: string): string {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `has a host whose name cannot be resolved (${code})`;
    case 'ECONNREFUSED':
      return 'has a host that refuses connections';
    case 'CERT_HAS_EXPIRED':
      return 'has a host whose certificate has expired';
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return 'has a host whose certificate is for another name';
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return 'has a host whose certificate is signed by an unknown authority';
    default:
      return `could not be reached (${code})`;
  }
}
