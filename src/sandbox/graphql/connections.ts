/** Lists in pages, as GraphQL connections have them. */

import type { StoredLink, StoredRelease } from '../world/world.js';

/** Which part of a list is asked for. `null` counts as left out. */
export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A page with its cursors. */
export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly count: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** More is never given at once. */
const LARGEST_PAGE = 100;

/** @param cursorOf gets the item and its place in the whole list, from 0 */
export function connectionOf<T>(
  items: readonly T[],
  page: PageArguments,
  cursorOf: (item: T, index: number) => string,
): Connection<T> {
  const all = items.map((node, index) => ({ node, cursor: cursorOf(node, index) }));
  const place = (cursor: string | null | undefined) => all.findIndex((edge) => edge.cursor === cursor);
  const start = typeof page.after === 'string' ? place(page.after) + 1 : 0;
  const end = typeof page.before === 'string' && place(page.before) >= 0 ? place(page.before) : all.length;
  const part = all.slice(start, end);
  const size = Math.max(0, Math.min(page.first ?? page.last ?? LARGEST_PAGE, LARGEST_PAGE));
  const fromEnd = typeof page.last === 'number' && typeof page.first !== 'number';
  const edges = fromEnd ? part.slice(Math.max(0, part.length - size)) : part.slice(0, size);
  const [first] = edges;
  const last = edges.at(-1);
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    count: items.length,
    pageInfo: {
      hasNextPage: last !== undefined && all.indexOf(last) < all.length - 1,
      hasPreviousPage: first !== undefined && all.indexOf(first) > 0,
      startCursor: first?.cursor ?? null,
      endCursor: last?.cursor ?? null,
    },
  };
}

/** Cursor of a list that is counted off: `MTAw` behind the hundredth. */
export function offsetCursor(_release: StoredRelease, index: number): string {
  return base64(String(index + 1));
}

/** Cursor of a list of links: the columns by which it is ordered. */
export function linkCursor({ created_at, id }: StoredLink): string {
  const seconds = new Date(Math.floor(created_at / 1_000_000) * 1000).toISOString().slice(0, 19);
  const fraction = String(created_at % 1_000_000).padStart(6, '0');
  const time = `${seconds.replace('T', ' ')}.${fraction} +0000`;
  return base64(JSON.stringify({ created_at: time, id: String(id) }));
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url');
}
