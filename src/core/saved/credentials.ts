/** Credentials that a plan holds, because they stand in the addresses of links. */

import type { Link } from '../link.js';
import { maskUrl } from '../text/credentials.js';
import { looksLikeToken } from '../token.js';
import type { SavedPlan } from './saved-plan.js';

/** Names of query parameters that carry what is to be kept from others. */
const TELLING =
  /(?:token|secret|passw(?:or)?d|pwd|api[-_]?key|access[-_]?key|auth(?:orization)?|credential|signature|^sig|^key)$/i;

/** Whether an address has a user or password, or a parameter that is, or is named like, a token. */
export function holdsCredentials(url: string): boolean {
  if (maskUrl(url) !== url) return true;
  const [, query = ''] = url.split(/[?#](.*)/s);
  return query.split(/[&;#?]/).some((parameter) => {
    const [name = '', value = ''] = parameter.split(/=(.*)/s);
    return value !== '' && (TELLING.test(name) || looksLikeToken(value));
  });
}

/** How many different addresses of a plan hold credentials. */
export function countCredentials({ releases }: SavedPlan): number {
  const links: readonly Link[] = releases.flatMap(({ desired, current }) => [...desired, ...current]);
  return [...new Set(links.map(({ url }) => url))].filter(holdsCredentials).length;
}
