/**
 * The tasks of a plan that moves links from row to row. They go one after the other, and when one of them fails, those
 * after it are not sent: a link whose row was given away must not be followed by the next one.
 */

import type { Link } from '../../core/link.js';
import { toLink } from '../../core/link.js';
import { type Change, changeName, type Plan, type RowChange } from '../../core/plan/plan.js';
import { type StrictStep, toStrictSchedule } from '../../core/plan/strict-schedule.js';
import type { Call } from '../../ports/releases.js';
import type { Removal, ShownAs, Task } from './task.js';

/** @param shown what a change is in the plan that was shown */
export function toStrictTasks(
  tag: string,
  plan: Plan,
  rows: readonly RowChange[],
  shown: (change: Change) => ShownAs,
): readonly Task[] {
  const { steps, deletes } = toStrictSchedule(plan, rows);
  const links = linksOf(plan);
  /** What rows are by now. */
  const parked = new Map<RowChange, Link>();
  const tasks = steps.map((step, at): Task => {
    const task = taskOf(step, tag, links, parked.get(step.change) ?? null, shown);
    if (step.parked !== null) parked.set(step.change, step.parked);
    return { ...task, follows: at === 0 ? null : at - 1 };
  });
  return [
    ...tasks,
    ...deletes.map((change): Task => {
      const step: StrictStep = { kind: 'delete', change, parked: null, waitsFor: [], chain: 0 };
      return { ...taskOf(step, tag, links, null, shown), chain: null, isLast: true };
    }),
  ];
}

/** Changes of links, by what they are looked for with. */
interface Links {
  /** By the name that the link will have. */
  readonly written: ReadonlyMap<string, Change>;
  /** By the id of the row that the link has now. */
  readonly leaving: ReadonlyMap<number, Change>;
}

function linksOf({ changes }: Plan): Links {
  return {
    written: new Map(
      changes.flatMap((change) =>
        change.action === 'delete' ? [] : [[changeName(change), change] as const],
      ),
    ),
    leaving: new Map(
      changes.flatMap((change) => (change.action === 'create' ? [] : [[change.before.id, change] as const])),
    ),
  };
}

function taskOf(
  { kind, change: row, parked, waitsFor, chain }: StrictStep,
  tag: string,
  { written, leaving }: Links,
  before: Link | null,
  shown: (change: Change) => ShownAs,
): Task {
  const left = row.action === 'create' ? undefined : leaving.get(row.before.id);
  const change = row.action === 'delete' ? left : written.get(row.after.name);
  if (change === undefined) throw new Error('a row changes for no link of the plan');
  const isOverwritten = kind !== 'park' && row.action === 'update' && left?.action === 'delete';
  return {
    kind,
    change,
    ...shown(change),
    call: callOf(row, tag, parked, before),
    waitsFor,
    chain,
    isPart: kind === 'park' || (row.action === 'delete' && change.action !== 'delete'),
    removes: isOverwritten ? removalOf(left, shown) : null,
    follows: null,
    isLast: false,
  };
}

function removalOf(change: Change, shown: (change: Change) => ShownAs): Removal {
  return { change, shown: shown(change).shown };
}

/** @param before what the row is where it was parked */
function callOf(row: RowChange, tag: string, parked: Link | null, before: Link | null): Call {
  if (row.action === 'create') return { kind: 'create', tag, link: row.after };
  const { id } = row.before;
  const now = before ?? toLink(row.before);
  if (row.action === 'delete') return { kind: 'delete', tag, id, before: now };
  return { kind: 'update', tag, id, before: now, link: parked ?? row.after };
}
