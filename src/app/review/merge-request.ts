/** The merge request that a GitLab pipeline is about, and whether we can write a note on it. */

import { parsedUrl } from '../../core/parsed-url.js';
import type { Environment } from '../settings/environment.js';
import type { Settings } from '../settings/settings.js';

/**
 * Where a merge request can be commented on, or why it cannot: `closed` where the token may not, `none` where there is
 * no merge request.
 */
export type MergeRequestPlace =
  | { readonly kind: 'merge-request'; readonly project: string; readonly iid: number }
  | { readonly kind: 'closed'; readonly reason: string; readonly hint?: string }
  | { readonly kind: 'none'; readonly reason: string };

const WAYS_OUT =
  'Put a project access token with the scope api into a masked variable GITLAB_TOKEN, or keep the job token and let ' +
  '--report-terraform with artifacts:reports:terraform show the counts in the merge request';

/**
 * Finds the merge request: that of the target project, which in a fork's pipeline is not the project the job
 * runs in (CI_MERGE_REQUEST_PROJECT_ID, CI_MERGE_REQUEST_IID).
 */
export function mergeRequestPlace(settings: Settings, environment: Environment): MergeRequestPlace {
  const { CI_MERGE_REQUEST_IID: iid, CI_SERVER_URL: server } = environment;
  const project = environment.CI_MERGE_REQUEST_PROJECT_ID ?? environment.CI_PROJECT_ID;
  if (iid === undefined || project === undefined || !/^\d{1,9}$/.test(iid)) {
    return { kind: 'none', reason: 'this pipeline is not about a merge request' };
  }
  // The token is for the GitLab of the release; the merge request may be on another one.
  if (server !== undefined && baseOf(server) !== settings.gitlabUrl) {
    return { kind: 'closed', reason: 'the merge request is on another GitLab than the release' };
  }
  if (settings.token === null) {
    const reason = 'there is no token; a fork’s pipeline has none, and the job log has the plan';
    return { kind: 'closed', reason, hint: WAYS_OUT };
  }
  if (settings.token.kind === 'job') {
    return { kind: 'closed', reason: 'a CI job token may not write notes', hint: WAYS_OUT };
  }
  return { kind: 'merge-request', project, iid: Number(iid) };
}

/** As the setting `gitlab-url` is written. */
function baseOf(url: string): string {
  return (parsedUrl(url)?.href ?? url).replace(/\/+$/, '');
}
