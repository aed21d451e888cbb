/**
 * The apply of a run: its state, and what may happen to it. `step.ts` makes the next state, by itself, since a plan is
 * shown from the first one.
 *
 * All releases of a run are one state, since they share what is limited: the number of requests under way, and the
 * requests themselves, as one can carry calls of several releases. What comes next is chosen in `next.ts`.
 */

import type { Link } from '../../core/link.js';
import type { ReleasePage } from '../../core/release-page.js';
import type { Outcome } from '../../core/run/outcome.js';
import type { Upload } from '../../core/run/report.js';
import type { Answer, Call, CurrentRelease } from '../../ports/releases.js';
import type { StoreError } from '../../ports/store-error.js';
import type { PlannedRelease } from '../prepare/comparison.js';
import type { PlannedFile } from '../prepare/upload-plan.js';
import type { FileState, Needs } from './files.js';
import { shareFiles } from './files.js';
import type { ApplyConfig } from './release-events.js';
import { beginRelease, type ReleaseState } from './release-state.js';

/** Where a call comes from: a task of a release's round, or a link that is put back. */
export interface Origin {
  /** Position of the release. */
  readonly release: number;
  readonly kind: 'task' | 'victim';
  /** Position of the task or of the victim. */
  readonly at: number;
}

/** What is to be done in the world. */
export type ApplyCommand =
  | { readonly kind: 'write'; readonly origins: readonly Origin[]; readonly calls: readonly Call[] }
  | {
      readonly kind: 'create-release';
      readonly release: number;
      readonly tag: string;
      readonly links: readonly Link[];
      readonly ref: string | null;
      readonly page: ReleasePage | null;
    }
  | {
      readonly kind: 'read';
      readonly releases: readonly number[];
      readonly tags: readonly string[];
      /** Whether all of them are needed at once, or the first and what comes with it. */
      readonly extent: 'all' | 'some';
    }
  | {
      readonly kind: 'upload';
      readonly file: number;
      readonly planned: PlannedFile;
      readonly upload: Upload;
    };

/** What has become of a command, or the end of the run. */
export type Event =
  | { readonly kind: 'written'; readonly origins: readonly Origin[]; readonly answers: readonly Answer[] }
  | { readonly kind: 'release-created'; readonly release: number; readonly error: StoreError | null }
  | {
      readonly kind: 'read';
      readonly releases: readonly number[];
      /** By tag, or why they could not be read. One that is left out was not looked at. */
      readonly found: ReadonlyMap<string, CurrentRelease | null> | StoreError;
      /** When the read began, on the run's clock. */
      readonly at: number;
    }
  | { readonly kind: 'uploaded'; readonly file: number; readonly outcome: Outcome }
  | { readonly kind: 'stopped' };

/** An apply of all releases, at one moment. It is never changed: `step` makes the next one. */
export interface RunState {
  readonly config: ApplyConfig;
  readonly releases: readonly ReleaseState[];
  readonly files: readonly FileState[];
  /** How many commands are under way, and how many of them write links or releases. */
  readonly underWay: number;
  readonly writing: number;
  /** Nothing more is begun. */
  readonly isStopped: boolean;
}

/** A run before its first call. @param uploads for each release its planned files, under the names of its links */
export function startRun(
  planned: readonly PlannedRelease[],
  uploads: readonly ReadonlyMap<string, PlannedFile>[],
  config: ApplyConfig,
): RunState {
  const { files, needs } = shareFiles(uploads);
  const releases = planned.map((release, at) => beginRelease(release, needs[at] ?? NO_NEEDS));
  return { config, releases, files, underWay: 0, writing: 0, isStopped: false };
}

const NO_NEEDS: Needs = { files: new Map(), own: [], problems: [] };

/** The state with one release changed. */
export function change(state: RunState, at: number, act: (release: ReleaseState) => ReleaseState): RunState {
  const release = state.releases[at];
  if (release === undefined) return state;
  const next = act(release);
  return next === release ? state : { ...state, releases: state.releases.with(at, next) };
}
