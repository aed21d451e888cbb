/** URLs that GitLab accepts and users regret. */

import { describe, expect, test } from '@jest/globals';
import { checkLink } from '../../../src/core/desired/link-rules.js';
import { link } from '../links.js';

const codes = (url: string): readonly string[] =>
  checkLink(link('n', url), { gitlabUrl: 'https://gitlab.example.com' }).map(
    ({ severity, code }) => `${severity} ${code}`,
  );

const HASH = '0123456789abcdef0123456789abcdef';
const GITLAB = 'https://gitlab.example.com';

describe('URLs that nobody can open', () => {
  test.each([
    'https://dl.example.com%3A8443/b',
    'https://example.com:99999/x',
    'https://a%20b/x',
    'http:///',
    'https://256.1.1.1/x',
    'https://[::1%25eth0]/x',
    'https://a^b/x',
  ])('%s', (url) => {
    expect(codes(url)).toEqual(['warning url-not-openable']);
  });

  test.each(['https://dl.example.com:8443/b', 'https://example.com/ü b|<>', 'https://bücher.example/%zz'])(
    '%s can be opened',
    (url) => {
      expect(codes(url)).toEqual([]);
    },
  );
});

describe('URLs that expire', () => {
  test.each([
    `${GITLAB}/group/app/-/jobs/7/artifacts/raw/dist/app.zip`,
    `${GITLAB}/group/app/-/jobs/7/artifacts/file/dist/app.zip`,
    `${GITLAB}/group/app/-/jobs/7/artifacts/browse`,
    `${GITLAB}/group/app/-/jobs/7/artifacts/external_file/a`,
    `${GITLAB}/group/app/-/jobs/7/artifacts/download`,
    `${GITLAB}/group/app/-/jobs/7/artifacts/download?file_type=archive`,
    `${GITLAB}/group/app/-/jobs/7/artifacts`,
    `${GITLAB}/group/app/-/jobs/7/artifacts?x`,
    `${GITLAB}/group/app/-/jobs/artifacts/main/raw/app.zip?job=build`,
    `${GITLAB}/group/app/-/jobs/artifacts/release/1.0/download?job=build`,
    `${GITLAB}/group/app/-/jobs/artifacts/main/browse?job=build`,
    `${GITLAB}/group/app/-/jobs/artifacts/main/file/a?job=build`,
    `${GITLAB}/group/app/%2D/jobs/7/artifacts/raw/a`,
    `${GITLAB}/group/app/builds/7/artifacts/download`,
    `${GITLAB}/group/app/builds/artifacts/main/raw/a?job=b`,
    `${GITLAB}/group/app/jobs/artifacts/main/browse?job=b`,
    'https://group.gitlab.io/-/app/-/jobs/7/artifacts/index.html',
    `${GITLAB}/api/v4/projects/24/jobs/7/artifacts`,
    `${GITLAB}/api/v4/projects/24/jobs/7/artifacts/dist/app.zip`,
    `${GITLAB}/api/v4/projects/group%2Fapp/jobs/artifacts/main/download?job=build`,
    `${GITLAB}/api/v4/projects/24/jobs/artifacts/main/raw/app.zip?job=build`,
    'https://github.com/o/r/actions/runs/1/artifacts/2',
    'https://github.com/o/r/suites/1/artifacts/2',
    'https://api.github.com/repos/o/r/actions/artifacts/2/zip',
    'https://b.s3.amazonaws.com/a.zip?X-Amz-Expires=3600&X-Amz-Signature=00',
    'https://storage.googleapis.com/b/a?X-Goog-Signature=0&X-Goog-Expires=600',
    'https://x.blob.core.windows.net/c/a.zip?se=2026-01-01&sig=abc',
    'https://b.s3.amazonaws.com/a.zip?AWSAccessKeyId=A&Expires=1&Signature=x',
  ])('%s', (url) => {
    expect(codes(url)).toEqual(['warning url-expires']);
  });

  test.each([
    `${GITLAB}/group/jobs/-/raw/main/artifacts/a.zip`,
    `${GITLAB}/group/app/-/jobs/7/raw`,
    `${GITLAB}/api/v4/projects/24/packages/generic/jobs/1/artifacts`,
    'https://example.com/jobs/7/artifacts',
    'https://github.com/o/r/releases/download/v1/artifacts',
    'https://example.com/a?sig=1',
  ])('%s does not', (url) => {
    expect(codes(url)).toEqual([]);
  });

  test('a signature is not repeated', () => {
    const [finding] = checkLink(link('n', 'https://b.example.com/a?X-Amz-Expires=1&X-Amz-Signature=0dead'));
    expect(finding?.message).toBe('the URL "https://b.example.com/a?…" is a signed address, which expires');
  });
});

describe('uploads of projects', () => {
  test.each([
    `${GITLAB}/group/app/uploads/${HASH}/app.zip`,
    `${GITLAB}/group/sub/app/uploads/${HASH}/app.zip?x`,
    `https://gitlab.com/group/app/uploads/${HASH}/a%20b.zip`,
  ])('%s is dead', (url) => {
    expect(codes(url)).toEqual(['warning url-old-upload']);
  });

  test.each([
    `${GITLAB}/-/project/24/uploads/${HASH}/app.zip`,
    `${GITLAB}/api/v4/projects/24/uploads/${HASH}/app.zip`,
    `${GITLAB}/groups/g/-/uploads/${HASH}/app.zip`,
    `${GITLAB}/app/uploads/${HASH}/app.zip`,
    `${GITLAB}/group/app/uploads/2026/app.zip`,
    `${GITLAB}/group/app/uploads/${HASH}/`,
  ])('%s is not', (url) => {
    expect(codes(url)).toEqual([]);
  });
});
