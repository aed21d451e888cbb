import { afterEach, describe, expect, test } from '@jest/globals';
import { keepComment } from '../../src/app/review/sticky-comment.js';
import type { GithubOptions } from '../../src/github/client.js';
import { createGithubComments, type PullRequestId } from '../../src/github/comments.js';
import { StoreError } from '../../src/ports/store-error.js';
import {
  type FakeGitHub,
  type FakeGitHubOptions,
  PERSON,
  startFakeGitHub,
} from '../fake-github/fake-github.js';
import { fakeClock } from '../gitlab/fake-clock.js';
import { told } from '../gitlab/told.js';

const MARKER = '<!-- release-links:0123 -->';
const NEVER = new AbortController().signal;

let github: FakeGitHub | undefined;

afterEach(async () => {
  await github?.close();
  github = undefined;
});

async function open(world: FakeGitHubOptions = {}, rest: Partial<GithubOptions & PullRequestId> = {}) {
  github = await startFakeGitHub(world);
  const pull = { owner: 'acme', repository: 'app', number: rest.number ?? 7 };
  const options = {
    token: 'bot-token',
    apiUrl: github.url,
    userAgent: 'release-links/test',
    timeout: 5000,
    retries: 2,
    log: told(),
    clock: fakeClock(),
    stop: NEVER,
    deadline: NEVER,
    ...rest,
  };
  const comments = createGithubComments(options, pull);
  return { github, comments };
}

const BOT_USER = { login: 'github-actions[bot]', type: 'Bot' } as const;
const STRANGER = { login: 'mallory', type: 'User' } as const;

async function refusalOf(promise: Promise<unknown>): Promise<StoreError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StoreError)) throw new Error(`wanted a StoreError, found ${String(error)}`);
  return error;
}

describe('find', () => {
  test('looks at every page, and stops at the last', async () => {
    const { github, comments } = await open();
    for (let index = 0; index < 250; index += 1) github.addComment(`comment ${index}`, STRANGER);
    const ours = github.addComment(`${MARKER}\nplan`, BOT_USER);
    expect(await comments.find(MARKER)).toMatchObject([{ id: ours.id, body: ours.body }]);
    expect(github.calls.map(({ path }) => path.replace(/.*\?/, ''))).toEqual([
      'per_page=100&page=1',
      'per_page=100&page=2',
      'per_page=100&page=3',
    ]);
  });

  test('goes on after a full page where a proxy drops the Link header', async () => {
    const full = Array.from({ length: 100 }, (_, id) => ({ id, body: 'hello', user: STRANGER }));
    const { github, comments } = await open({
      fault: ({ path }) => (path.endsWith('page=1') ? { status: 200, body: full } : undefined),
    });
    for (let index = 0; index < 100; index += 1) github.addComment(`comment ${index}`, STRANGER);
    const ours = github.addComment(`${MARKER}\nplan`, BOT_USER);
    expect(await comments.find(MARKER)).toMatchObject([{ id: ours.id, body: ours.body }]);
  });

  test('does not take a marker inside a text for one on the first line', async () => {
    const { github, comments } = await open();
    github.addComment(`Look:\n${MARKER}\nplan`, BOT_USER);
    github.addComment(`${MARKER} and more`, BOT_USER);
    expect(await comments.find(MARKER)).toEqual([]);
  });

  test('does not take a stranger’s comment with our marker for ours', async () => {
    const { github, comments } = await open();
    github.addComment(`${MARKER}\nNo changes.`, STRANGER);
    const ours = github.addComment(`${MARKER}\r\nplan`, BOT_USER);
    expect(await comments.find(MARKER)).toMatchObject([{ id: ours.id, body: ours.body }]);
  });

  test('does not take the comment of an account that is gone for ours', async () => {
    const { github, comments } = await open();
    github.addComment(`${MARKER}\nNo changes.`, null);
    expect(await comments.find(MARKER)).toEqual([]);
  });

  test('goes by the marker alone where no authors are told', async () => {
    const { github, comments } = await open();
    const ours = github.addComment(`${MARKER}\nplan`, undefined);
    expect(await comments.find(MARKER)).toMatchObject([{ id: ours.id, body: ours.body }]);
  });

  test('knows the comments of a personal token by its account', async () => {
    const { github, comments } = await open({}, { token: 'person-token' });
    github.addComment(`${MARKER}\nforged`, STRANGER);
    const ours = github.addComment(`${MARKER}\nplan`, { login: PERSON.login, type: 'User' });
    expect(await comments.find(MARKER)).toMatchObject([{ id: ours.id, body: ours.body }]);
  });

  test('asks who the token is only where a person wrote the marker', async () => {
    const { github, comments } = await open({}, { token: 'person-token' });
    github.addComment(`${MARKER}\nplan`, BOT_USER);
    await comments.find(MARKER);
    expect(github.calls.filter(({ path }) => path === '/user')).toEqual([]);
  });

  test('sends the token to the API’s own address only, whatever the Link header says', async () => {
    const link = '<http://127.0.0.1:9/steal?page=2>; rel="next"';
    let page = 0;
    const { github, comments } = await open({
      fault: () => {
        page += 1;
        return page === 1 ? { status: 200, headers: { link }, body: [] } : undefined;
      },
    });
    expect(await comments.find(MARKER)).toEqual([]);
    // Two pages, and once more to see that they hold none.
    expect(github.calls.map(({ path }) => path.replace(/.*page=/, ''))).toEqual(['1', '2', '1']);
  });
});

