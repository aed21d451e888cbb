/**
 * The offline rules beside what GitLab was recorded to answer, and what its source says (Releases::Link,
 * AddressableUrlValidator). Nothing that it accepts may be an error here, and what it refuses is one.
 */

import { describe, expect, test } from '@jest/globals';
import { checkLink, nearestLegalPath } from '../../../src/core/desired/link-rules.js';
import { isBlank, strippedUrl } from '../../../src/core/desired/url-rules.js';
import type { Link } from '../../../src/core/link.js';
import { link } from '../links.js';

/** The instance that answered. */
const gitlabUrl = 'http://127.0.0.1:8924';

const errors = (one: Link, origin: string | null = gitlabUrl): readonly string[] =>
  checkLink(one, { gitlabUrl: origin })
    .filter(({ severity }) => severity === 'error')
    .map(({ field, code }) => `${field} ${code}`);

const warnings = (one: Link): readonly string[] =>
  checkLink(one, { gitlabUrl })
    .filter(({ severity }) => severity === 'warning')
    .map(({ field, code }) => `${field} ${code}`);

const ofUrl = (url: string): readonly string[] => errors(link('n', strippedUrl(url)));
const ofPath = (direct_asset_path: string): readonly string[] =>
  errors(link('n', 'https://example.com/n', { direct_asset_path }));

describe('URLs that GitLab accepts', () => {
  test.each([
    'http://example.com/x',
    'https://example.com/x',
    'ftp://example.com/x',
    'https://EXAMPLE.com/uh',
    'ssh://127.0.0.1:22/x',
    'ssh://127.0.0.1/x',
    'http:/example.com/x',
    'http:/',
    'http:///x',
    'http://:80/',
    'http:example.com',
    'http://localhost:3000/x',
    'http://127.0.0.1/x',
    'http://10.0.0.1/x',
    'http://[::1]/x',
    'http://[::1]:80/x',
    'http://[fe80::1%25eth0]/x',
    'http://[::1%25eth0]/x',
    'https://u@[::1]:80/x',
    'https://-u@example.com/x',
    'https://{u}:{p}@example.com/x',
    'http://256.1.1.1/x',
    'https://example.com:99999/x',
    'https://example.com:%38%30/x',
    'https://u:%41@example.com:8%30/x',
    'https://example.com:/x',
    'https://a..b/x',
    'https://a_b.c/x',
    'https://a%20b/x',
    'https://example.com/a b',
    'https://example.com/nl\n',
    '  https://example.com/sp  ',
    'https://example.com/a\tb',
    'https://example.com/é/日本',
    'https://bücher.example/x',
    'https://日本.example/x',
    'https://٣.example/x',
    'https://example.com/{a}',
    'https://example.com/${V}/{{x}}',
    'https://example.com/%zz',
    'https://example.com/%0A',
    'https://example.com/?q=<2>',
    'https://example.com/#a\nb',
    'https://example.com/#a\nb\r\nc',
    'ftp://example.com/#a\nb%0a',
    'ftp://example.com/0a',
    'http://example.com/%0d',
    'https://example.com/?from=ftp://x/%0a',
    'https://example.com',
    'https://example.com?x',
    'https://user:pass@example.com/x',
    'https://u@v@example.com/x',
    'https://user:p:a@example.com/x',
    'https://example.com/x\u00a0',
    `https://example.com/${'q'.repeat(2048)}`,
  ])('%j', (url) => {
    expect(ofUrl(url)).toEqual([]);
  });

  test('its own addresses, whatever their host', () => {
    const own = 'https://_gitlab.internal:8443/gitlab';
    expect(errors(link('n', 'https://_gitlab.internal:8443/x'), own)).toEqual([]);
    expect(errors(link('n', 'ssh://_gitlab.internal/x'), own)).toEqual([]);
    expect(errors(link('n', 'https://_gitlab.internal:9/x'), own)).toEqual(['url url-host']);
    expect(errors(link('n', 'http://_gitlab.internal:8443/x'), own)).toEqual(['url url-host']);
    expect(errors(link('n', 'ssh://elsewhere/x'), own)).toEqual(['url url-scheme']);
    expect(errors(link('n', 'https://_gitlab.internal/x'), 'https://_gitlab.internal')).toEqual([]);
    expect(errors(link('n', 'https://_gitlab.internal:443/x'), 'https://_gitlab.internal')).toEqual([]);
    expect(errors(link('n', 'https://_gitlab.internal/x'), null)).toEqual(['url url-host']);
    expect(errors(link('n', 'https://_gitlab.internal:8443/a\nb'), own)).toEqual(['url invalid-url']);
  });

  test.each([
    ['https://_g', 'https://_g:443/x', true],
    ['https://_g:443', 'https://_g/x', true],
    ['https://_g', 'https://_g:/x', true],
    ['https://_g', 'https://_g:80/x', false],
    ['https://_g:8443', 'https://_g:443/x', false],
    ['https://_g:8443', 'https://_g/x', false],
    ['http://_g', 'http://_g:80/x', true],
    ['http://_g:80', 'http://_g/x', true],
    ['http://_g', 'http://_g:443/x', false],
    ['http://_g', 'https://_g/x', false],
    ['https://_G', 'https://u@_g/x', true],
    ['_g', 'https://_g/x', false],
    [null, 'https://_g/x', false],
  ])('of the instance %s, %s is an address: %s', (origin, url, isOwn) => {
    expect(errors(link('n', url), origin)).toEqual(isOwn ? [] : ['url url-host']);
  });
});

