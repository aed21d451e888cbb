/** Values that a plan would write although a link that it must not touch has them: see the terms in `plan.ts`. */

import { CLAIM_FIELDS, type ClaimField, type CurrentLink, type Link } from '../link.js';

/** A value that a change would write, but that a link we must not touch already claims. */
export interface Conflict {
  /** Name of the desired link. */
  readonly name: string;
  readonly field: ClaimField;
  readonly heldBy: CurrentLink;
}

/**
 * Every value that a write carries must not be claimed by an unmanaged link, kept values included. Not to have a path
 * is no claim. Of several holders the first is named.
 *
 * @param written links as creates and updates would write them
 */
export function findConflicts(written: readonly Link[], unmanaged: readonly CurrentLink[]): Conflict[] {
  const held = CLAIM_FIELDS.map((field) => ({ field, holders: holdersOf(field, unmanaged) }));
  const conflicts: Conflict[] = [];
  for (const after of written) {
    for (const { field, holders } of held) {
      const heldBy = holders.get(after[field]);
      if (heldBy !== undefined) conflicts.push({ name: after.name, field, heldBy });
    }
  }
  return conflicts;
}

function holdersOf(
  field: ClaimField,
  links: readonly CurrentLink[],
): ReadonlyMap<string | null, CurrentLink> {
  const holders = new Map<string | null, CurrentLink>();
  for (const link of links) {
    const value = link[field];
    if (value !== null && !holders.has(value)) holders.set(value, link);
  }
  return holders;
}
