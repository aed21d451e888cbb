import { describe, expect, test } from '@jest/globals';
import { holdsCredentials } from '../../../src/core/saved/credentials.js';

describe('an address holds credentials', () => {
  test.each([
    'https://user:password@example.com/a',
    'https://user@example.com/a',
    'https://:x@example.com',
    'https://example.com/a?private_token=x',
    'https://example.com/a?b=1&Access_Token=x',
    'https://example.com/a?X-Amz-Signature=abc&X-Amz-Expires=7',
    'https://example.com/a?sv=1&sig=abc',
    'https://example.com/a?api-key=1',
    'https://example.com/a#token=1',
    'https://example.com/a?k=glpat-abcdefghij',
    'https://example.com/a?k=ghp_abcdefghij',
  ])('%s', (url) => expect(holdsCredentials(url)).toBe(true));

  test.each([
    'https://example.com/a',
    'https://example.com/a@b',
    'https://example.com/a?version=1.2&arch=arm64',
    'https://example.com/a?token=',
    'https://example.com/token=x',
    'https://example.com/keys?keyboard=us',
  ])('not %s', (url) => expect(holdsCredentials(url)).toBe(false));
});
