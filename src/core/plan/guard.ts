/** Guards: limits a plan must keep before anything of it is carried out, in a dry run too. */

import { error, type Place, type Problem } from '../problem/problem.js';
import { counted } from '../text/quoted.js';
import type { Plan, UpdateChange } from './plan.js';

/**
 * The most changes of one sort: a number of links, or a share, in percent, of the links that a run manages in a release
 * now (those it keeps, updates or deletes; ignored and left out ones do not count). Shares are rounded up, so that
 * `30%` of two links is one.
 */
export type Limit = number | { readonly percent: number };

/**
 * How far a run may go without being asked again. Values of the inputs `max-deletes`, `max-updates` and `allow-empty`.
 */
export interface Limits {
  /** The most deletes that are carried out without asking. */
  readonly maxDeletes: Limit;
  /** The most updates. */
  readonly maxUpdates: Limit;
  /** Whether a manifest without any link may empty a release. */
  readonly allowEmpty: boolean;
}

/** A plan with what the guards need to know about its manifest. */
export interface Guarded {
  readonly tag: string;
  /** How many links the manifest has for the release, without those that `only` leaves out. */
  readonly desired: number;
  /** How many links of the manifest `only` leaves out. */
  readonly leftOut: number;
  readonly plan: Plan;
}

/**
 * The limits that plans break, for each release and for their sum: `empty-desired`, `too-many-deletes`,
 * `too-many-updates`. Each names the input that lifts it, and a value that is enough for the whole run.
 */
export function breaches(releases: readonly Guarded[], limits: Limits): Problem[] {
  const problems: Problem[] = [];
  for (const release of releases) {
    if (wouldEmpty(release) && !limits.allowEmpty) problems.push(emptyDesired(release.tag));
  }
  return [
    ...problems,
    ...tooMany(DELETES, releases, limits.maxDeletes),
    ...tooMany(UPDATES, releases, limits.maxUpdates),
  ];
}

/** A manifest without links; and one whose links `only` leaves out, where the plan deletes those it does not. */
function wouldEmpty({ desired, leftOut, plan }: Guarded): boolean {
  return desired === 0 && (leftOut === 0 || plan.changes.some(({ action }) => action === 'delete'));
}

/** A sort of change that is limited. */
interface Guard {
  readonly action: 'delete' | 'update';
  readonly code: string;
  readonly input: string;
  readonly otherwise: string;
}

const DELETES: Guard = {
  action: 'delete',
  code: 'too-many-deletes',
  input: 'max-deletes',
  otherwise: 'to keep links that are not in the manifest, set prune to false.',
};

const UPDATES: Guard = {
  action: 'update',
  code: 'too-many-updates',
  input: 'max-updates',
  otherwise: 'if a template or a variable is wrong, fix it first.',
};

/** How many changes of a sort there are, and of how many managed links. */
interface Count {
  readonly changes: number;
  readonly links: number;
}

function tooMany(guard: Guard, releases: readonly Guarded[], limit: Limit): Problem[] {
  const counts = releases.map(({ tag, plan }) => ({
    where: `release ${quote(tag)}`,
    ...countOf(guard, plan),
  }));
  const sum = {
    where: `all ${counts.length} releases together`,
    changes: counts.reduce((total, { changes }) => total + changes, 0),
    links: counts.reduce((total, { links }) => total + links, 0),
  };
  const over = counts.filter((count) => isOver(count, limit));
  if (over.length === 0 && !isOver(sum, limit)) return [];
  // What is enough for one release may not be enough for all of them: the hint names what is.
  const needed = neededFor([...counts, sum], limit);
  return (over.length > 0 ? over : [sum]).map((count) => {
    const { action, code, input, otherwise } = guard;
    const most = typeof limit === 'number' ? `${limit}` : `${allowed(count, limit)} (${limit.percent}%)`;
    const message = `the plan would ${action} ${counted(count.changes, 'link')} of ${count.where}; at most ${most} are allowed`;
    return error(
      code,
      message,
      `Look through the plan. If these ${action}s are meant, set ${input} to ${needed} or more; ${otherwise}`,
    );
  });
}

function countOf({ action }: Guard, { changes, unchanged }: Plan): Count {
  const existing = changes.filter((change) => change.action !== 'create').length;
  return {
    changes: changes.filter((change) => change.action === action).length,
    links: unchanged.length + existing,
  };
}

function allowed({ links }: Count, limit: Limit): number {
  return typeof limit === 'number' ? limit : Math.ceil((links * limit.percent) / 100);
}

function isOver(count: Count, limit: Limit): boolean {
  return count.changes > allowed(count, limit);
}

/** In a loop: there may be more releases than a call takes arguments. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, each) => (each > most ? each : most), 0);
}

function neededFor(counts: readonly Count[], limit: Limit): string {
  if (typeof limit === 'number') return String(largest(counts.map(({ changes }) => changes)));
  const shares = counts.map(({ changes, links }) => (changes === 0 ? 0 : Math.ceil((100 * changes) / links)));
  return `${largest(shares)}%`;
}

function emptyDesired(tag: string): Problem {
  return error(
    'empty-desired',
    `the manifest has no links for release ${quote(tag)}`,
    'If the release should indeed have no links, set allow-empty to true.',
  );
}

/**
 * Updates of links whose entries say `protect: true`, as `protected-link`: such a link may be created and is never
 * changed.
 *
 * @param protectedLinks for each protected name, where it is declared
 */
export function protectionBreaches(
  tag: string,
  plan: Plan,
  protectedLinks: ReadonlyMap<string, Place | undefined>,
): Problem[] {
  if (protectedLinks.size === 0) return [];
  const isProtected = (change: Plan['changes'][number]): change is UpdateChange =>
    change.action === 'update' && protectedLinks.has(change.after.name);
  return plan.changes
    .filter(isProtected)
    .map(({ after, fields }) =>
      error(
        'protected-link',
        `link ${quote(after.name)} of release ${quote(tag)} is protected, but the plan would change its ${fields.join(', ')}`,
        'Make the entry match the release. If the change is meant, remove `protect: true` from the entry for one run.',
        protectedLinks.get(after.name),
      ),
    );
}

function quote(text: string): string {
  return JSON.stringify(text);
}
