/**
 * One release on its way to what the manifest says: what was planned and shown, what became of it, and what was read
 * last. A value; what happens to it is in `release-events.ts`.
 */

import type { Link } from '../../core/link.js';
import type { Plan } from '../../core/plan/plan.js';
import type { Problem } from '../../core/problem/problem.js';
import type { CurrentRelease } from '../../ports/releases.js';
import type { PlannedRelease } from '../prepare/comparison.js';
import type { Target } from '../prepare/targets.js';
import type { Needs } from './files.js';
import type { Entries } from './outcomes.js';
import type { Round } from './round.js';
import { type Shown, toShown } from './shown.js';

/**
 * - `planned`: not to be applied, or not begun.
 * - `files`: its files are going up.
 * - `missing`: it is to be created; `creating`: that call is under way.
 * - `writing`: its round is under way; `looking`: it is read again in the middle of it.
 * - `written`: the round is over; `reading`: it is read back.
 * - `over`: nothing more is done.
 */
export type Stage =
  | 'planned'
  | 'files'
  | 'missing'
  | 'creating'
  | 'writing'
  | 'looking'
  | 'written'
  | 'reading'
  | 'over';

/** A change that was not carried out, because its link is not what was shown any more. */
export interface Withheld {
  /** Position of the change in the plan that was shown. */
  readonly shown: number;
  /** What is there instead; `null`: nothing. */
  readonly now: Link | null;
}

/** A link that was deleted although somebody else had just made another one of it, to be put back. */
export interface Victim {
  /** Position of the delete in the plan that was shown. */
  readonly shown: number;
  readonly link: Link;
  /** `back`: it was put back. A text: why it could not be. */
  readonly state: 'waiting' | 'sent' | 'back' | { readonly error: string };
}

/** The creation of a release. */
export interface Creation {
  /** Whether this run created the release. */
  readonly isDone: boolean;
  /** A call that may have created it and gave no answer (`unclear`), or there was one already (`taken`). */
  readonly open: 'unclear' | 'taken' | null;
  /** A failure that the next try would meet too. */
  readonly isHalted: boolean;
}

/** An apply of one release, at one moment. It is never changed: each event makes a new one. */
export interface ReleaseState {
  readonly target: Target;
  readonly shown: Shown;
  /** Whether it was there when it was first read. */
  readonly existed: boolean;
  readonly needs: Needs;
  readonly stage: Stage;
  /** As it was read last. */
  readonly release: CurrentRelease | null;
  /** When that was, on the run's clock: nothing that GitLab changed before is unknown. */
  readonly readAt: number;
  /** Counts from 0. */
  readonly rounds: number;
  /** The last one; `null` before the first. */
  readonly round: Round | null;
  readonly entries: Entries;
  /** Whether anything was set out to be done. */
  readonly isApplied: boolean;
  /** Contents that this run gave to links on the way. */
  readonly own: ReadonlySet<string>;
  readonly creation: Creation;
  readonly withheld: readonly Withheld[];
  readonly victims: readonly Victim[];
  readonly problems: readonly Problem[];
  /** What the last read shows to differ; `null` where nothing was read since the last write. */
  readonly remaining: Plan | null;
}

/** A release as a run begins with it. */
export function beginRelease({ target, current, plan, readAt }: PlannedRelease, needs: Needs): ReleaseState {
  return {
    target,
    shown: toShown(plan),
    existed: current !== null,
    needs,
    stage: 'planned',
    release: current,
    readAt,
    rounds: 0,
    round: null,
    entries: plan.changes.map(() => null),
    isApplied: false,
    own: new Set(),
    creation: { isDone: false, open: null, isHalted: false },
    withheld: [],
    victims: [],
    problems: [],
    remaining: null,
  };
}
