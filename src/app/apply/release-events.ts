/** What happens to one release: each function takes its state and gives the next one. */

import { changedFields, type Link } from '../../core/link.js';
import { type Change, withoutMoves } from '../../core/plan/plan.js';
import type { Problem } from '../../core/problem/problem.js';
import type { Answer } from '../../ports/releases.js';
import { type StoreError, type StoreErrorKind, sentenceOf } from '../../ports/store-error.js';
import type { FileState } from './files.js';
import { withheldNames } from './files.js';
import type { Certainty, Ending } from './outcomes.js';
import type { ReleaseState } from './release-state.js';
import { endTask, isBlocked, isOver, mark, openRound, type Round, skipBlocked, withhold } from './round.js';
import { positionOf, withinShown } from './shown.js';
import { toStrictTasks } from './strict-tasks.js';
import { ownContents, type ShownAs, type Task, toTasks } from './task.js';

/** What a run is asked to do, as far as its order of calls depends on it. */
export interface ApplyConfig {
  /** `any` sends creates side by side and gives up the order in which GitLab lists them. */
  readonly order: 'manifest' | 'any' | 'strict';
  /** From what a missing git tag is created; `null` where the tags exist. */
  readonly ref: string | null;
  /** The most requests under way. */
  readonly concurrency: number;
}

/** Failures that any further call would meet, too. */
const HALTING: ReadonlySet<StoreErrorKind> = new Set(['denied', 'unreachable', 'unexpected', 'stopped']);
/** Failures that the same call would meet again. */
const REFUSALS: ReadonlySet<StoreErrorKind> = new Set(['refused', 'taken', 'denied']);
/** Failures of calls that may have been carried out all the same. */
const UNDECIDED: ReadonlySet<StoreErrorKind> = new Set(['unclear', 'unexpected']);

/** How often a call may come back unsent. */
const MAX_RETURNS = 5;

/** Begins a round with what the release's plan is now, but for the links of files that did not go up. */
export function beginRound(
  state: ReleaseState,
  plan: Round['plan'],
  files: readonly FileState[],
  { order }: ApplyConfig,
): ReleaseState {
  const { tag, desired, policy } = state.target;
  const withheld = withheldNames(state.needs, files);
  // A link must not lose its row to another one and then not be sent.
  const safe =
    plan.rows !== undefined && withheld.size > 0
      ? withinShown(withoutMoves(desired, state.release?.links ?? [], policy), state.shown, state.own)
      : plan;
  const opened = openRound(safe, tasksOf(tag, safe, state, order), state.rounds > 0);
  const { round, entries } = withhold({ round: opened, entries: state.entries }, withheld);
  return settled({ ...state, stage: 'writing', isApplied: true, rounds: state.rounds + 1, round, entries });
}

function tasksOf(
  tag: string,
  plan: Round['plan'],
  { shown, target }: ReleaseState,
  order: ApplyConfig['order'],
): readonly Task[] {
  const shownAs = (change: Change): ShownAs => {
    const at = positionOf(change, shown);
    return { shown: at ?? -1, shownChange: (at === null ? undefined : shown.plan.changes[at]) ?? change };
  };
  const names = target.desired.map(({ name }) => name);
  return plan.rows === undefined
    ? toTasks(tag, plan, shownAs, names, order)
    : toStrictTasks(tag, plan, plan.rows, shownAs);
}

/** Marks calls as under way. What was read before is not what the release is from now on. */
export function sent(state: ReleaseState, tasks: readonly number[]): ReleaseState {
  if (state.round === null) return state;
  const { tasks: all } = state.round;
  const round = tasks.reduce((marked, at) => mark(marked, at, 'sent'), state.round);
  const own = tasks.flatMap((at) => ownContents(all[at]));
  return {
    ...state,
    round,
    remaining: null,
    own: own.length === 0 ? state.own : new Set([...state.own, ...own]),
  };
}

/**
 * Takes in the answer to a call.
 *
 * @param isAlone whether it was sent in a request of its own
 */
