/** What a run knows of its project beside the name that it was given. */

import type { Environment } from './environment.js';

/** Each `null` where it is not known. */
export interface ProjectFacts {
  /** Numeric id. */
  readonly id: string | null;
  /** Address of the project's page, without a slash at its end. */
  readonly url: string | null;
  /** Full path. */
  readonly path: string | null;
}

/**
 * An id or a path is known where it was given. The other one is known in the project's own pipeline, whose variables
 * name both.
 *
 * @param project numeric id or full path
 * @param gitlabUrl base URL of the instance, without a slash at its end
 */
export function projectFacts(
  project: string | null,
  gitlabUrl: string,
  environment: Environment,
): ProjectFacts {
  const { CI_PROJECT_ID: id = null, CI_PROJECT_URL: url = null } = environment;
  const path = url?.startsWith(`${gitlabUrl}/`) ? url.slice(gitlabUrl.length + 1) : null;
  const isOwn = project !== null && (project === id || project.toLowerCase() === path?.toLowerCase());
  if (isOwn && path !== null) return { id, url, path };
  if (project === null) return { id: null, url: null, path: null };
  if (/^\d+$/.test(project)) return { id: project, url: null, path: null };
  return { id: null, url: `${gitlabUrl}/${project}`, path: project };
}
