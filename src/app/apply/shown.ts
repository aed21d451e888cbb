/**
 * What was shown, and so may be done. A later round plans from what was read last; of that plan it carries out only
 * what the plan that was shown says as well, on links that are as they were shown, or as this run has left them.
 *
 * Ids do not count: GitLab's web form deletes all links and makes them anew. Their content does, all of it: a link
 * that somebody has changed is another one than the one that a person agreed to change or delete.
 */

import { CLAIM_FIELDS, type CurrentLink, type Link, toLink } from '../../core/link.js';
import { isParkedName } from '../../core/plan/parked-name.js';
import { type Change, changeName, type Plan } from '../../core/plan/plan.js';

/** The plan that was shown, ready to be asked. */
export interface Shown {
  readonly plan: Plan;
  /** Positions of its changes. */
  readonly positions: ReadonlyMap<string, number>;
}

/** Makes a plan ready to be asked. */
export function toShown(plan: Plan): Shown {
  return { plan, positions: new Map(plan.changes.map((change, at) => [keyOf(change), at])) };
}

/**
 * Position of the shown change that a change is one with; `null` where there is none. Where links move, one that has
 * lost its row is made anew, and one that has its content may still be in the wrong place.
 */
export function positionOf(change: Change, { positions, plan }: Shown): number | null {
  const at = positions.get(keyOf(change));
  if (at !== undefined || plan.rows === undefined || change.action === 'delete') return at ?? null;
  const name = changeName(change);
  return (
    WRITES.map((action) => positions.get(`${action} ${name}`)).find((each) => each !== undefined) ?? null
  );
}

const WRITES = ['create', 'update', 'move'] as const;

function keyOf(change: Change): string {
  return `${change.action} ${changeName(change)}`;
}

/** All four fields of a link as one text. */
export function contentOf(link: Link): string {
  return JSON.stringify([link.name, link.url, link.link_type, link.direct_asset_path]);
}

/**
 * Whether a change is one of those that were shown.
 *
 * @param own contents that this run has given to links on the way (parked ones)
 */
export function isShown(change: Change, shown: Shown, own: ReadonlySet<string>): boolean {
  const at = positionOf(change, shown);
  const known = at === null ? undefined : shown.plan.changes[at];
  const isLeft = (link: Link): boolean => own.has(contentOf(link));
  if (change.action === 'delete') {
    if (known === undefined) return isParkedName(change.before.name) && isLeft(change.before);
    return known.action === 'delete' && contentOf(known.before) === contentOf(change.before);
  }
  if (known === undefined || known.action === 'delete') return false;
  if (contentOf(known.after) !== contentOf(change.after)) return false;
  switch (change.action) {
    case 'create':
      // Its row was given away by this run, or else somebody deleted it.
      return known.action === 'create' || isLeft(known.before);
    case 'update':
      return (
        (known.action === 'update' && contentOf(known.before) === contentOf(change.before)) ||
        (known.action !== 'create' && isLeft(change.before))
      );
    case 'move':
      return true;
  }
}

/**
 * The part of a plan that may be carried out: without changes that were not shown, and without those that need a
 * value which the link of such a change holds. What is left out counts as unmanaged.
 */
export function withinShown(plan: Plan, shown: Shown, own: ReadonlySet<string>): Plan {
  let changes = plan.changes.filter((change) => isShown(change, shown, own));
  if (changes.length === plan.changes.length) return plan;
  for (;;) {
    const kept = new Set(changes);
    const left = plan.changes.flatMap((change) =>
      kept.has(change) || change.action === 'create' ? [] : [change.before],
    );
    const free = changes.filter((change) => change.action === 'delete' || !clashes(change.after, left));
    if (free.length === changes.length)
      return { ...plan, changes, unmanaged: [...plan.unmanaged, ...left], conflicts: [] };
    changes = free;
  }
}

function clashes(link: Link, others: readonly CurrentLink[]): boolean {
  return others.some((other) => claimOf(link, other) !== null);
}

/** The first field whose value both links claim; `null` where there is none. */
export function claimOf(link: Link, other: Link): (typeof CLAIM_FIELDS)[number] | null {
  return CLAIM_FIELDS.find((field) => link[field] !== null && link[field] === other[field]) ?? null;
}

/** The link of `links` with exactly the content of `link`. */
export function sameAs(link: Link, links: readonly CurrentLink[]): CurrentLink | undefined {
  const content = contentOf(toLink(link));
  return links.find((each) => contentOf(each) === content);
}
