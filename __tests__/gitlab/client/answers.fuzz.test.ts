/** Whatever a server answers is a value or an error in words: nothing else is thrown, and nothing grows out of hand. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readLink, readRelease } from '../../../src/gitlab/api/wire.js';
import { parseAddress } from '../../../src/gitlab/client/address.js';
import { type Asked, judge } from '../../../src/gitlab/client/verdict.js';
import { subjectOf } from '../../../src/gitlab/refusals/subject.js';
import { StoreError } from '../../../src/ports/store-error.js';
import { FUZZ } from '../../fuzz.js';

/** What error bodies of GitLab and its neighbours are made of. */
const PIECES = [
  '{"message":',
  '{"error":',
  '{"message":{"name":["has already been taken"]}}',
  '"error_description":',
  '"insufficient_scope"',
  '"404 Project Not Found"',
  '["Name has already been taken"]',
  '{"__proto__":',
  '"',
  '\\',
  '\\u0000',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  'null',
  '1e999',
  '<!DOCTYPE html>',
  '<html><title>',
  '</title>',
  'Authentication by CI/CD job token not allowed from a to b.',
  'Insufficient permissions to access this resource in project p. The following token permission is required: x.',
  'Retry later\n',
  '\r\n::error::',
  '\u001b[2J',
  '\u2028',
  '\ud800',
  'é',
];

const body = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
  fc.json(),
);

const header = fc.oneof(
  fc.constantFrom(
    'application/json',
    'text/html',
    'text/plain',
    '',
    'x/y',
    '7',
    'Wed, 21 Oct 2026 07:28:00 GMT',
  ),
  fc.constantFrom(
    '/api/v4/projects/24/releases/v1',
    'https://elsewhere.test/x',
    'http://[',
    '//x',
    '-1',
    '1e9',
  ),
  fc.string({ maxLength: 30 }).map((text) => text.replace(/[^\x21-\x7e]/g, '')),
);

const headers = fc
  .dictionary(fc.constantFrom('content-type', 'location', 'retry-after', 'ratelimit-reset', 'date'), header)
  .map((given) => new Headers(given));

const asked = fc.record<Asked>({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
  url: fc.constant(new URL('https://gitlab.test/api/v4/projects/group%2Fapp/releases/v1')),
  address: fc.constant(parseAddress('https://gitlab.test')),
  project: fc.constantFrom('group/app', '24', 'group%2Fapp'),
  subject: fc.constantFrom('projects/24/releases/v1', 'projects/24/packages', 'user').map(subjectOf),
  token: fc.constantFrom('none', 'private', 'job', 'oauth', 'misplaced-job'),
  now: fc.constant(Date.UTC(2026, 0, 1)),
});

function checkError(error: StoreError): void {
  for (const text of [error.message, error.hint ?? 'none']) {
    expect(text).not.toBe('');
    expect(text.length).toBeLessThan(12_000);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
  }
}

describe('any answer', () => {
  test('is a value, a moved project or an error in words', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 599 }),
        headers,
        body,
        asked,
        (status, given, text, request) => {
          const verdict = judge({ ok: true, answer: { status, headers: given, text } }, request);
          switch (verdict.kind) {
            case 'done':
              expect(status >= 200 && status < 300).toBe(true);
              break;
            case 'moved':
              expect(verdict.project).toMatch(/^\d+$/);
              break;
            case 'failed':
              checkError(verdict.error);
              expect(verdict.trouble?.retryAfter ?? 0).toBeGreaterThanOrEqual(0);
              break;
          }
          expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
        },
      ),
      FUZZ,
    );
  });

  test('of megabytes is read once', () => {
    const [size, type] = [50_000, { 'content-type': 'application/json' }];
    const request = fc.sample(asked, { seed: 1, numRuns: 1 })[0] as Asked;
    for (const piece of PIECES) {
      for (const status of [200, 400, 401, 403, 404, 500]) {
        const text = piece.repeat(size);
        const answers = [new Headers(type), new Headers({ 'content-type': 'text/html' })];
        for (const given of answers) judge({ ok: true, answer: { status, headers: given, text } }, request);
      }
    }
  });
});

const wild = fc.oneof(
  fc.anything(),
  fc.json().map((text) => JSON.parse(text) as unknown),
);

/** Rows that are nearly right, so that all of the reader is reached. */
const row = fc.record(
  {
    id: fc.oneof(fc.nat(), wild),
    name: fc.oneof(fc.string(), wild),
    url: fc.oneof(fc.webUrl(), fc.string(), wild),
    link_type: fc.oneof(fc.constantFrom('other', 'package', 'runbook', 'image', null, 'virus'), wild),
    direct_asset_url: fc.oneof(
      fc.string().map((path) => `https://gitlab.test/g/p/-/releases/v1/downloads/${path}`),
      fc.string().map((tag) => `https://gitlab.test/g/p/-/releases/${tag}/downloads/a`),
      fc.constantFrom('%', '/-/releases/%/downloads/%', '/downloads/'.repeat(1000)),
      wild,
    ),
  },
  { requiredKeys: [] },
);

describe('any link, any release', () => {
  test('is read, or refused as unexpected', () => {
    const tags = fc.oneof(fc.constantFrom('v1', 'a/b', '%2F', '.'), fc.string());
    fc.assert(
      fc.property(fc.oneof(row, wild), tags, (value, tag) => {
        const release = { tag_name: tag, assets: { links: [value] } };
        for (const read of [() => readLink(value, tag, 'link'), () => readRelease(release, 'release')]) {
          try {
            read();
          } catch (error) {
            expect(error).toBeInstanceOf(StoreError);
            expect(error).toHaveProperty('kind', 'unexpected');
            checkError(error as StoreError);
          }
        }
      }),
      FUZZ,
    );
  });
});
