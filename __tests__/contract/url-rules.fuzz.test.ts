/** The offline rules for URLs beside the sandbox, which is held to what GitLab's own code answers. */

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkUrl, isBlank, strippedUrl } from '../../src/core/desired/url-rules.js';
import { blockedReason } from '../../src/sandbox/releases/url-rules.js';
import { FUZZ } from '../fuzz.js';

const STARTS = ['', 'http:', 'https://', 'https://h/', 'https://h:', 'ftp://', 'ssh://own', 'HTTPS://'];

const PIECES = [
  ...['a', '1', 'é', '📦', '-', '_', '.', '*', '%', '%0a', '%25', '%38', '::1', 'fe80::', 'own'],
  ...[':', '/', '//', '?', '#', '@', '[', ']', '{', '"', '\\', ' ', '\t', '\n', '\r', '\u00a0'],
  ...[':80', ':443', ':8443', ':123456'],
];

test('no URL that GitLab takes is refused', () => {
  const url = fc
    .tuple(fc.constantFrom(...STARTS), fc.array(fc.constantFrom(...PIECES), { maxLength: 7 }))
    .map(([start, pieces]) => strippedUrl(start + pieces.join('')))
    .filter((text) => !isBlank(text));
  fc.assert(
    fc.property(url, (text) => {
      if (blockedReason(text, 'own') === null) expect(checkUrl(text, 'https://own')).toEqual([]);
    }),
    FUZZ,
  );
});
