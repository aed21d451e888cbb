import { describe, expect, test } from '@jest/globals';
import {
  checkToken,
  createRedactor,
  isMisplacedJobToken,
  tokenHeaders,
} from '../../../src/gitlab/client/token.js';

describe('tokenHeaders', () => {
  test.each([
    [{ kind: 'private', value: 't' } as const, { 'private-token': 't' }],
    [{ kind: 'job', value: 't' } as const, { 'job-token': 't' }],
    [{ kind: 'oauth', value: 't' } as const, { authorization: 'Bearer t' }],
    [null, {}],
  ])('%j', (token, headers) => expect(tokenHeaders(token)).toEqual(headers));
});

describe('checkToken', () => {
  test.each(['', ' ', 'line\nbreak', 'tab\t', 'pässword', 'nul\u0000'])(
    'refuses %j without repeating it',
    (value) => {
      const check = () => checkToken({ kind: 'private', value });
      expect(check).toThrow(/^The token /);
      if (value.trim() !== '') expect(check).not.toThrow(value);
    },
  );

  test('takes none, and any printable one', () => {
    expect(() => checkToken(null)).not.toThrow();
    expect(() => checkToken({ kind: 'job', value: 'glcbt-64_A.b-~!' })).not.toThrow();
  });
});

test('a job token sent as an access token is known by its prefix', () => {
  expect(isMisplacedJobToken({ kind: 'private', value: 'glcbt-1' })).toBe(true);
  expect(isMisplacedJobToken({ kind: 'job', value: 'glcbt-1' })).toBe(false);
  expect(isMisplacedJobToken({ kind: 'private', value: 'glpat-1' })).toBe(false);
  expect(isMisplacedJobToken(null)).toBe(false);
});

describe('createRedactor', () => {
  test('takes the token out, plain and percent-encoded', () => {
    const redact = createRedactor({ kind: 'private', value: 'a/b+c' });
    expect(redact('x a/b+c y a%2Fb%2Bc z a/b')).toBe('x [token] y [token] z a/b');
  });

  test('an empty or missing token changes nothing', () => {
    expect(createRedactor(null)('text')).toBe('text');
    expect(createRedactor({ kind: 'private', value: '' })('text')).toBe('text');
  });

  test('a token that is no text does not make it throw', () => {
    expect(createRedactor({ kind: 'private', value: '\ud800x' })('a \ud800x b')).toBe('a [token] b');
  });
});
