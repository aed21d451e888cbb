/** Documents sent to the sandbox: what is certain after each kind of answer. */

import { describe, expect, test } from '@jest/globals';
import { GitLabClient } from '../../../src/gitlab/client/client.js';
import { deliver } from '../../../src/gitlab/graphql/deliver.js';
import type { Call } from '../../../src/ports/releases.js';
import type { Fault } from '../../../src/sandbox/http/fault.js';
import type { SandboxOptions } from '../../../src/sandbox/http/server.js';
import { options } from '../options.js';
import { sandboxed } from '../sandboxed.js';

const link = (name: string) => ({
  name,
  url: `https://x/${name}`,
  link_type: 'other' as const,
  direct_asset_path: null,
});
const LINKS = Array.from({ length: 30 }, (_, index) => link(`n${index + 1}`));
const rename = (id: number): Call => ({
  kind: 'update',
  tag: 'v0.1',
  id,
  before: link(`n${id}`),
  link: link(`m${id}`),
});
const CALLS = [1, 2, 3, 4].map(rename);

async function gitlab(how: Omit<SandboxOptions, 'seed'> = {}, token = 'maintainer') {
  const tokens = {
    reader: { kind: 'pat', scopes: ['read_api'] },
    expired: { kind: 'pat', state: 'expired' },
  } as const;
  const { sandbox } = await sandboxed({ links: LINKS, tokens }, how);
  const client = new GitLabClient(
    options(sandbox.url, { retries: 0, token: { kind: 'private', value: token } }),
  );
  const names = () =>
    sandbox.world.projects
      .get(24)
      ?.releases.get('v0.1')
      ?.links.map(({ name }) => name)
      .slice(0, 4);
  return {
    sandbox,
    names,
    send: (calls: readonly Call[] = CALLS) => deliver(client, calls, 'group/sub/project'),
  };
}

const first = (fault: Fault) => ({
  fault: (_request: unknown, index: number) => (index === 0 ? fault : undefined),
});

test('creates, updates and deletes in one request', async () => {
  const { sandbox, send } = await gitlab();
  const calls: Call[] = [
    rename(1),
    { kind: 'delete', tag: 'v0.1', id: 2, before: link('n2') },
    { kind: 'create', tag: 'v0.1', link: { ...link('n2'), direct_asset_path: '/bin/n2' } },
    { ...rename(3), link: link('n4') } as Call,
    { ...rename(99) },
  ];
  expect(await send(calls)).toMatchObject({
    kind: 'answered',
    answers: [
      { kind: 'done', link: null },
      { kind: 'done', link: link('n2') },
      { kind: 'done' },
      // In the words of REST, and with its kind.
      {
        kind: 'failed',
        error: {
          kind: 'taken',
          message: 'GitLab refused: Url has already been taken; Name has already been taken',
        },
      },
      { kind: 'ask' },
    ],
  });
  expect(sandbox.log.map(({ method, target }) => `${method} ${target}`)).toEqual(['POST /api/graphql']);
});

describe('nothing ran', () => {
  const web = {
    kind: 'status',
    status: 404,
    headers: { 'content-type': 'text/html' },
    body: '<html></html>',
  } as const;
  const page = { ...web, status: 200 } as const;
  const plain = (status: number, message: string) => ({
    kind: 'status' as const,
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ errors: [{ message }] }),
  });
  test.each([
    ['an old server', { graphql: 'old' as const }, 'unsupported'],
    ['a server without GraphQL', { graphql: 'off' as const }, 'unsupported'],
    ['a page', first(page), 'unsupported'],
    ['a 404 page of a proxy', first(web), 'unsupported'],
    ['not allowed', first(plain(403, 'API not accessible for user.')), 'unsupported'],
    [
      'a redirect',
      first({ kind: 'status', status: 302, headers: { location: '/users/sign_in' } }),
      'unsupported',
    ],
    ['JSON without data', first(plain(200, 'Field does not exist')), 'unsupported'],
    ['too large', first(plain(422, 'Query too large')), 'too-large'],
    [
      'too complex',
      first(plain(200, 'Query has complexity of 252, which exceeds max complexity of 250')),
      'too-large',
    ],
    ['checked for too long', first(plain(200, 'Timeout on validation of query')), 'too-large'],
    ['throttled', first({ kind: 'status', status: 429, body: 'Retry later' }), 'unsent'],
  ])('%s', async (_what, how, kind) => {
    const { send, names } = await gitlab(how);
    expect(await send()).toMatchObject({ kind });
    expect(names()).toEqual(['n1', 'n2', 'n3', 'n4']);
  });

  test('an expired token', async () => {
    const { send } = await gitlab({}, 'expired');
    expect(await send()).toMatchObject({ kind: 'unsupported' });
  });

  test('a token that may only read: REST is asked for the reason', async () => {
    const { send } = await gitlab({}, 'reader');
    expect(await send()).toMatchObject({ answers: CALLS.map(() => ({ kind: 'ask' })) });
  });

  test('no server', async () => {
    const { sandbox, send } = await gitlab();
    await sandbox.close();
    expect(await send()).toMatchObject({ kind: 'unsent', error: { kind: 'unreachable' } });
  });
});

describe('something ran', () => {
  test.each([
    ['a bare 500', { kind: 'status-after', status: 500 }, 'broken', ['m1', 'm2', 'm3', 'm4']],
    ['a 502', { kind: 'status-after', status: 502 }, 'lost', ['m1', 'm2', 'm3', 'm4']],
    ['a 503', { kind: 'status', status: 503 }, 'lost', ['n1', 'n2', 'n3', 'n4']],
    ['the connection is lost', { kind: 'hang-up', after: 2, ms: 10_000 }, 'lost', ['m1', 'm2', 'n3', 'n4']],
    ['a bare 500 in the middle', { kind: 'break', during: 3 }, 'broken', ['m1', 'm2', 'n3', 'n4']],
    [
      'a 504 while the server goes on',
      { kind: 'hang-up', after: 2, ms: 10_000, status: 504 },
      'lost',
      ['m1', 'm2', 'n3', 'n4'],
    ],
    ['an answer that is cut off', { kind: 'truncate' }, 'lost', ['m1', 'm2', 'm3', 'm4']],
  ] as const)('%s', async (_what, fault, kind, left) => {
    const { send, names } = await gitlab(first(fault));
    expect(await send()).toMatchObject({ kind });
    expect(names()).toEqual(left);
  });

  test('the time limit passes in the middle', async () => {
    const { send, names } = await gitlab(first({ kind: 'time-out', during: 2 }));
    expect(await send()).toMatchObject({
      answers: [
        { kind: 'done' },
        { kind: 'failed', error: { kind: 'unclear' } },
        { kind: 'unsent' },
        { kind: 'unsent' },
      ],
    });
    expect(names()).toEqual(['m1', 'm2', 'n3', 'n4']);
  });
});