export function answered(state: ReleaseState, at: number, answer: Answer, isAlone: boolean): ReleaseState {
  const { round, entries } = state;
  const task = round?.tasks[at];
  if (round === null || task === undefined) return state;
  const end = (ending: Ending, certainty: Certainty, more: Partial<Round> = {}): ReleaseState => {
    const ended = endTask({ round: { ...round, ...more }, entries }, at, ending, certainty);
    const isLost = ending.status === 'failed' || ending.status === 'skipped';
    return settled({ ...state, ...(isLost ? skipBlocked(ended) : ended) });
  };
  switch (answer.kind) {
    case 'done': {
      const { call, isPart } = task;
      if (
        call.kind === 'delete' &&
        answer.link !== null &&
        changedFields(call.before, answer.link).length > 0
      )
        return foundVictim(end({ status: 'failed', error: WRONG_VICTIM }, 'final'), task.shown, answer.link);
      if (isPart) return { ...state, round: mark(round, at, 'done') };
      // A delete that GitLab did not confirm with its link may have met one that the web form had made anew.
      return end({ status: 'done' }, call.kind === 'delete' && answer.link === null ? 'open' : 'judged');
    }
    case 'already':
      if (task.isPart) return { ...state, round: mark(round, at, 'done') };
      return end({ status: 'unchanged' }, 'judged');
    case 'changed':
      return withheldAt(
        end({ status: 'skipped' }, 'open', { isChainEnded: round.isChainEnded || task.chain !== null }),
        task.shown,
        answer.now,
      );
    case 'unsent': {
      const returns = (round.returns[at] ?? 0) + 1;
      if (returns > MAX_RETURNS)
        return end({ status: 'failed', error: NEVER_SENT }, 'open', { isHalted: true });
      const counted = { ...round, returns: round.returns.with(at, returns) };
      const back = { round: mark(counted, at, 'waiting'), entries };
      // What it waits for may have failed meanwhile, and then it would wait for ever.
      return settled({ ...state, ...(isBlocked(back.round, at) ? skipBlocked(back) : back) });
    }
    case 'failed':
      return end(...failureOf(answer.error), afterFailure(round, at, answer.error, isAlone));
    default:
      return answer satisfies never;
  }
}

function failureOf(error: StoreError): [Ending, Certainty] {
  if (error.kind === 'stopped') return [{ status: 'skipped' }, 'open'];
  return [{ status: 'failed', error: sentenceOf(error) }, REFUSALS.has(error.kind) ? 'judged' : 'open'];
}

function afterFailure(round: Round, at: number, { kind }: StoreError, isAlone: boolean): Partial<Round> {
  const task = round.tasks[at];
  if (task === undefined) return {};
  const isRefused = REFUSALS.has(kind);
  return {
    doubtful: UNDECIDED.has(kind) ? new Set([...round.doubtful, at]) : round.doubtful,
    isHalted: round.isHalted || HALTING.has(kind),
    isChainEnded: round.isChainEnded || task.chain !== null || (task.kind === 'create' && !isAlone),
    refused: isRefused ? new Set([...round.refused, task.change]) : round.refused,
  };
}

function foundVictim(state: ReleaseState, shown: number, link: Link): ReleaseState {
  return { ...state, stage: 'writing', victims: [...state.victims, { shown, link, state: 'waiting' }] };
}

/** A change whose link is not what was shown is left alone. */
export function withheldAt(state: ReleaseState, shown: number, now: Link | null): ReleaseState {
  return { ...state, withheld: [...state.withheld, { shown, now }] };
}

/** Takes in what became of putting a link back. */
export function putBack(state: ReleaseState, at: number, answer: Answer): ReleaseState {
  const victim = state.victims[at];
  if (victim === undefined) return state;
  const isBack = answer.kind === 'done' || answer.kind === 'already';
  const error = answer.kind === 'failed' ? sentenceOf(answer.error) : NEVER_SENT;
  return settled({
    ...state,
    victims: state.victims.with(at, { ...victim, state: isBack ? 'back' : { error } }),
  });
}

/** Nothing more is begun: the run was stopped, or what it would need to know cannot be read. */
export function halted(state: ReleaseState, problem: Problem | null = null): ReleaseState {
  const problems = problem === null ? state.problems : [...state.problems, problem];
  const { round, entries } = state;
  if (round === null) return { ...state, problems };
  const skipped = skipBlocked({ round: { ...round, isHalted: true }, entries });
  return settled({
    ...state,
    ...skipped,
    problems,
    stage: state.stage === 'looking' ? 'writing' : state.stage,
  });
}

/** To `written` when all of the round has come to its end. */
export function settled(state: ReleaseState): ReleaseState {
  const isBusy = state.victims.some((victim) => victim.state === 'waiting' || victim.state === 'sent');
  const isDone = state.stage === 'writing' && state.round !== null && isOver(state.round) && !isBusy;
  return isDone ? { ...state, stage: 'written' } : state;
}

const WRONG_VICTIM =
  'somebody else had changed this link in the instant before it was deleted, so it was not the one in the plan';

const NEVER_SENT = 'it could not be sent';
