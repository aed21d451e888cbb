/** Lists in pages: offset paging with GitLab's headers. There is no other kind for what the sandbox serves. */

import type { SandboxCall } from './call.js';
import { escapeQuery } from './escape.js';
import { brokenServer } from './exchange.js';
import { integerParam, isObject, type Params, raise } from './params.js';

/** Which page is wanted. */
export interface PageParams {
  readonly number: number;
  readonly size: number;
  /** As it was sent: `Link` repeats it so. */
  readonly sentSize: bigint;
}

const DEFAULT_SIZE = 20n;
const MAX_SIZE = 100n;
/** Beyond this many rows GitLab does not count them. */
const COUNT_LIMIT = 10_000;
const BIGGEST_OFFSET = 2n ** 63n;

/** `page` and `per_page`. Below 1 they count as left out (0 is refused for `per_page`), above 100 as 100. */
export function readPage(params: Params): PageParams {
  const complaints: string[] = [];
  const page = integerParam(params, 'page', 1n, complaints);
  const perPage = integerParam(params, 'per_page', DEFAULT_SIZE, complaints);
  if (perPage === 0n) complaints.push('per_page has a value not allowed');
  raise(complaints);
  const number = page < 1n ? 1n : page;
  const size = perPage < 1n ? DEFAULT_SIZE : perPage > MAX_SIZE ? MAX_SIZE : perPage;
  // The database takes no larger offset, and nobody catches that.
  if (number * size >= BIGGEST_OFFSET) throw brokenServer();
  return { number: Number(number), size: Number(size), sentSize: perPage };
}

/** The rows of the page, and the headers that go with them. */
export interface PageOfRows<T> {
  readonly rows: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
}

/** @param variables the route's variables by their names, which `Link` repeats */
export function paginate<T>(
  call: SandboxCall,
  rows: readonly T[],
  page: PageParams,
  variables: Readonly<Record<string, string>>,
): PageOfRows<T> {
  const start = (page.number - 1) * page.size;
  const pages = Math.max(1, Math.ceil(rows.length / page.size));
  const counted = rows.length <= COUNT_LIMIT;
  const next = page.number < pages ? page.number + 1 : null;
  const previous = page.number > 1 && page.number <= pages ? page.number - 1 : null;
  const link = (number: number, rel: string) => `<${pageUrl(call, page, number, variables)}>; rel="${rel}"`;
  const links = [
    previous === null ? null : link(previous, 'prev'),
    next === null ? null : link(next, 'next'),
    link(1, 'first'),
    counted ? link(pages, 'last') : null,
  ];
  const headers = {
    'x-per-page': String(page.size),
    'x-page': String(page.number),
    'x-next-page': next === null ? '' : String(next),
    'x-prev-page': previous === null ? '' : String(previous),
    link: links.filter((each) => each !== null).join(', '),
    ...(counted ? { 'x-total': String(rows.length), 'x-total-pages': String(pages) } : {}),
  };
  return { rows: rows.slice(start, start + page.size), headers };
}

/** Rebuilt from the configured address, with every parameter that came, a token in the query included. */
function pageUrl(
  call: SandboxCall,
  page: PageParams,
  number: number,
  variables: Readonly<Record<string, string>>,
): string {
  const params = { ...call.query, ...variables, page: String(number), per_page: String(page.sentSize) };
  const query = Object.entries(params).flatMap(([key, value]) => queryParts(key, value));
  return `${call.world.site.origin}${call.path}?${query.sort().join('&')}`;
}

function queryParts(key: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => queryParts(`${key}[]`, item));
  if (isObject(value)) {
    return Object.entries(value).flatMap(([inner, item]) => queryParts(`${key}[${inner}]`, item));
  }
  return [`${escapeQuery(key)}=${escapeQuery(typeof value === 'string' ? value : '')}`];
}
