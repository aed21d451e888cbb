/** Where a link goes that is moved. */

import type { MoveChange } from '../../core/plan/plan.js';

/** `link 12 → link 11`, or `link 12 → new link`: GitLab lists links by the age of their ids. */
export function movement({ before, to }: MoveChange): string {
  return `link ${before.id} → ${to === null ? 'new link' : `link ${to}`}`;
}
