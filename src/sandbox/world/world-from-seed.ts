/** A seed made into a world: defaults filled in, ids given out from 1 in the order of the seed. */

import type { Ids } from './ids.js';
import { deedsOf } from './later.js';
import { emptyPackages, seedPackages } from './package-store.js';
import { releaseFrom } from './release-from-seed.js';
import type { Seed, SeedMergeRequest, SeedProject, SeedToken } from './seed-model.js';
import { featuresOf, numberOf } from './version.js';
import type { Project, StoredNote, StoredToken, World, WorldOptions } from './world.js';

/** A world of its own: nothing is shared with other worlds of the same seed. */
export function createWorld(seed: Seed, options: WorldOptions = {}): World {
  const clock = options.clock ?? Date.now;
  const counters = new Map<string, number>();
  let last = 0;
  const ids: Ids = {
    tick() {
      last = Math.max(last + 1, clock() * 1000);
      return last;
    },
    nextId(kind) {
      const id = (counters.get(kind) ?? 0) + 1;
      counters.set(kind, id);
      return id;
    },
  };
  const features = featuresOf(options.version ?? 'current');
  const projects = new Map(seed.projects.map((project) => [project.id, projectFrom(project, ids)]));
  return {
    site: options.site ?? { origin: 'http://127.0.0.1', root: '' },
    features: { ...features, graphql: options.graphql ?? features.graphql },
    release: numberOf(options.version ?? 'current'),
    projects,
    paths: pathsOf(seed),
    tokens: tokensFrom(seed),
    now: () => clock() * 1000,
    later: deedsOf(seed, projects, ids, clock() * 1000),
    ...ids,
  };
}

function pathsOf(seed: Seed): Map<string, number> {
  const former = seed.projects.flatMap((project) =>
    (project.moved_from ?? []).map((path): [string, number] => [path.toLowerCase(), project.id]),
  );
  const present = seed.projects.map((project): [string, number] => [project.path.toLowerCase(), project.id]);
  return new Map([...former, ...present]);
}

function tokensFrom(seed: Seed): Map<string, StoredToken> {
  const tokens = Object.entries(seed.tokens);
  return new Map(tokens.map(([value, token], index) => [value, tokenFrom(token, index, seed)]));
}

function tokenFrom(token: SeedToken, index: number, seed: Seed): StoredToken {
  const home = token.job_project ?? token.projects?.[0] ?? seed.projects[0]?.id ?? null;
  return {
    kind: token.kind,
    role: token.role ?? 'maintainer',
    projects: token.projects === undefined ? null : new Set(token.projects),
    scopes: token.permissions === undefined ? (token.scopes ?? ['api']) : ['granular'],
    permissions: token.permissions ?? null,
    id: index + 1,
    name: token.name ?? token.kind,
    expiresAt: token.expires_at?.slice(0, 10) ?? null,
    userId: userIdOf(token, index, seed),
    state: token.state ?? 'active',
    jobProject: token.kind === 'job' ? home : null,
    user: token.user ?? `${token.kind}-user-${index + 1}`,
    admin: token.admin ?? false,
  };
}

/** Tokens of one user name are one user's; 1 is ROOT. */
function userIdOf({ user }: SeedToken, index: number, seed: Seed): number {
  const all = Object.values(seed.tokens);
  const first = user === undefined ? -1 : all.findIndex((each) => each.user === user);
  return (first < 0 ? index : first) + 2;
}

function projectFrom(seed: SeedProject, ids: Ids): Project {
  const present = (seed.releases ?? []).filter(({ appears_after }) => appears_after === undefined);
  const releases = present.map((release) => releaseFrom(release, 0, ids));
  return {
    id: seed.id,
    path: seed.path,
    visibility: seed.visibility ?? 'private',
    archived: seed.archived ?? false,
    releasesAccess: seed.releases_access ?? 'everyone',
    branches: new Set(seed.branches ?? ['main']),
    tags: new Set([...(seed.tags ?? []), ...releases.map((release) => release.tag)]),
    protectedTags: (seed.protected_tags ?? []).map(({ tag, roles }) => ({
      pattern: tag,
      roles: roles ?? ['maintainer'],
    })),
    jobAllowlist: new Map(
      (seed.job_token_allowlist ?? []).map(({ project, permissions }) => [project, permissions ?? null]),
    ),
    releases: new Map(releases.map((release) => [release.tag, release])),
    milestones: seed.milestones ?? [],
    packagesEnabled: seed.packages_enabled ?? true,
    packages: seedPackages(emptyPackages(seed.package_duplicates ?? true), seed.packages ?? [], ids),
    mergeRequests: new Map(
      (seed.merge_requests ?? []).map((request) => [
        request.iid,
        { notes: notesFrom(request, ids), commands: [] },
      ]),
    ),
  };
}

function notesFrom(seed: SeedMergeRequest, ids: Ids): StoredNote[] {
  return (seed.notes ?? []).map((note) => {
    const moment = ids.tick();
    return {
      id: ids.nextId('note'),
      body: note.body,
      author: note.author ?? 'someone',
      hidden: note.hidden ?? false,
      system: note.system ?? false,
      created_at: moment,
      updated_at: moment,
    };
  });
}