describe('pages that shift', () => {
  /** Deletes the oldest comment while a second page is on its way, and writes another one. */
  function shifts(times: number) {
    let left = times;
    let board: FakeGitHub['comments'] = [];
    const fault: FakeGitHubOptions['fault'] = ({ path }) => {
      if (left > 0 && path.endsWith('page=2')) {
        left -= 1;
        board.splice(0, 1);
        board.push({ id: 90_000 + left, body: 'late', user: STRANGER });
      }
      return undefined;
    };
    const watch = (given: FakeGitHub): void => {
      board = given.comments;
    };
    return { fault, watch };
  }

  test('a comment that slips between two of them is found', async () => {
    const { fault, watch } = shifts(1);
    const { github, comments } = await open({ fault });
    for (let index = 0; index < 100; index += 1) github.addComment(`comment ${index}`, STRANGER);
    const ours = github.addComment(`${MARKER}\nold`, BOT_USER);
    for (let index = 0; index < 20; index += 1) github.addComment(`comment ${index}`, STRANGER);
    watch(github);
    expect(await keepComment(comments, MARKER, `${MARKER}\nnew`)).toMatchObject({ kept: 'updated' });
    expect(ours.body).toBe(`${MARKER}\nnew`);
    expect(github.comments.filter(({ body }) => body.startsWith(MARKER))).toHaveLength(1);
  });

  test('that it is absent is not concluded as long as they do', async () => {
    const { fault, watch } = shifts(99);
    const { github, comments } = await open({ fault });
    for (let index = 0; index < 130; index += 1) github.addComment(`comment ${index}`, STRANGER);
    watch(github);
    const error = await refusalOf(keepComment(comments, MARKER, `${MARKER}\nplan`));
    expect(error).toMatchObject({ kind: 'unexpected', message: expect.stringContaining('does not add up') });
    expect(github.calls.every(({ method }) => method === 'GET')).toBe(true);
  });
});

