/**
 * Nothing decides by the words of an error. Every message and hint of the client is reworded here, and each run must go
 * as it goes without: the same requests, outcomes and codes.
 */

import { describe, expect, test } from '@jest/globals';
import { keepComment } from '../../src/app/review/sticky-comment.js';
import { createMergeRequestNotes } from '../../src/gitlab/api/notes.js';
import { GitLabClient } from '../../src/gitlab/client/client.js';
import type { GitLabOptions } from '../../src/gitlab/client/options.js';
import type { ApiRequest } from '../../src/gitlab/client/request.js';
import { restated, StoreError } from '../../src/ports/store-error.js';
import type { StatusFault } from '../../src/sandbox/http/fault.js';
import { options } from '../gitlab/options.js';
import { openSandbox } from '../sandboxes.js';
import { appSeed } from '../serving.js';
import { type Scenario, scenario, type Trouble } from './scenario.js';

const NONSENSE = 'Lorem ipsum dolor sit amet';

/** Says the same in no words of ours and none of GitLab's. */
class RewordingClient extends GitLabClient {
  static reworded = 0;

  override async send(request: ApiRequest): ReturnType<GitLabClient['send']> {
    try {
      return await super.send(request);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      RewordingClient.reworded += 1;
      throw restated(error, { message: NONSENSE, hint: NONSENSE });
    }
  }
}

const LINK = '- { name: a, url: https://example.com/a }';
const UPLOAD = '- files: dist/*\n  upload: { package: app, version: "${version}" }';

const start = scenario().finds({}).given({ links: LINK });
const creating = start.given({ tag: 'v0.2', 'create-release': 'true' });
const uploading = scenario().finds({ 'dist/a.deb': 'bytes' }).given({ links: UPLOAD });
const REPORTER = { kind: 'pat', role: 'reporter' } as const;

/** Each time anew: the first request that fits is answered so. */
function once(method: string, path: RegExp, fault: ReturnType<Trouble>): () => Trouble {
  return () => {
    let isDone = false;
    return (request) => {
      if (isDone || request.method !== method || !path.test(request.target)) return undefined;
      isDone = true;
      return fault;
    };
  };
}

/** An answer of GitLab's, whether or not it did what was asked. */
const saying = (kind: StatusFault['kind'], status: number, message: unknown): StatusFault => ({
  kind,
  status,
  body: JSON.stringify({ message }),
  headers: { 'content-type': 'application/json' },
});

interface Rewordable {
  readonly name: string;
  readonly sentence: Scenario;
  readonly trouble?: () => Trouble;
}

const SCENARIOS: readonly Rewordable[] = [
  {
    name: 'a guest, who is refused the release and reads the list',
    sentence: start.given({ token: 'guest-token' }),
  },
  { name: 'a release that is missing', sentence: start.given({ tag: 'v0.2' }) },
  { name: 'a release that is missing, and made', sentence: creating },
  {
    name: 'a release whose creation is answered with 500 and was done',
    sentence: creating,
    trouble: once('POST', /releases$/, { kind: 'status-after', status: 500 }),
  },
  {
    name: 'no token, and a private project',
    sentence: start.by({ anonymous: true, command: 'plan' }),
  },
  { name: 'no such project', sentence: start.given({ project: '99' }) },
  { name: 'an unknown token', sentence: start.given({ token: 'nobody' }) },
  {
    name: 'a token that may only read',
    sentence: start.withToken('other', { kind: 'pat', scopes: ['read_api'] }).given({ token: 'other' }),
  },
  { name: 'a reporter', sentence: start.withToken('other', REPORTER).given({ token: 'other' }) },
  {
    name: 'a link that somebody else makes first',
    sentence: start,
    trouble: once(
      'POST',
      /links$/,
      saying('status-after', 400, ['Name has already been taken', 'Url has already been taken']),
    ),
  },
  {
    name: 'a link whose answer is lost',
    sentence: start,
    trouble: once('POST', /links$/, { kind: 'reset-after' }),
  },
  {
    name: 'a link to delete that is gone',
    sentence: start.has({ name: 'old', url: 'https://example.com/old' }),
    trouble: once('DELETE', /links/, saying('status-after', 404, '404 Not found')),
  },
  {
    name: 'a file that is there already, where duplicates are refused',
    sentence: uploading.inProject({ package_duplicates: false }),
    trouble: once('PUT', /generic/, { kind: 'reset-after' }),
  },
  {
    name: 'a duplicate that is refused',
    sentence: uploading,
    trouble: once(
      'PUT',
      /generic/,
      saying('status-after', 400, '400 Bad request - Duplicate package is not allowed'),
    ),
  },
  {
    name: 'a reporter, who may not upload',
    sentence: uploading.withToken('other', REPORTER).given({ token: 'other' }),
  },
];

/** What a run came to, without its words. */
async function courseOf(
  { sentence, trouble = () => () => undefined }: Rewordable,
  client: (options: GitLabOptions) => GitLabClient,
) {
  const { calls, result } = await sentence.faults(trouble()).by({ client }).run();
  return { calls, result: withoutWords(result) };
}

/** Every text that the client may have had a hand in becomes the same. */
function withoutWords(value: unknown): unknown {
  const words = new Set(['message', 'hint', 'error']);
  return JSON.parse(
    JSON.stringify(value, (key, each: unknown) => (words.has(key) && typeof each === 'string' ? '…' : each))
      // Neither ports nor folders are the same twice, nor the digest of a plan that names them.
      .replaceAll(/127\.0\.0\.1:\d+/g, 'host')
      .replaceAll(/sha256:[0-9a-f]{64}/g, 'digest'),
  );
}

test.each(SCENARIOS)('$name', async (rewordable) => {
  const plain = await courseOf(rewordable, (how) => new GitLabClient(how));
  RewordingClient.reworded = 0;
  const reworded = await courseOf(rewordable, (how) => new RewordingClient(how));
  expect(reworded).toEqual(plain);
  expect(RewordingClient.reworded).toBeGreaterThan(0);
});

describe('notes', () => {
  test.each([GitLabClient, RewordingClient])(
    'a note of somebody else leads to a new one: %p',
    async (Client) => {
      const marker = '<!-- release-links:0123 -->';
      const merge_requests = [{ iid: 5, notes: [{ body: `${marker}\nold`, author: 'dev' }] }];
      const tokens = { other: { kind: 'pat', role: 'developer', user: 'dev' } as const };
      const refuse = once('PUT', /notes/, saying('status', 403, '403 Forbidden'))();
      const sandbox = await openSandbox(appSeed({ path: 'group/sub/project', merge_requests }, tokens), {
        fault: (request, index) => refuse(request, sandbox.world, index),
      });
      const client = new Client(options(sandbox.url, { token: { kind: 'private', value: 'other' } }));
      const kept = await keepComment(createMergeRequestNotes(client, 5), marker, `${marker}\nnew`);
      expect(kept).toMatchObject({ kept: 'created' });
    },
  );
});
