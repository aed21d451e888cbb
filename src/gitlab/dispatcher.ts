import { X509Certificate } from 'node:crypto';
import tls from 'node:tls';
import { StoreError } from '../app/ports.js';

/**
 * What `fetch` takes as `dispatcher` to go through a proxy or to trust further certificates; `undefined` where
 * neither is wanted. undici is loaded only then: it costs more than everything else at start-up.
 *
 * @param proxy with user name and password, if it wants them
 * @param ca PEM, trusted besides Node's own certificates
 * @throws StoreError `refused` for a proxy that cannot be used, and for a `ca` without a certificate or with a broken one
 */
export async function createDispatcher(proxy: URL | null, ca: string | null): Promise<object | undefined> {
  if (proxy === null && ca === null) return undefined;
  const { Agent, ProxyAgent } = await import('undici');
  const trust = ca === null ? {} : { ca: [...defaultCertificates(), ...certificatesIn(ca)] };
  if (proxy === null) return new Agent({ connect: trust });
  // `proxyTunnel: false`: plain http is asked of the proxy itself, as curl does; many allow CONNECT to 443 only.
  try {
    return new ProxyAgent({ uri: proxy.href, requestTls: trust, proxyTls: trust, proxyTunnel: false });
  } catch {
    throw new StoreError('refused', `The proxy ${proxy.host} cannot be used as it is written`, {
      hint: 'Percent-encode special characters in its user name and password',
    });
  }
}

/** Looked at here, since TLS silently leaves out what it cannot read, and then only says that it trusts nobody. */
function certificatesIn(pem: string): readonly string[] {
  try {
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [''];
    return blocks.map((block) => new X509Certificate(block).toString());
  } catch {
    throw new StoreError('refused', 'The certificates in CI_SERVER_TLS_CA_FILE cannot be read', {
      hint: 'The file is in PEM form: -----BEGIN CERTIFICATE----- and so on',
    });
  }
}

/** With NODE_EXTRA_CA_CERTS among them where Node can tell (22.15 and later). */
function defaultCertificates(): readonly string[] {
  const { getCACertificates }: NewerTls = tls as NewerTls;
  return getCACertificates?.('default') ?? tls.rootCertificates;
}

interface NewerTls {
  readonly getCACertificates?: (type: 'default') => string[];
}
