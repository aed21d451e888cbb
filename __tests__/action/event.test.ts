import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadEvent, readEvent } from '../../src/action/event.js';

const repository = (full_name: string) => ({ repo: { full_name } });
const pull = (head: string) => ({ number: 7, head: repository(head), base: repository('acme/app') });
const OPEN = { kind: 'pull-request', owner: 'acme', repository: 'app', number: 7 };

describe('where a comment goes', () => {
  const cases: readonly [string, string, unknown, object][] = [
    ['a branch of the repository', 'pull_request', { pull_request: pull('acme/app') }, OPEN],
    ['a name in other letters', 'pull_request', { pull_request: pull('Acme/App') }, OPEN],
    ['a payload without head', 'pull_request', { pull_request: { number: 7 } }, OPEN],
    ['a fork', 'pull_request', { pull_request: pull('mallory/app') }, { kind: 'closed' }],
    [
      'a fork that is gone',
      'pull_request',
      { pull_request: { ...pull(''), head: { repo: null } } },
      { kind: 'closed' },
    ],
    ['a review of a fork', 'pull_request_review', { pull_request: pull('mallory/app') }, { kind: 'closed' }],
    ['a fork, with the base’s token', 'pull_request_target', { pull_request: pull('mallory/app') }, OPEN],
    ['a workflow run', 'workflow_run', { workflow_run: { pull_requests: [{ number: 7 }] } }, OPEN],
    [
      'a workflow run, in a fork, that pull requests here and elsewhere are about',
      'workflow_run',
      {
        repository: { id: 2 },
        workflow_run: {
          pull_requests: [
            { number: 9, base: { repo: { id: 1 } } },
            { number: 7, base: { repo: { id: 2 } } },
          ],
        },
      },
      OPEN,
    ],
    ['a comment on a pull request', 'issue_comment', { issue: { number: 7, pull_request: {} } }, OPEN],
    ['a comment on an issue', 'issue_comment', { issue: { number: 7 } }, { kind: 'none' }],
    [
      'a workflow run of a fork',
      'workflow_run',
      { workflow_run: { pull_requests: [] } },
      { kind: 'none', reason: expect.stringContaining('fork') },
    ],
    [
      'a merge queue',
      'merge_group',
      { merge_group: {} },
      { kind: 'none', reason: 'a merge queue has no comments' },
    ],
    ['a button', 'workflow_dispatch', { inputs: null }, { kind: 'none' }],
    [
      'a push',
      'push',
      { ref: 'refs/tags/v1' },
      { kind: 'none', reason: 'the event push is not about a pull request' },
    ],
    ['nonsense', 'pull_request', { pull_request: { number: '7; rm' } }, { kind: 'none' }],
    ['no object at all', 'pull_request', [null, 1], { kind: 'none' }],
    ['null', 'pull_request', null, { kind: 'none' }],
  ];

  test.each(cases)('%s', (_, name, payload, expected) => {
    const variables = { GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: 'acme/app' };
    expect(readEvent(payload, variables).pullRequest).toMatchObject(expected);
  });

  test('nowhere without a repository', () => {
    const event = readEvent({ pull_request: { number: 7 } }, { GITHUB_EVENT_NAME: 'pull_request' });
    expect(event.pullRequest.kind).toBe('none');
  });
});

describe('facts', () => {
  test.each([
    [{ release: { tag_name: 'v1' } }, { releaseTag: 'v1' }],
    [{ release: { tag_name: '' } }, {}],
    [{ workflow_run: { event: 'pull_request' } }, { proposal: 'workflow run of a pull request' }],
    [{ workflow_run: { event: 'pull_request_target' } }, { proposal: 'workflow run of a pull request' }],
    [{ workflow_run: { event: 'merge_group' } }, { proposal: 'workflow run of a pull request' }],
    [{ workflow_run: { event: 'push' } }, {}],
    [{}, {}],
  ])('%j', (payload, facts) => {
    expect(readEvent(payload, {}).facts).toEqual(facts);
  });
});

describe('loadEvent', () => {
  test('takes a file that is missing or broken for an empty one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'event-'));
    const file = join(folder, 'event.json');
    try {
      writeFileSync(file, '{"release":');
      expect(loadEvent({ GITHUB_EVENT_PATH: file }).facts).toEqual({});
      writeFileSync(file, '{"release":{"tag_name":"v1"}}');
      expect(loadEvent({ GITHUB_EVENT_PATH: file }).facts).toEqual({ releaseTag: 'v1' });
      expect(loadEvent({ GITHUB_EVENT_PATH: folder }).facts).toEqual({});
      expect(loadEvent({}).facts).toEqual({});
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
