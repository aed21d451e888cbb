/**
 * Redirects of GitHub's API. A repository that was renamed answers with its new address on the same origin, which
 * is followed. One to another origin is an error: nothing of ours is sent there unasked.
 */

import { parsedUrl } from '../core/parsed-url.js';
import { StoreError } from '../ports/store-error.js';
import type { GithubRoute, Parameters } from './route.js';

/** octokit's answer, as far as it is looked at. */
export interface Answered {
  readonly status: number;
  readonly headers: {
    readonly 'content-type'?: string;
    readonly link?: string;
    readonly location?: string;
  };
  readonly data: unknown;
}

/** More than GitHub ever needs. */
const MAX_HOPS = 5;

/** Whether GitHub says that what was asked for is somewhere else. */
export function isRedirect({ status }: Answered): boolean {
  return status >= 300 && status < 400;
}

/**
 * Where a redirect leads.
 *
 * @param origin of the API
 * @param hops that were followed before
 * @throws StoreError `unexpected` for another origin, for no address, and for redirects without end
 */
export function redirectTarget({ status, headers }: Answered, origin: string, hops: number): string {
  const { location = '' } = headers;
  const target = hops >= MAX_HOPS || location === '' ? null : parsedUrl(location, origin);
  if (target === null) {
    const found = hops >= MAX_HOPS ? 'redirects endlessly' : `redirects to nowhere (${status})`;
    throw new StoreError('unexpected', `${origin} ${found}`, { hint: CHECK });
  }
  if (target.origin === origin) return target.href;
  const shown = `${target.origin}${target.pathname}`;
  throw new StoreError(
    'unexpected',
    `${origin} redirects to another address, ${shown}, which is not followed`,
    { hint: CHECK },
  );
}

const CHECK = 'Check GITHUB_API_URL; a proxy may have answered instead of GitHub';

/** What of the parameters is in the body and not in the address, which the redirect brings along. */
export function bodyOf(route: GithubRoute, parameters: Parameters): Parameters {
  if (route.startsWith('GET ')) return {};
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => !route.includes(`{${name}}`)));
}
