import { describe, expect, test } from '@jest/globals';
import { proxyFor } from '../../../src/gitlab/transport/proxy.js';

const PROXY = 'http://proxy.example:3128';

describe('which proxy', () => {
  test.each([
    [{ HTTPS_PROXY: PROXY }, 'https://gitlab.example', 'proxy.example:3128'],
    [
      { https_proxy: PROXY, HTTPS_PROXY: 'http://other.example' },
      'https://gitlab.example',
      'proxy.example:3128',
    ],
    [{ https_proxy: '', HTTPS_PROXY: PROXY }, 'https://gitlab.example', 'proxy.example:3128'],
    [{ HTTPS_PROXY: 'proxy.example:3128' }, 'https://gitlab.example', 'proxy.example:3128'],
    [{ HTTPS_PROXY: 'https://proxy.example' }, 'https://gitlab.example', 'proxy.example'],
    [{ HTTP_PROXY: PROXY }, 'https://gitlab.example', null],
    [{ HTTP_PROXY: PROXY }, 'http://gitlab.example', 'proxy.example:3128'],
    [{ HTTPS_PROXY: PROXY }, 'http://gitlab.example', null],
    [{}, 'https://gitlab.example', null],
  ])('%j for %s', (environment, url, host) => {
    expect(proxyFor(new URL(url), environment)?.host ?? null).toBe(host);
  });

  test.each(['socks5://proxy.example', 'ftp://proxy.example', 'http://'])('%s is refused', (proxy) => {
    expect(() => proxyFor(new URL('https://gitlab.example'), { HTTPS_PROXY: proxy })).toThrow(
      'is not an http',
    );
  });
});

describe('NO_PROXY', () => {
  test.each([
    ['gitlab.example', 'https://gitlab.example', true],
    ['GitLab.Example', 'https://gitlab.example', true],
    ['example', 'https://gitlab.example', true],
    ['lab.example', 'https://gitlab.example', false],
    ['.example', 'https://gitlab.example', true],
    ['*.example', 'https://gitlab.example', true],
    ['.gitlab.example', 'https://gitlab.example', false],
    ['*', 'https://gitlab.example', true],
    ['a.example, gitlab.example', 'https://gitlab.example', true],
    ['a.example b.example', 'https://gitlab.example', false],
    ['gitlab.example:443', 'https://gitlab.example', true],
    ['gitlab.example:8443', 'https://gitlab.example', false],
    ['gitlab.example:8443', 'https://gitlab.example:8443', true],
    ['gitlab.example:80', 'http://gitlab.example', true],
    ['10.0.0.0/8', 'https://10.1.2.3', true],
    ['10.0.0.0/8', 'https://11.1.2.3', false],
    ['10.0.0.0/99', 'https://10.1.2.3', false],
    ['10.1.2.3', 'https://10.1.2.3', true],
    ['10.1.2.3:8443', 'https://10.1.2.3', false],
    ['fd00::/8', 'https://[fd00::1]', true],
    ['[fd00::1]:8443', 'https://[fd00::1]:8443', true],
    ['fd00::1', 'https://[fd00::1]', true],
    ['[fd00::1]', 'https://[fd00::2]', false],
    ['', 'https://gitlab.example', false],
    [',,', 'https://gitlab.example', false],
  ])('%j and %s', (list, url, exempt) => {
    const environment = { HTTPS_PROXY: PROXY, HTTP_PROXY: PROXY, NO_PROXY: list };
    expect(proxyFor(new URL(url), environment) === null).toBe(exempt);
  });

  test.each(['http://localhost', 'http://a.localhost', 'http://127.3.2.1:8080', 'http://[::1]'])(
    'loopback is never proxied: a token may go there in clear (%s)',
    (url) => expect(proxyFor(new URL(url), { HTTP_PROXY: PROXY })).toBeNull(),
  );
});
