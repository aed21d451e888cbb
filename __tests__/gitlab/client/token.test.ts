import { describe, expect, test } from '@jest/globals';
import { isMisplacedJobToken, tokenHeaders } from '../../../src/gitlab/client/token.js';

describe('tokenHeaders', () => {
  test.each([
    [{ kind: 'private', value: 't' } as const, { 'private-token': 't' }],
    [{ kind: 'job', value: 't' } as const, { 'job-token': 't' }],
    [{ kind: 'oauth', value: 't' } as const, { authorization: 'Bearer t' }],
    [null, {}],
  ])('%j', (token, headers) => expect(tokenHeaders(token)).toEqual(headers));
});

test('a job token sent as an access token is known by its prefix', () => {
  expect(isMisplacedJobToken({ kind: 'private', value: 'glcbt-1' })).toBe(true);
  expect(isMisplacedJobToken({ kind: 'job', value: 'glcbt-1' })).toBe(false);
  expect(isMisplacedJobToken({ kind: 'private', value: 'glpat-1' })).toBe(false);
  expect(isMisplacedJobToken(null)).toBe(false);
});
