/** The text of documents, and which calls may be in one. */

import { describe, expect, test } from '@jest/globals';
import type { Link } from '../../../src/core/link.js';
import { BATCH } from '../../../src/gitlab/graphql/batch-size.js';
import { documentOf, fitsDocument, smallerBatch } from '../../../src/gitlab/graphql/document.js';
import type { Call } from '../../../src/ports/releases.js';

const LINK: Link = { name: 'a', url: 'https://x/a', link_type: 'package', direct_asset_path: null };
const create = (link: Partial<Link> = {}): Call => ({
  kind: 'create',
  tag: 'v1',
  link: { ...LINK, ...link },
});
const update = (id: number, link: Partial<Link> = {}): Call => ({
  kind: 'update',
  tag: 'v1',
  id,
  before: LINK,
  link: { ...LINK, ...link },
});
const remove = (id: number): Call => ({ kind: 'delete', tag: 'v1', id, before: LINK });

test('one input variable a call, aliases are step numbers, no value in the document', () => {
  expect(documentOf([update(7), create({ direct_asset_path: '/bin/a' }), remove(9)], 'group/app')).toEqual({
    query:
      'mutation($s1:ReleaseAssetLinkUpdateInput!$s2:ReleaseAssetLinkCreateInput!$s3:ReleaseAssetLinkDeleteInput!)' +
      '{s1:releaseAssetLinkUpdate(input:$s1){errors}' +
      ' s2:releaseAssetLinkCreate(input:$s2){errors link{id}}' +
      ' s3:releaseAssetLinkDelete(input:$s3){errors link{name url linkType directAssetPath}}}',
    variables: {
      // All four fields always; null clears the path.
      s1: {
        id: 'gid://gitlab/Releases::Link/7',
        name: 'a',
        url: 'https://x/a',
        linkType: 'PACKAGE',
        directAssetPath: null,
      },
      s2: {
        projectPath: 'group/app',
        tagName: 'v1',
        name: 'a',
        url: 'https://x/a',
        linkType: 'PACKAGE',
        directAssetPath: '/bin/a',
      },
      s3: { id: 'gid://gitlab/Releases::Link/9' },
    },
  });
});

test('a full document stays below half of 10,000 characters, whatever the values', () => {
  const calls = Array.from({ length: BATCH }, (_, index) => update(index, { name: 'n'.repeat(2000) }));
  expect(documentOf(calls, 'g/p').query.length).toBeLessThan(5000);
});

test('no link stands twice', () => {
  expect(() => documentOf([update(1), remove(1)], 'g/p')).toThrow('the same link');
  expect(() => documentOf([update(1), create(), create(), update(2)], 'g/p')).not.toThrow();
});

describe('what goes by REST', () => {
  test.each([
    ['a long name', create({ name: 'ä'.repeat(1001) }), false],
    ['a name of 2,000 bytes', create({ name: 'ä'.repeat(1000) }), true],
    ['a long URL', update(1, { url: `https://x/${'a'.repeat(2000)}` }), false],
    ['a NUL', update(1, { name: 'a\0' }), false],
    ['half a surrogate pair', create({ direct_asset_path: '/bin/\ud800' }), false],
    ['an emoji', create({ name: '😀' }), true],
    ['a delete', remove(1), true],
  ])('%s', (_what, call, fits) => {
    expect(fitsDocument(call)).toBe(fits);
    if (!fits) expect(() => documentOf([call], 'g/p')).toThrow('does not fit');
  });
});

test('halving ends after two times', () => {
  expect([smallerBatch(25), smallerBatch(12), smallerBatch(6)]).toEqual([12, 6, null]);
});
