/** Guards: limits a plan must keep before anything of it is carried out, in a dry run too. */

import { error, type Place, type Problem } from '../problem/problem.js';
import { counted } from '../text/quoted.js';
import type { Change, MoveChange, Plan, UpdateChange } from './plan.js';

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

/** A release as guards name it. */
export interface NamedRelease {
  readonly tag: string;
  /** Where a run has several projects, the one that is meant; `null` or left out: there is one. */
  readonly project?: string | null;
}

/** `release "v1"`, and its project where that has to be said. */
export function releaseName({ tag, project }: NamedRelease): string {
  return project ? `release ${quote(tag)} of project ${quote(project)}` : `release ${quote(tag)}`;
}

/** A plan with what the guards need to know about its manifest. */
export interface Guarded extends NamedRelease {
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
    if (wouldEmpty(release) && !limits.allowEmpty) problems.push(emptyDesired(release));
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
  /** The changes that count. A link that is moved is written as well. */
  readonly counts: readonly Change['action'][];
  readonly code: string;
  readonly input: string;
  readonly otherwise: string;
}

const DELETES: Guard = {
  action: 'delete',
  counts: ['delete'],
  code: 'too-many-deletes',
  input: 'max-deletes',
  otherwise: 'to keep links that are not in the manifest, set prune to false.',
};

const UPDATES: Guard = {
  action: 'update',
  counts: ['update', 'move'],
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
  const counts = releases.map((release) => ({
    where: releaseName(release),
    ...countOf(guard, release.plan),
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
  const moves = releases.some(({ plan }) => plan.changes.some(({ action }) => action === 'move'));
  return (over.length > 0 ? over : [sum]).map((count) => {
    const { action, code, input, otherwise } = guard;
    const number = allowed(count, limit);
    const most = typeof limit === 'number' ? `${number}` : `${number} (${limit.percent}%)`;
    const isMoving = moves && guard.counts.includes('move');
    const [verb, meant] = isMoving ? [`${action} or move`, `${action}s and moves`] : [action, `${action}s`];
    const message = `the plan would ${verb} ${counted(count.changes, 'link')} of ${count.where}; at most ${most} ${number === 1 ? 'is' : 'are'} allowed`;
    return error(
      code,
      message,
      `Look through the plan. If these ${meant} are meant, set ${input} to ${needed} or more; ${otherwise}`,
    );
  });
}

function countOf({ counts }: Guard, { changes, unchanged }: Plan): Count {
  const existing = changes.filter((change) => change.action !== 'create').length;
  return {
    changes: changes.filter(({ action }) => counts.includes(action)).length,
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

function emptyDesired(release: NamedRelease): Problem {
  return error(
    'empty-desired',
    `the manifest has no links for ${releaseName(release)}`,
    'If the release should indeed have no links, set allow-empty to true.',
  );
}

/**
 * Updates and moves of links whose entries say `protect: true`, as `protected-link`: such a link may be created and is
 * never changed, and its id stays what it is.
 *
 * @param protectedLinks for each protected name, where it is declared
 */
export function protectionBreaches(
  release: NamedRelease,
  plan: Plan,
  protectedLinks: ReadonlyMap<string, Place | undefined>,
): Problem[] {
  if (protectedLinks.size === 0) return [];
  const isProtected = (change: Change): change is UpdateChange | MoveChange =>
    (change.action === 'update' || change.action === 'move') && protectedLinks.has(change.after.name);
  return plan.changes.filter(isProtected).map((change) => {
    const { name } = change.after;
    const what = change.action === 'update' ? `change its ${change.fields.join(', ')}` : 'move it';
    return error(
      'protected-link',
      `link ${quote(name)} of ${releaseName(release)} is protected, but the plan would ${what}`,
      change.action === 'update' ? PROTECTED : PROTECTED_PLACE,
      protectedLinks.get(name),
    );
  });
}

const PROTECTED =
  'Make the entry match the release. If the change is meant, remove `protect: true` from the entry for one run.';

const PROTECTED_PLACE =
  'Put new links at the top of the manifest, or set `order` to manifest. If the move is meant, remove `protect: true` ' +
  'from the entry for one run.';

function quote(text: string): string {
  return JSON.stringify(text);
}
