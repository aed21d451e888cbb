/** How a test serves GitLab: the usual project, and a sandbox that is closed whatever happens. */

import { type Sandbox, type SandboxOptions, startSandbox } from '../src/sandbox/http/server.js';
import type { Seed, SeedLink, SeedProject, SeedToken } from '../src/sandbox/world/seed-model.js';

export const PROJECT = 'group/sub/project';
export const TAG = 'v0.1';

/** What a sandbox can be started with beside its seed. */
export type ServerOptions = Omit<SandboxOptions, 'seed'>;

/** A private project with one release. Links are oldest first. */
export function seedOf(
  links: readonly SeedLink[],
  releases: Seed['projects'][number]['releases'] = [],
): Seed {
  return {
    projects: [
      {
        id: 24,
        path: PROJECT,
        visibility: 'private',
        tags: [TAG, 'v0.2', ...releases.map(({ tag }) => tag)],
        releases: [{ tag: TAG, links }, ...releases],
      },
    ],
    tokens: {
      'test-token': { kind: 'pat', role: 'maintainer' },
      'guest-token': { kind: 'pat', role: 'guest' },
    },
  };
}

/** Project 24, `group/app`, as a test of a command or a page needs it: nothing in it but what is given. */
export function appSeed(
  project: Partial<SeedProject> = {},
  tokens: Readonly<Record<string, SeedToken>> = { 'test-token': { kind: 'pat', role: 'maintainer' } },
  others: readonly SeedProject[] = [],
): Seed {
  return { projects: [{ id: 24, path: 'group/app', ...project }, ...others], tokens };
}

/** Serves `seed`, hands the sandbox to `body`, and closes it whatever happens. */
export async function withSandbox<T>(
  seed: Seed,
  body: (sandbox: Sandbox) => Promise<T>,
  options: ServerOptions = {},
): Promise<T> {
  const sandbox = await startSandbox({ ...options, seed });
  try {
    return await body(sandbox);
  } finally {
    await sandbox.close();
  }
}
