import { describe, expect, test } from '@jest/globals';
import { parseTemplate } from '../../../src/core/entry/template.js';
import { encodePath, expandUrl } from '../../../src/core/entry/url-template.js';
import { inputText } from '../../../src/core/problem/written-text.js';

const VALUES: Readonly<Record<string, string>> = {
  tag: 'v1/50%2F',
  path: 'dist/a b%41.zip',
  'vars.HOST': 'dl.example.com:8443',
  'vars.USER': 'me:p%40ss@dl.example.com',
  'vars.BASE': 'https://cdn.example.com/a%20b/é?x=1',
  'vars.SCHEME': 'https',
  'vars.ENCODED': 'group%2Fapp/100%',
  'vars.PLAIN': 'a b?',
};

function expand(text: string): string {
  const template = parseTemplate(inputText(text, 'url'), Object.keys(VALUES), []);
  if (template === null) throw new Error(`no template: ${text}`);
  return expandUrl(template, (name) => VALUES[name] ?? null);
}

describe('a value in a URL', () => {
  test.each([
    ['a host with a port', 'https://${vars.HOST}/b', 'https://dl.example.com:8443/b'],
    ['credentials', 'https://${vars.USER}/b', 'https://me:p%40ss@dl.example.com/b'],
    ['a part of a host', 'https://x.${vars.HOST}?a=1', 'https://x.dl.example.com:8443?a=1'],
    ['a port behind a host', 'ftp://[::1]:${vars.PLAIN}', 'ftp://[::1]:a b?'],
    ['a scheme', '${vars.SCHEME}://${vars.HOST}/b', 'https://dl.example.com:8443/b'],
    ['a whole address', '${vars.BASE}', 'https://cdn.example.com/a%20b/é?x=1'],
    [
      'the start of an address',
      '${vars.BASE}/${path}',
      'https://cdn.example.com/a%20b/é?x=1/dist/a%20b%2541.zip',
    ],
    ['an encoded path', 'https://h/${vars.ENCODED}', 'https://h/group%2Fapp/100%25'],
    ['a plain path', 'https://h/${vars.PLAIN}', 'https://h/a%20b%3F'],
    [
      'a query',
      'https://h/x?of=${vars.BASE}',
      'https://h/x?of=https%3A//cdn.example.com/a%20b/%C3%A9%3Fx%3D1',
    ],
    ['a colon that is no port', 'https://h/a:${vars.PLAIN}', 'https://h/a:a%20b%3F'],
    ['a fragment', 'https://h#${vars.PLAIN}', 'https://h#a%20b%3F'],
    ['a tag, encoded whole', 'https://h/${tag}', 'https://h/v1/50%252F'],
    ['a tag in a host', 'https://${tag}/x', 'https://v1/50%252F/x'],
    ['the own text stays', 'https://h/ä b%zz/${vars.HOST}', 'https://h/ä b%zz/dl.example.com%3A8443'],
  ])('%s: %s', (_, template, expected) => {
    expect(expand(template)).toBe(expected);
  });
});

describe('encodePath', () => {
  test.each([
    ['a/b c', 'a/b%20c'],
    ['v1.0+b', 'v1.0%2Bb'],
    ['100%', '100%25'],
    ['a?b#c&d=e', 'a%3Fb%23c%26d%3De'],
    ['日本', '%E6%97%A5%E6%9C%AC'],
    ['\ud800', '%EF%BF%BD'],
    ['-._~', '-._~'],
    ['', ''],
  ])('%j becomes %j', (value, expected) => {
    expect(encodePath(value)).toBe(expected);
  });
});
