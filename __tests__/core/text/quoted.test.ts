import { describe, expect, test } from '@jest/globals';
import { counted, listed, quoted } from '../../../src/core/text/quoted.js';

describe('quoted', () => {
  test.each([
    ['a b', '"a b"'],
    ['', '""'],
    ['a"b\\c', '"a\\"b\\\\c"'],
    ['a\nb\u001b[0m', '"a\\nb\\u001b[0m"'],
    ['https://user:secret@example.com/x', '"https://user:***@example.com/x"'],
    ['x'.repeat(120), `"${'x'.repeat(120)}"`],
    ['x'.repeat(121), `"${'x'.repeat(119)}…"`],
    [`https://u:${'s'.repeat(200)}@example.com/x`, '"https://u:***@example.com/x"'],
  ])('%j becomes %s', (value, expected) => {
    expect(quoted(value)).toBe(expected);
  });
});

describe('listed', () => {
  test.each<[readonly string[], string, string]>([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a or b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b or c'],
  ])('%j: %j, %j', (words, and, or) => {
    expect(listed(words)).toBe(and);
    expect(listed(words, 'or')).toBe(or);
  });
});

test.each([
  [0, '0 files'],
  [1, '1 file'],
  [2, '2 files'],
])('%d: %s', (count, expected) => {
  expect(counted(count, 'file')).toBe(expected);
});
