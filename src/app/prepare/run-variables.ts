/** What templates can use of a run. */

import type { Variables } from '../../core/entry/variables.js';
import type { Settings } from '../settings/settings.js';

/**
 * The values for the release with this tag.
 *
 * @param tagPrefix what stands before the version in the tag
 */
export function runVariables(tag: string, tagPrefix: string | null, settings: Settings): Variables {
  const { project, facts, vars, gitlabUrl, commit } = settings;
  return {
    tag,
    tagPrefix,
    project,
    vars,
    apiUrl: `${gitlabUrl}/api/v4`,
    projectUrl: facts.url,
    projectId: facts.id,
    commit,
  };
}
