import { describe, expect, test } from '@jest/globals';
import { keepComment } from '../../../src/app/review/sticky-comment.js';
import { createMergeRequestNotes } from '../../../src/gitlab/api/notes.js';
import type { GitLabOptions } from '../../../src/gitlab/client/options.js';
import { StoreError } from '../../../src/ports/store-error.js';
import type { SeedNote } from '../../../src/sandbox/world/seed-model.js';
import type { StoredNote } from '../../../src/sandbox/world/world.js';
import { openSandbox } from '../../sandboxes.js';
import { appSeed, type ServerOptions } from '../../serving.js';
import { scriptedServer } from '../scripted-server.js';

const MARKER = '<!-- release-links:0123 -->';
const NEVER = new AbortController().signal;

const TOKENS = {
  'bot-token': { kind: 'pat', role: 'developer', user: 'project_24_bot' },
  'owner-token': { kind: 'oauth', role: 'maintainer', user: 'owner' },
  'read-token': { kind: 'pat', scopes: ['read_api'], user: 'reader' },
  'job-token': { kind: 'job', projects: [24] },
} as const;

async function open(
  notes: readonly SeedNote[],
  rest: Partial<GitLabOptions> = {},
  options: ServerOptions = {},
) {
  const started = await openSandbox(appSeed({ merge_requests: [{ iid: 5, notes }] }, TOKENS), options);
  const comments = createMergeRequestNotes(
    {
      url: started.url,
      project: 'group/app',
      token: { kind: 'private', value: 'bot-token' },
      retries: 0,
      timeout: 5000,
      stop: NEVER,
      deadline: NEVER,
      log: { debug: () => {}, info: () => {}, warning: () => {} },
      allowInsecure: false,
      userAgent: 'test',
      ...rest,
    },
    5,
  );
  const request = started.world.projects.get(24)?.mergeRequests.get(5);
  if (request === undefined) throw new Error('the seed has no merge request');
  return { comments, request, sandbox: started };
}

const bodies = ({ request }: Awaited<ReturnType<typeof open>>): string[] =>
  request.notes.map(({ body }) => body);

async function refusalOf(promise: Promise<unknown>): Promise<StoreError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StoreError)) throw new Error(`wanted a StoreError, found ${String(error)}`);
  return error;
}

