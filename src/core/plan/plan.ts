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
 * - *Only*: patterns of the names that a run is about, for jobs that share a release. Where there are any, nothing
 *   is created, updated or deleted unless the name it has or the name it gets matches one.
 * - *Unmanaged*: a current link that the plan leaves alone, because it is ignored, because `only` leaves it out, or
 *   because it is not in the manifest and prune is off. Unmanaged links are shown, so that nobody has to guess what a run did not touch.
 * - *Claim*: a link's name, URL and path. Within a release GitLab allows each value once.
 * - *Conflict*: a change would write a value that an unmanaged link claims. GitLab would refuse the call, and the
 *   only way out, to change or delete the unmanaged link, is what we promised not to do. So a plan with a conflict
 *   is shown and not applied: a person has to say which of the two links is right. Values that a changed link
 *   merely keeps count as well, since GitLab checks the whole link; an unchanged link is sent nowhere and has none.
 *
 * ## Which current link is which desired one
 *
 * Links are matched in passes, each over what the earlier ones left: same name (which covers identical ones, as
 * names are unique), the name that the entry says the link *was*, same `direct_asset_path`, same URL. Name comes
 * first because people and scripts refer to links by name, and because a second run must find the link that the
 * first one renamed; path comes before URL because a path is a public address that must keep leading somewhere.
 * A match is an update in place, which keeps the id and the position; what is left over is created or deleted.
 *
 * The plan neither acts nor prints. It is sorted by name, so that the same release and manifest give the same
 * bytes in whatever order they were listed; in which order calls are sent is decided in `schedule.ts`.
 */

import { type CurrentLink, changedFields, type Link, toLink } from '../link.js';
import { matches } from '../pattern/wildcard.js';
import { compareNatural } from '../text/compare.js';
import {
  type Change,
  type CreateChange,
  changeName,
  type DeleteChange,
  type RowChange,
  type UpdateChange,
} from './change.js';
import { type Conflict, findConflicts } from './conflicts.js';
import { type DesiredRow, matchLinks } from './matching.js';
import { isParkedName } from './parked-name.js';
import { isSettled, type Unordered } from './settled.js';

export type { Change, CreateChange, DeleteChange, MoveChange, RowChange, UpdateChange } from './change.js';
export { changeName } from './change.js';

/** What a run may touch. Plain data, so that a saved plan can carry it; see the terms above. */
export interface Policy {
  /** Patterns (`wildcard.ts`) of names that are none of our business. */
  readonly ignore: readonly string[];
  /** Patterns of the names that the run is about; empty or absent where it is about all. */
  readonly only?: readonly string[];
  /** Whether current links that are not in the manifest are deleted; else they are unmanaged. */
  readonly prune: boolean;
  /** Whether GitLab has to list the links as the manifest does, existing ones included. */
  readonly order?: 'strict';
}

/** What is to happen to the links of one release, and what is left alone. */
export interface Plan {
  /** Creates, updates and moves, then deletes; each by name. */
  readonly changes: readonly Change[];
  /**
   * Where links change their rows: what is written to each row to bring about the changes, in the manifest's order,
   * deletes last. Absent where every link has a row of its own.
   */
  readonly rows?: readonly RowChange[];
  readonly unchanged: readonly CurrentLink[];
  /** Ignored links, those that `only` leaves out, and undesired ones that are not pruned. Never touched. */
  readonly unmanaged: readonly CurrentLink[];
  /** A plan with conflicts is shown but not applied. */
  readonly conflicts: readonly Conflict[];
}

/** True where the release already is what the manifest says. */
export function isInSync(plan: Plan): boolean {
  return plan.changes.length === 0 && plan.conflicts.length === 0;
}

/** Makes of a plan one that moves links as well, where the order is not right after it: `strict-order.ts`. */
export type Arrange = (
  plan: Unordered,
  desired: readonly Link[],
) => Pick<Plan, 'changes' | 'rows' | 'unchanged'>;

