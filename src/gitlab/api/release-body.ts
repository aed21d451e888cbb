/** The parameters with which a release is created. */

import type { Link } from '../../core/link.js';
import type { ReleasePage } from '../../core/release-page.js';
import { createBody } from './wire.js';

/** What GitLab takes. */
export interface ReleaseBody {
  readonly tag_name: string;
  readonly ref?: string;
  readonly name?: string;
  readonly description?: string;
  readonly milestones?: string[];
  readonly released_at?: string;
  readonly assets: { readonly links: Record<string, string>[] };
}

/**
 * What is not said is left out, so that GitLab's own defaults hold.
 *
 * @param links in the order in which GitLab should show them. It inserts them in the order given and lists the newest first
 * @param ref what a missing git tag is made from
 */
export function releaseBody(
  tag: string,
  links: readonly Link[],
  ref: string | null,
  page: ReleasePage | null,
): ReleaseBody {
  const { name = null, description = null, milestones = [], releasedAt = null } = page ?? {};
  return {
    tag_name: tag,
    ...(ref !== null && { ref }),
    ...(name !== null && { name }),
    ...(description !== null && { description }),
    ...(milestones.length > 0 && { milestones: [...milestones] }),
    ...(releasedAt !== null && { released_at: releasedAt }),
    assets: { links: links.map(createBody).reverse() },
  };
}
