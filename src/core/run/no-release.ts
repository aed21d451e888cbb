/** What is said where a release is not there: the same words wherever that is found out. */

import { error, type Problem } from '../problem/problem.js';

const SPELLING = 'Check the spelling of the tag.';
const LATEST =
  'Name the tag: `latest` is the newest release only for commands that write nothing, and only if there is a release.';

/**
 * `no-release`: the project has no release for the tag.
 *
 * @param ways what else can be done; sentences
 */
export function noRelease(project: string, tag: string, ways = ''): Problem {
  const first = tag === 'latest' ? LATEST : SPELLING;
  const hint = ways === '' ? first : `${first} ${ways}`;
  return error('no-release', `project ${project} has no release ${JSON.stringify(tag)}`, hint);
}