describe('URLs that GitLab refuses', () => {
  test.each([
    ['', 'blank-url'],
    [' \t ', 'blank-url'],
    ['\u2003', 'blank-url'],
    // Only allowed schemes are http, https, ftp
    ['HTTPS://example.com/up', 'url-scheme'],
    ['git://example.com/x', 'url-scheme'],
    ['ssh://example.com/x', 'url-scheme'],
    ['s3://bucket/x', 'url-scheme'],
    ['file:///etc/passwd', 'url-scheme'],
    ['ftps://example.com/x', 'url-scheme'],
    ['oci://example.com/x', 'url-scheme'],
    ['data:text/plain,hi', 'url-scheme'],
    ['ssh:', 'url-scheme'],
    ['HTTP:', 'invalid-url'],
    ['ftp:', 'invalid-url'],
    ['javascript:alert(1)', 'url-scheme'],
    ['mailto:a@example.com', 'url-scheme'],
    ['/x/y', 'url-scheme'],
    ['//host/x', 'url-scheme'],
    ['wrong_url', 'url-scheme'],
    ['?x', 'url-scheme'],
    ['#x', 'url-scheme'],
    ['mailto:', 'url-scheme'],
    ['s3://', 'url-scheme'],
    // Hostname or IP address invalid
    ['https://-bad.example/x', 'url-host'],
    ['https://_bad.example/x', 'url-host'],
    ['https://.x/y', 'url-host'],
    ['https://*.x/y', 'url-host'],
    ['https://%41/y', 'url-host'],
    ['https://$b/y', 'url-host'],
    ['https://📦/y', 'url-host'],
    ['https://[::1/y', 'url-host'],
    ['https://[::zz]/y', 'url-host'],
    ['https://[::1]x/y', 'url-host'],
    ['https://-[::1]/y', 'url-host'],
    ['https://u@-bad.example/x', 'url-host'],
    ['https://[@a]/x', 'url-host'],
    // URI is invalid
    ['https://example.com:abc/x', 'invalid-url'],
    ['https://example.com:123456/x', 'invalid-url'],
    ['https://example.com:%38%30%38%30%38%30/x', 'invalid-url'],
    ['https://example.com:%41/x', 'invalid-url'],
    ['https://example.com:%3a/x', 'invalid-url'],
    ['https://example.com:-1/x', 'invalid-url'],
    ['https://[::1]:abc/x', 'invalid-url'],
    ['https://u:1@example.com:abc/x', 'invalid-url'],
    ['//a b/x', 'invalid-url'],
    ['https://example.com/a\nb', 'invalid-url'],
    ['https://example.com/a\rb', 'invalid-url'],
    ['https://example.com/?a\nb', 'invalid-url'],
    ['https://u\nv@example.com/', 'invalid-url'],
    ['https://exa\nmple.com/', 'invalid-url'],
    ['https://a b/x', 'invalid-url'],
    ['https://a\u00a0b/x', 'invalid-url'],
    ['https://{a}/x', 'invalid-url'],
    ['https://${V}/x', 'invalid-url'],
    ['https://<a>/x', 'invalid-url'],
    ['https://"a"/x', 'invalid-url'],
    ['https://a\\b/x', 'invalid-url'],
    ['http:', 'invalid-url'],
    ['http://', 'invalid-url'],
    ['https://?x', 'invalid-url'],
    ['https://#x', 'invalid-url'],
    ['http://:80', 'invalid-url'],
    ['1a:b', 'invalid-url'],
    ['git@h:p', 'invalid-url'],
    ['\u00a0https://example.com/x', 'invalid-url'],
    ['ftp://example.com/%0a', 'invalid-url'],
    ['ftp://example.com/%0D', 'invalid-url'],
    ['ftp://example.com/#%0a', 'invalid-url'],
    ['ftp://example.com/a#b\rc', 'invalid-url'],
    ['ssh://127.0.0.1/%0a', 'invalid-url'],
    ['https://example.com/#ab\rc', 'invalid-url'],
    ['https://example.com/a\n#b', 'invalid-url'],
    ['https://example.com/\0', 'control-character'],
  ])('%j: %s', (url, code) => {
    expect(ofUrl(url)).toEqual([`url ${code}`]);
  });
});

