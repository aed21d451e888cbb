/**
 * The plan: what would have to change for a release's links to become the desired ones.
 *
 * Links are recognised in four passes, each over what the earlier ones left: identical, same name, same
 * `direct_asset_path`, same URL. Name comes before path and URL because people and scripts refer to links by
 * name; path comes before URL because a path is a public address that must keep leading somewhere.
 *
 * The plan neither acts nor speaks. It is sorted by name, so that the same release and the same wish give the
 * same bytes in whatever order they were listed; in which order calls are sent is a matter of `steps.ts`.
 */

import {
  CLAIM_FIELDS,
  type ClaimField,
  type CurrentLink,
  changedFields,
  type Link,
  type LinkField,
  toLink,
} from '../link.js';
import { compareText } from '../text/compare.js';

export interface CreateChange {
  readonly action: 'create';
  readonly after: Link;
}

export interface UpdateChange {
  readonly action: 'update';
  readonly before: CurrentLink;
  readonly after: Link;
  /** The fields that differ, at least one. */
  readonly fields: readonly LinkField[];
}

export interface DeleteChange {
  readonly action: 'delete';
  readonly before: CurrentLink;
}

export type Change = CreateChange | UpdateChange | DeleteChange;

/** A value that a change would write, but that a link we must not touch already claims. */
export interface Conflict {
  /** Name of the desired link. */
  readonly name: string;
  readonly field: ClaimField;
  readonly heldBy: CurrentLink;
}

export interface Policy {
  /** Whether a link of this name is none of our business. */
  readonly ignores: (name: string) => boolean;
  /** Whether this link, which is not desired, is to be deleted; else it is unmanaged. */
  readonly prunes: (link: CurrentLink) => boolean;
}

export interface Plan {
  /** Creates and updates, then deletes; each by name. */
  readonly changes: readonly Change[];
  readonly unchanged: readonly CurrentLink[];
  /** Ignored links, and undesired ones that are not pruned. They are named and never touched. */
  readonly unmanaged: readonly CurrentLink[];
  /** A plan with conflicts is shown but not applied. */
  readonly conflicts: readonly Conflict[];
}

/** The name under which a change is shown: the one the link will have, or had before its deletion. */
export function changeName(change: Change): string {
  return change.action === 'delete' ? change.before.name : change.after.name;
}

/** True where the release already is what the manifest says. */
export function isInSync(plan: Plan): boolean {
  return plan.changes.length === 0 && plan.conflicts.length === 0;
}

/**
 * Compares desired with current links.
 *
 * @param desired links with distinct names, URLs and paths (`desired.ts` sees to that)
 * @param current all links of the release, in any order
 */
export function createPlan(desired: readonly Link[], current: readonly CurrentLink[], policy: Policy): Plan {
  const ignored = current.filter((link) => policy.ignores(link.name));
  const candidates = current.filter((link) => !policy.ignores(link.name));
  const { pairs, created, left } = matchLinks(desired, candidates);

  const updates = pairs.flatMap(([after, before]) => updateChange(before, after));
  const unchanged = pairs.filter(([after, before]) => changedFields(before, after).length === 0);
  const creates = created.map((link): CreateChange => ({ action: 'create', after: toLink(link) }));
  const deletes = left.filter(policy.prunes).map((before): Change => ({ action: 'delete', before }));
  const unmanaged = [...ignored, ...left.filter((link) => !policy.prunes(link))];
  const writes = [...creates, ...updates].sort(byName);

  return {
    changes: [...writes, ...deletes.sort(byName)],
    unchanged: unchanged.map(([, link]) => link).sort(byNameThenId),
    unmanaged: unmanaged.sort(byNameThenId),
    conflicts: findConflicts(writes, unmanaged),
  };
}

function updateChange(before: CurrentLink, after: Link): UpdateChange[] {
  const fields = changedFields(before, after);
  return fields.length === 0 ? [] : [{ action: 'update', before, after: toLink(after), fields }];
}

interface Matching {
  readonly pairs: readonly (readonly [Link, CurrentLink])[];
  readonly created: readonly Link[];
  readonly left: readonly CurrentLink[];
}

/** Pairs each desired link with at most one current link; see the essay above for the passes. */
function matchLinks(desired: readonly Link[], current: readonly CurrentLink[]): Matching {
  const pairs: (readonly [Link, CurrentLink])[] = [];
  let wanted: readonly Link[] = desired;
  let left: readonly CurrentLink[] = [...current].sort((a, b) => a.id - b.id);

  for (const key of MATCH_KEYS) {
    const byKey = new Map<string | null, CurrentLink>();
    for (const link of left) {
      const value = key(link);
      if (value !== null && !byKey.has(value)) byKey.set(value, link);
    }
    const taken = new Set<CurrentLink>();
    wanted = wanted.filter((link) => {
      const match = byKey.get(key(link));
      if (match === undefined) return true;
      pairs.push([link, match]);
      taken.add(match);
      return false;
    });
    left = left.filter((link) => !taken.has(link));
  }
  return { pairs, created: wanted, left };
}

/** An identical link has the same name, and names are unique: the pass by name covers both. */
const MATCH_KEYS: readonly ((link: Link) => string | null)[] = [
  (link) => link.name,
  (link) => link.direct_asset_path,
  (link) => link.url,
];

/** Every value that a write carries must not be claimed by an unmanaged link, kept values included. */
function findConflicts(
  writes: readonly (CreateChange | UpdateChange)[],
  unmanaged: readonly CurrentLink[],
): Conflict[] {
  const held = CLAIM_FIELDS.map((field) => ({ field, holders: holdersOf(field, unmanaged) }));
  return writes.flatMap(({ after }) =>
    held.flatMap(({ field, holders }): Conflict[] => {
      const heldBy = holders.get(after[field]);
      return heldBy === undefined ? [] : [{ name: after.name, field, heldBy }];
    }),
  );
}

/** The first of `links` that has each value. Not to have one is no claim. */
function holdersOf(field: ClaimField, links: readonly CurrentLink[]): Map<string | null, CurrentLink> {
  const holders = new Map<string | null, CurrentLink>();
  for (const link of links) {
    const value = link[field];
    if (value !== null && !holders.has(value)) holders.set(value, link);
  }
  return holders;
}

function byName(a: Change, b: Change): number {
  return compareText(changeName(a), changeName(b));
}

function byNameThenId(a: CurrentLink, b: CurrentLink): number {
  return compareText(a.name, b.name) || a.id - b.id;
}
