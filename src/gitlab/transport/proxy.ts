import { BlockList, isIP } from 'node:net';
import { isLoopback } from '../../core/loopback.js';
import { parsedUrl } from '../../core/parsed-url.js';
import type { ProcessEnvironment } from '../../core/process-environment.js';
import { StoreError } from '../../ports/store-error.js';

/**
 * The proxy for an address, or `null`. HTTPS_PROXY counts for https, HTTP_PROXY for http; the lower-case
 * spelling wins, as for curl. NO_PROXY is read as Go reads it, and so as GitLab Runner does: a name stands for
 * itself and all names below it, `.name` for those below only, `*` for everything; an address or a range in CIDR
 * form; each perhaps with a port. Loopback is never reached through a proxy.
 *
 * @throws StoreError `refused` for a proxy that is not http or https
 */
export function proxyFor(url: URL, environment: ProcessEnvironment): URL | null {
  const look = (name: string) => environment[name.toLowerCase()] || environment[name.toUpperCase()] || '';
  const proxy = look(url.protocol === 'https:' ? 'https_proxy' : 'http_proxy').trim();
  if (proxy === '' || isExempt(url, look('no_proxy'))) return null;
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  const parsed = parsedUrl(text);
  if (parsed !== null && (parsed.protocol === 'http:' || parsed.protocol === 'https:')) return parsed;
  throw new StoreError(
    'refused',
    'The proxy named by HTTPS_PROXY or HTTP_PROXY is not an http or https URL',
    {
      hint: 'Write it as http://host:port; SOCKS proxies are not supported.',
    },
  );
}

function isExempt(url: URL, list: string): boolean {
  if (isLoopback(url)) return true;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => exempts(entry, host, port));
}

function exempts(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  if (contains(entry, host)) return true;
  const [, bracketed, plain, wantedPort] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? [];
  const name = bracketed ?? plain ?? entry;
  if (wantedPort !== undefined && wantedPort !== port) return false;
  if (isIP(name) !== 0) return contains(name, host);
  const suffix = name.replace(/^\*?\./, '.');
  return suffix.startsWith('.') ? host.endsWith(suffix) : host === name || host.endsWith(`.${name}`);
}

/** Whether `host` is an address in `range` (an address or a CIDR range). */
function contains(range: string, host: string): boolean {
  const [base = '', bits, ...more] = range.split('/');
  const family = isIP(base);
  if (family === 0 || isIP(host) !== family || more.length > 0) return false;
  const type = family === 4 ? 'ipv4' : 'ipv6';
  const most = family === 4 ? 32 : 128;
  const prefix = bits === undefined ? most : Number(bits);
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > most) return false;
  const ranges = new BlockList();
  ranges.addSubnet(base, prefix, type);
  return ranges.check(host, type);
}
