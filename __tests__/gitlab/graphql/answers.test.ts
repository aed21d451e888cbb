/** What an answer says of each call. */

import { describe, expect, test } from '@jest/globals';
import { errorMessages, hasRun, readAnswers } from '../../../src/gitlab/graphql/answers.js';
import type { Call } from '../../../src/ports/releases.js';
import { StoreError } from '../../../src/ports/store-error.js';

const LINK = { name: 'a', url: 'https://x/a', link_type: 'other', direct_asset_path: null } as const;
const UPDATE: Call = { kind: 'update', tag: 'v1', id: 1, before: LINK, link: LINK };
const CREATE: Call = { kind: 'create', tag: 'v1', link: LINK };
const DELETE: Call = { kind: 'delete', tag: 'v1', id: 1, before: LINK };
const refusal = (texts: readonly string[]) => new StoreError('refused', texts.join('; '));
const read = (body: unknown, ...calls: readonly Call[]) => readAnswers(body, calls, refusal);
const one = (call: Call, payload: unknown, ...errors: readonly unknown[]) =>
  read({ data: { s1: payload }, ...(errors.length === 0 ? {} : { errors }) }, call)[0];
const GONE =
  "The resource that you are attempting to access does not exist or you don't have permission to perform this action";
const DELETED = { name: 'b', url: 'https://x/b', linkType: 'PACKAGE', directAssetPath: '/bin/b' };

describe('one call', () => {
  test.each([
    ['no errors: done', one(UPDATE, { errors: [] }), { kind: 'done', link: null }],
    [
      'a create',
      one(CREATE, { errors: [], link: { id: 'gid://gitlab/Releases::Link/4' } }),
      { kind: 'done' },
    ],
    [
      'a delete names what was deleted',
      one(DELETE, { errors: [], link: DELETED }),
      {
        kind: 'done',
        link: { name: 'b', url: 'https://x/b', link_type: 'package', direct_asset_path: '/bin/b' },
      },
    ],
    [
      'an old row has no type',
      one(DELETE, { errors: [], link: { ...DELETED, linkType: null } }),
      { kind: 'done', link: { link_type: 'other' } },
    ],
    [
      'a delete whose answer has no link',
      one(DELETE, { errors: [], link: null }),
      { kind: 'done', link: null },
    ],
    [
      'refused',
      one(UPDATE, { errors: ['Name has already been taken'] }),
      { kind: 'failed', error: { kind: 'refused', message: 'Name has already been taken' } },
    ],
    [
      'a release that is not there',
      one(CREATE, { errors: ['Release with tag "v1" was not found'] }),
      { kind: 'ask' },
    ],
    ['hidden or gone', one(UPDATE, null, { message: GONE, path: ['s1'] }), { kind: 'ask' }],
    [
      'a read-only instance',
      one(UPDATE, null, {
        message: 'You cannot perform write operations on a read-only instance',
        path: ['s1'],
      }),
      { kind: 'ask' },
    ],
    [
      'its turn did not come',
      one(UPDATE, null, { message: 'Timeout on Mutation.releaseAssetLinkUpdate', path: ['s1'] }),
      { kind: 'unsent' },
    ],
    [
      'it ran, but what came of it is not known',
      one(UPDATE, null, { message: 'Timeout on BaseMutation.errors', path: ['s1', 'errors'] }),
      { kind: 'failed', error: { kind: 'unclear' } },
    ],
    ['null without a reason', one(UPDATE, null), { kind: 'failed', error: { kind: 'unclear' } }],
    ['left out', read({ data: {} }, UPDATE)[0], { kind: 'failed', error: { kind: 'unclear' } }],
    ['no data for any', read({ data: null }, UPDATE)[0], { kind: 'failed', error: { kind: 'unclear' } }],
    ['of another form', one(UPDATE, { errors: 'no' }), { kind: 'failed', error: { kind: 'unclear' } }],
  ])('%s', (_what, answer, expected) => {
    expect(answer).toMatchObject(expected);
  });
});

test('errors belong to the alias that they name', () => {
  const body = {
    data: { s1: { errors: [] }, s2: null, s3: { errors: [] } },
    errors: [{ message: GONE, path: ['s2'] }, 'odd', null, { path: 's3' }],
  };
  expect(read(body, UPDATE, UPDATE, UPDATE).map(({ kind }) => kind)).toEqual(['done', 'ask', 'done']);
});

test('nothing ran where there is no data, and only then', () => {
  expect([{ errors: [] }, [], 'text', null].map(hasRun)).toEqual([false, false, false, false]);
  expect([{ data: null }, { data: {}, errors: [] }].map(hasRun)).toEqual([true, true]);
  expect(errorMessages({ errors: [{ message: 'a' }, {}] })).toEqual(['a', '']);
  expect(errorMessages(null)).toEqual([]);
});
