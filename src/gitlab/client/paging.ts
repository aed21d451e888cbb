/**
 * Lists by pages, counted by ourselves. A `Link` header names a host and carries every parameter, tokens
 * included; it is never looked at. `x-next-page` only says whether to go on.
 */

import { StoreError } from '../../ports/store-error.js';
import { isRecord } from '../transport/json.js';

/** GitLab's largest page. */
export const PAGE_SIZE = 100;

/** 100,000 rows. A server that has more than that to say about one release is not to be believed. */
const MAX_PAGES = 1000;

/**
 * Reads page after page until GitLab says that there is no next one.
 *
 * @param fetchPage gives gitbeaker's expanded answer: `data` and, for a list, `paginationInfo`
 * @param keyOf what tells rows apart: pages overlap where rows are added meanwhile, or share a created_at
 * @param where what the rows are, for errors (`releases`)
 * @throws StoreError `unexpected` for an answer that is no list, a list that repeats itself or never ends
 */
export async function readPages<Row>(
  fetchPage: (page: number) => Promise<unknown>,
  readRow: (row: unknown, where: string) => Row,
  keyOf: (row: Row) => string | number,
  where: string,
): Promise<Row[]> {
  const rows = new Map<string | number, Row>();
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await fetchPage(page);
    const data = isRecord(answer) ? answer['data'] : undefined;
    if (!isRecord(answer) || !Array.isArray(data)) throw strange(`GitLab's answer has no list of ${where}`);
    const known = rows.size;
    data.forEach((value: unknown, index) => {
      const row = readRow(value, `${where}[${index}]`);
      if (!rows.has(keyOf(row))) rows.set(keyOf(row), row);
    });
    if (data.length === 0 || !hasNext(answer['paginationInfo'], page, data.length)) return [...rows.values()];
    if (rows.size === known) throw strange(`GitLab's list of ${where} repeats itself`);
  }
  throw strange(`GitLab's list of ${where} does not end after ${MAX_PAGES} pages`);
}

/**
 * Whether a list goes on. Without paging headers, which a proxy may drop, a full page is taken to have a next one.
 *
 * @param info gitbeaker's `paginationInfo`
 * @param length rows of the page
 */
export function hasNext(info: unknown, page: number, length: number): boolean {
  const { next, perPage } = isRecord(info) ? info : { next: null, perPage: null };
  if (typeof next === 'number') return next > page;
  const told = typeof perPage === 'number' && !Number.isNaN(perPage);
  return !told && length >= PAGE_SIZE;
}

function strange(message: string): StoreError {
  return new StoreError('unexpected', message, {
    hint: 'Check that `gitlab-url` is the address of a GitLab, and what stands between here and it',
  });
}
