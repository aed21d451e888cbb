/** Whether the desired URLs respond: the input `check-urls`. */

import type { DesiredLink } from '../../core/desired/desired.js';
import { parsedUrl } from '../../core/parsed-url.js';
import { unique } from '../../core/problem/order.js';
import { error, type Problem, warning } from '../../core/problem/problem.js';
import { maskUrl } from '../../core/text/credentials.js';
import { quoted } from '../../core/text/quoted.js';
import type { UrlChecker, UrlState } from '../../ports/urls.js';

/**
 * Checks the desired URLs, each once. Problems, at the entry of the link:
 *
 * - `dead-url`, an error: there is nothing to download;
 * - `url-unchecked`, a warning: that cannot be known.
 *
 * Files that this run is about to upload are not there yet, and are not asked for.
 *
 * @param gitlabUrl base URL of GitLab, which says 404 also of what exists and asks for a token
 */
export async function findDeadUrls(
  links: readonly DesiredLink[],
  checker: UrlChecker,
  gitlabUrl: string,
): Promise<readonly Problem[]> {
  const asked = links.filter((link) => !isUpload(link));
  const states = await checker.check(asked.map(({ url }) => url));
  const problems = asked.flatMap((link) => {
    const state = states.get(link.url);
    return state === undefined ? [] : problemOf(link, ownState(link.url, state, gitlabUrl));
  });
  // Releases that share an entry share its links.
  return unique(problems);
}

function isUpload({ source }: DesiredLink): boolean {
  return source?.entry.kind === 'files' && source.entry.upload !== null;
}

/** GitLab hides what is private behind 403 and 404, and no token is sent here. */
function ownState(url: string, state: UrlState, gitlabUrl: string): UrlState {
  const origin = parsedUrl(url)?.origin;
  const isOwn = origin !== undefined && origin === parsedUrl(gitlabUrl)?.origin;
  if (!isOwn || state.kind !== 'dead' || (state.status !== 403 && state.status !== 404)) return state;
  return { kind: 'unchecked', reason: `${state.reason}, which GitLab also does for private files` };
}

function problemOf({ name, url, place }: DesiredLink, state: UrlState): Problem[] {
  const about = `link ${quoted(name)}: ${quoted(maskUrl(url))}`;
  switch (state.kind) {
    case 'alive':
      return [];
    case 'dead': {
      const hint = 'Put the file there first, or correct the address.';
      return [error('dead-url', `${about} ${state.reason}`, hint, place)];
    }
    case 'unchecked': {
      const hint = state.hint ?? 'Whether there is something to download is not known.';
      const message = `${about} was not checked: it ${state.reason}`;
      return [warning('url-unchecked', message, hint, place)];
    }
    default:
      return state satisfies never;
  }
}