/**
 * Compares desired with current links.
 *
 * @param desired links with distinct names, URLs and paths (`desired.ts` sees to that), in the manifest's order
 * @param current all links of the release; the newest first, as GitLab lists them, where their order counts
 * @param arrange needed where `isArranged` says no; given, and not imported, because few runs move links
 * @throws Error (a bug) where it is needed and absent
 */
export function createPlan(
  desired: readonly DesiredRow[],
  current: readonly CurrentLink[],
  policy: Policy,
  arrange?: Arrange,
): Plan {
  const found = compare(desired, current, policy);
  const { unmanaged } = found;
  const isDone = policy.order !== 'strict' || isSettled(found, desired);
  if (!isDone && arrange === undefined)
    throw new Error('links may have to move, and nothing is there to do it');
  const { changes: all, rows, unchanged } = isDone || arrange === undefined ? found : arrange(found, desired);
  const changes = sorted(all);
  const conflicts = unmanaged.length === 0 ? [] : findConflicts(written(changes), unmanaged);
  return { changes, ...(rows !== undefined && { rows }), unchanged, unmanaged, conflicts };
}

/** Whether no link has to move, as far as can be seen without looking for moves. */
export function isArranged(
  desired: readonly DesiredRow[],
  current: readonly CurrentLink[],
  policy: Policy,
): boolean {
  return policy.order !== 'strict' || isSettled(compare(desired, current, policy), desired);
}

function compare(
  desired: readonly DesiredRow[],
  current: readonly CurrentLink[],
  policy: Policy,
): Unordered & { readonly rows?: undefined } {
  const unmanaged: CurrentLink[] = [];
  const candidates: CurrentLink[] = [];
  for (const link of current) (isIgnored(link.name, policy) ? unmanaged : candidates).push(link);
  const { pairs, created, left } = matchLinks(desired, candidates);
  const writes: (CreateChange | UpdateChange)[] = [];
  const unchanged: CurrentLink[] = [];
  const deletes: DeleteChange[] = [];
  for (const link of created) {
    if (isInScope(link.name, policy)) writes.push({ action: 'create', after: toLink(link) });
  }
  for (const [after, before] of pairs) {
    const fields = changedFields(before, after);
    if (!isInScope(after.name, policy) && !isInScope(before.name, policy)) unmanaged.push(before);
    else if (fields.length === 0) unchanged.push(before);
    else writes.push({ action: 'update', before, after: toLink(after), fields });
  }
  for (const before of left) {
    if (isParkedName(before.name) || (policy.prune && isInScope(before.name, policy)))
      deletes.push({ action: 'delete', before });
    else unmanaged.push(before);
  }
  unmanaged.sort(byNameThenId);
  unchanged.sort(byNameThenId);
  return { changes: [...writes, ...deletes], unchanged, unmanaged, pairs, candidates };
}

/** The plan that leaves links where they are, whatever their order. */
export function withoutMoves(
  desired: readonly DesiredRow[],
  current: readonly CurrentLink[],
  { order: _, ...policy }: Policy,
): Plan {
  return createPlan(desired, current, policy);
}

function sorted(changes: readonly Change[]): Change[] {
  const isDelete = ({ action }: Change): boolean => action === 'delete';
  const writes = changes.filter((change) => !isDelete(change)).sort(byName);
  return [...writes, ...changes.filter(isDelete).sort(byName)];
}

function written(changes: readonly Change[]): Link[] {
  return changes.flatMap((change) => (change.action === 'delete' ? [] : [change.after]));
}

/** Whether a link of this name may be created, updated or deleted, as far as `only` has a say in it. */
export function isInScope(name: string, { only = [] }: Policy): boolean {
  return only.length === 0 || only.some((pattern) => matches(pattern, name));
}

function isIgnored(name: string, policy: Policy): boolean {
  return policy.ignore.some((pattern) => matches(pattern, name));
}

function byName(a: Change, b: Change): number {
  return compareNatural(changeName(a), changeName(b));
}

function byNameThenId(a: CurrentLink, b: CurrentLink): number {
  return compareNatural(a.name, b.name) || a.id - b.id;
}
