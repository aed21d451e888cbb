import { describe, expect, test } from '@jest/globals';
import { inOrder, unique } from '../../../src/core/problem/order.js';
import type { Problem, Severity } from '../../../src/core/problem/problem.js';

function problem(
  code: string,
  where: readonly [string, number, number] | null,
  severity: Severity = 'error',
): Problem {
  const base = { severity, code, message: code };
  if (where === null) return base;
  const [file, line, column] = where;
  return { ...base, place: { file, line, column, length: 1, lineText: '' } };
}

const codes = (problems: readonly Problem[]): string[] => problems.map(({ code }) => code);

describe('order', () => {
  test('by file, line and column; without a place last, as they came', () => {
    const mixed = [
      problem('none-1', null),
      problem('b-1-1', ['b', 1, 1]),
      problem('a-10-1', ['a', 10, 1]),
      problem('none-2', null),
      problem('a-2-9', ['a', 2, 9]),
      problem('a-2-1', ['a', 2, 1]),
    ];
    expect(codes(inOrder(mixed))).toEqual(['a-2-1', 'a-2-9', 'a-10-1', 'b-1-1', 'none-1', 'none-2']);
    expect(codes(inOrder([...mixed].reverse()))).toEqual([
      'a-2-1',
      'a-2-9',
      'a-10-1',
      'b-1-1',
      'none-2',
      'none-1',
    ]);
  });
});

describe('number', () => {
  const many = (count: number, severity: Severity): Problem[] =>
    Array.from({ length: count }, (_, at) => problem(`${severity}-${at + 1}`, ['m', at + 1, 1], severity));

  test('two hundred are all told', () => {
    const all = many(200, 'error');
    expect(inOrder([...all].reverse())).toEqual(all);
  });

  test('of more, the first, by place, and how many are left', () => {
    const shown = inOrder(many(203, 'error').reverse());
    expect(codes(shown.slice(0, -1))).toEqual(codes(many(200, 'error')));
    expect(shown.at(-1)).toEqual({
      severity: 'error',
      code: 'more-problems',
      message: '3 more problems not shown',
      omitted: 3,
      hint: 'Fix these first.',
    });
  });

  test('an error is not left out in favour of a warning', () => {
    const shown = inOrder([...many(250, 'warning'), problem('late', ['z', 999, 1])]);
    expect(shown).toHaveLength(201);
    expect(codes(shown).slice(-2)).toEqual(['late', 'more-problems']);
    expect(shown.at(-1)?.severity).toBe('error');
  });

  test('too many warnings are a warning', () => {
    expect(inOrder(many(201, 'warning')).at(-1)).toMatchObject({
      severity: 'warning',
      message: '1 more problem not shown',
    });
  });

  test('what was left out before is added, however few there are now', () => {
    const before = inOrder(many(203, 'warning'));
    expect(inOrder([...before, ...many(2, 'error')]).at(-1)).toEqual({
      severity: 'error',
      code: 'more-problems',
      message: '5 more problems not shown',
      hint: 'Fix these first.',
      omitted: 5,
    });
    const few = [...before.slice(-1), ...many(1, 'error')];
    expect(codes(inOrder(few))).toEqual(['error-1', 'more-problems']);
    expect(inOrder(few).at(-1)).toMatchObject({ omitted: 3 });
  });
});

test('each problem once, whoever found it', () => {
  const [first, other, again] = [
    problem('a', ['m', 1, 1]),
    problem('a', ['m', 2, 1]),
    problem('a', ['m', 1, 1]),
  ];
  expect(unique([first, other, again])).toEqual([first, other]);
});
