/**
 * Nothing decides by the words of an error. Every message and hint of the client is reworded here, and each run must go
 * as it goes without: the same requests, outcomes and codes.
 */

import { afterEach, describe, expect, test } from '@jest/globals';
import { keepComment } from '../../src/app/review/sticky-comment.js';
import type { RawInputs } from '../../src/app/settings/inputs.js';
import { createMergeRequestNotes } from '../../src/gitlab/api/notes.js';
import { GitLabClient } from '../../src/gitlab/client/client.js';
import type { GitLabOptions } from '../../src/gitlab/client/options.js';
import type { ApiRequest } from '../../src/gitlab/client/request.js';
import { restated, StoreError } from '../../src/ports/store-error.js';
import type { FaultFor } from '../../src/sandbox/http/fault.js';
import type { Seed, SeedToken } from '../../src/sandbox/world/seed-model.js';
import { options } from '../gitlab/options.js';
import { seedOf, withSandbox } from '../serving.js';
import { type PlayOptions, play } from './harness.js';
import { folderWith, removeFolders } from './scratch.js';

afterEach(removeFolders);

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

interface Scenario {
  readonly name: string;
  readonly seed?: (seed: Seed) => Seed;
  readonly raw?: RawInputs;
  readonly how?: PlayOptions;
  readonly fault?: () => FaultFor;
  readonly files?: Readonly<Record<string, string>>;
}

const LINK = '- { name: a, url: https://example.com/a }';
const UPLOAD = '- files: dist/*\n  upload: { package: app, version: "${version}" }';

const withToken = (token: SeedToken) => (seed: Seed) => ({
  ...seed,
  tokens: { ...seed.tokens, other: token },
});
const withProject = (project: Partial<Seed['projects'][number]>) => (seed: Seed) => ({
  ...seed,
  projects: seed.projects.map((each) => ({ ...each, ...project })),
});

/** The first request that fits is answered so. */
function once(method: string, path: RegExp, fault: ReturnType<FaultFor>): () => FaultFor {
  return () => {
    let isDone = false;
    return (request) => {
      if (isDone || request.method !== method || !path.test(request.target)) return undefined;
      isDone = true;
      return fault;
    };
  };
}

const TAKEN = { message: ['Name has already been taken', 'Url has already been taken'] };
const SCENARIOS: readonly Scenario[] = [
  { name: 'a guest, who is refused the release and reads the list', raw: { token: 'guest-token' } },
  { name: 'a release that is missing', raw: { tag: 'v0.2' } },
  { name: 'a release that is missing, and made', raw: { tag: 'v0.2', 'create-release': 'true' } },
  {
    name: 'a release whose creation is answered with 500 and was done',
    raw: { tag: 'v0.2', 'create-release': 'true' },
    fault: once('POST', /releases$/, { kind: 'status-after', status: 500 }),
  },
  { name: 'no token, and a private project', how: { anonymous: true, command: 'plan' } },
  { name: 'no such project', raw: { project: '99' } },
  { name: 'an unknown token', raw: { token: 'nobody' } },
  {
    name: 'a token that may only read',
    seed: withToken({ kind: 'pat', scopes: ['read_api'] }),
    raw: { token: 'other' },
  },
  {
    name: 'a reporter',
    seed: withToken({ kind: 'pat', role: 'reporter' }),
    raw: { token: 'other' },
  },
  {
    name: 'a link that somebody else makes first',
    fault: once('POST', /links$/, {
      kind: 'status-after',
      status: 400,
      body: JSON.stringify(TAKEN),
      headers: { 'content-type': 'application/json' },
    }),
  },
  {
    name: 'a link whose answer is lost',
    fault: once('POST', /links$/, { kind: 'reset-after' }),
  },
  {
    name: 'a link to delete that is gone',
    seed: () => seedOf([{ name: 'old', url: 'https://example.com/old' }]),
    fault: once('DELETE', /links/, {
      kind: 'status-after',
      status: 404,
      body: '{"message":"404 Not found"}',
      headers: { 'content-type': 'application/json' },
    }),
  },
  {
    name: 'a file that is there already, where duplicates are refused',
    seed: withProject({ package_duplicates: false }),
    files: { 'dist/a.deb': 'bytes' },
    raw: { links: UPLOAD },
    fault: once('PUT', /generic/, { kind: 'reset-after' }),
  },
  {
    name: 'a duplicate that is refused',
    files: { 'dist/a.deb': 'bytes' },
    raw: { links: UPLOAD },
    fault: once('PUT', /generic/, {
      kind: 'status-after',
      status: 400,
      body: '{"message":"400 Bad request - Duplicate package is not allowed"}',
      headers: { 'content-type': 'application/json' },
    }),
  },
  {
    name: 'a reporter, who may not upload',
    seed: withToken({ kind: 'pat', role: 'reporter' }),
    files: { 'dist/a.deb': 'bytes' },
    raw: { links: UPLOAD, token: 'other' },
  },
];

/** What a run came to, without its words. */
async function courseOf(scenario: Scenario, client: (options: GitLabOptions) => GitLabClient) {
  const { seed = (same) => same, raw = {}, how = {}, fault, files = {} } = scenario;
  const serve = fault === undefined ? {} : { fault: fault() };
  return await withSandbox(
    seed(seedOf([])),
    async (sandbox) => {
      const inputs = { links: LINK, root: folderWith(files), ...raw };
      const { result, calls } = await play(sandbox, inputs, { ...how, client });
      return { calls, result: withoutWords(result) };
    },
    serve,
  );
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

test.each(SCENARIOS)('$name', async (scenario) => {
  const plain = await courseOf(scenario, (how) => new GitLabClient(how));
  RewordingClient.reworded = 0;
  const reworded = await courseOf(scenario, (how) => new RewordingClient(how));
  expect(reworded).toEqual(plain);
  expect(RewordingClient.reworded).toBeGreaterThan(0);
});

describe('notes', () => {
  test.each([GitLabClient, RewordingClient])(
    'a note of somebody else leads to a new one: %p',
    async (Client) => {
      const marker = '<!-- release-links:0123 -->';
      const merge_requests = [{ iid: 5, notes: [{ body: `${marker}\nold`, author: 'dev' }] }];
      const [project] = seedOf([]).projects;
      const seed = {
        projects: [{ ...(project as Seed['projects'][number]), merge_requests }],
        tokens: { other: { kind: 'pat', role: 'developer', user: 'dev' } as const },
      };
      await withSandbox(
        seed,
        async (sandbox) => {
          const client = new Client(options(sandbox.url, { token: { kind: 'private', value: 'other' } }));
          const kept = await keepComment(createMergeRequestNotes(client, 5), marker, `${marker}\nnew`);
          expect(kept).toMatchObject({ kept: 'created' });
        },
        {
          fault: once('PUT', /notes/, {
            kind: 'status',
            status: 403,
            body: '{"message":"403 Forbidden"}',
            headers: { 'content-type': 'application/json' },
          })(),
        },
      );
    },
  );
});
