/** The world in which GitLab's answers were recorded, as a seed. */

import type { Seed, SeedLink, SeedToken } from '../../src/sandbox/world/seed-model.js';

const BOTH = [24, 25];

const TOKENS: Readonly<Record<string, SeedToken>> = {
  'test-token': { kind: 'pat', role: 'maintainer', projects: BOTH, user: 'tester' },
  'developer-token': { kind: 'pat', role: 'developer', projects: [24] },
  'reporter-token': { kind: 'pat', role: 'reporter', projects: [24] },
  'guest-token': { kind: 'pat', role: 'guest', projects: [24] },
  'nonmember-token': { kind: 'pat', role: 'none', projects: [] },
  'read-api-token': { kind: 'pat', role: 'maintainer', projects: BOTH, scopes: ['read_api'] },
  'read-repository-token': { kind: 'pat', role: 'maintainer', projects: BOTH, scopes: ['read_repository'] },
  'expired-token': { kind: 'pat', role: 'maintainer', projects: BOTH, state: 'expired' },
  'revoked-token': { kind: 'pat', role: 'maintainer', projects: BOTH, state: 'revoked' },
  'admin-token': { kind: 'pat', role: 'maintainer', projects: [24], admin: true },
  'oauth-read-token': { kind: 'oauth', role: 'maintainer', projects: BOTH, scopes: ['read_api'] },
  'oauth-token': { kind: 'oauth', role: 'maintainer', projects: BOTH },
  'job-token': { kind: 'job', role: 'maintainer', projects: BOTH, job_project: 24, user: 'tester' },
};

/** @param links on release v0.1 of project 24 */
export function worldWith(links: readonly SeedLink[]): Seed {
  return {
    projects: [
      {
        id: 24,
        path: 'group/sub/project',
        visibility: 'private',
        tags: ['v0.1', 'release/1.0', 'v0.2'],
        releases: [{ tag: 'v0.1', links }, { tag: 'release/1.0' }],
      },
      {
        id: 25,
        path: 'group/public',
        visibility: 'public',
        tags: ['v0.1'],
        releases: [{ tag: 'v0.1' }],
      },
    ],
    tokens: TOKENS,
  };
}

/** `seed-1` (the oldest) to `seed-N`. */
export function seededLinks(amount: number, createdAt?: string): SeedLink[] {
  return Array.from({ length: amount }, (_, index) => ({
    name: `seed-${index + 1}`,
    url: `https://seed.example/${index + 1}`,
    ...(createdAt === undefined ? {} : { created_at: createdAt }),
  }));
}

/** The world at the start of a group of cases, which the group's name tells. */
export function worldOf(group: string): Seed {
  if (group === 'paging-same-created_at') return worldWith(seededLinks(250, '2026-11-01T00:00:00Z'));
  const amount = /^paging-(?:exactly-)?(\d+)$/.exec(group)?.[1];
  return worldWith(amount === undefined ? [] : seededLinks(Number(amount)));
}
