import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor } from '../../../src/core/text/redact.js';

const TOKEN = 'glpat-AbCdEf/+0123_456789xyzZ9';

describe('a token is hidden', () => {
  const redact = createRedactor([TOKEN]);

  test.each([
    ['as it is', TOKEN],
    ['percent-encoded', encodeURIComponent(TOKEN)],
    [
      'in lower-case percent sequences',
      encodeURIComponent(TOKEN).toLowerCase().replace('abcdef', 'AbCdEf').replace('zz9', 'zZ9'),
    ],
    ['with escapes of Markdown', TOKEN.replace(/[-_+]/g, '\\$&')],
    ['with escapes of JSON', TOKEN.replace('/', '\\/').replace('+', '\\u002b')],
    ['as HTML', TOKEN.replace('+', '&#43;').replace('/', '&#x2f;')],
  ])('%s', (_, text) => expect(redact(`a ${text} b`)).toBe('a [token] b'));

  test.each([29, 20, 16])('cut after %i characters', (length) => {
    expect(redact(`a ${TOKEN.slice(0, length)}… b`)).toBe('a [token]… b');
  });

  test('without its beginning', () => {
    expect(redact(`a …${TOKEN.slice(5)} b`)).toBe('a …[token] b');
  });

  test('twice, and beside others', () => {
    const both = createRedactor(['first-token', 'first-token-longer']);
    expect(both('first-token-longer first-token first-token-longer')).toBe('[token] [token] [token]');
  });
});

test.each(['', 't', 'on', '1234567'])('what is too short for a token changes nothing: %j', (token) => {
  expect(createRedactor([token])('10 connections on 1234567')).toBe('10 connections on 1234567');
});

test('no sixteen characters of a token are left, wherever a text was cut', () => {
  const secret = fc.stringMatching(/^[!-~]{16,60}$/);
  fc.assert(
    fc.property(secret, fc.nat(), fc.nat(), (token, from, length) => {
      const piece = token.slice(from % token.length).slice(0, (length % token.length) + 1);
      const shown = createRedactor([token])(`x ${piece} y ${token} z`);
      for (let at = 0; at + 32 <= token.length; at += 1)
        expect(shown).not.toContain(token.slice(at, at + 32));
      expect(shown).not.toContain(token);
    }),
    { seed: 5, numRuns: 500 },
  );
});

test('a text of megabytes is gone through in no time', () => {
  const jwt = `glcbt-${'eyJ0aGlzIjoiaXMifQ'.repeat(60)}`;
  const text = 'https://example.com/some/path?x=1 '.repeat(200_000);
  const start = performance.now();
  expect(createRedactor([jwt, TOKEN])(text)).toBe(text);
  expect(performance.now() - start).toBeLessThan(5000);
});

test.each(['$RELEASE_LINKS_TOKEN', '${GITLAB_TOKEN}', '%GITLAB_TOKEN%'])(
  'the name of a variable that was not expanded is no secret: %s',
  (name) => {
    expect(createRedactor([name])(`the variable ${name} is not set`)).toBe(`the variable ${name} is not set`);
    expect(createRedactor([`${name}x-9`])(`${name}x-9`)).toBe('[token]');
  },
);
