/**
 * Which URLs a link may have: GitLab's AddressableUrlValidator with the settings of Releases::Link.
 *
 * The validator first parses as the Ruby library Addressable does, which is far more lenient than a browser: it cuts
 * the text into five parts with one regular expression, then checks the scheme, the port, the host's characters, and
 * that something follows the scheme. Only then GitLab's own two questions come: is the scheme one of three, and does
 * the host begin with a letter or digit. Nothing is resolved, and local addresses are fine.
 */

import { isIPv6 } from 'node:net';
import { unescapePart } from '../request/escape.js';
import { isBlank } from '../request/ruby-text.js';

const ALLOWED_SCHEMES = ['http', 'https', 'ftp'];

/** Schemes for which Addressable wants a host or a path. */
const IP_BASED = new Set([
  ...['http', 'https', 'ftp', 'tftp', 'sftp', 'ssh', 'svn+ssh'],
  ...['telnet', 'nntp', 'gopher', 'wais', 'ldap', 'prospero'],
]);

const INVALID = 'URI is invalid';

interface Uri {
  readonly scheme: string | null;
  /** `null` where there is no `//`. */
  readonly host: string | null;
  readonly port: string | null;
}

/**
 * Why a stripped URL is blocked, in GitLab's words; `null` where it is not.
 * @param ownHost host name of the instance, whose ssh addresses are let through
 */
export function blockedReason(url: string, ownHost: string): string | null {
  const uri = parseUri(url);
  if (uri === null || breaksLine(url, uri.scheme)) return INVALID;
  if (isOwnShell(uri, ownHost)) return null;
  if (uri.scheme === null || !ALLOWED_SCHEMES.includes(uri.scheme)) {
    return `Only allowed schemes are ${ALLOWED_SCHEMES.join(', ')}`;
  }
  return isHostname(uri.host) ? null : 'Hostname or IP address invalid';
}

function parseUri(url: string): Uri | null {
  const [, scheme = null, authority, path = ''] =
    /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)/.exec(url) ?? [];
  if (scheme !== null && !/^[a-z][a-z0-9.+-]*$/i.test(scheme)) return null;
  if (authority === undefined) {
    const missing = scheme !== null && IP_BASED.has(scheme.toLowerCase()) && path === '';
    return missing ? null : { scheme, host: null, port: null };
  }
  const hostAndPort = authority.replace(/^[^[\]]*@/, '');
  const port = /:([^:@[\]]*)$/.exec(hostAndPort)?.[1] ?? '';
  const host = hostAndPort.replace(/:[^:@[\]]*$/, '');
  if (port !== '' && !/^\d{1,5}$/.test(unescapePart(port) ?? '')) return null;
  if (host === '' && path === '' && scheme !== null && IP_BASED.has(scheme.toLowerCase())) return null;
  return isHostText(host) ? { scheme, host, port: port === '' ? null : port } : null;
}

/** Characters that Addressable takes in a host. */
function isHostText(host: string): boolean {
  if (/[<>{}/\\?#@"]|\p{White_Space}/u.test(host)) return false;
  const bracketed = /^\[(.*)\]$/.exec(host)?.[1];
  return bracketed === undefined || /^[\w.~!$&'()*+,;=:-]*$/.test(bracketed);
}

/**
 * Line ends are refused, except behind one in the fragment, which the parser does not see. Outside http and https
 * they are refused as percent sequences too.
 */
function breaksLine(url: string, scheme: string | null): boolean {
  const seen = /^[^#]*(?:#[^\n]*)?/.exec(url)?.[0] ?? '';
  if (/[\r\n]/.test(seen)) return true;
  const web = scheme !== null && ['http', 'https'].includes(scheme.toLowerCase());
  return !web && /%0[ad]/i.test(seen);
}

function isOwnShell(uri: Uri, ownHost: string): boolean {
  return uri.scheme === 'ssh' && uri.host === ownHost && (uri.port === null || uri.port === '22');
}

function isHostname(host: string | null): boolean {
  if (host === null) return true;
  const name = /^\[(.*)\]$/.exec(host)?.[1] ?? host;
  return isBlank(name) || isIPv6(name) || /^[\p{Alphabetic}\p{M}\p{Nd}]/u.test(name);
}
