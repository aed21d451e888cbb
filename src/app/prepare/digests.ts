/** Whether files of literal links have the sums that the manifest says. */

import type { DesiredLink } from '../../core/desired/desired.js';
import { digestProblem, readDigest } from '../../core/desired/digest.js';
import { unique } from '../../core/problem/order.js';
import type { Problem } from '../../core/problem/problem.js';
import type { Ports } from '../../ports/ports.js';
import type { UrlChecker } from '../../ports/urls.js';
import { findDeadUrls } from './dead-urls.js';

/** What servers say of the links, to be shown beside the plan: dead addresses, and files that are other ones. */
export async function askServers(
  links: readonly DesiredLink[],
  gitlabUrl: string,
  { urls, digests }: Pick<Ports, 'urls' | 'digests'>,
): Promise<readonly Problem[]> {
  const dead = urls === null ? [] : await findDeadUrls(links, urls, gitlabUrl);
  return [...dead, ...(await findWrongDigests(links, digests))];
}

/** `digest-mismatch` and `digest-unchecked`, at the entry of the link. Nothing is asked where no link has a sum. */
async function findWrongDigests(
  links: readonly DesiredLink[],
  checker: UrlChecker | undefined,
): Promise<readonly Problem[]> {
  const asked = links.filter(({ sha256 }) => typeof sha256 === 'string');
  if (checker === undefined || asked.length === 0) return [];
  const states = await checker.check(asked.map(({ url }) => url));
  const problems = asked.flatMap(({ name, url, sha256, place }) => {
    const state = states.get(url);
    const found = state?.kind === 'alive' ? readDigest(state.sha256 ?? '') : null;
    return digestProblem(name, sha256 ?? '', found, place) ?? [];
  });
  return unique(problems);
}
