import { describe, expect, test } from '@jest/globals';
import { type RowKind, readPages } from '../../../src/gitlab/client/paging.js';

type Page = { data: unknown; paginationInfo?: unknown } | unknown;

async function read(pages: (page: number) => Page, more: Partial<RowKind<number>> = {}) {
  const asked: number[] = [];
  const rows = readPages(
    async (page) => {
      asked.push(page);
      return pages(page);
    },
    { rows: 'rows', proof: 'count', readRow: Number, keyOf: (row) => row, ...more },
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

/** Pages of two rows each; the list is another one for each request. */
function shifting(lists: readonly (readonly number[])[], total: boolean) {
  let at = -1;
  return (page: number) => {
    at += 1;
    const list = lists[Math.min(at, lists.length - 1)] ?? [];
    const next = page * 2 < list.length ? page + 1 : null;
    return {
      data: list.slice(page * 2 - 2, page * 2),
      paginationInfo: { next, perPage: 2, ...(total && { total: list.length }) },
    };
  };
}

describe('rows that slip between two pages', () => {
  const whole = [1, 2, 3, 4];
  const less = [2, 3, 4];

  test('the total changes: read again', async () => {
    const { rows, asked } = await read(shifting([whole, less, less, less], true));
    expect(rows).toEqual(less);
    expect(asked).toEqual([1, 2, 1, 2]);
  });

  test('fewer rows than the total: read again', async () => {
    const { rows } = await read(shifting([[1, 2, 3, 4], [2, 3, 4, 4], less, less], true));
    expect(rows).toEqual(less);
  });

  test('pages that never add up are an error after three reads', async () => {
    let count = 0;
    const pages = (page: number) => {
      count += 1;
      return { data: [page], paginationInfo: { next: page === 1 ? 2 : null, perPage: 1, total: 3 } };
    };
    await expect(read(pages)).rejects.toMatchObject({
      kind: 'unexpected',
      message: expect.stringContaining('does not add up'),
    });
    expect(count).toBe(6);
  });

  describe('in a list whose rows cannot be counted', () => {
    const repeat = { proof: 'repeat' } as const;

    test('two reads have to show the same', async () => {
      const { rows, asked } = await read(shifting([whole, less, less], false), repeat);
      expect(rows).toEqual(less);
      expect(asked).toEqual([1, 2, 1, 2, 1, 2]);
    });

    test('one page is enough', async () => {
      expect((await read(shifting([[1, 2]], false), repeat)).asked).toEqual([1]);
    });

    test('and so is one read that shows what is looked for', async () => {
      const { asked } = await read(shifting([whole], false), {
        ...repeat,
        isEnough: (rows) => rows.includes(4),
      });
      expect(asked).toEqual([1, 2]);
    });

    test('a row that is deleted while another is added is noticed, though the total stays', async () => {
      const { rows } = await read(shifting([whole, [2, 3, 4, 5], [2, 3, 4, 5]], true), repeat);
      expect(rows).toEqual([2, 3, 4, 5]);
    });

    test('one that never settles is an error after four reads', async () => {
      let count = 0;
      const pages = (page: number) => {
        count += 1;
        return { data: [count], paginationInfo: { next: page === 1 ? 2 : null, perPage: 1 } };
      };
      await expect(read(pages, repeat)).rejects.toMatchObject({
        message: expect.stringContaining('does not add up'),
      });
      expect(count).toBe(8);
    });
  });
});
