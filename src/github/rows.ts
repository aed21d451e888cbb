/** GitHub's lists. It never says how many rows there are, so what several pages do not show is looked for twice. */

import { type ListKind, readList } from '../network/paged-list.js';
import { StoreError } from '../ports/store-error.js';
import type { GithubClient } from './client.js';
import type { GithubRoute, Parameters } from './route.js';

/** GitHub's largest page. */
const PAGE_SIZE = 100;

/**
 * All rows of a list. Without `Link`, which a proxy may drop, a full page is taken to have a next one.
 *
 * @throws StoreError as `readList`, and for an answer that is no list
 */
export function allRows<Row>(
  client: GithubClient,
  route: GithubRoute,
  parameters: Parameters,
  kind: Omit<ListKind<Row>, 'server' | 'proof'>,
): Promise<Row[]> {
  return readList(
    async (page) => {
      const { data, hasNext } = await client.send(route, { ...parameters, per_page: PAGE_SIZE, page });
      if (!Array.isArray(data))
        throw new StoreError('unexpected', `GitHub answered with no list of ${kind.rows}`);
      return { rows: data, total: null, hasNext: hasNext || data.length >= PAGE_SIZE };
    },
    { ...kind, server: 'GitHub', proof: 'repeat' },
  );
}
