import { expect, test } from '@jest/globals';
import { isDone } from '../../src/gitlab/api/call-state.js';
import type { Call } from '../../src/ports/releases.js';

const link = { name: 'a', url: 'https://x.test/a', link_type: 'other', direct_asset_path: null } as const;
const release = (...ids: readonly number[]) =>
  new Map([
    ['v1', { tag: 'v1', url: null, links: ids.map((id) => ({ ...link, id, direct_asset_url: link.url })) }],
  ]);
const made: Call = { kind: 'create', tag: 'v1', link };
const gone: Call = { kind: 'delete', tag: 'v1', id: 1, before: link };

test('a link that is deleted and made again is not made while it has its old row', () => {
  expect(isDone(made, release(1), [gone, made])).toBe(false);
  expect(isDone(gone, release(1), [gone, made])).toBe(false);
  expect(isDone(made, release(2), [gone, made])).toBe(true);
  expect(isDone(gone, release(2), [gone, made])).toBe(true);
});

test('a link that is only made is done whoever made it', () => {
  expect(isDone(made, release(1), [made])).toBe(true);
  expect(isDone(made, release(), [made])).toBe(false);
});
