import { createReleaseStore, type GitLabReleases } from '../../src/gitlab/api/store.js';
import type { GitLabOptions } from '../../src/gitlab/client/options.js';

import type { Sandbox } from '../../src/sandbox/http/server.js';
import type { SeedLink, SeedProject, SeedToken } from '../../src/sandbox/world/seed-model.js';
import { openSandbox } from '../sandboxes.js';
import type { ServerOptions } from '../serving.js';
import { options } from './options.js';
import { type Told, told } from './told.js';

export interface Sandboxed {
  readonly sandbox: Sandbox;
  readonly store: GitLabReleases;
  readonly log: Told;
  /** Method and raw target of every request so far. */
  calls(): string[];
  /** Another store on the same sandbox. */
  storeWith(given: Partial<GitLabOptions>): GitLabReleases;
}

interface World {
  readonly project?: Partial<SeedProject>;
  readonly tokens?: Readonly<Record<string, SeedToken>>;
  /** Of the one release. */
  readonly tag?: string;
  readonly links?: readonly SeedLink[];
  /** Further projects. */
  readonly others?: readonly SeedProject[];
}

/** Project 24 `group/sub/project` with one release (`v0.1`), and a store on it as a maintainer. */
export async function sandboxed(
  world: World = {},
  how: ServerOptions & { readonly client?: Partial<GitLabOptions> } = {},
): Promise<Sandboxed> {
  const { tag = 'v0.1', links = [] } = world;
  const project: SeedProject = {
    id: 24,
    path: 'group/sub/project',
    releases: [{ tag, links }],
    ...world.project,
  };
  const tokens = { maintainer: { kind: 'pat' } as const, ...world.tokens };
  const { client = {}, ...options } = how;
  const sandbox = await openSandbox({ projects: [project, ...(world.others ?? [])], tokens }, options);
  const log = told();
  const storeWith = (given: Partial<GitLabOptions>) =>
    createReleaseStore(maintainer(sandbox.url, { log, ...given }));
  return {
    sandbox,
    log,
    store: storeWith(client),
    storeWith,
    calls: () => sandbox.log.map(({ method, target }) => `${method} ${target}`),
  };
}

function maintainer(url: string, given: Partial<GitLabOptions>): GitLabOptions {
  return options(url, { token: { kind: 'private', value: 'maintainer' }, ...given });
}
