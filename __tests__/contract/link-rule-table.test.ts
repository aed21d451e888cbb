/** Which URLs and paths GitLab takes. */

import { describe, expect, test } from '@jest/globals';
import { ask, LINKS, worldFrom } from './ask.js';
import { worldWith } from './recording-world.js';

const SCHEMES = 'Url is blocked: Only allowed schemes are http, https, ftp';
const HOST = 'Url is blocked: Hostname or IP address invalid';
const INVALID = 'Url is blocked: URI is invalid';

function messages(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'message' in body ? body.message : body;
}

function tryUrl(url: string): unknown {
  return messages(ask(worldFrom(worldWith([])), `POST ${LINKS}`, { body: { name: 'n', url } }).body);
}

const REFUSED: readonly (readonly [reason: string, urls: readonly string[]])[] = [
  [
    SCHEMES,
    [
      ...[
        'wrong_url',
        '/x/y',
        '//host/x',
        '///x',
        '//',
        ':x',
        '?q',
        '#f',
        'torrent://x',
        'HTTPS://x/a',
        'Http:x',
      ],
      ...[
        's3://b/k',
        'file:///etc/passwd',
        'ftps://x',
        'git://x/y',
        'ssh://elsewhere/x',
        'oci://x',
        'mailto:a@b',
      ],
      ...['javascript:alert(1)', 'data:text/plain,hi', 'ssh://gitlab.example:2222/x', 'sftp://x/y'],
    ],
  ],
  [
    HOST,
    [
      ...[
        'https://-x.test/',
        'https://_x.test/',
        'https://.x/',
        'https://*.x/',
        'https://%41/',
        'https://$b/',
      ],
      ...['https://📦.example/', 'http://[::1', 'http://[::zz]/', 'http://[]x/', 'https://~/', "https://'x/"],
    ],
  ],
  [
    INVALID,
    [
      ...['https://x/a\nb', 'https://x/a\rb', 'https://x/?a\nb', 'https://u\np@x/', 'https://x\ny/', 'a\nb'],
      ...[
        'https://x/#a\rb',
        'https://a b/',
        'https://a\tb/',
        'https://${H}/x',
        'https://a{b}/',
        'https://<x>/',
      ],
      ...[
        'https://a"b/',
        'https://a\\b/',
        'https://x:abc/',
        'https://x:123456/',
        'https://x:%41/',
        'https://x:-1/',
      ],
      ...[
        'http:',
        'http://',
        'https://?x',
        'http://:80',
        'HTTP:',
        'ssh://',
        '1a:b',
        'git@h:p',
        '${V}:x',
        'a b:c',
      ],
      ...[
        '\u00a0https://x/',
        'ftp://x/a%0Ab',
        'ftp://x/a%0db',
        'git://x/%0a',
        'https://a\u2003b/',
        'http://[a b]/',
      ],
      ...['http://[é]/x', 'https://gitlab.example/a\nb', '-x:y'],
    ],
  ],
];

describe.each(REFUSED)('refused with "%s"', (reason, urls) => {
  test.each(urls)('%j', (url) => {
    expect(tryUrl(url)).toEqual([reason]);
  });
});

const ACCEPTED: readonly string[] = [
  ...[
    'http://x',
    'https://x/',
    'ftp://x/y',
    'http:example.com',
    'http:/example.com/x',
    'http:/',
    'http:///x',
  ],
  ...[
    'http://:80/',
    'http://localhost:3000',
    'http://127.0.0.1',
    'http://10.0.0.1/x',
    'http://[::1]/x',
    'http://[::]',
  ],
  ...[
    'http://[2001:db8::1]:8080/',
    'http://[::ffff:1.2.3.4]/',
    'https://u:p@h/x',
    'https://u:p@h@x/',
    'https://@x/',
  ],
  ...[
    'https://x:99999/',
    'https://x:/',
    'https://x:%38%30/',
    'https://x:0/',
    'https://256.1.1.1/',
    'https://a..b/',
  ],
  ...[
    'https://a_b.c/',
    'https://a%20b/',
    'https://bücher.example/ü',
    'https://日本.example/',
    'https://٣.example/',
  ],
  ...[
    'https://x/a b',
    'https://x/a\tb',
    'https://x/${VAR}',
    'https://x/{{x}}',
    'https://x/{a}',
    'https://x/%zz',
  ],
  ...[
    'https://x/?a=<2>',
    'https://x/#<f>',
    'https://x/a%0Ab',
    'http://x/%0d',
    'https://x/#a\nb',
    'https://x/\u00a0',
  ],
  ...[
    'https://gitlab.example/x',
    'ssh://gitlab.example/x',
    'ssh://gitlab.example:22/x',
    'ssh://git@gitlab.example',
  ],
];

describe('accepted', () => {
  test.each(ACCEPTED)('%j', (url) => {
    const asked = ask(worldFrom(worldWith([])), `POST ${LINKS}`, { body: { name: 'n', url } });
    expect(asked).toMatchObject({ status: 201, body: { url } });
  });
});

test('a URL is blank for any white space', () => {
  expect(tryUrl('\u2003\u00a0')).toEqual(["Url can't be blank", 'Url must be a valid URL']);
});

function tryPath(path: string, version?: '13.8'): unknown {
  const world = worldFrom(worldWith([]), version === undefined ? {} : { version });
  return messages(
    ask(world, `POST ${LINKS}`, { body: { name: 'n', url: 'https://x/n', filepath: path } }).body,
  );
}

const LONGEST = `/${'a'.repeat(127)}`;

const GOOD_PATHS: readonly string[] = [
  ...[
    '/abc',
    '/a/b',
    '/a.b',
    '/a-b',
    '/a_b',
    '/.hidden',
    '/bin/x',
    '/app.tar.gz',
    '/a/../b',
    '/../x',
    '/./x',
  ],
  ...[
    '/?bc',
    '/ bc',
    '/ébc',
    '/📦bc',
    '/+bc',
    '/\nbc',
    '/sub_tr__ee.ex..ample-2--1/v99.com',
    '/bin/app-1',
    LONGEST,
  ],
];

const BAD_PATHS: readonly string[] = [
  ...[
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
    '/abc.',
    '/abc-',
    '/abc_',
    '//abc',
    '/a//b',
  ],
  ...[
    '/bin/é.txt',
    '/app_1.0+b.deb',
    '/app~x.deb',
    '/a@b.zip',
    '/a%20b.zip',
    '/my file.zip',
    '/x (1).zip',
    '/a?b=1',
  ],
  ...['/a#b', '/abc\n', '/éé', `/${'é'.repeat(127)}`],
];

describe('paths', () => {
  test.each(GOOD_PATHS)('%j is good', (path) => {
    expect(tryPath(path)).toMatchObject({ id: 1 });
  });

  test.each(BAD_PATHS)('%j is not', (path) => {
    expect(tryPath(path)).toEqual(['Filepath is in an invalid format']);
  });

  test.each([`${LONGEST}a`, `/${'é'.repeat(128)}`, 'x'.repeat(10_000)])(
    'too long, and nothing else',
    (path) => {
      expect(tryPath(path)).toEqual(['Filepath is too long (maximum is 128 characters)']);
    },
  );

  test.each(['/a', '/ab', '/-a', '/_a'])('%j was good in 13.8', (path) => {
    expect(tryPath(path, '13.8')).toMatchObject({ id: 1 });
  });

  test.each(['/?bc', '//abc', '/a//b', '/abc/'])('%j was not, in 13.8', (path) => {
    expect(tryPath(path, '13.8')).toEqual({ filepath: ['is in an invalid format'] });
  });
});
