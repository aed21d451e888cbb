/** All that is asked of one project: its releases and its packages, over one client and so in one count and pace. */

import type { Inspection } from '../../ports/inspection.js';
import type { PackageRegistry } from '../../ports/packages.js';
import { GitLabClient } from '../client/client.js';
import type { GitLabOptions } from '../client/options.js';
import { createPackageRegistry } from './packages.js';
import { createReleaseStore, type GitLabReleases } from './store.js';

/** The ports that lead to one project. */
export interface GitLabProject {
  /** Its `requests` are those of the packages too. */
  readonly store: GitLabReleases;
  readonly packages: PackageRegistry;
  /** Its requests are counted with those of the store. */
  readonly inspect: () => Promise<Inspection>;
}

/** Nothing is sent, and nothing refused, before the first call. @param given another client than the usual one */
export function openGitLabProject(options: GitLabOptions, given?: GitLabClient): GitLabProject {
  const client = given ?? new GitLabClient(options);
  return {
    store: createReleaseStore(client),
    packages: createPackageRegistry(client),
    inspect: async () => (await import('./inspection.js')).createInspection(options, client),
  };
}
