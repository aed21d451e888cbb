/** `list --tags`: the releases of a project. */

import { beforeAll, expect, test } from '@jest/globals';
import { listCommand } from '../../../src/cli/commands/links.js';
import type { Sandbox } from '../../../src/sandbox/http/server.js';
import { openSandbox } from '../../sandboxes.js';
import { appSeed } from '../../serving.js';
import { type Ran, runInMemory } from './run-in-memory.js';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await openSandbox(
    appSeed({
      tags: ['v1', 'v2', 'app/v10'],
      releases: [
        { tag: 'v2', released_at: '2024-02-01T00:00:00Z' },
        { tag: 'app/v10', released_at: '2024-03-01T00:00:00Z' },
        { tag: 'v1', released_at: '2024-01-01T00:00:00Z' },
      ],
    }),
  );
});

const run = (...words: readonly string[]): Promise<Ran> =>
  runInMemory(listCommand, ['list', ...words, '--gitlab-url', sandbox.url, '--token', 'test-token']);

test('newest first, by the date of the release', async () => {
  expect(await run('--project', '24', '--tags')).toMatchObject({ end: 0, stdout: 'app/v10\nv2\nv1\n' });
  expect((await run('--tags', '--project', '24')).stdout).toBe('app/v10\nv2\nv1\n');
});

test('as JSON, and those of a pattern', async () => {
  const { stdout } = await run('--tags', 'v*', '--json', '--project', '24');
  expect(JSON.parse(stdout)).toEqual({ version: 1, command: 'list', tags: ['v2', 'v1'] });
  expect((await run('--tags=x', '--project', '24')).stdout).toBe('');
});

test('a project that cannot be seen is no project without releases', async () => {
  await expect(run('--tags', '--project', '99')).rejects.toThrow('99');
});
