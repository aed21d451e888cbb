/** All that is asked of one project: its releases and its packages, over one client and so in one count and pace. */

import type { PackageRegistry, ReleaseStore } from '../app/ports.js';
import { GitLabClient } from './client.js';
import type { GitLabOptions } from './options.js';
import { createPackageRegistry } from './packages.js';
import { createReleaseStore } from './store.js';

export interface GitLabProject {
  /** Its `requests` are those of the packages too. */
  readonly store: ReleaseStore;
  readonly packages: PackageRegistry;
}

/** Nothing is sent, and nothing refused, before the first call. */
export function openGitLabProject(options: GitLabOptions): GitLabProject {
  const client = new GitLabClient(options);
  return { store: createReleaseStore(client), packages: createPackageRegistry(client) };
}
