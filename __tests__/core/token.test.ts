import { expect, test } from '@jest/globals';
import { isJobTokenText, looksLikeToken } from '../../src/core/token.js';

const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJqb2IifQ.c2lnbmF0dXJl';

test.each(['glcbt-64_abc', 'acme-glcbt-64_abc', `glcbt-${JWT}`, JWT])('a job token: %s', (value) => {
  expect(isJobTokenText(value)).toBe(true);
});

test.each(['glpat-abc', 'acme-glpat-abc', 'my token', 'not-a-glcbt', 'a.b.c', ''])('none: %j', (value) => {
  expect(isJobTokenText(value)).toBe(false);
});

test.each(['glpat-abcd', 'acme-glpat-abcd', 'glcbt-64_abc', 'ghp_abcdef', 'github_pat_abcd', JWT])(
  'looks like a token: %s',
  (word) => expect(looksLikeToken(word)).toBe(true),
);

test.each(['plan', 'glpat', 'release-links.yml', 'v1.0.0', 'my-app.tar.gz'])('does not: %s', (word) => {
  expect(looksLikeToken(word)).toBe(false);
});
