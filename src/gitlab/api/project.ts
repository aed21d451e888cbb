/** All that is asked of one project: its releases and its packages, over one client and so in one count and pace. */

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
}

/** Nothing is sent, and nothing refused, before the first call. */
export function openGitLabProject(over: GitLabOptions | GitLabClient): GitLabProject {
  const client = over instanceof GitLabClient ? over : new GitLabClient(over);
  return { store: createReleaseStore(client), packages: createPackageRegistry(client) };
}
