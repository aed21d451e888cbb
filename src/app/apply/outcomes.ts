/** What became of each change of a release over all rounds, put right by what was read back. */

import type { CurrentLink } from '../../core/link.js';
import { type Change, changeName, type Plan } from '../../core/plan/plan.js';
import type { Outcome } from '../../core/run/outcome.js';
import { contentOf } from './shown.js';

/** How a change ended. */
export type Ending =
  | { readonly status: 'done' | 'unchanged' | 'skipped' }
  | { readonly status: 'failed'; readonly error: string };

/**
 * `open`: the next read decides, as after a lost answer. `judged`: GitLab has looked at it. `final`: whatever is read
 * later, it went wrong.
 */
export type Certainty = 'open' | 'judged' | 'final';

/** What is known of a change so far. */
export interface OutcomeEntry {
  readonly outcome: Outcome;
  readonly certainty: Certainty;
  /** Whether GitLab accepted it and a later read did not show it. */
  readonly isDisproved: boolean;
}

/** In the order of the changes that were shown; `null` for one that has not come to an end. */
export type Entries = readonly (OutcomeEntry | null)[];

/**
 * Takes in how a change ended. One that a later round did not come to stays what it was, and so does the failure of
 * a link's parking, which is why its own change was not sent.
 */
export function noteEnding(
  entries: Entries,
  at: number,
  change: Change,
  ending: Ending,
  certainty: Certainty,
): Entries {
  // A parked link that an earlier round left was in no plan that was shown.
  if (at < 0) return entries;
  const known = entries[at] ?? null;
  if (known !== null && ending.status === 'skipped') return entries;
  // What was sent before without an answer may have been done late, and what GitLab has accepted was done, although
  // somebody undid it for a while, or its row was to be given to another link: then it was not somebody else.
  const isOurs =
    ending.status === 'unchanged' &&
    (known?.outcome.status === 'done' ||
      (known?.outcome.status === 'failed' && (known.certainty === 'open' || known.isDisproved)));
  const end: Ending = isOurs ? { status: 'done' } : ending;
  const outcome: Outcome = { action: change.action, name: changeName(change), ...end };
  return entries.with(at, { outcome, certainty, isDisproved: false });
}

/** Brings the outcomes in line with what was read after them. */
export function correct(
  entries: Entries,
  shown: Plan,
  links: readonly CurrentLink[],
  remaining: Plan,
): Entries {
  const names = new Set(links.map(({ name }) => name));
  const contents = new Set(links.map(contentOf));
  const inPlace = new Set(remaining.unchanged.map(({ name }) => name));
  const moves = remaining.changes.filter(({ action }) => action === 'move');
  const asDesired = new Set([...inPlace, ...moves.map(changeName)]);
  return entries.map((entry, at) => {
    const change = shown.changes[at];
    if (entry === null || change === undefined) return entry;
    const { action, name } = entry.outcome;
    const holds =
      change.action === 'delete'
        ? !names.has(name)
        : change.action === 'move'
          ? inPlace.has(name)
          : // One that `only` names by the name it had is unmanaged under its new one.
            asDesired.has(name) || contents.has(contentOf(change.after));
    const ending = endingAfter(entry, holds, change, contents);
    if (ending === null) return entry;
    // What was there already, made by somebody else, GitLab was never asked to accept.
    const isDisproved = ending.status === 'failed' && entry.outcome.status === 'done';
    return { ...entry, isDisproved, outcome: { action, name, ...ending } };
  });
}

/** `null`: what was said of it stands. */
function endingAfter(
  { outcome, certainty, isDisproved }: OutcomeEntry,
  holds: boolean,
  change: Change,
  contents: ReadonlySet<string>,
): Ending | null {
  switch (outcome.status) {
    case 'done':
    case 'unchanged':
      if (change.action === 'delete') {
        // We deleted what was shown; of what others did, only the end counts.
        const isBack =
          outcome.status === 'done' && certainty !== 'open' ? contents.has(contentOf(change.before)) : !holds;
        return isBack ? { status: 'failed', error: BACK_AGAIN } : null;
      }
      return holds ? null : { status: 'failed', error: change.action === 'move' ? NOT_IN_PLACE : NOT_THERE };
    case 'failed':
      if (!holds || certainty === 'final') return null;
      // What GitLab has accepted is ours, although somebody undid it for a while.
      return { status: certainty === 'judged' && !isDisproved ? 'unchanged' : 'done' };
    case 'skipped':
      return null;
    default:
      return outcome satisfies never;
  }
}

/** GitLab's web form deletes all links and makes them anew, under other ids: a delete then finds nothing. */
const BACK_AGAIN =
  'it is there again: somebody else is writing to this release. Run again when they are done';

/** Somebody else has changed it since, or this GitLab keeps only a part of what it is sent. */
const NOT_THERE =
  'GitLab accepted it, but the release does not have it as it was sent. Either somebody else changed it again, or ' +
  'this version of GitLab does not store all of it';

/** Somebody else added, removed or moved a link meanwhile. */
const NOT_IN_PLACE =
  'GitLab accepted it, but does not list the links in the order of the manifest. Somebody else may write to this ' +
  'release at the same time; run again when they are done';

/** A parked link is changed already: it must not count as one that nothing was sent for. */
export const HALFWAY: Ending = {
  status: 'failed',
  error:
    'it was moved out of the way of another link and leads to its new file already, but its own change was not ' +
    'sent. Run again to finish it',
};

/** Its row has another link by now, or is gone: it must not count as one that nothing was sent for. */
export const ROW_GIVEN_AWAY: Ending = {
  status: 'failed',
  error:
    'it had to leave its place for another link, and was not written to its new one. Run again to finish it',
};

/** Another link was sent to its row, and no answer says whether it has it. */
export const ROW_IN_DOUBT: Ending = {
  status: 'failed',
  error:
    'another link was sent to its place, and whether it has it is not known, so it was not written to its new one. ' +
    'Run again to finish it',
};
