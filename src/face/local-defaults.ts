/** What the machine of a person knows that a job does not. */

import type { ProcessEnvironment } from '../core/process-environment.js';
import type { LocalDefaults } from '../ports/local-defaults.js';

/** Variables that CI systems set, with a value of their own or `true`. */
const CI_VARIABLES = [
  'CI',
  'GITLAB_CI',
  'GITHUB_ACTIONS',
  'JENKINS_URL',
  'TF_BUILD',
  'TEAMCITY_VERSION',
] as const;

/** `null` in CI, where everything is to be said by the job itself. */
export function localDefaults(environment: ProcessEnvironment, folder: string): LocalDefaults | null {
  if (isCi(environment)) return null;
  return {
    remote: async () => (await import('../workspace/git-remote.js')).readGitRemote(folder),
    logins: async () => (await import('../workspace/glab-logins.js')).readGlabLogins(environment),
  };
}

/** Whether a CI system started the program, so that there is no person to ask. */
export function isCi(environment: ProcessEnvironment): boolean {
  return CI_VARIABLES.some((name) => !['', 'false', '0'].includes(environment[name] ?? ''));
}