describe('a note on a merge request', () => {
  test('is created, updated in place, and left alone where it says the same', async () => {
    const world = await open([{ body: 'hello' }]);
    expect(await keepComment(world.comments, MARKER, `${MARKER}\none\n`)).toMatchObject({ kept: 'created' });
    expect(await keepComment(world.comments, MARKER, `${MARKER}\ntwo\n`)).toMatchObject({ kept: 'updated' });
    expect(await keepComment(world.comments, MARKER, `${MARKER}\ntwo\n`)).toMatchObject({
      kept: 'unchanged',
    });
    expect(bodies(world)).toEqual(['hello', `${MARKER}\ntwo\n`]);
  });

  test('is found on any page, although pages are short or empty where notes are hidden', async () => {
    const notes: SeedNote[] = Array.from({ length: 230 }, (_, index) => ({
      body: `note ${index}`,
      hidden: index < 150,
    }));
    const { comments, sandbox } = await open([
      ...notes,
      { body: `${MARKER}\nplan`, author: 'project_24_bot' },
    ]);
    expect(await comments.find(MARKER)).toEqual([
      { id: expect.any(Number), body: `${MARKER}\nplan`, isOwn: true },
    ]);
    const pages = sandbox.log.filter(({ target }) => target.includes('/notes?'));
    expect(pages.map(({ target }) => /[?&]page=(\d+)/.exec(target)?.[1])).toEqual(['1', '2', '3']);
  });

  test('is found where a proxy drops the headers that tell of further pages', async () => {
    const note = (id: number, body: string) => ({ id, body, author: { username: 'bot' } });
    const server = await scriptedServer([
      { json: Array.from({ length: 100 }, (_, id) => note(id, 'hello')) },
      { json: [note(100, `${MARKER}\nplan`)] },
      { json: { username: 'bot' } },
    ]);
    try {
      const { comments } = await open([], { url: server.url });
      expect(await comments.find(MARKER)).toEqual([{ id: 100, body: `${MARKER}\nplan`, isOwn: true }]);
    } finally {
      await server.close();
    }
  });

  test('is not a stranger’s with our marker, even for a token that could edit it', async () => {
    const token = { kind: 'oauth', value: 'owner-token' } as const;
    const world = await open([{ body: `${MARKER}\nforged`, author: 'mallory' }], { token });
    expect(await keepComment(world.comments, MARKER, `${MARKER}\nplan`)).toMatchObject({ kept: 'created' });
    expect(bodies(world)).toEqual([`${MARKER}\nforged`, `${MARKER}\nplan`]);
  });

  test('is written anew where GitLab tells not who the token is and refuses the update', async () => {
    const hidden: ServerOptions = {
      fault: ({ target }) => (target.endsWith('/user') ? { kind: 'status', status: 403 } : undefined),
    };
    const world = await open([{ body: `${MARKER}\nforged`, author: 'mallory' }], {}, hidden);
    expect(await keepComment(world.comments, MARKER, `${MARKER}\nplan`)).toMatchObject({ kept: 'created' });
    expect(bodies(world)).toEqual([`${MARKER}\nforged`, `${MARKER}\nplan`]);
  });

  const BOT = 'project_24_bot';
  const many = (count: number, from = 0): SeedNote[] =>
    Array.from({ length: count }, (_, index) => ({ body: `note ${from + index}`, hidden: index % 7 === 3 }));

  /** Deletes the oldest note whenever a second page is asked for, and adds one, so that the total stays. */
  function shifts(times: number) {
    let left = times;
    let notes: StoredNote[] = [];
    const fault: ServerOptions['fault'] = ({ target }) => {
      if (left > 0 && /notes\?.*\bpage=2\b/.test(target)) {
        left -= 1;
        const [oldest] = notes.splice(0, 1);
        if (oldest !== undefined) notes.push({ ...oldest, id: 90_000 + left, body: 'late' });
      }
      return undefined;
    };
    const watch = (given: StoredNote[]): void => {
      notes = given;
    };
    return { fault, watch };
  }

  test('is found although it slips between two pages', async () => {
    const { fault, watch } = shifts(1);
    // The hundred-and-first becomes the hundredth while the second page is on its way.
    const notes = [...many(100), { body: `${MARKER}\nold`, author: BOT }, ...many(40, 100)];
    const world = await open(notes, {}, { fault });
    watch(world.request.notes);
    expect(await keepComment(world.comments, MARKER, `${MARKER}\nnew`)).toMatchObject({ kept: 'updated' });
    expect(bodies(world).filter((body) => body.startsWith(MARKER))).toEqual([`${MARKER}\nnew`]);
  });

  test('is not written a second time while the pages do not add up', async () => {
    const { fault, watch } = shifts(99);
    const world = await open(many(150), {}, { fault });
    watch(world.request.notes);
    const error = await refusalOf(keepComment(world.comments, MARKER, `${MARKER}\nplan`));
    expect(error).toMatchObject({ kind: 'unexpected', message: expect.stringContaining('list of notes') });
    expect(bodies(world).some((body) => body.startsWith(MARKER))).toBe(false);
  });

  test('is written where two reads of several pages show none, hidden ones or not', async () => {
    const world = await open(many(150));
    expect(await keepComment(world.comments, MARKER, `${MARKER}\nplan`)).toMatchObject({ kept: 'created' });
    expect(world.sandbox.log.filter(({ target }) => target.includes('/notes?'))).toHaveLength(4);
  });

  test('that two jobs wrote at once: the older is kept, the other removed, a stranger’s is not', async () => {
    const world = await open([
      { body: `${MARKER}\nforged`, author: 'mallory' },
      { body: `${MARKER}\none`, author: BOT },
      { body: 'hello', author: BOT },
      { body: `${MARKER}\ntwo`, author: BOT },
    ]);
    expect(await keepComment(world.comments, MARKER, `${MARKER}\ntwo`)).toEqual({
      kept: 'updated',
      before: `${MARKER}\none`,
      removed: 1,
      leftOver: null,
    });
    expect(bodies(world)).toEqual([`${MARKER}\nforged`, `${MARKER}\ntwo`, 'hello']);
  });

  test('of which there are two is not removed where GitLab tells not who the token is', async () => {
    const fault: ServerOptions['fault'] = ({ target }) =>
      target.endsWith('/user') ? { kind: 'status', status: 403 } : undefined;
    const twice = [1, 2].map(() => ({ body: `${MARKER}\nplan`, author: BOT }));
    const world = await open(twice, {}, { fault });
    expect(await keepComment(world.comments, MARKER, `${MARKER}\nplan`)).toMatchObject({ removed: 0 });
    expect(world.request.notes).toHaveLength(2);
  });

  test('stays where removing it is refused', async () => {
    const fault: ServerOptions['fault'] = ({ method }) =>
      method === 'DELETE' ? { kind: 'status', status: 403, body: '{"message":"403 Forbidden"}' } : undefined;
    const twice = [1, 2].map(() => ({ body: `${MARKER}\nplan`, author: BOT }));
    const world = await open(twice, {}, { fault });
    expect(await keepComment(world.comments, MARKER, `${MARKER}\nplan`)).toMatchObject({
      kept: 'unchanged',
      removed: 0,
      leftOver: { kind: 'denied' },
    });
  });

  test('that is gone already counts as removed', async () => {
    const { comments } = await open([]);
    await expect(comments.remove(77)).resolves.toBeUndefined();
  });

  test('carries out no quick action', async () => {
    const world = await open([]);
    await world.comments.create(`${MARKER}\nplan\n/close\n  /merge\n`);
    expect(world.request.commands).toEqual([]);
    expect(bodies(world)).toEqual([`${MARKER}\nplan\n&#47;close\n  &#47;merge\n`]);
  });

  test.each([
    ['a job token', { kind: 'job', value: 'job-token' }, 'denied', /job token/],
    [
      'a token that may only read',
      { kind: 'private', value: 'read-token' },
      'denied',
      /lacks the scope.*\(api\).*`api`/,
    ],
    ['an unknown token', { kind: 'private', value: 'nothing' }, 'denied', /does not know this token/],
  ] as const)('is refused to %s in plain words', async (_, token, kind, says) => {
    const { comments } = await open([], { token });
    const error = await refusalOf(comments.create('text'));
    expect(error.kind).toBe(kind);
    expect(`${error.message} ${error.hint}`).toMatch(says);
  });

  test('is missed in a project that the token does not see', async () => {
    const { comments } = await open([], { project: 'group/other' });
    const error = await refusalOf(comments.find(MARKER));
    expect(error.kind).toBe('missing');
    expect(error.message).toContain('no project group/other');
  });
});
