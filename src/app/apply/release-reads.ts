/**
 * What a read says of a release: in the middle of a round, which of its changes still hold, and after it, what has
 * become of them and whether another round would help.
 */

import { type CurrentLink, changedFields, type Link, toLink } from '../../core/link.js';
import { type Change, isInSync, type Plan, withoutMoves } from '../../core/plan/plan.js';
import { createFullPlan } from '../../core/plan/strict-order.js';
import { type Problem, warning } from '../../core/problem/problem.js';
import type { CurrentRelease } from '../../ports/releases.js';
import { problemOf, type StoreError } from '../../ports/store-error.js';
import { creatableLinks } from '../prepare/targets.js';
import type { FileState } from './files.js';
import { correct } from './outcomes.js';
import { type ApplyConfig, beginRound, halted, settled, withheldAt } from './release-events.js';
import type { Creation, ReleaseState } from './release-state.js';
import { endTask, mark, type Round, skipBlocked } from './round.js';
import { claimOf, isShown, sameAs, withinShown } from './shown.js';
import type { Task } from './task.js';

/** The most times a plan is made and applied for one release. */
export const MAX_ROUNDS = 3;

/** Takes in what a look in the middle of a round showed: changes whose link is another one by now are withheld. */
export function looked(state: ReleaseState, release: CurrentRelease | null, at: number): ReleaseState {
  const { round } = state;
  if (round === null) return state;
  const known = { ...state, release, readAt: at, stage: 'writing' } as const;
  if (release === null) return halted(known);
  let next: ReleaseState = { ...known, round: { ...round, isReread: true, isDirty: false } };
  const seen = new Set<Change>();
  const moving = movingIds(round);
  round.tasks.forEach((task, position) => {
    if (round.marks[position] !== 'waiting' || seen.has(task.change)) return;
    // The first call that is left of a change says what its link should be now.
    seen.add(task.change);
    next = heldAgainst(next, position, task, release.links, moving);
  });
  const { round: last, entries } = next;
  return last === null ? next : settled({ ...next, ...skipBlocked({ round: last, entries }) });
}

/** Links that this round is still to change or delete: the values they hold will be free. */
function movingIds({ tasks, marks }: Round): ReadonlySet<number> {
  return new Set(
    tasks.flatMap(({ call }, at) => (marks[at] === 'waiting' && call.kind !== 'create' ? [call.id] : [])),
  );
}

function heldAgainst(
  state: ReleaseState,
  at: number,
  task: Task,
  links: readonly CurrentLink[],
  moving: ReadonlySet<number>,
): ReleaseState {
  const { round, entries } = state;
  if (round === null) return state;
  const { call, shown } = task;
  const isChainEnded = round.isChainEnded || task.chain !== null;
  const end = (status: 'unchanged' | 'skipped'): ReleaseState => ({
    ...state,
    ...endTask(
      { round: status === 'skipped' ? { ...round, isChainEnded } : round, entries },
      at,
      { status },
      status === 'unchanged' ? 'judged' : 'open',
    ),
  });
  if (call.kind === 'create') {
    const same = sameAs(call.link, links);
    // In a row that this round is still to give away, it is the link as it was, not as it is to be.
    if (same !== undefined && !moving.has(same.id)) return end('unchanged');
    const holder = links.find((link) => !moving.has(link.id) && claimOf(call.link, link) !== null);
    return holder === undefined ? state : withheldAt(end('skipped'), shown, toLink(holder));
  }
  const now = links.find(({ id }) => id === call.id) ?? sameAs(call.before, links);
  if (now !== undefined && changedFields(now, call.before).length === 0)
    return now.id === call.id ? state : { ...state, round: readdressed(round, call.id, now.id) };
  if (call.kind === 'delete' ? now === undefined : isAsDesired(now, task.change))
    return task.isPart && call.kind === 'delete'
      ? { ...state, round: mark(round, at, 'done') }
      : end('unchanged');
  return withheldAt(end('skipped'), shown, now === undefined ? null : toLink(now));
}

function isAsDesired(now: Link | undefined, change: Change): boolean {
  return now !== undefined && change.action !== 'delete' && changedFields(now, change.after).length === 0;
}

