import type { Inspection } from '../../ports/inspection.js';
import { StoreError } from '../../ports/store-error.js';
import { GitLabClient } from '../client/client.js';
import type { GitLabOptions } from '../client/options.js';
import { proxyFor } from '../transport/proxy.js';

/** Asks the GitLab of a project about itself. Nothing is sent before the first question. */
export function createInspection(options: GitLabOptions): Inspection {
  const client = new GitLabClient(options);
  return {
    async read(path) {
      const project = encodeURIComponent(client.project);
      try {
        const { body } = await client.send({ method: 'GET', path: path.replace(':project', project) });
        return { ok: true, value: body };
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        return { ok: false, error };
      }
    },
    get proxy() {
      return proxyFor(new URL(client.address.base), options.environment ?? {})?.host ?? null;
    },
  };
}
