/**
 * Writes beyond the plan that was shown: a link was made, changed or deleted that was not shown so, or was not any more
 * what it was shown to be.
 *
 * GitLab knows no write on condition. So what somebody else did after the program's last look, and no longer before the
 * write than a look is good for, is a race, which is counted for itself. A delete of that kind must be reported, unless
 * GitLab's answer was lost. For what was there when the program looked there is no excuse.
 */

import type { Link } from '../../src/core/link.js';
import type { Plan } from '../../src/core/plan/plan.js';
import type { ReleaseReport } from '../../src/core/run/report.js';
import { paceOf, type Ran } from './run.js';
import { contentOf, isShownMove } from './strict.js';
import { type Effect, effectsOf, type Seen, textOf } from './witness.js';

/** Milliseconds for which a look is good. */
const WINDOW = 2000;

/** Judges all that was written. */
export function beyondPlan(
  ran: Ran,
  release: ReleaseReport,
): {
  readonly unshown: readonly string[];
  readonly races: readonly string[];
  /** Ids of the links of those races. */
  readonly raced: readonly number[];
} {
  const raced: number[] = [];
  const unshown: string[] = [];
  const races: string[] = [];
  const judge = new Judge(ran, release);
  for (const effect of effectsOf(ran.history)) {
    if (effect.actor === 'us' && !judge.isShown(effect)) {
      const isRace = judge.isRace(effect);
      (isRace ? races : unshown).push(describe(effect));
      if (isRace && effect.before !== null) raced.push(effect.before.id);
      if (isRace && judge.isSilent(effect)) unshown.push(`${describe(effect)}, and nobody says so`);
    }
    judge.note(effect);
  }
  return { unshown, races, raced };
}

class Judge {
  readonly #ran: Ran;
  readonly #release: ReleaseReport;
  readonly #shown: Plan;
  readonly #slack: number;
  /** Numbers of the states to which somebody else's last writes to a link led. */
  readonly #touched = new Map<number, number>();
  /** Contents that we have given, or taken, ourselves. */
  readonly #ours = new Set<string>();
  readonly #theirs = new Set<string>();

  constructor(ran: Ran, release: ReleaseReport) {
    this.#ran = ran;
    this.#release = release;
    this.#shown = release.plan;
    // The clock goes on while several requests are made ready side by side.
    this.#slack = 12 * paceOf(ran.trial.seed);
  }

  note({ actor, before, after, version }: Effect): void {
    for (const link of [before, after]) {
      if (link === null) continue;
      if (actor === 'other') this.#theirs.add(contentOf(link));
      if (actor === 'other') this.#touched.set(link.id, version);
      else this.#ours.add(contentOf(link));
    }
  }

  isShown({ before, after }: Effect): boolean {
    if (this.#shown.rows !== undefined)
      return isShownMove({ before, after }, this.#shown, this.#ours, this.#known());
    const { changes } = this.#shown;
    const isBefore = (link: Seen, shown: Seen): boolean =>
      contentOf(link) === contentOf(shown) || this.#ours.has(contentOf(link));
    if (before === null)
      return (
        after !== null &&
        (this.#ours.has(contentOf(after)) ||
          changes.some(
            (change) => change.action === 'create' && contentOf(change.after) === contentOf(after),
          ))
      );
    if (after === null)
      return changes.some(
        (change) => change.action === 'delete' && contentOf(change.before) === contentOf(before),
      );
    return changes.some(
      (change) =>
        change.action === 'update' &&
        isBefore(before, change.before) &&
        (contentOf(after) === contentOf(change.after) || isParked(after, change.before)),
    );
  }

  /** What we have given or taken; where answers lie, what others have as well: we may believe to have deleted it. */
  #known(): ReadonlySet<string> {
    return this.#ran.isDeceived ? new Set([...this.#ours, ...this.#theirs]) : this.#ours;
  }

  /** Whether somebody else wrote to the link after the look before a write that was made in time. */
  isRace(effect: Effect): boolean {
    const { before } = effect;
    const touched = before === null ? undefined : this.#touched.get(before.id);
    if (touched === undefined) return false;
    const { arrivals, first } = this.#ran;
    return arrivals
      .of(effect, first)
      .some(({ look, at }) => first + touched > look.version && at - look.at <= WINDOW + this.#slack);
  }

  /** Whether GitLab has named what it deleted, and the report does not. */
  isSilent(effect: Effect): boolean {
    if (effect.after !== null || this.#ran.isDeadlined) return false;
    const isTold = this.#ran.arrivals
      .of(effect, this.#ran.first)
      .every(({ isAnswered, isLate }) => isAnswered && !isLate);
    return isTold && !this.#release.problems.some(({ code }) => code === 'wrong-delete');
  }
}

/** Whether a link is where it was put to make room for another. */
export function isParked(after: Link, before: Link): boolean {
  return (
    after.name === before.name && (after.url === before.url || after.url.includes('release-links-parked-'))
  );
}

function describe({ before, after }: Effect): string {
  const text = (link: Seen | null): string => (link === null ? 'nothing' : textOf([link]));
  return `${text(before)} became ${text(after)}, but that was not in the plan`;
}
