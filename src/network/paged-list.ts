/**
 * Lists that come in pages, which a server cuts at different moments. A row that is deleted or added in between moves
 * others over the cut, and one of them is on no page: that something is absent is never concluded from one look.
 *
 * What proves that the pages are those of one list depends on the server (`Proof`). What is not proved is read again,
 * and after some tries it is an error.
 */

import { StoreError } from '../ports/store-error.js';

/** One page, as far as it is looked at. */
export interface Page {
  readonly rows: readonly unknown[];
  /** How many rows the whole list has; `null` where the server does not say. */
  readonly total: number | null;
  /** Whether another page follows. */
  readonly hasNext: boolean;
}

/**
 * - `count`: the rows of several pages are as many as the server says, and it says the same on each. Where it tells no
 *   number (GitLab does not for more than 10,000 rows, and a proxy may drop the header) nothing can be checked.
 * - `repeat`: for lists whose rows are not all shown (GitLab counts hidden comments) or never counted (GitHub). Two
 *   reads, one after the other, show the same rows, unless what is looked for was found.
 */
export type Proof = 'count' | 'repeat';

/** What a list is made of. */
export interface ListKind<Row> {
  /** For errors. */
  readonly server: 'GitLab' | 'GitHub';
  /** What the rows are, for errors (`releases`). */
  readonly rows: string;
  readonly proof: Proof;
  /** One row; `null` for what is none. @param where which one, for errors */
  readonly readRow: (value: unknown, where: string) => Row | null;
  /** What tells rows apart: pages overlap where rows are added meanwhile, or share a time. */
  readonly keyOf: (row: Row) => string | number;
  /** Whether that is what was looked for, so that nothing has to be proved. */
  readonly isEnough?: (rows: readonly Row[]) => boolean;
}

/** 100,000 rows. A server that has more than that to say is not to be believed. */
const MAX_PAGES = 1000;

/** How often a list is read whose pages do not add up. */
const READS = 3;

/** Rows of all pages. */
interface ListReading<Row> {
  readonly rows: readonly Row[];
  readonly pages: number;
  /** What the pages say that the whole list has. */
  readonly totals: ReadonlySet<number>;
  /** A page had only rows that were on others. */
  readonly isRepeated: boolean;
}

/**
 * Reads page after page until the server says that there is no next one, and all of it again where it does not add up.
 *
 * @throws StoreError `unexpected` for a list that repeats itself, never ends or never adds up
 */
export async function readList<Row>(
  fetchPage: (page: number) => Promise<Page>,
  kind: ListKind<Row>,
): Promise<Row[]> {
  let before: ListReading<Row> | null = null;
  // The first of several reads that have to agree proves nothing by itself.
  const reads = kind.proof === 'count' ? READS : READS + 1;
  for (let read = 1; read <= reads; read += 1) {
    const reading = await readOnce(fetchPage, kind);
    if (isProved(reading, before, kind)) return [...reading.rows];
    before = reading;
  }
  throw new StoreError(
    'unexpected',
    `${kind.server}'s list of ${kind.rows} does not add up: its pages are not those of one list`,
    {
      hint: 'Somebody else may be adding or deleting. Run again when they are done.',
    },
  );
}

function isProved<Row>(
  reading: ListReading<Row>,
  before: ListReading<Row> | null,
  { proof, keyOf, isEnough }: ListKind<Row>,
): boolean {
  const { rows, pages, totals, isRepeated } = reading;
  if (pages === 1) return true;
  if (isRepeated) return false;
  if (proof === 'count') return totals.size === 0 || (totals.size === 1 && totals.has(rows.length));
  if (isEnough?.(rows) === true) return true;
  return before !== null && totals.size <= 1 && keysOf(before, keyOf) === keysOf(reading, keyOf);
}

function keysOf<Row>({ rows }: ListReading<Row>, keyOf: ListKind<Row>['keyOf']): string {
  return JSON.stringify(rows.map(keyOf));
}

async function readOnce<Row>(
  fetchPage: (page: number) => Promise<Page>,
  kind: ListKind<Row>,
): Promise<ListReading<Row>> {
  const rows = new Map<string | number, Row>();
  const totals = new Set<number>();
  const reading = (pages: number, isRepeated: boolean): ListReading<Row> => ({
    rows: [...rows.values()],
    pages,
    totals,
    isRepeated,
  });
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { rows: values, total, hasNext } = await fetchPage(page);
    const known = rows.size;
    const found = values.flatMap((value, index) => kind.readRow(value, `${kind.rows}[${index}]`) ?? []);
    for (const row of found) if (!rows.has(kind.keyOf(row))) rows.set(kind.keyOf(row), row);
    if (total !== null) totals.add(total);
    // GitLab takes hidden comments off a page after cutting it: only there an empty page is not the end.
    if (!hasNext || (values.length === 0 && kind.proof === 'count')) return reading(page, false);
    if (found.length > 0 && rows.size === known) {
      if (totals.size === 0) throw strange(`${kind.server}'s list of ${kind.rows} repeats itself`, kind);
      return reading(page, true);
    }
  }
  throw strange(`${kind.server}'s list of ${kind.rows} does not end after ${MAX_PAGES} pages`, kind);
}

function strange(message: string, { server }: Pick<ListKind<never>, 'server'>): StoreError {
  const address = server === 'GitLab' ? '`gitlab-url`' : 'GITHUB_API_URL';
  return new StoreError('unexpected', message, {
    hint: `Check that ${address} is the address of a ${server}, and what is between this machine and it`,
  });
}
