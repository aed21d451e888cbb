/**
 * GitLab's lists, counted by ourselves. A `Link` header names a host and carries every parameter, tokens
 * included; it is never looked at. `x-next-page` only says whether to go on.
 */

import { isRecord } from '../../core/record.js';
import { type ListKind, readList } from '../../network/paged-list.js';
import { StoreError } from '../../ports/store-error.js';

/** GitLab's largest page. */
export const PAGE_SIZE = 100;

/** How GitLab's rows are read. */
export type RowKind<Row> = Omit<ListKind<Row>, 'server'>;

/**
 * Reads page after page until GitLab says that there is no next one.
 *
 * @param fetchPage gives gitbeaker's expanded answer: `data` and, for a list, `paginationInfo`
 * @throws StoreError `unexpected` for an answer that is no list, a list that repeats itself, never ends or never adds up
 */
export function readPages<Row>(
  fetchPage: (page: number) => Promise<unknown>,
  kind: RowKind<Row>,
): Promise<Row[]> {
  return readList(
    async (page) => {
      const answer = await fetchPage(page);
      const data = dataOf(answer, kind.rows);
      const info = isRecord(answer) ? answer['paginationInfo'] : null;
      return { rows: data, total: totalOf(info), hasNext: hasNext(info, page, data.length) };
    },
    { ...kind, server: 'GitLab' },
  );
}

/**
 * Reads one page. That a row is not on it does not say that it is missing: rows move from page to page while others are
 * added.
 *
 * @throws StoreError `unexpected` for an answer that is no list
 */
export async function readPage<Row>(
  fetchPage: () => Promise<unknown>,
  { rows, readRow }: Pick<RowKind<Row>, 'rows' | 'readRow'>,
): Promise<Row[]> {
  return dataOf(await fetchPage(), rows).flatMap((row, at) => readRow(row, `${rows}[${at}]`) ?? []);
}

function dataOf(answer: unknown, rows: string): readonly unknown[] {
  const data = isRecord(answer) ? answer['data'] : undefined;
  if (!Array.isArray(data)) throw strange(`GitLab's answer has no list of ${rows}`);
  return data;
}

function totalOf(info: unknown): number | null {
  const total = isRecord(info) ? info['total'] : null;
  return typeof total === 'number' && !Number.isNaN(total) ? total : null;
}

/** Whether a list goes on. Without paging headers, which a proxy may drop, a full page is taken to have a next one. */
function hasNext(info: unknown, page: number, length: number): boolean {
  const { next, perPage } = isRecord(info) ? info : { next: null, perPage: null };
  if (typeof next === 'number') return next > page;
  const told = typeof perPage === 'number' && !Number.isNaN(perPage);
  return !told && length >= PAGE_SIZE;
}

function strange(message: string): StoreError {
  return new StoreError('unexpected', message, {
    hint: 'Check that `gitlab-url` is the address of a GitLab, and what is between this machine and it',
  });
}
