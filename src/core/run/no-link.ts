/** What is said where a link is not there: the same words wherever that is found out. */

import { error, type Problem } from '../problem/problem.js';
import { nearest } from '../text/nearest.js';

/**
 * `no-link`: the release has no link of that name or id.
 *
 * @param names of the links that it has
 */
export function noLink(tag: string, asked: string, names: readonly string[]): Problem {
  const guess = nearest(asked, names);
  const hint =
    guess === null ? 'See `release-links list` for its links.' : `Did you mean ${JSON.stringify(guess)}?`;
  return error('no-link', `release ${JSON.stringify(tag)} has no link ${JSON.stringify(asked)}`, hint);
}
