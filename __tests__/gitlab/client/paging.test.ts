import { describe, expect, test } from '@jest/globals';
import { readPages } from '../../../src/gitlab/client/paging.js';

type Page = { data: unknown; paginationInfo?: unknown } | unknown;

async function read(pages: (page: number) => Page) {
  const asked: number[] = [];
  const rows = readPages(
    async (page) => {
      asked.push(page);
      return pages(page);
    },
    (row) => Number(row),
    (row) => row,
    'rows',
  );
  return { rows: await rows, asked };
}

const row = (page: number, size: number) => Array.from({ length: size }, (_, index) => page * 1000 + index);

describe('readPages', () => {
  test.each([
    ['the last page', (page: number) => ({ next: page < 3 ? page + 1 : null, perPage: 100 }), 250, [1, 2, 3]],
    ['one page', () => ({ next: null, perPage: 100 }), 100, [1]],
    ['a next page that is not next', () => ({ next: 1, perPage: 100 }), 100, [1]],
    ['no headers: a short page', () => ({ next: null, perPage: Number.NaN }), 250, [1, 2, 3]],
    ['no paging at all', () => undefined, 250, [1, 2, 3]],
  ])('ends with %s', async (_, info, count, asked) => {
    const result = await read((page) => ({
      data: row(page, page === 3 ? 50 : 100),
      paginationInfo: info(page),
    }));
    expect(result.asked).toEqual(asked);
    expect(result.rows).toHaveLength(count);
  });

  test('goes on from a short page where GitLab says that there is a next one', async () => {
    const { rows } = await read((page) => ({
      data: row(page, 7),
      paginationInfo: { next: page < 2 ? 2 : null },
    }));
    expect(rows).toHaveLength(14);
  });

  test('rows that stand on two pages count once', async () => {
    const { rows } = await read((page) => ({
      data: page === 1 ? [1, 2] : [2, 3],
      paginationInfo: { next: page === 1 ? 2 : null, perPage: 2 },
    }));
    expect(rows).toEqual([1, 2, 3]);
  });

  test('ends at an empty page, whatever the server says', async () => {
    const { asked } = await read((page) => ({
      data: page === 1 ? [1] : [],
      paginationInfo: { next: page + 1, perPage: 1 },
    }));
    expect(asked).toEqual([1, 2]);
  });

  test('does not follow a list that repeats itself', async () => {
    const endless = read((page) => ({ data: row(1, 100), paginationInfo: { next: page + 1, perPage: 100 } }));
    await expect(endless).rejects.toMatchObject({
      kind: 'unexpected',
      message: expect.stringContaining('repeats'),
    });
  });

  test('does not follow a list that never ends', async () => {
    const endless = read((page) => ({ data: [page], paginationInfo: { next: page + 1, perPage: 100 } }));
    await expect(endless).rejects.toMatchObject({
      kind: 'unexpected',
      message: expect.stringContaining('1000 pages'),
    });
  });

  test.each([[null], ['html'], [{ data: {} }], [{ data: 'x' }], [[]]])('refuses %j', async (answer) => {
    await expect(read(() => answer)).rejects.toMatchObject({
      kind: 'unexpected',
      message: "GitLab's answer has no list of rows",
    });
  });
});
