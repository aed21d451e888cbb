/**
 * One round of one release: its tasks, and how far they are. All functions give a new round.
 *
 * A change that GitLab refuses stops only what waits for it. A failure that the next call would meet as well (no
 * permission, no connection, a stopped run) lets everything that has not begun be skipped. Deletes that are left for
 * last are sent only when all else succeeded, so that a half-done apply never has fewer links than it found.
 */

import { type Change, changeName, type Plan } from '../../core/plan/plan.js';
import {
  type Certainty,
  type Ending,
  type Entries,
  HALFWAY,
  noteEnding,
  ROW_GIVEN_AWAY,
  ROW_IN_DOUBT,
} from './outcomes.js';
import type { Task } from './task.js';

/** `failed`: over without having been done, whether it was sent or not. */
export type Mark = 'waiting' | 'sent' | 'done' | 'failed';

/** One pass over the writes of a plan: what has been sent of it, and what came back. */
export interface Round {
  readonly plan: Plan;
  readonly tasks: readonly Task[];
  /** For each task. */
  readonly marks: readonly Mark[];
  /** For each task, how often it came back unsent. */
  readonly returns: readonly number[];
  /** All tasks before it are over. */
  readonly first: number;
  /** Where the deletes begin that come when all else was done. */
  readonly lastFrom: number;
  /** Whether a task before those has failed. */
  readonly hasFailed: boolean;
  /** How many tasks wait. */
  readonly waiting: number;
  /** How many calls are under way. */
  readonly underWay: number;
  /** Whether the release was read since the plan was made. */
  readonly isReread: boolean;
  /** Whether anything but those last deletes was sent since that read. */
  readonly isDirty: boolean;
  /** Set by a failure that any further call would meet too. */
  readonly isHalted: boolean;
  /** A create that was sent together with others was refused: what is created after it would stand in its place. */
  readonly isChainEnded: boolean;
  /** Tasks that failed without it being known whether GitLab has done them. */
  readonly doubtful: ReadonlySet<number>;
  /** Changes that GitLab looked at and refused: sending them again would be refused again. */
  readonly refused: ReadonlySet<Change>;
  /** Changes that were skipped. */
  readonly skipped: ReadonlySet<Change>;
}

/** @param isReread whether `plan` was made from a read that came after the first one */
export function openRound(plan: Plan, tasks: readonly Task[], isReread: boolean): Round {
  return {
    plan,
    tasks,
    marks: tasks.map(() => 'waiting'),
    returns: tasks.map(() => 0),
    first: 0,
    lastFrom: tasks.filter(({ isLast }) => !isLast).length,
    hasFailed: false,
    waiting: tasks.length,
    underWay: 0,
    isReread,
    isDirty: false,
    isHalted: false,
    isChainEnded: false,
    doubtful: new Set(),
    refused: new Set(),
    skipped: new Set(),
  };
}

/** Whether every task has come to its end. */
export function isOver({ waiting, underWay }: Round): boolean {
  return waiting === 0 && underWay === 0;
}

/** Gives a task another mark. */
export function mark(round: Round, at: number, next: Mark): Round {
  const before = round.marks[at] ?? 'waiting';
  const marks = round.marks.with(at, next);
  let { first } = round;
  while (first < marks.length && marks[first] !== 'waiting' && marks[first] !== 'sent') first += 1;
  const count = (which: Mark): number => Number(next === which) - Number(before === which);
  return {
    ...round,
    marks,
    first: next === 'waiting' ? Math.min(first, at) : first,
    waiting: round.waiting + count('waiting'),
    underWay: round.underWay + count('sent'),
    hasFailed: round.hasFailed || (next === 'failed' && at < round.lastFrom),
    isDirty: round.isDirty || (next === 'sent' && at < round.lastFrom),
  };
}

/**
 * Whether a task may be sent now, as far as other tasks go.
 *
 * @param together tasks that go before it in the same request
 */
