import { expect, test } from '@jest/globals';
import { isLoopback } from '../../src/core/loopback.js';

test.each([
  'http://localhost/',
  'http://LocalHost:8080/x',
  'http://gitlab.localhost/',
  'http://127.0.0.1/',
  'http://127.255.10.200:3000/',
  // A parser makes four numbers of these.
  'http://127.1/',
  'http://0x7f.0.0.1/',
  'http://2130706433/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
])('%s never leaves the machine', (url) => {
  expect(isLoopback(new URL(url))).toBe(true);
});

test.each([
  'http://localhost.example.com/',
  'http://notlocalhost/',
  'http://localhosts/',
  'http://128.0.0.1/',
  'http://10.127.0.0.1.example.com/',
  'http://127.0.0.1.example.com/',
  'http://a127.0.0.example.com/',
  'http://[::2]/',
  'http://[::1:1]/',
  'http://0.0.0.0/',
  'http://gitlab.example.com/127.0.0.1',
])('%s may', (url) => {
  expect(isLoopback(new URL(url))).toBe(false);
});
