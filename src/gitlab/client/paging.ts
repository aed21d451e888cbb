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

/** How often a list is read whose pages do not add up. */
const READS = 3;

/**
 * Reads page after page until GitLab says that there is no next one.
 *
 * Pages are cut at different moments: a row that is added or taken away in between moves others over the cut, and one
 * of them is on no page. So the rows of several pages are held against `x-total`, which has to stay the same; what does
 * not add up is read again. GitLab leaves it out for more than 10,000 rows, of which nothing can be checked.
 *
 * @param fetchPage gives gitbeaker's expanded answer: `data` and, for a list, `paginationInfo`
 * @param keyOf what tells rows apart: pages overlap where rows are added meanwhile, or share a created_at
 * @param where what the rows are, for errors (`releases`)
 * @throws StoreError `unexpected` for an answer that is no list, a list that repeats itself, never ends or never adds up
 */
export async function readPages<Row>(
  fetchPage: (page: number) => Promise<unknown>,
  readRow: (row: unknown, where: string) => Row,
  keyOf: (row: Row) => string | number,
  where: string,
): Promise<Row[]> {
  for (let read = 1; read <= READS; read += 1) {
    const rows = await readOnce(fetchPage, readRow, keyOf, where);
    if (rows !== null) return rows;
  }
  throw new StoreError(
    'unexpected',
    `GitLab's list of ${where} does not add up: its pages are not those of one list`,
    {
      hint: 'Somebody else may be adding or deleting. Run again when they are done.',
    },
  );
}

/** @returns `null` where the pages do not add up */
async function readOnce<Row>(
  fetchPage: (page: number) => Promise<unknown>,
  readRow: (row: unknown, where: string) => Row,
  keyOf: (row: Row) => string | number,
  where: string,
): Promise<Row[] | null> {
  const rows = new Map<string | number, Row>();
  const totals = new Set<number>();
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await fetchPage(page);
    const data = isRecord(answer) ? answer['data'] : undefined;
    if (!isRecord(answer) || !Array.isArray(data)) throw strange(`GitLab's answer has no list of ${where}`);
    const known = rows.size;
    data.forEach((value: unknown, index) => {
      const row = readRow(value, `${where}[${index}]`);
      if (!rows.has(keyOf(row))) rows.set(keyOf(row), row);
    });
    const info = answer['paginationInfo'];
    const total = totalOf(info);
    if (total !== null) totals.add(total);
    if (data.length === 0 || !hasNext(info, page, data.length)) {
      const addsUp = page === 1 || totals.size === 0 || (totals.size === 1 && totals.has(rows.size));
      return addsUp ? [...rows.values()] : null;
    }
    if (rows.size === known) {
      if (totals.size === 0) throw strange(`GitLab's list of ${where} repeats itself`);
      return null;
    }
  }
  throw strange(`GitLab's list of ${where} does not end after ${MAX_PAGES} pages`);
}

function totalOf(info: unknown): number | null {
  const total = isRecord(info) ? info['total'] : null;
  return typeof total === 'number' && !Number.isNaN(total) ? total : null;
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