describe('copies that a race has left', () => {
  test.each([
    ['the job’s own token', 'bot-token', BOT_USER],
    ['a personal token', 'person-token', { login: PERSON.login, type: 'User' }],
  ] as const)('are removed by %s; the older is kept', async (_, token, user) => {
    const { github, comments } = await open({}, { token });
    const older = github.addComment(`${MARKER}\none`, user);
    github.addComment(`${MARKER}\nforged`, STRANGER);
    github.addComment('hello', user);
    github.addComment(`${MARKER}\ntwo`, user);
    expect(await keepComment(comments, MARKER, `${MARKER}\ntwo`)).toEqual({
      kept: 'updated',
      before: `${MARKER}\none`,
      removed: 1,
      leftOver: null,
    });
    expect(older.body).toBe(`${MARKER}\ntwo`);
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARKER}\ntwo`, `${MARKER}\nforged`, 'hello']);
  });

  test.each([
    ['another bot’s', 'bot-token', { login: 'renovate[bot]', type: 'Bot' }],
    ['a bot’s, for a personal token', 'person-token', BOT_USER],
    ['of an author that is not told', 'bot-token', undefined],
  ] as const)('stay where they are %s', async (_, token, user) => {
    const { github, comments } = await open({}, { token });
    github.addComment(`${MARKER}\nplan`, BOT_USER);
    github.addComment(`${MARKER}\nplan`, user);
    expect(await keepComment(comments, MARKER, `${MARKER}\nplan`)).toMatchObject({
      removed: 0,
      leftOver: null,
    });
    expect(github.comments).toHaveLength(2);
  });

  test('stay where GitHub refuses to remove them, and the comment is kept', async () => {
    const { github, comments } = await open({
      fault: ({ method }) =>
        method === 'DELETE' ? { status: 403, body: { message: 'Resource not accessible' } } : undefined,
    });
    github.addComment(`${MARKER}\nold`, BOT_USER);
    github.addComment(`${MARKER}\nplan`, BOT_USER);
    expect(await keepComment(comments, MARKER, `${MARKER}\nplan`)).toMatchObject({
      kept: 'updated',
      removed: 0,
      leftOver: { kind: 'denied' },
    });
  });

  test('that are gone already count as removed', async () => {
    const { comments } = await open();
    await expect(comments.remove(77)).resolves.toBeUndefined();
  });
});

describe('create and update', () => {
  test('write what is given', async () => {
    const { github, comments } = await open();
    await comments.create(`${MARKER}\none`);
    const [comment] = github.comments;
    expect(comment?.user).toEqual(BOT_USER);
    await comments.update(comment?.id ?? 0, `${MARKER}\ntwo`);
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARKER}\ntwo`]);
  });

  const cases: readonly {
    readonly name: string;
    readonly options?: FakeGitHubOptions;
    readonly rest?: Partial<GithubOptions & PullRequestId>;
    readonly body?: string;
    readonly kind: StoreError['kind'];
    readonly says: RegExp;
  }[] = [
    {
      name: 'no permission',
      rest: { token: 'read-token' },
      kind: 'denied',
      says: /acme\/app#7: it lacks pull-requests: write .*permissions: pull-requests: write/,
    },
    {
      name: 'unknown token',
      rest: { token: 'nobody' },
      kind: 'denied',
      says: /does not know the github-token/,
    },
    { name: 'no such pull request', rest: { number: 8 }, kind: 'missing', says: /acme\/app#8 \(404\)/ },
    { name: 'too long', body: 'x'.repeat(65_537), kind: 'refused', says: /too long \(maximum is 65536/ },
    {
      name: 'locked',
      options: {
        fault: () => ({
          status: 403,
          body: { message: 'Unable to create comment because issue is locked.' },
        }),
      },
      kind: 'denied',
      says: /acme\/app#7 is locked/,
    },
    {
      name: 'secondary rate limit',
      options: {
        fault: () => ({ status: 403, headers: { 'retry-after': '60' }, body: { message: 'slow down' } }),
      },
      kind: 'unreachable',
      says: /refuses further requests/,
    },
    {
      name: 'breakdown',
      options: { fault: () => ({ status: 502, body: {} }) },
      kind: 'unreachable',
      says: /502/,
    },
    {
      name: 'no connection',
      rest: { apiUrl: 'http://127.0.0.1:9' },
      kind: 'unreachable',
      says: /could not be reached/,
    },
  ];

  test.each(cases)('explain a refusal: $name', async ({ options, rest, body = 'text', kind, says }) => {
    const { comments } = await open(options, rest);
    const error = await refusalOf(comments.create(body));
    expect(error.kind).toBe(kind);
    expect(`${error.message} ${error.hint ?? ''}`).toMatch(says);
  });

  test('send nothing once the run is stopped', async () => {
    const { github, comments } = await open({}, { stop: AbortSignal.abort() });
    expect((await refusalOf(comments.create('text'))).kind).toBe('stopped');
    expect(github.calls).toEqual([]);
  });

  test('give up at the deadline', async () => {
    const { comments } = await open({}, { deadline: AbortSignal.abort() });
    expect((await refusalOf(comments.create('text'))).kind).toBe('stopped');
  });

  test('are tried again only where that is safe', async () => {
    const passing = { status: 502, body: { message: 'bad gateway' } };
    const { github, comments } = await open({ fault: () => passing });
    const kinds = [
      (await refusalOf(comments.find(MARKER))).kind,
      (await refusalOf(comments.update(1, 'text'))).kind,
      (await refusalOf(comments.create('text'))).kind,
    ];
    expect(kinds).toEqual(['unreachable', 'unreachable', 'unreachable']);
    expect(github.calls.map(({ method }) => method)).toEqual([
      ...['GET', 'GET', 'GET', 'PATCH', 'PATCH', 'PATCH'],
      'POST',
    ]);
  });
});

test('a comment is written once GitHub’s rate limit is over, and at the address it redirects to', async () => {
  let calls = 0;
  const { github, comments } = await open({
    fault: ({ path }) => {
      calls += 1;
      if (calls === 1)
        return { status: 403, headers: { 'retry-after': '1' }, body: { message: 'slow down' } };
      if (calls > 2) return undefined;
      return { status: 307, headers: { location: path }, body: {} };
    },
  });
  await comments.create('text');
  expect(github.calls.map(({ method }) => method)).toEqual(['POST', 'POST', 'POST']);
  expect(github.comments.map(({ body }) => body)).toEqual(['text']);
});

describe('a token', () => {
  test('that cannot be sent is refused without being shown', async () => {
    const token = 'ghp_first\nsecond';
    const { github, comments } = await open({}, { token });
    const error = await refusalOf(comments.create('text'));
    expect(github.calls).toEqual([]);
    expect(error.kind).toBe('denied');
    expect(JSON.stringify([error.message, error.hint, String(error.stack)])).not.toContain('ghp_first');
  });

  test('is in no error', async () => {
    const { comments } = await open({ fault: () => ({ status: 500, body: { message: 'no' } }) });
    const error = await refusalOf(comments.create('text'));
    expect(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain('bot-token');
  });
});
