/** Comments on merge requests. */

import { describe, expect, test } from '@jest/globals';
import type { Seed, SeedNote } from '../../src/sandbox/world/seed-model.js';
import type { World } from '../../src/sandbox/world/world.js';
import { ask, worldFrom } from './ask.js';
import { worldWith } from './recording-world.js';

const NOTES = '/api/v4/projects/24/merge_requests/7/notes';
const JOB = { token: null, headers: { 'job-token': 'job-token' } };

function world(notes: readonly SeedNote[] = []): World {
  const base = worldWith([]);
  const [first, ...rest] = base.projects;
  if (first === undefined) throw new Error('the seed has projects');
  const seed: Seed = { ...base, projects: [{ ...first, merge_requests: [{ iid: 7, notes }] }, ...rest] };
  return worldFrom(seed);
}

describe('reading', () => {
  const here = world([
    { body: 'first' },
    { body: 'secret', hidden: true },
    { body: 'approved', system: true },
    { body: 'last' },
  ]);
  const bodies = (query: string) =>
    (ask(here, `GET ${NOTES}${query}`).body as readonly { readonly body: string }[]).map(({ body }) => body);

  test('newest first; a page may be short without being the last', () => {
    expect(bodies('')).toEqual(['last', 'approved', 'first']);
    expect(bodies('?per_page=2&page=2')).toEqual(['first']);
    expect(bodies('?per_page=1&page=3')).toEqual([]);
    expect(ask(here, `GET ${NOTES}?per_page=1&page=3`).headers).toMatchObject({ 'x-next-page': '4' });
  });

  test('by filter and direction', () => {
    expect(bodies('?activity_filter=only_comments')).toEqual(['last', 'first']);
    expect(bodies('?activity_filter=only_activity')).toEqual(['approved']);
    expect(bodies('?sort=asc&order_by=updated_at')).toEqual(['first', 'approved', 'last']);
  });

  test.each([
    { name: 'anonymous', options: { token: null }, status: 401 },
    { name: 'a job', options: JOB, status: 200 },
    { name: 'a reporter', options: { token: 'reporter-token' }, status: 200 },
    { name: 'a guest', options: { token: 'guest-token' }, status: 404 },
    { name: 'a non-member', options: { token: 'nonmember-token' }, status: 404 },
  ])('$name: $status', ({ options, status }) => {
    expect(ask(here, `GET ${NOTES}`, options).status).toBe(status);
  });

  test('an unknown merge request', () => {
    expect(ask(here, `GET ${NOTES.replace('/7/', '/8/')}`)).toMatchObject({ status: 404 });
  });
});

describe('writing', () => {
  test('a comment', () => {
    const here = world();
    const made = ask(here, `POST ${NOTES}`, { body: { body: 'hello\n\nworld' }, token: 'reporter-token' });
    expect(made).toMatchObject({
      status: 201,
      body: { id: 1, body: 'hello\n\nworld', system: false, noteable_iid: 7, project_id: 24 },
    });
    expect(ask(here, `GET ${NOTES}/1`).body).toEqual(made.body);
  });

  test('a job token may not', () => {
    expect(ask(world(), `POST ${NOTES}`, { ...JOB, body: { body: 'x' } })).toMatchObject({
      status: 401,
      body: { message: '401 Unauthorized' },
    });
  });

  test.each([
    { body: {}, answer: { error: 'body is missing' } },
    { body: { body: ' ' }, answer: { message: `400 Bad request - Note {:note=>["can't be blank"]}` } },
    {
      body: { body: 'x'.repeat(1_000_001) },
      answer: { message: '400 Bad request - Note {:note=>["is too long (maximum is 1000000 characters)"]}' },
    },
  ])('refused: %#', ({ body, answer }) => {
    expect(ask(world(), `POST ${NOTES}`, { body })).toMatchObject({ status: 400, body: answer });
  });

  test('quick actions are carried out; alone they are no comment', () => {
    const here = world();
    expect(ask(here, `POST ${NOTES}`, { body: { body: '/close\n/label ~x' } })).toMatchObject({
      status: 202,
      body: { commands_changes: {} },
    });
    const mixed = 'text\n/merge\n```\n/reopen\n```\n /close\n/no_such';
    expect(ask(here, `POST ${NOTES}`, { body: { body: mixed } })).toMatchObject({
      status: 201,
      body: { body: 'text\n```\n/reopen\n```\n /close\n/no_such' },
    });
    expect(here.projects.get(24)?.mergeRequests.get(7)?.commands).toEqual(['close', 'label', 'merge']);
    expect(ask(here, `GET ${NOTES}`).body).toHaveLength(1);
  });

  test('an update, by its author or a maintainer', () => {
    const here = world([
      { body: 'mine', author: 'pat-user-2' },
      { body: 'merged', system: true },
    ]);
    const update = (id: number, token: string, body = 'new') =>
      ask(here, `PUT ${NOTES}/${id}`, { token, body: { body } });
    expect(update(1, 'developer-token')).toMatchObject({ status: 200, body: { id: 1, body: 'new' } });
    expect(update(1, 'reporter-token')).toMatchObject({ status: 403, body: { message: '403 Forbidden' } });
    expect(update(1, 'test-token').status).toBe(200);
    expect(update(1, 'test-token', '')).toMatchObject({ status: 400, body: { error: 'body is empty' } });
    expect(update(2, 'test-token').status).toBe(403);
    expect(update(99, 'test-token')).toMatchObject({ status: 404, body: { message: '404 Not found' } });
  });

  test('a deletion', () => {
    const here = world([{ body: 'mine' }]);
    expect(ask(here, `DELETE ${NOTES}/1`, { token: 'developer-token' }).status).toBe(403);
    expect(ask(here, `DELETE ${NOTES}/1`)).toMatchObject({ status: 204, body: '' });
    expect(ask(here, `DELETE ${NOTES}/1`).status).toBe(404);
  });
});
