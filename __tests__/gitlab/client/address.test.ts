import { describe, expect, test } from '@jest/globals';
import { checkSegment, parseAddress, releasePage } from '../../../src/gitlab/client/address.js';
import { StoreError } from '../../../src/ports/store-error.js';

describe('parseAddress', () => {
  test.each([
    ['https://gitlab.com', 'https://gitlab.com', '', true],
    ['https://gitlab.com/', 'https://gitlab.com', '', true],
    ['https://host.example:8443/gitlab/', 'https://host.example:8443/gitlab', '/gitlab', true],
    ['https://host.example/a/b//', 'https://host.example/a/b', '/a/b', true],
    ['https://host.example/api/v4', 'https://host.example', '', true],
    ['https://host.example/gitlab/api/v4/', 'https://host.example/gitlab', '/gitlab', true],
    ['HTTPS://Host.Example', 'https://host.example', '', true],
    ['http://host.example', 'http://host.example', '', false],
    ['http://localhost:3000', 'http://localhost:3000', '', true],
    ['http://a.localhost', 'http://a.localhost', '', true],
    ['http://127.9.9.9', 'http://127.9.9.9', '', true],
    ['http://[::1]:80', 'http://[::1]', '', true],
    ['http://127.0.0.1.example', 'http://127.0.0.1.example', '', false],
    ['http://localhost.example', 'http://localhost.example', '', false],
  ])('%s', (url, base, root, isPrivate) => {
    const address = parseAddress(url);
    expect(address).toMatchObject({ base, root, isPrivate });
    expect(base.startsWith(address.origin)).toBe(true);
  });

  test.each(['', 'gitlab.com', 'ftp://x', 'https://', 'file:///etc/passwd', 'javascript:alert(1)'])(
    'refuses %j, which is no address',
    (url) => expect(() => parseAddress(url)).toThrow('not an http or https URL'),
  );

  test.each(['https://u:p@x', 'https://x/?private_token=t', 'https://x/#t'])(
    'refuses what may carry a secret, without repeating it: %s',
    (url) => {
      expect(() => parseAddress(url)).toThrow('contains credentials, a query or a fragment');
      expect(() => parseAddress(url)).not.toThrow(url);
    },
  );
});

describe('checkSegment', () => {
  test.each(['', '   ', '.', '..', 'a\nb', 'a\u0000', '\u007f', 'half \ud800'])(
    'refuses the tag %j',
    (tag) => {
      expect(() => checkSegment('tag', tag)).toThrow(StoreError);
      expect(() => checkSegment('project', tag)).toThrow(/^The project /);
    },
  );

  test.each(['v1.0', '...', 'a/../b', 'é', '%2e%2e', 'a b', '\u{1f600}'])('lets the tag %j pass', (tag) => {
    expect(() => checkSegment('tag', tag)).not.toThrow();
  });
});

describe('releasePage', () => {
  const address = parseAddress('https://host.example/gitlab');

  test('GitLab’s own address, where it is of the same origin', () => {
    const told = 'https://host.example/gitlab/group/app/-/releases/v1';
    expect(releasePage(address, '24', 'v1', told)).toBe(told);
  });

  test('GitLab’s own address with what a script would trip over encoded', () => {
    expect(releasePage(address, '24', 'v1', 'https://host.example/a b\nEVIL="1"')).toBe(
      'https://host.example/a%20bEVIL=%221%22',
    );
  });

  test.each([['https://evil.example/x'], [7], [undefined], ['no address']])(
    'built from a path without: %p',
    (told) => {
      expect(releasePage(address, 'group/sub é/app', 'a/b+c#d', told)).toBe(
        'https://host.example/gitlab/group/sub%20%C3%A9/app/-/releases/a%2Fb%2Bc%23d',
      );
    },
  );

  test('unknown for a numeric id', () => expect(releasePage(address, '24', 'v1', null)).toBeNull());
});
