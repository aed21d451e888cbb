/** A schedule as a list of calls, each with what it has to wait for. */

import type { Link } from '../../core/link.js';
import { toLink } from '../../core/link.js';
import type { Change, Plan } from '../../core/plan/plan.js';
import { type Schedule, type Step, toSchedule } from '../../core/plan/schedule.js';
import type { Call } from '../../ports/releases.js';
import { contentOf } from './shown.js';

/** One call of a round, and its place in it. */
export interface Task {
  readonly kind: Step['kind'];
  readonly change: Change;
  /** The change as it was shown: a link that was to be moved may have to be made, once its old row is another's. */
  readonly shownChange: Change;
  /** Whether the change is not done yet when this call is. */
  readonly isPart: boolean;
  /** The delete that is done when this call is, because it gives the link's row to another one. */
  readonly removes: Removal | null;
  /** Tasks with the same number are sent together where they fit; `null` where nothing of the kind is needed. */
  readonly chain: number | null;
  /** Position of the change among those of the plan that was shown. */
  readonly shown: number;
  readonly call: Call;
  /** Tasks that must have been done, by their positions in the list. */
  readonly waitsFor: readonly number[];
  /**
   * The task that has to be over first, however it ended: creates keep the manifest's order, and links that change their
   * rows go one after the other.
   */
  readonly follows: number | null;
  /** One of the deletes that come when all else was done. */
  readonly isLast: boolean;
}

/** Where a change stands in the plan that was shown, and what it is there. */
export type ShownAs = Pick<Task, 'shown' | 'shownChange'>;

/** A delete that a call to another link brings about. */
export interface Removal {
  readonly shown: number;
  readonly change: Change;
}

/**
 * The tasks that carry out a plan in which no link moves, in an order in which they could be sent one by one.
 *
 * @param shown what a change is in the plan that was shown
 * @param names names of the desired links in the manifest's order
 * @param order `any` gives up the order in which GitLab lists new links
 */
export function toTasks(
  tag: string,
  plan: Plan,
  shown: (change: Change) => ShownAs,
  names: readonly string[],
  order: 'manifest' | 'any' | 'strict',
): readonly Task[] {
  const { writes, creates, deletes }: Schedule = toSchedule(plan, names);
  const parked = new Map<Change, Link>();
  const tasks: Task[] = [];
  for (const step of writes) {
    tasks.push({ ...taskOf(step, tag, parked), ...shown(step.change), follows: null, isLast: false });
    if (step.kind === 'park') parked.set(step.change, step.link);
  }
  creates.forEach((step, at) => {
    const follows = order !== 'any' && at > 0 ? tasks.length - 1 : null;
    tasks.push({ ...taskOf(step, tag, parked), ...shown(step.change), follows, isLast: false });
  });
  for (const change of deletes) {
    const step: Step = { kind: 'delete', change, waitsFor: [] };
    tasks.push({ ...taskOf(step, tag, parked), ...shown(change), follows: null, isLast: true });
  }
  return tasks;
}

function taskOf(
  step: Step,
  tag: string,
  parked: ReadonlyMap<Change, Link>,
): Omit<Task, 'shown' | 'shownChange' | 'follows' | 'isLast'> {
  const { kind, change, waitsFor } = step;
  const call = callOf(step, tag, parked.get(change));
  return { kind, change, waitsFor, call, isPart: kind === 'park', removes: null, chain: null };
}

/** @param parked what the link is when its final values are written; absent where it was not parked */
function callOf(step: Step, tag: string, parked: Link | undefined): Call {
  if (step.kind === 'create') return { kind: 'create', tag, link: step.change.after };
  const { id } = step.change.before;
  const before = parked ?? toLink(step.change.before);
  if (step.kind === 'delete') return { kind: 'delete', tag, id, before };
  return { kind: 'update', tag, id, before, link: step.kind === 'park' ? step.link : step.change.after };
}

/** What is our own doing if it is met later: parked links, and that a link is not in the row that it had. */
export function ownContents(task: Task | undefined): readonly string[] {
  if (task === undefined || task.call.kind === 'create') return [];
  const { call, kind, chain } = task;
  const parked = kind === 'park' && call.kind === 'update' ? [contentOf(call.link)] : [];
  return chain === null ? parked : [...parked, contentOf(call.before)];
}
