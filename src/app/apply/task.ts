/** A schedule as a list of calls, each with what it has to wait for. */

import type { Link } from '../../core/link.js';
import { toLink } from '../../core/link.js';
import type { Change, Plan } from '../../core/plan/plan.js';
import { type Schedule, type Step, toSchedule } from '../../core/plan/schedule.js';
import type { Call } from '../../ports/releases.js';

/** One call of a round, and its place in it. */
export interface Task {
  readonly kind: Step['kind'];
  readonly change: Change;
  /** Position of the change among those of the plan that was shown. */
  readonly shown: number;
  readonly call: Call;
  /** Tasks that must have been done, by their positions in the list. */
  readonly waitsFor: readonly number[];
  /** The task that has to be over first, however it ended: creates keep the manifest's order. */
  readonly follows: number | null;
  /** One of the deletes that come when all else was done. */
  readonly isLast: boolean;
}

/**
 * The tasks that carry out a plan, in an order in which they could be sent one by one.
 *
 * @param shownAt where a change stands in the plan that was shown
 * @param names names of the desired links in the manifest's order
 * @param order `any` gives up the order in which GitLab lists new links
 */
export function toTasks(
  tag: string,
  plan: Plan,
  shownAt: (change: Change) => number,
  names: readonly string[],
  order: 'manifest' | 'any',
): readonly Task[] {
  const { writes, creates, deletes }: Schedule = toSchedule(plan, names);
  const parked = new Map<Change, Link>();
  const tasks: Task[] = [];
  for (const step of writes) {
    tasks.push({ ...taskOf(step, tag, parked), shown: shownAt(step.change), follows: null, isLast: false });
    if (step.kind === 'park') parked.set(step.change, step.link);
  }
  creates.forEach((step, at) => {
    const follows = order === 'manifest' && at > 0 ? tasks.length - 1 : null;
    tasks.push({ ...taskOf(step, tag, parked), shown: shownAt(step.change), follows, isLast: false });
  });
  for (const change of deletes) {
    const step: Step = { kind: 'delete', change, waitsFor: [] };
    tasks.push({ ...taskOf(step, tag, parked), shown: shownAt(change), follows: null, isLast: true });
  }
  return tasks;
}

function taskOf(
  step: Step,
  tag: string,
  parked: ReadonlyMap<Change, Link>,
): Pick<Task, 'kind' | 'change' | 'waitsFor' | 'call'> {
  const { kind, change, waitsFor } = step;
  return { kind, change, waitsFor, call: callOf(step, tag, parked.get(change)) };
}

/** @param parked what the link is when its final values are written; absent where it was not parked */
function callOf(step: Step, tag: string, parked: Link | undefined): Call {
  if (step.kind === 'create') return { kind: 'create', tag, link: step.change.after };
  const { id } = step.change.before;
  const before = parked ?? toLink(step.change.before);
  if (step.kind === 'delete') return { kind: 'delete', tag, id, before };
  return { kind: 'update', tag, id, before, link: step.kind === 'park' ? step.link : step.change.after };
}
