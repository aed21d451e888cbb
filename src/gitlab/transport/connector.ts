/** How requests leave this machine: straight or through a proxy, over which TLS, on connections that are kept. */

import type { Agent } from 'node:http';
import type { ProcessEnvironment } from '../../core/process-environment.js';
import { type Connector, KEPT, type Trust } from './connection.js';

type Warn = (message: string, hint: string) => void;

/**
 * The way to an origin. What TLS and a proxy need is loaded only for those who use them.
 *
 * @param url an address of the origin
 * @param proxy with user name and password, if it wants them
 * @param environment names the authorities to trust (`certificates.ts`)
 * @param warn told of authorities that cannot be read
 * @throws StoreError `refused` for a proxy that cannot be used
 */
export async function openConnector(
  url: URL,
  proxy: URL | null,
  environment: ProcessEnvironment,
  warn: Warn,
): Promise<Connector> {
  if (proxy !== null) {
    const { openProxiedConnector } = await import('./proxied-connector.js');
    return openProxiedConnector(url, proxy, await trust(environment, warn));
  }
  if (url.protocol !== 'https:') {
    const http = await import('node:http');
    return straight(http.request, new http.Agent(KEPT));
  }
  const https = await import('node:https');
  return straight(https.request, new https.Agent({ ...KEPT, ...(await trust(environment, warn)) }));
}

function straight(send: Connector['request'], agent: Agent): Connector {
  return { request: send, options: () => ({ agent }), headers: {} };
}

/** Made once for all connections: to read some 150 certificates takes a while. */
async function trust(environment: ProcessEnvironment, warn: Warn): Promise<Trust> {
  if (!environment['CI_SERVER_TLS_CA_FILE']) return {};
  const { readCertificates } = await import('./certificates.js');
  const ca = readCertificates(environment, warn);
  if (ca === null) return {};
  const { createSecureContext } = await import('node:tls');
  return { secureContext: createSecureContext({ ca: [...ca] }) };
}
