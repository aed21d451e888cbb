import { expect, test } from '@jest/globals';
import { versionOf } from '../../../src/core/entry/variables.js';
import { afterPrefix } from '../../../src/core/pattern/tag-prefix.js';

test.each([
  ['app/', 'app/v1.2.3', 'v1.2.3', '1.2.3'],
  ['app/v', 'app/v1.2.3', '1.2.3', '1.2.3'],
  ['@scope/app@', '@scope/app@1.2.3', '1.2.3', '1.2.3'],
  ['pack-a-v', 'pack-a-v1.2.0', '1.2.0', '1.2.0'],
  ['pack-*-v', 'pack-a-v1.2.0', '1.2.0', '1.2.0'],
  ['*/', 'app/v1/2', 'v1/2', '1/2'],
  ['?/', 'a/v1', 'v1', '1'],
  ['', 'v1', 'v1', '1'],
  ['*', 'v1', 'v1', '1'],
])('%j of %j leaves %j, version %j', (prefix, tag, rest, version) => {
  expect(afterPrefix(prefix, tag)).toBe(rest);
  expect(versionOf(tag, prefix)).toBe(version);
});

test.each([
  ['app/', 'lib/v1'],
  ['app/', 'app/'],
  ['app/', 'App/v1'],
  ['*/', 'v1'],
  ['a*b', 'ab'],
])('%j does not leave a version of %j', (prefix, tag) => {
  expect(afterPrefix(prefix, tag)).toBeNull();
});

test('a tag that is longer than any, and a prefix of stars, take no time', () => {
  const started = performance.now();
  expect(afterPrefix('*a*b*c', 'a'.repeat(100_000))).toBeNull();
  expect(performance.now() - started).toBeLessThan(20_000);
});
