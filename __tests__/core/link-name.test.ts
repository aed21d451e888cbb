import { expect, test } from '@jest/globals';
import { nameFromUrl } from '../../src/core/link.js';

test.each([
  ['https://example.com/a/b.zip', 'b.zip'],
  ['https://example.com/a/b.zip?x=/y#/z', 'b.zip'],
  ['https://example.com/a%20b.zip', 'a b.zip'],
  ['https://example.com/dir/', 'dir'],
  ['https://example.com/a%2Fb', 'a%2Fb'],
  ['https://example.com/a%0Ab', 'a%0Ab'],
  ['https://example.com/%20', '%20'],
  ['https://example.com/%zz', '%zz'],
  ['https://example.com', null],
  ['https://example.com/', null],
  ['https://example.com?a/b', null],
  ['http:example.com', 'example.com'],
  ['wrong_url', 'wrong_url'],
  ['https://example.com/dir/a:b.zip', 'a:b.zip'],
  ['wrong/dir:b.zip', 'dir:b.zip'],
  ['https://example.com/a?x\n/b', 'a'],
  ['', null],
])('%s: %j', (url, expected) => {
  expect(nameFromUrl(url)).toBe(expected);
});