export function isFree(round: Round, at: number, together: ReadonlySet<number>): boolean {
  const task = round.tasks[at];
  if (task === undefined || round.marks[at] !== 'waiting') return false;
  if (task.isLast && (round.hasFailed || round.first < round.lastFrom)) return false;
  const { follows } = task;
  const before = follows === null ? 'done' : round.marks[follows];
  const isTurn = before === 'done' || before === 'failed' || (follows !== null && together.has(follows));
  return isTurn && task.waitsFor.every((on) => round.marks[on] === 'done' || together.has(on));
}

/** Whether a delete still needs a look at the release: before the first, and after whatever else was sent. */
export function needsLook({ isReread, isDirty }: Round, { kind, isLast, removes }: Task): boolean {
  if (removes !== null) return !isReread;
  return kind === 'delete' && (!isReread || (isLast && isDirty));
}

/** A round and the outcomes of its release. */
export interface Progressed {
  readonly round: Round;
  readonly entries: Entries;
}

/** Ends a task. One whose link was moved out of the way, and is now skipped, has failed: something was sent for it. */
export function endTask(
  { round, entries }: Progressed,
  at: number,
  ending: Ending,
  certainty: Certainty,
): Progressed {
  const task = round.tasks[at];
  if (task === undefined) return { round, entries };
  const isDone = ending.status === 'done' || ending.status === 'unchanged';
  const end = ending.status === 'skipped' ? (halfway(round, task) ?? ending) : ending;
  const ended = noteEnding(entries, task.shown, task.shownChange, end, certainty);
  const { removes } = task;
  return {
    round: mark(round, at, isDone ? 'done' : 'failed'),
    // The link whose row this was has gone with it, or has not.
    entries: removes === null ? ended : noteEnding(ended, removes.shown, removes.change, end, certainty),
  };
}

/** How a task ends that is skipped when its link has been touched already; `null` where it has not. */
function halfway({ tasks, marks, doubtful }: Round, { kind, change, waitsFor, chain }: Task): Ending | null {
  if (chain === null) {
    const isParked =
      kind === 'update' && waitsFor.some((on) => tasks[on]?.change === change && marks[on] === 'done');
    return isParked ? HALFWAY : null;
  }
  if (change.action === 'create') return null;
  const { id } = change.before;
  const toItsRow = [...tasks.keys()].filter((at) => {
    const call = tasks[at]?.call;
    return call !== undefined && call.kind !== 'create' && call.id === id;
  });
  if (toItsRow.some((at) => marks[at] === 'done')) return ROW_GIVEN_AWAY;
  return toItsRow.some((at) => marks[at] === 'sent' || doubtful.has(at)) ? ROW_IN_DOUBT : null;
}

/** Skips what cannot be sent any more, because of what has failed. */
export function skipBlocked(state: Progressed): Progressed {
  let { round, entries } = state;
  for (let at = round.first; at < round.tasks.length; at += 1) {
    if (round.marks[at] !== 'waiting' || !isBlocked(round, at)) continue;
    ({ round, entries } = skip({ round, entries }, at));
  }
  return { round, entries };
}

/** Whether a task can never be sent. */
export function isBlocked(round: Round, at: number): boolean {
  const task = round.tasks[at];
  if (task === undefined || round.isHalted || (task.isLast && round.hasFailed)) return true;
  if ((task.follows !== null || task.chain !== null) && round.isChainEnded) return true;
  return task.waitsFor.some((on) => round.marks[on] === 'failed');
}

function skip(state: Progressed, at: number): Progressed {
  const task = state.round.tasks[at];
  if (task === undefined) return state;
  const { round, entries } = endTask(state, at, { status: 'skipped' }, 'open');
  return { entries, round: { ...round, skipped: new Set([...round.skipped, task.change]) } };
}

/** Skips the changes of links whose files are not there, and all deletes with them. */
export function withhold(state: Progressed, names: ReadonlySet<string>): Progressed {
  if (names.size === 0) return state;
  let next = state;
  state.round.tasks.forEach(({ change, kind }, at) => {
    if (kind === 'delete' || names.has(changeName(change))) next = skip(next, at);
  });
  return skipBlocked(next);
}
