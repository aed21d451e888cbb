import { describe, expect, test } from '@jest/globals';
import { maskText, maskUrl } from '../../../src/core/text/credentials.js';

describe('maskUrl', () => {
  test.each([
    ['https://example.com/a@b:c@d', 'https://example.com/a@b:c@d'],
    ['https://user:pass@h/x', 'https://user:***@h/x'],
    ['https://user:p@ss:w/x', 'https://user:***@ss:w/x'],
    ['https://user:p@ss@h/x', 'https://user:***@h/x'],
    ['https://user:pa ss@h/x', 'https://user:***@h/x'],
    ['https://token@h/x', 'https://***@h/x'],
    ['https://token:@h/x', 'https://***@h/x'],
    ['https://token:x-oauth-basic@h/x', 'https://***@h/x'],
    ['http:user:pass@h', 'http:user:***@h'],
    ['http:/user:pass@h', 'http:/user:***@h'],
    ['ftp://u:p@h', 'ftp://u:***@h'],
    [' https://u:p@h', ' https://u:***@h'],
    ['https://h/x?private_token=abc&b=1#c', 'https://h/x?private_token=***&b=1#c'],
    ['https://h/x?a=1&JOB_TOKEN=abc', 'https://h/x?a=1&JOB_TOKEN=***'],
    ['not an address', 'not an address'],
  ])('%s', (url, expected) => {
    expect(maskUrl(url)).toBe(expected);
  });
});

describe('maskText', () => {
  test.each([
    ['see https://u:p@h/x and (ftp://t@h)', 'see https://u:***@h/x and (ftp://***@h)'],
    ['me@example.com', 'me@example.com'],
    ['https://h/?access_token=abc def', 'https://h/?access_token=*** def'],
  ])('%s', (text, expected) => {
    expect(maskText(text)).toBe(expected);
  });

  test('a long hostile text takes one pass', () => {
    const text = `${'a'.repeat(200_000)}${'://'.repeat(100_000)}${'x'.repeat(200_000)}`;
    expect(maskText(text)).toBe(text);
    expect(maskUrl(text)).toBe(text);
  });
});