/** The link was deleted and made again just as it was: the web form does so. */
function readdressed(round: Round, from: number, id: number): Round {
  const tasks = round.tasks.map((task) =>
    task.call.kind !== 'create' && task.call.id === from ? { ...task, call: { ...task.call, id } } : task,
  );
  return { ...round, tasks };
}

/** Takes in what a read after a round showed, and begins the next round where that helps. */
export function readBack(
  state: ReleaseState,
  release: CurrentRelease | null,
  at: number,
  files: readonly FileState[],
  config: ApplyConfig,
): ReleaseState {
  const { desired, policy } = state.target;
  const links = release?.links ?? [];
  const remaining = createFullPlan(desired, links, policy);
  const { creation, problems } = release === null ? unsettled(state) : settleCreation(state, remaining);
  const entries = correct(state.entries, state.shown.plan, links, remaining);
  const known: ReleaseState = {
    ...state,
    release,
    readAt: at,
    remaining,
    creation,
    problems,
    entries,
    withheld: [],
    stage: 'over',
  };
  const isHalted = state.round?.isHalted === true || state.creation.isHalted;
  if (isHalted || state.rounds >= MAX_ROUNDS) return known;
  if (release === null) return state.creation.open === null ? known : { ...known, stage: 'missing' };
  const next = allowed(remaining, state, links);
  if (isInSync(next) || next.changes.length === 0 || remaining.conflicts.length > 0) return known;
  return isFutile(known, next, files) ? known : beginRound(known, next, files, config);
}

/**
 * What of a plan may be carried out. A plan that moves links is carried out whole or without the moves: each link that
 * moves gives its row to another one.
 */
function allowed(remaining: Plan, { target, shown, own }: ReleaseState, links: readonly CurrentLink[]): Plan {
  if (remaining.rows === undefined) return withinShown(remaining, shown, own);
  if (remaining.changes.every((change) => isShown(change, shown, own))) return remaining;
  return withinShown(withoutMoves(target.desired, links, target.policy), shown, own);
}

/** The read failed: nothing can be said of what the release is now, and nothing more is sent to it. */
export function unread(state: ReleaseState, error: StoreError): ReleaseState {
  const problem = problemOf(error, 'read-back-failed');
  if (state.stage === 'looking') return halted(state, error.kind === 'stopped' ? null : problem);
  return { ...state, remaining: null, problems: [...state.problems, problem], stage: 'over' };
}

/** All that is left was refused, or waited for what was refused: GitLab would say the same again. */
function isFutile({ round, needs }: ReleaseState, next: Plan, files: readonly FileState[]): boolean {
  if (round === null) return false;
  const isWithheld = [...needs.files.values()].some((at) => {
    const state = files[at]?.state;
    return typeof state === 'object' && state.status !== 'done';
  });
  if (round.refused.size === 0 && !isWithheld) return false;
  const isEnded = new Set([...round.refused, ...round.skipped].map(textOf));
  return next.changes.every((change) => isEnded.has(textOf(change)));
}

/** Two changes with one text would send one and the same call. */
function textOf(change: Change): string {
  return change.action === 'delete'
    ? JSON.stringify(['delete', change.before.id])
    : JSON.stringify([change.action, change.after, change.action === 'update' ? change.before.id : null]);
}

interface Settled {
  readonly creation: Creation;
  readonly problems: readonly Problem[];
}

function unsettled({ creation, problems }: ReleaseState): Settled {
  return { creation, problems };
}

/**
 * Whether the release that a read found after an open call is the one that we sent: where the answer was lost, one
 * of its links is enough to say so; where there was a release already, all must be there, as after a create.
 */
function settleCreation({ creation, problems, target }: ReleaseState, { unchanged }: Plan): Settled {
  if (creation.open === null) return { creation, problems };
  const { length } = creatableLinks(target);
  // A release without links shows nothing of who made it.
  const isDone = length > 0 && unchanged.length >= (creation.open === 'taken' ? length : 1);
  const isUnclear = !isDone && creation.open === 'unclear';
  return {
    creation: { ...creation, isDone, open: null },
    problems: isUnclear ? [...problems, CREATION_UNCLEAR] : problems,
  };
}

/** The answer was lost, and none of the links shows whose release it is that is there now. */
const CREATION_UNCLEAR: Problem = warning(
  'creation-unclear',
  'whether this run or somebody else created the release is not known: the answer was lost',
  'Somebody else wrote to it at the same time. Its links are reported as they were read.',
);
