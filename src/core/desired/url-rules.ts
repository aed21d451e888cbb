/**
 * What GitLab accepts as the URL of a link (AddressableUrlValidator with the schemes http, https and ftp, over
 * Addressable::URI and UrlBlocker), as far as it can be known without the instance.
 *
 * The parser is loose: spaces, braces, broken percent sequences and ports beyond 65535 pass. Nothing that GitLab
 * accepts may be refused here; where its answer is not certain there is a warning.
 */

import { parsedUrl } from '../parsed-url.js';
import { error, type Problem } from '../problem/problem.js';
import { isPlain } from '../text/plain.js';
import { quoted } from '../text/quoted.js';

/** A URL in the parts of RFC 3986's appendix B, which is how Addressable takes it apart. */
interface UrlParts {
  readonly scheme: string | null;
  readonly authority: string | null;
  readonly path: string;
}

const SCHEMES: readonly (string | null)[] = ['http', 'https', 'ftp'];

/** White space that GitLab strips from both ends before it looks (Ruby's `strip`). */
const STRIPPED: ReadonlySet<string | undefined> = new Set('\t\n\v\f\r ');

/** The URL as GitLab would store it. */
export function strippedUrl(url: string): string {
  let start = 0;
  let end = url.length;
  while (STRIPPED.has(url[start])) start += 1;
  while (STRIPPED.has(url[end - 1])) end -= 1;
  return url.slice(start, end);
}

/** Whether a value has nothing but Ruby's `[[:space:]]`. */
export function isBlank(value: string): boolean {
  return !/^[!-~]/.test(value) && /^\p{White_Space}*$/u.test(value);
}

/**
 * What GitLab would say of a URL.
 *
 * @param url stripped
 * @param gitlabUrl base URL of the instance: its own addresses skip the checks of scheme and host
 */
export function checkUrl(url: string, gitlabUrl: string | null): readonly Problem[] {
  if (isBlank(url)) return [error('blank-url', 'the URL is blank', 'Write an http, https or ftp address.')];
  if (url.includes('\0'))
    return [error('control-character', 'the URL contains a NUL character', 'Remove it.')];
  const parts = splitUrl(url);
  const invalid = invalidUri(url, parts);
  if (invalid !== null) return [invalid];
  const refused = isOwnUrl(parts, gitlabUrl) ? null : (schemeFinding(url, parts) ?? hostFinding(url, parts));
  return refused === null ? [] : [refused];
}

function splitUrl(url: string): UrlParts {
  const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)/.exec(url);
  const [, scheme = null, authority = null, path = ''] = parts ?? [];
  return { scheme, authority, path };
}

/** The host of an authority, without user and port; brackets of an IPv6 address are kept. */
function hostOf(authority: string): string {
  return authority.replace(/^[^[\]]*@/, '').replace(/:[^:@[\]]*$/, '');
}

function portOf(authority: string): string {
  return /:([^:@[\]]*)$/.exec(authority)?.[1] ?? '';
}

/** Why Addressable would refuse to parse it, or GitLab to take a multi-line one: `URI is invalid`. */
function invalidUri(url: string, { scheme, authority, path }: UrlParts): Problem | null {
  const invalid = (message: string, hint: string): Problem =>
    error('invalid-url', `the URL ${quoted(url)} ${message}`, hint);
  if (scheme !== null && !/^[A-Za-z][A-Za-z0-9.+-]*$/.test(scheme)) {
    return invalid('has a colon after something that is not a scheme', 'Begin it with https://.');
  }
  // Addressable's pattern ends at a line feed in the fragment, so GitLab never sees what follows there.
  const seen = url.replace(/(#[^\n]*)[\s\S]*/, '$1');
  const lineBreak = /^(?:ftp|ssh):/.test(url) ? /[\n\r]|%0[ad]/i : /[\n\r]/;
  if (lineBreak.test(seen)) {
    return invalid('contains a line break', 'Write it on one line.');
  }
  // Addressable wants a host with other schemes too; GitLab takes none of those.
  if (SCHEMES.includes(scheme?.toLowerCase() ?? null)) {
    const host = authority === null ? '' : hostOf(authority);
    if (host === '' && path === '') return invalid('ends after its scheme', 'Add a host and a path.');
  }
  if (authority === null) return null;
  if (isNoHost(hostOf(authority))) {
    return invalid(
      'has a host that is not a valid host name',
      'A host has no white space, quotes, < > { } or backslash; variables of a CI system are not replaced here.',
    );
  }
  // Percent sequences of digits are digits.
  if (!/^(?:\d|%3\d){0,5}$/.test(portOf(authority))) {
    const message = 'has a port that is not a number of up to five digits';
    return invalid(message, 'Write the port in digits, or leave it out.');
  }
  return null;
}

/** `Only allowed schemes are http, https, ftp`; the comparison is case-sensitive. */
function schemeFinding(url: string, { scheme }: UrlParts): Problem | null {
  if (SCHEMES.includes(scheme)) return null;
  const message = `the URL ${quoted(url)} does not begin with http://, https:// or ftp://`;
  if (scheme !== null && SCHEMES.includes(scheme.toLowerCase())) {
    return error(
      'url-scheme',
      message,
      `GitLab accepts schemes in lower case only: ${scheme.toLowerCase()}.`,
    );
  }
  if (/^https?%3a/i.test(url)) {
    const hint =
      'The colon behind the scheme is percent-encoded. Write https:// itself, or begin with `${vars.NAME}`.';
    return error('url-scheme', message, hint);
  }
  const hint =
    scheme === null
      ? 'Write the whole address, beginning with https://.'
      : 'GitLab accepts no other scheme. Link to an http address of the same file.';
  return error('url-scheme', message, hint);
}

/** `Hostname or IP address invalid`: a host is blank, an IP address, or begins with a letter or digit of any script. */
function hostFinding(url: string, { authority }: UrlParts): Problem | null {
  if (authority === null) return null;
  const host = hostOf(authority);
  const name = /^\[(.*)\]$/.exec(host)?.[1] ?? host;
  if (isBlank(name) || beginsLikeHost(name) || isIpv6(name)) return null;
  const hint = 'A host begins with a letter or a digit.';
  return error('url-host', `the URL ${quoted(url)} has a host that GitLab refuses: ${quoted(host)}`, hint);
}

/** A letter or a digit of any script. */
function beginsLikeHost(name: string): boolean {
  return /^[a-z\d]/i.test(name) || /^[\p{Alphabetic}\p{Nd}]/u.test(name);
}

/** White space, or a character that a host never has. */
function isNoHost(host: string): boolean {
  return /[ <>{}"\\]/.test(host) || (!isPlain(host) && /\p{White_Space}/u.test(host));
}

function isIpv6(name: string): boolean {
  return parsedUrl(`http://[${name.split('%', 1)[0]}]/`) !== null;
}

/** An address of the instance itself: same scheme, host and port, or ssh to its host (UrlBlocker's `internal?`). */
function isOwnUrl({ scheme, authority }: UrlParts, gitlabUrl: string | null): boolean {
  if (gitlabUrl === null || authority === null) return false;
  const own = splitUrl(gitlabUrl);
  if (own.authority === null || hostOf(own.authority).toLowerCase() !== hostOf(authority).toLowerCase())
    return false;
  // The instance's ssh port is not known here; any is let pass.
  if (scheme === 'ssh') return true;
  const defaultPort = scheme === 'https' ? '443' : '80';
  const [port, ownPort] = [authority, own.authority].map((one) => portOf(one) || defaultPort);
  return scheme === own.scheme && port === ownPort;
}