test.each([
  ['HTTPS://example.com/x', 'GitLab accepts schemes in lower case only: https.'],
  ['ssh://example.com/x', 'GitLab accepts no other scheme. Link to an http address of the same file.'],
  ['example.com/x', 'Write the whole address, beginning with https://.'],
  ['example.com/https%3a', 'Write the whole address, beginning with https://.'],
  [
    'http%3A//example.com/x',
    'The colon behind the scheme is percent-encoded. Write https:// itself, or begin with `${vars.NAME}`.',
  ],
])('what to do about the scheme of %s', (url, hint) => {
  expect(checkLink(link('n', url)).map((finding) => finding.hint)).toEqual([hint]);
});

describe('paths', () => {
  test.each([
    '/abc',
    '/a/b',
    '/a.b',
    '/a-b',
    '/.hidden',
    '/bin/x',
    '/bin/a1',
    '/app.tar.gz',
    '/a/../b',
    '/../x',
    '/./x',
    '/?bc',
    '/ bc',
    '/ébc',
    '/📦bc',
    '/sub_tr__ee.ex..ample-2--1/v99.com',
    `/${'p'.repeat(127)}`,
  ])('%j is accepted', (path) => {
    expect(ofPath(path)).toEqual([]);
  });

  test.each([
    '',
    ' ',
    '/',
    '/..',
    '/a',
    '/ab',
    '/-a',
    '/_a',
    'abc',
    '/abc/',
    '/bin/a/',
    '/abc.',
    '/abc-',
    '/abc_',
    '//abc',
    '//bin/a',
    '/a//b',
    '/bin/é.txt',
    '/a+b',
    '/app_1.0+b.deb',
    '/app~x.deb',
    '/a@b.zip',
    '/a%20b.zip',
    '/my file.zip',
    '/x (1).zip',
    '/a?b=1',
    '/a#b',
    '/abc\n',
    '/📦📦bc',
    `/${'é'.repeat(127)}`,
  ])('%j is refused', (path) => {
    expect(ofPath(path)).toEqual(['direct_asset_path path-format']);
  });

  test('129 characters are too many, and nothing else is said of them', () => {
    expect(ofPath(`/${'p'.repeat(128)}`)).toEqual(['direct_asset_path path-too-long']);
    expect(ofPath(`/${'+'.repeat(128)}`)).toEqual(['direct_asset_path path-too-long']);
  });

  test.each([
    ['/abc+', 'contains what GitLab refuses: "+"'],
    ['/abc+ü+', 'contains what GitLab refuses: "+" "ü"'],
    ['/abc+~@#=%', 'contains what GitLab refuses: "+" "~" "@" "#" "="'],
    ['abc', 'does not begin with /'],
    ['/a//b', 'holds //'],
    ['/abc.', 'does not end with a letter or a digit'],
    ['/ab', 'is too short'],
    ['', 'is empty'],
  ])('%j %s', (direct_asset_path, fault) => {
    const messages = checkLink(link('n', 'https://example.com/n', { direct_asset_path }));
    expect(messages.map(({ message }) => message)).toEqual([
      `the path ${JSON.stringify(direct_asset_path)} ${fault}`,
    ]);
  });

  test.each([
    ['/app_1.0+b_amd64.deb', '/app_1.0-b_amd64.deb'],
    ['/x (1).zip', '/x-1.zip'],
    ['app.zip', '/app.zip'],
    ['/a//b', '/a/b'],
    ['/Bücher/é.txt', '/Bucher/e.txt'],
    ['/a%20b.zip', '/a-b.zip'],
    ['/a%20.zip', '/a.zip'],
    ['/a%2F%2f/b.zip', '/a/b.zip'],
    ['/a++.zip', '/a.zip'],
    ['/abc++', '/abc'],
    [`/${'p'.repeat(126)}++`, `/${'p'.repeat(126)}`],
    [`/${'p'.repeat(500)}`, `/${'p'.repeat(127)}`],
    ['/日本', null],
    ['/', null],
    ['', null],
  ])('near %j is %j', (path, expected) => {
    expect(nearestLegalPath(path)).toBe(expected);
    if (expected !== null) expect(ofPath(expected)).toEqual([]);
  });
});

