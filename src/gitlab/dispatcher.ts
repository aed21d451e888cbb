import { StoreError } from '../app/ports.js';

/**
 * What `fetch` takes as `dispatcher` to go through a proxy or to trust other certificates than Node does;
 * `undefined` where neither is wanted. undici is loaded only then: it costs more than all else at start-up.
 *
 * @param proxy with user name and password, if it wants them
 * @param ca PEM, all that are trusted; `null` for Node's own
 * @throws StoreError `refused` for a proxy that cannot be used
 */
export async function createDispatcher(
  proxy: URL | null,
  ca: readonly string[] | null,
): Promise<object | undefined> {
  if (proxy === null && ca === null) return undefined;
  const { Agent, ProxyAgent } = await import('undici');
  const trust = ca === null ? {} : { ca: [...ca] };
  if (proxy === null) return new Agent({ connect: trust });
  try {
    // Plain http is asked of the proxy itself, without a tunnel, as curl does: many allow CONNECT to 443 only.
    return new ProxyAgent({ uri: proxy.href, requestTls: trust, proxyTls: trust, proxyTunnel: false });
  } catch {
    throw new StoreError('refused', `The proxy ${proxy.host} cannot be used as it is written`, {
      hint: 'Percent-encode special characters in its user name and password',
    });
  }
}
