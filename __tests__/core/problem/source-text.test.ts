import { describe, expect, test } from '@jest/globals';
import { inputTexts, sourceText } from '../../../src/core/problem/source-text.js';

describe('sourceText', () => {
  const source = sourceText('\ufeffone\r\ntwo\n\nlast', 'f.yml');

  test('a byte order mark is no part of the text', () => {
    expect(source.text).toBe('one\r\ntwo\n\nlast');
  });

  test.each([
    ['the start', 0, 3, { line: 1, column: 1, length: 3, source: 'one' }],
    ['after CRLF', 5, 8, { line: 2, column: 1, length: 3, source: 'two' }],
    ['within a line', 6, 7, { line: 2, column: 2, length: 1, source: 'two' }],
    ['over a line end', 6, 12, { line: 2, column: 2, length: 2, source: 'two' }],
    ['an empty line', 9, 9, { line: 3, column: 1, length: 1, source: '' }],
    ['the end', 14, 14, { line: 4, column: 5, length: 1, source: 'last' }],
    ['beyond the end', 99, 100, { line: 4, column: 5, length: 1, source: 'last' }],
    ['inside CRLF', 4, 5, { line: 1, column: 4, length: 1, source: 'one' }],
  ])('%s', (_, start, end, expected) => {
    expect(source.place(start, end)).toEqual({ file: 'f.yml', ...expected });
  });
});

describe('inputTexts', () => {
  test('each value has its own line and knows its parts', () => {
    const [first, second] = inputTexts(['dist/*', 'b ${tag}'], 'files');
    expect(first?.place).toEqual({ file: 'files', line: 1, column: 1, length: 6, source: 'dist/*' });
    expect(second?.place).toEqual({ file: 'files', line: 2, column: 1, length: 8, source: 'b ${tag}' });
    expect(second?.at(2, 8)).toEqual({ file: 'files', line: 2, column: 3, length: 6, source: 'b ${tag}' });
  });
});
