import type { CertificateFinding, Finding, Inspection } from '../../ports/inspection.js';
import { StoreError } from '../../ports/store-error.js';
import { GitLabClient } from '../client/client.js';
import type { GitLabOptions } from '../client/options.js';
import type { ApiRequest } from '../client/request.js';
import { openConnector } from '../transport/connector.js';
import { proxyFor } from '../transport/proxy.js';
import { ownAuthorities, serverCertificate } from '../transport/server-certificate.js';

/** A question that every schema has an answer to. */
const SMALLEST = `query=${encodeURIComponent('{__typename}')}`;

/**
 * Asks the GitLab of a project about itself. Nothing is sent before the first question.
 *
 * @param client that of the run, whose requests are then counted as its own; by default a new one
 */
export function createInspection(options: GitLabOptions, client = new GitLabClient(options)): Inspection {
  const { environment = {} } = options;
  const ask = async (request: ApiRequest): Promise<Finding> => {
    try {
      return { ok: true, value: (await client.send(request)).body };
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return { ok: false, error };
    }
  };
  return {
    read(written) {
      const [path = '', query = ''] = written
        .replace(':project', encodeURIComponent(client.project))
        .split('?');
      return ask({ method: 'GET', path, query });
    },
    readGraphql: () => ask({ api: 'graphql', method: 'GET', path: '', query: SMALLEST }),
    certificate: () => readCertificate(options, client),
    get authorities() {
      return ownAuthorities(environment);
    },
    get proxy() {
      return proxyFor(new URL(client.address.base), environment)?.host ?? null;
    },
    get today() {
      return new Date(client.wallTime).toISOString().slice(0, 10);
    },
  };
}

async function readCertificate(options: GitLabOptions, client: GitLabClient): Promise<CertificateFinding> {
  const { environment = {}, deadline, timeout } = options;
  try {
    const { base, host } = client.address;
    const url = new URL(base);
    if (url.protocol !== 'https:') return { ok: true, value: null };
    const proxy = proxyFor(url, environment);
    const connector = await openConnector(url, proxy, environment, () => {});
    const facts = { host, timeout, limit: 0, proxy: proxy?.host ?? null };
    const now = client.wallTime;
    const found = await serverCertificate({ url, connector, environment, facts, deadline, now });
    if (found.ok) return found;
    const { kind, message, hint } = found.failure;
    return { ok: false, error: new StoreError(kind, message, { hint }) };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { ok: false, error };
  }
}
