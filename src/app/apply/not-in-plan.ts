/** What differs in the end and was not shown in the beginning: somebody else wrote to the release, and it was left. */

import { type CurrentLink, changedFields, type Link } from '../../core/link.js';
import { type Change, changeName } from '../../core/plan/plan.js';
import { error, type Problem } from '../../core/problem/problem.js';
import type { ReleaseState, Withheld } from './release-state.js';
import { claimOf, isShown, positionOf } from './shown.js';

/** A Problem `not-in-plan` for each change that would have gone beyond the plan that was shown, and was not made. */
export function notInPlan(state: ReleaseState): Problem[] {
  const { remaining, release, shown, own } = state;
  if (remaining === null) return state.withheld.map((each) => heldBack(each, state));
  if (release === null || !state.isApplied) return [];
  const known = knownLinks(state);
  return remaining.changes.flatMap((change) => {
    if (isShown(change, shown, own) || isOurFailure(change, state)) return [];
    return [beyond(what(change, known, state))];
  });
}

/** The links that were shown, as they were then. */
function knownLinks({ shown }: ReleaseState): ReadonlyMap<number, CurrentLink> {
  const { changes, unchanged, unmanaged } = shown.plan;
  const before = changes.flatMap((change) => (change.action === 'create' ? [] : [change.before]));
  return new Map([...before, ...unchanged, ...unmanaged].map((link) => [link.id, link]));
}

/** GitLab took what we sent and has something else: the outcome says so already. */
function isOurFailure(change: Change, { entries, shown }: ReleaseState): boolean {
  if (change.action === 'delete') return false;
  return ['create', 'update', 'move'].some((action) => {
    const at = shown.positions.get(`${action} ${changeName(change)}`);
    const entry = at === undefined ? null : entries[at];
    return entry?.outcome.status === 'failed' && entry.isDisproved;
  });
}

function what(change: Change, known: ReadonlyMap<number, CurrentLink>, { shown }: ReleaseState): string {
  const name = JSON.stringify(changeName(change));
  if (change.action === 'create') return `link ${name} was deleted by somebody else`;
  if (change.action === 'move')
    return `link ${name} is not where the manifest has it, because somebody else added, changed or deleted links`;
  const { before } = change;
  const was = known.get(before.id);
  if (was !== undefined)
    return `link ${JSON.stringify(was.name)} was changed by somebody else (${differences(was, before)})`;
  const created =
    change.action === 'update' && positionOf({ action: 'create', after: change.after }, shown) !== null;
  const field = change.action === 'update' ? claimOf(change.after, before) : null;
  const other = JSON.stringify(before.name);
  if (created && field !== null && field !== 'name')
    return `link ${other} appeared and has the ${field} that ${name} should get`;
  if (created)
    return `link ${other} was created by somebody else and differs from the manifest (${differences(change.action === 'update' ? change.after : before, before)})`;
  return `link ${other} appeared`;
}

/** Fields that are not what they were, with their values now. */
function differences(was: Link, now: Link): string {
  return changedFields(was, now)
    .map((field) => `${field} is now ${JSON.stringify(now[field])}`)
    .join(', ');
}

function heldBack({ shown: at, now }: Withheld, { shown }: ReleaseState): Problem {
  const change = shown.plan.changes[at];
  const name = JSON.stringify(change === undefined ? '' : changeName(change));
  if (now === null || change === undefined) return beyond(`link ${name} was deleted by somebody else`);
  if (change.action !== 'create')
    return beyond(`link ${name} was changed by somebody else (${differences(change.before, now)})`);
  return beyond(`link ${JSON.stringify(now.name)} appeared and has what ${name} should get`);
}

function beyond(found: string): Problem {
  return error(
    'not-in-plan',
    `${found} while the plan was applied; it was left alone`,
    'Only what the plan showed is done. Run again to make a new plan.',
  );
}
