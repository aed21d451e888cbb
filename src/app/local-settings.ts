/** What a laptop adds to settings: the project of the git remote, and the login of glab. Each is named when it is used. */

import { parsedUrl } from '../core/parsed-url.js';
import type { Result } from '../core/problem/problem.js';
import type { GitRemote, GlabLogin, LocalDefaults } from '../ports/local-defaults.js';
import type { Environment } from './settings/environment.js';
import type { RawInputs } from './settings/inputs.js';
import { parseSettings, type Settings } from './settings/settings.js';

const GITLAB_COM: GlabLogin = { host: 'gitlab.com', url: 'https://gitlab.com', token: null };

/**
 * A remote's host counts where glab has a login for it, or where it is gitlab.com: a repository that was cloned from
 * somewhere must not choose who gets the token. A login's token goes to its own host.
 *
 * @param raw with what the manifest says
 */
export async function withLocalDefaults(
  raw: RawInputs,
  environment: Environment,
  { local, say }: { readonly local: LocalDefaults | null; readonly say: (message: string) => void },
): Promise<Result<Settings>> {
  const first = parseSettings(raw, environment);
  if (!first.ok || local === null) return first;
  const { project, token } = first.value;
  if (project !== null && token !== null) return first;
  const found = await lookAround(first.value, raw['gitlab-url'] !== undefined, project === null, local);
  const login = token === null ? (found.login?.token ?? null) : null;
  if (found.remote !== null)
    say(`Using project ${found.remote.project} of the git remote ${found.remote.name}.`);
  if (login !== null) say(`Using the token of glab for ${found.login?.host}.`);
  const url = found.login?.url;
  const completed = parseSettings(
    {
      ...raw,
      ...(url !== undefined && raw['gitlab-url'] === undefined && { 'gitlab-url': url }),
      ...(found.remote !== null && { project: found.remote.project }),
    },
    environment,
  );
  if (!completed.ok || login === null) return completed;
  return { ...completed, value: { ...completed.value, token: login } };
}

interface LocalSettings {
  readonly remote: GitRemote | null;
  /** Of the GitLab that is meant; without a token where glab is not logged in there. */
  readonly login: GlabLogin | null;
}

/** @param isNamed whether an input or the manifest names the GitLab @param wantsRemote whether no project is known */
async function lookAround(
  { gitlabUrl }: Settings,
  isNamed: boolean,
  wantsRemote: boolean,
  local: LocalDefaults,
): Promise<LocalSettings> {
  const logins = await local.logins();
  const all = logins.some(({ host }) => host === GITLAB_COM.host) ? logins : [...logins, GITLAB_COM];
  const remote = wantsRemote ? await local.remote() : null;
  const own = all.find(({ url }) => originOf(url) === originOf(gitlabUrl)) ?? null;
  const there = remote === null ? null : (all.find(({ host }) => host === remote.host) ?? null);
  if (isNamed || there === null)
    return { remote: there !== null && there === own ? remote : null, login: own };
  return { remote, login: there };
}

function originOf(url: string): string | null {
  return parsedUrl(url)?.origin ?? null;
}
