/** What a plan does to links, and to the rows that they are in. */

import type { CurrentLink, Link, LinkField } from '../link.js';

/** A link that is in the manifest and not in the release. */
export interface CreateChange {
  readonly action: 'create';
  readonly after: Link;
}

/** A link of the release that gets other fields; `before` is what the plan was made from. */
export interface UpdateChange {
  readonly action: 'update';
  readonly before: CurrentLink;
  readonly after: Link;
  /** The fields that differ, at least one. */
  readonly fields: readonly LinkField[];
}

/** A link that leaves the release: pruned, since nothing in the manifest is matched with it. */
export interface DeleteChange {
  readonly action: 'delete';
  readonly before: CurrentLink;
}

/** A link that stays as it is and gets another row, so that GitLab lists it where the manifest has it. */
export interface MoveChange {
  readonly action: 'move';
  readonly before: CurrentLink;
  readonly after: Link;
  /** Id of the row that it gets; `null`: a new one. */
  readonly to: number | null;
}

/** What is shown: what becomes of a link. */
export type Change = CreateChange | UpdateChange | DeleteChange | MoveChange;

/** What becomes of a row, whichever link it is that it had. Where no link moves, a row and its link are one. */
export type RowChange = CreateChange | UpdateChange | DeleteChange;

/** The name under which a change is shown: the one the link will have, or had before its deletion. */
export function changeName(change: Change): string {
  return change.action === 'delete' ? change.before.name : change.after.name;
}

/** All links of a release: those that stay, and what becomes of the rows of the others. */
export interface Rows {
  readonly unchanged: readonly CurrentLink[];
  readonly unmanaged: readonly CurrentLink[];
  readonly changes: readonly RowChange[];
}