describe('names', () => {
  const url = 'https://example.com/n';

  test.each(['x'.repeat(1000), 'Bücher 📦 日本', ' a ', 'a\nb', '0', '|`</details>@all', '\u200b', '\ufeff'])(
    '%j is accepted',
    (name) => {
      expect(errors(link(name, url))).toEqual([]);
    },
  );

  test.each(['', ' ', '\n\t', '\u00a0', '\u2003\u3000', '\u0085', '\u2028'])('%j is blank', (name) => {
    expect(errors(link(name, url))).toEqual(['name blank-name']);
    expect(isBlank(name)).toBe(true);
  });

  test('NUL is refused', () => {
    expect(errors(link('a\0b', url))).toEqual(['name control-character']);
  });
});

describe('warnings', () => {
  test.each<[string, Link, readonly string[]]>([
    ['nothing to say', link('a', 'https://example.com/a'), []],
    ['white space around a name', link(' a', 'https://example.com/a'), ['name name-white-space']],
    ['a password', link('a', 'https://u:p@example.com/a'), ['url url-credentials']],
    ['a token as user', link('a', 'https://t@example.com/a'), ['url url-credentials']],
    ['a token as parameter', link('a', 'https://example.com/a?job_token=t'), ['url url-credentials']],
    ['the user of an ssh address', link('a', 'ssh://git@127.0.0.1/a'), []],
    ['an @ in a path', link('a', 'https://example.com/@a'), []],
    ['job artifacts', link('a', 'https://gitlab.test/g/p/-/jobs/7/artifacts/raw/a'), ['url url-expires']],
    [
      'artifacts of a branch',
      link('a', 'https://gitlab.test/g/p/-/jobs/artifacts/main/raw/a'),
      ['url url-expires'],
    ],
    ['2,684 bytes', link('n'.repeat(2684), `https://example.com/${'u'.repeat(2664)}`), []],
    [
      '2,685 bytes',
      link('n'.repeat(2685), `https://example.com/${'u'.repeat(2665)}`),
      ['name too-long', 'url too-long'],
    ],
    ['bytes, not characters', link('日'.repeat(895), 'https://example.com/a'), ['name too-long']],
  ])('%s', (_, one, expected) => {
    expect(warnings(one)).toEqual(expected);
  });

  test.each([
    ['n', 1],
    ['\u007f', 1],
    ['\u0080', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['\uffff', 3],
    ['📦', 4],
    ['\ud800', 3],
  ])('of a name of %j each has its %d bytes', (character, bytes) => {
    const name = character.repeat(3000);
    expect(checkLink(link(name, 'https://example.com/a')).map(({ message }) => message)).toEqual([
      `the name has ${3000 * bytes} bytes; GitLab may answer 500 to more than 2684`,
    ]);
  });

  test('credentials are not shown', () => {
    const told = JSON.stringify(
      checkLink(link('a', 'https://user:hunter2@-x.example/a?private_token=glpat-1')),
    );
    expect(told).not.toMatch(/hunter2|glpat-1/);
  });
});

test('every problem has a hint', () => {
  const bad = link('', 'HTTPS://x', { direct_asset_path: '/+' });
  const findings = [...checkLink(bad), ...checkLink(link(' a', 'https://u:p@h/-/jobs/1/artifacts/x'))];
  expect(findings.length).toBeGreaterThan(4);
  for (const { hint } of findings) expect(hint).toMatch(/\.$|: \/\S+$/);
});
