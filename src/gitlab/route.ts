/** How requests leave this machine: straight or through a proxy, over which TLS, on connections that are kept. */

import { Agent, type RequestOptions, request } from 'node:http';
import type { SecureContext } from 'node:tls';

/** For all requests to one origin. */
export interface Route {
  /** `request` of node:http or node:https. */
  readonly request: typeof request;
  /** What goes with a request for `url` besides its own method and headers. */
  readonly options: (url: URL) => RequestOptions;
  /** Headers for the proxy itself. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A connection that rests longer is closed: servers and what stands before them close theirs after five seconds
 * and more, and a request on its way in that very moment would be lost. Milliseconds.
 */
const REST = 4000;

/** Options of an agent that keeps connections. None of them holds up the end of the process while it rests. */
export const KEPT = { keepAlive: true, timeout: REST } as const;

/**
 * The route to an origin. node:https, and what a proxy needs, are loaded only for those who use them.
 *
 * @param url an address of the origin
 * @param proxy with user name and password, if it wants them
 * @param ca PEM, all that are trusted; `null` for Node's own
 * @throws StoreError `refused` for a proxy that cannot be used
 */
export async function openRoute(url: URL, proxy: URL | null, ca: readonly string[] | null): Promise<Route> {
  if (proxy !== null) {
    const { openProxiedRoute } = await import('./proxied-route.js');
    return await openProxiedRoute(url, proxy, await trust(ca));
  }
  if (url.protocol !== 'https:') return straight(request, new Agent(KEPT));
  const https = await import('node:https');
  return straight(https.request, new https.Agent({ ...KEPT, ...(await trust(ca)) }));
}

function straight(send: Route['request'], agent: Agent): Route {
  return { request: send, options: () => ({ agent }), headers: {} };
}

/** Whom TLS trusts. */
export interface Trust {
  readonly secureContext?: SecureContext;
}

/** Made once for all connections: to read some 150 certificates takes a while. */
async function trust(ca: readonly string[] | null): Promise<Trust> {
  if (ca === null) return {};
  const { createSecureContext } = await import('node:tls');
  return { secureContext: createSecureContext({ ca: [...ca] }) };
}
