/**
 * Through an http or https proxy. https goes through a tunnel that the proxy is asked for with CONNECT
 * (RFC 9110, 9.3.6) and cannot look into; plain http is asked of the proxy itself by its absolute address
 * (RFC 9112, 3.2.2), as curl does it, since many proxies allow CONNECT to port 443 only.
 */

import * as http from 'node:http';
import * as https from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { StoreError } from '../../ports/store-error.js';
import { type Connector, KEPT, type Trust } from './connection.js';

/** The proxy did not open a tunnel. */
class ProxyRefusal extends Error {
  readonly code: string;

  constructor(status: number) {
    super();
    this.code = `PROXY_${status}`;
  }
}

/** Milliseconds in which the proxy has to open the tunnel. */
const TUNNEL_TIMEOUT = 10_000;

/** @throws StoreError `refused` for a proxy that cannot be used */
export function openProxiedConnector(url: URL, proxy: URL, trust: Trust): Connector {
  const headers = authorization(proxy);
  if (url.protocol === 'https:') {
    const agent = new TunnelAgent(proxy, headers, trust);
    return { request: https.request, options: () => ({ agent }), headers: {} };
  }
  const { Agent, request } = proxy.protocol === 'https:' ? https : http;
  const agent = new Agent({ ...KEPT, ...trust });
  const options = (target: URL) => ({ ...hostOf(proxy), path: target.href, agent });
  return { request, options, headers: { ...headers, host: url.host } };
}

/** Makes TLS connections to GitLab, each inside a tunnel of its own. */
class TunnelAgent extends https.Agent {
  readonly #proxy: URL;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #trust: Trust;

  constructor(proxy: URL, headers: Readonly<Record<string, string>>, trust: Trust) {
    super({ ...KEPT, ...trust });
    this.#proxy = proxy;
    this.#headers = headers;
    this.#trust = trust;
  }

  override createConnection(
    options: http.ClientRequestArgs,
    callback: (error: Error | null, socket: Duplex) => void,
  ): undefined {
    const target = `${options.host}`.includes(':') ? `[${options.host}]` : `${options.host}`;
    const authority = `${target}:${options.port}`;
    const fail = callback as (error: Error) => void;
    const ask = (this.#proxy.protocol === 'https:' ? https : http).request({
      ...hostOf(this.#proxy),
      ...this.#trust,
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, connection: 'keep-alive', ...this.#headers },
      agent: false,
      timeout: TUNNEL_TIMEOUT,
    });
    // Who waits for an answer keeps the process alive. When nobody does any more, the proxy shall not either.
    ask.once('socket', (socket) => socket.unref());
    ask.once('timeout', () => ask.destroy());
    ask.once('connect', ({ statusCode = 0 }, socket: Socket, early: Buffer) => {
      socket.setTimeout(0);
      if (statusCode < 200 || statusCode > 299 || early.length > 0) {
        socket.destroy();
        return fail(new ProxyRefusal(statusCode));
      }
      socket.ref();
      const inside = { ...options, socket } as http.ClientRequestArgs;
      return callback(null, super.createConnection(inside) as Duplex);
    });
    // A proxy that never heard of CONNECT may answer as to any other request.
    ask.once('response', ({ statusCode = 0 }) => ask.destroy(new ProxyRefusal(statusCode)));
    ask.on('error', fail);
    ask.end();
    return undefined;
  }
}

function hostOf(proxy: URL): http.RequestOptions {
  const port = proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : Number(proxy.port);
  return { protocol: proxy.protocol, hostname: proxy.hostname.replace(/^\[|\]$/g, ''), port };
}

/** @throws StoreError `refused` where user name or password are not percent-encoded rightly */
function authorization({ username, password, host }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  try {
    const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` };
  } catch {
    throw new StoreError('refused', `The proxy ${host} cannot be used as it is written`, {
      hint: 'Percent-encode special characters in its user name and password.',
    });
  }
}
