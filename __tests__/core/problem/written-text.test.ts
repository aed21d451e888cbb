import { describe, expect, test } from '@jest/globals';
import { inputTexts, writtenText } from '../../../src/core/problem/written-text.js';

describe('writtenText', () => {
  const source = writtenText('\ufeffone\r\ntwo\n\nlast', 'f.yml');

  test('a byte order mark is no part of the text', () => {
    expect(source.text).toBe('one\r\ntwo\n\nlast');
  });

  test.each([
    ['the start', 0, 3, { line: 1, column: 1, length: 3, lineText: 'one' }],
    ['after CRLF', 5, 8, { line: 2, column: 1, length: 3, lineText: 'two' }],
    ['within a line', 6, 7, { line: 2, column: 2, length: 1, lineText: 'two' }],
    ['over a line end', 6, 12, { line: 2, column: 2, length: 2, lineText: 'two' }],
    ['an empty line', 9, 9, { line: 3, column: 1, length: 1, lineText: '' }],
    ['the end', 14, 14, { line: 4, column: 5, length: 1, lineText: 'last' }],
    ['beyond the end', 99, 100, { line: 4, column: 5, length: 1, lineText: 'last' }],
    ['inside CRLF', 4, 5, { line: 1, column: 4, length: 1, lineText: 'one' }],
  ])('%s', (_, start, end, expected) => {
    expect(source.place(start, end)).toEqual({ file: 'f.yml', ...expected });
  });
});

describe('inputTexts', () => {
  test('each value has its own line and knows its parts', () => {
    const [first, second] = inputTexts(['dist/*', 'b ${tag}'], 'files');
    expect(first?.place).toEqual({ file: 'files', line: 1, column: 1, length: 6, lineText: 'dist/*' });
    expect(second?.place).toEqual({ file: 'files', line: 2, column: 1, length: 8, lineText: 'b ${tag}' });
    expect(second?.at(2, 8)).toEqual({ file: 'files', line: 2, column: 3, length: 6, lineText: 'b ${tag}' });
  });
});
