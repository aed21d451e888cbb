import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../../src/sandbox/http/fault.js';
import { sandboxed } from '../sandboxed.js';

const A = { name: 'a', url: 'https://x/a', link_type: 'package', direct_asset_path: '/bin/a' } as const;
const B = { name: 'b', url: 'https://x/b', link_type: 'other', direct_asset_path: null } as const;

/** A release with the link A (id 1), and the fault at the first request only. */
async function faulty(fault: Fault) {
  const client = { timeout: fault.kind === 'hang' ? 250 : 10_000 };
  const { store, sandbox } = await sandboxed(
    { links: [A] },
    { fault: (_, index) => (index === 0 ? fault : undefined), client },
  );
  const names = async () => (await store.listLinks('v0.1')).map((link) => link.name);
  return { store, sandbox, names };
}

const RESET_BEFORE: Fault = { kind: 'reset-before' };
const RESET_AFTER: Fault = { kind: 'reset-after' };
const LOST: Fault = { kind: 'status-after', status: 502 };
const FAILED: Fault = { kind: 'status-after', status: 500 };
const CUT: Fault = { kind: 'truncate' };
const HANG: Fault = { kind: 'hang' };
const THROTTLED: Fault = {
  kind: 'status',
  status: 429,
  headers: { 'retry-after': '3' },
  body: 'Retry later',
};

describe('a create', () => {
  test.each<[string, Fault, boolean]>([
    ['reset before', RESET_BEFORE, false],
    ['hanging', HANG, false],
    ['reset after', RESET_AFTER, true],
    ['lost by a gateway', LOST, true],
    ['failed after', FAILED, true],
    ['cut off', CUT, true],
  ])('that is %s is sent once, and unclear', async (_, fault, done) => {
    const { store, sandbox, names } = await faulty(fault);
    await expect(store.createLink('v0.1', B)).rejects.toMatchObject({ kind: 'unclear' });
    expect(sandbox.log.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(await names()).toEqual(done ? ['b', 'a'] : ['a']);
  });

  test('that is throttled is sent again', async () => {
    const { store, names } = await faulty(THROTTLED);
    await store.createLink('v0.1', B);
    expect(await names()).toEqual(['b', 'a']);
    expect(store.requests).toBe(3);
  });

  test('of a release, likewise', async () => {
    const { store } = await faulty(RESET_AFTER);
    await expect(store.createRelease('v0.2', [B], 'main')).rejects.toMatchObject({ kind: 'unclear' });
    expect((await store.readRelease('v0.2'))?.links).toHaveLength(1);
  });
});

describe('an update and a delete', () => {
  test.each<[string, Fault]>([
    ['reset before', RESET_BEFORE],
    ['hanging', HANG],
    ['reset after', RESET_AFTER],
    ['lost by a gateway', LOST],
    ['cut off', CUT],
    ['throttled', THROTTLED],
  ])('%s: sent again, and done', async (_, fault) => {
    const updated = await faulty(fault);
    expect(await updated.store.updateLink('v0.1', 1, B)).toMatchObject({ id: 1, ...B });
    expect(updated.store.requests).toBe(2);
    const deleted = await faulty(fault);
    await deleted.store.deleteLink('v0.1', 1);
    expect(deleted.store.requests).toBe(2);
    expect(await deleted.names()).toEqual([]);
  });

  test('500 is told, and not tried again', async () => {
    const { store, names } = await faulty(FAILED);
    await expect(store.updateLink('v0.1', 1, B)).rejects.toMatchObject({ kind: 'unclear', status: 500 });
    expect(await names()).toEqual(['b']);
  });
});

test.each([RESET_BEFORE, RESET_AFTER, LOST, FAILED, CUT, HANG, THROTTLED])(
  'a read is tried again: %j',
  async (fault) => {
    const { store } = await faulty(fault);
    expect((await store.readRelease('v0.1'))?.links).toHaveLength(1);
    expect(store.requests).toBe(2);
  },
);

describe('an answer that is not GitLab’s', () => {
  const body = (text: string, type = 'application/json'): Fault => ({
    kind: 'status-after',
    status: 200,
    headers: { 'content-type': type },
    body: text,
  });

  test.each<[string, Fault, string]>([
    ['deep', body('['.repeat(1_000_000)), 'lists within lists without end'],
    ['another JSON', body('{"ok":true}'), 'has nothing where release.tag_name should be a string'],
    ['a prototype', body('{"__proto__":{"tag_name":"v0.1"}}'), 'release.tag_name'],
    ['a list', body('[]'), 'release should be an object'],
    ['null', body('null'), 'has null where release should be an object'],
    ['nothing', body(''), 'has null where release should be an object'],
    [
      'a page',
      body('<html><title>Sign in</title>', 'text/html'),
      'answered with a web page, “Sign in” instead of JSON',
    ],
    ['text', body('OK', 'text/plain'), 'answered with text/plain instead of JSON'],
  ])('stops a read: %s', async (_, fault, message) => {
    const { store } = await faulty(fault);
    await expect(store.readRelease('v0.1')).rejects.toMatchObject({
      kind: 'unexpected',
      message: expect.stringContaining(message),
    });
    expect(store.requests).toBe(1);
  });

  test('leaves open what became of a write', async () => {
    const { store } = await faulty(body('{"ok":true}'));
    await expect(store.createLink('v0.1', B)).rejects.toMatchObject({ kind: 'unclear' });
    const other = await faulty(body('{"ok":true}'));
    await expect(other.store.updateLink('v0.1', 1, B)).rejects.toMatchObject({ kind: 'unclear' });
  });
});
