/** The guard for releases that somebody else fills. */

import { error, type Problem, warning } from '../problem/problem.js';
import { counted } from '../text/quoted.js';
import { type Guarded, releaseName } from './guard.js';

/**
 * Releases of which the plan deletes links and recognises none, as `unknown-links`: whatever is there was made by somebody
 * else, or this is another release than the manifest is for. A release tool that creates its links one after another looks
 * like that as well. A link that is ignored by a pattern is recognised: whoever names it knows the release.
 *
 * @param isRefused whether that is an error rather than a warning (input `require-known-links`)
 */
export function unknownLinks(releases: readonly Guarded[], isRefused: boolean): Problem[] {
  return releases.filter(isForeign).map((release) => {
    const deletes = counted(deletesOf(release.plan), 'link');
    const message = `the plan would delete ${deletes} of ${releaseName(release)}, and none of its links is in the manifest`;
    return isRefused
      ? error(
          'unknown-links',
          message,
          `${ADVICE} If the deletes are meant, set \`require-known-links\` to false for one run.`,
        )
      : warning(
          'unknown-links',
          message,
          `${ADVICE} To refuse such a plan, set \`require-known-links\` to true.`,
        );
  });
}

const ADVICE =
  'Check `project`, `tag` and the manifest. If another tool makes these links, keep them with `ignore` or `prune: false`, and ' +
  'let it finish first with `wait`.';

/** That an empty manifest recognises nothing is no news, and `allow-empty` was set for it. */
function isForeign({ desired, plan }: Guarded): boolean {
  const { unchanged, unmanaged, changes } = plan;
  const isKnown =
    unchanged.length + unmanaged.length > 0 ||
    changes.some(({ action }) => action === 'update' || action === 'move');
  return desired > 0 && !isKnown && deletesOf(plan) > 0;
}

function deletesOf({ changes }: Guarded['plan']): number {
  return changes.filter(({ action }) => action === 'delete').length;
}
