/**
 * The plan: what would have to change for a release's links to become the desired ones.
 *
 * ## Premise
 *
 * A release is shared ground. Our manifest says what some of its links should be; GitLab's web form, another
 * pipeline or an older tool may have made others. We want two things that pull against each other: the release
 * should be exactly what the manifest says, and nothing that others rely on should disappear. The policy says,
 * as data, where the line runs. Everything the line leaves to others is listed in the plan and stays as it is.
 *
 * ## Terms
 *
 * - *Desired*: a link of the manifest. *Current*: a link that the release has now.
 * - *Ignore*: patterns of names that are none of our business. An ignored link is neither compared, changed nor
 *   deleted, not even when its name, path or URL is one that the manifest has too.
 * - *Prune*: whether current links that no desired link was matched with are deleted. It is on by default: a link
 *   that was taken out of the manifest would otherwise stay for ever, and people would go on downloading from it.
 * - *Unmanaged*: a current link that the plan leaves alone, because it is ignored, or because it is not in the
 *   manifest and prune is off. Unmanaged links are shown, so that nobody has to guess what a run did not touch.
 * - *Claim*: a link's name, URL and path. Within a release GitLab allows each value once.
 * - *Conflict*: a change would write a value that an unmanaged link claims. GitLab would refuse the call, and the
 *   only way out, to change or delete the unmanaged link, is what we promised not to do. So a plan with a conflict
 *   is shown and not applied: a person has to say which of the two links is right. Values that a changed link
 *   merely keeps count as well, since GitLab checks the whole link; an unchanged link is sent nowhere and has none.
 *
 * ## Which current link is which desired one
 *
 * Links are matched in passes, each over what the earlier ones left: same name (which covers identical ones, as
 * names are unique), same `direct_asset_path`, same URL. Name comes first because people and scripts refer to
 * links by name; path comes before URL because a path is a public address that must keep leading somewhere.
 * A match is an update in place, which keeps the id and the position; what is left over is created or deleted.
 *
 * The plan neither acts nor prints. It is sorted by name, so that the same release and manifest give the same
 * bytes in whatever order they were listed; in which order calls are sent is decided in `schedule.ts`.
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
import { matches } from '../pattern/wildcard.js';
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

/** What a run may touch. Plain data, so that a saved plan can carry it; see the terms above. */
export interface Policy {
  /** Patterns (`wildcard.ts`) of names that are none of our business. */
  readonly ignore: readonly string[];
  /** Whether current links that are not in the manifest are deleted; else they are unmanaged. */
  readonly prune: boolean;
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
  const ignored: CurrentLink[] = [];
  const candidates: CurrentLink[] = [];
  for (const link of current) (isIgnored(link.name, policy) ? ignored : candidates).push(link);
  const { pairs, created, left } = matchLinks(desired, candidates);

  const updates = pairs.flatMap(([after, before]) => updateChange(before, after));
  const unchanged = pairs.filter(([after, before]) => changedFields(before, after).length === 0);
  const creates = created.map((link): CreateChange => ({ action: 'create', after: toLink(link) }));
  const deletes = policy.prune ? left.map((before): DeleteChange => ({ action: 'delete', before })) : [];
  const unmanaged = policy.prune ? ignored : [...ignored, ...left];
  const writes = [...creates, ...updates].sort(byName);

  return {
    changes: [...writes, ...deletes.sort(byName)],
    unchanged: unchanged.map(([, link]) => link).sort(byNameThenId),
    unmanaged: unmanaged.sort(byNameThenId),
    conflicts: findConflicts(writes, unmanaged),
  };
}

/**
 * The same plan without the deletes that `mayDelete` refuses: their links are unmanaged, and what they claim is a
 * conflict. A later round deletes only what was shown.
 */
export function limitDeletes(plan: Plan, mayDelete: (link: CurrentLink) => boolean): Plan {
  const kept = plan.changes.flatMap((change) =>
    change.action === 'delete' && !mayDelete(change.before) ? [change.before] : [],
  );
  if (kept.length === 0) return plan;
  const stay = new Set(kept);
  const changes = plan.changes.filter((change) => change.action !== 'delete' || !stay.has(change.before));
  const unmanaged = [...plan.unmanaged, ...kept].sort(byNameThenId);
  return { ...plan, changes, unmanaged, conflicts: findConflicts(changes, unmanaged) };
}

function isIgnored(name: string, policy: Policy): boolean {
  return policy.ignore.some((pattern) => matches(pattern, name));
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
function findConflicts(changes: readonly Change[], unmanaged: readonly CurrentLink[]): Conflict[] {
  if (unmanaged.length === 0) return [];
  const held = CLAIM_FIELDS.map((field) => ({ field, holders: holdersOf(field, unmanaged) }));
  return changes.flatMap((change) => {
    if (change.action === 'delete') return [];
    const { after } = change;
    return held.flatMap(({ field, holders }): Conflict[] => {
      const heldBy = holders.get(after[field]);
      return heldBy === undefined ? [] : [{ name: after.name, field, heldBy }];
    });
  });
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
