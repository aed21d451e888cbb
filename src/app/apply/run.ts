/**
 * The apply of a run as a function of state and event. Nothing here sends, waits or looks at a clock: `drive.ts` does,
 * and a test may do it instead.
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
import { creationAnswered, creationStopped } from './release-creation.js';
import { type ApplyConfig, answered, beginRound, halted, putBack } from './release-events.js';
import { looked, readBack, unread } from './release-reads.js';
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

/** The state after an event. */
export function step(state: RunState, event: Event): RunState {
  switch (event.kind) {
    case 'written': {
      const isAlone = event.origins.length === 1;
      return event.origins.reduce(
        (next, { release, kind, at }, index) => {
          const answer = event.answers[index] ?? UNSENT;
          return change(next, release, (each) =>
            kind === 'task' ? answered(each, at, answer, isAlone) : putBack(each, at, answer),
          );
        },
        over(state, 1),
      );
    }
    case 'release-created':
      return change(over(state, 1), event.release, (each) => creationAnswered(each, event.error));
    case 'read':
      return event.releases.reduce(
        (next, release) => change(next, release, (each) => read(each, event, state)),
        over(state, 0),
      );
    case 'uploaded': {
      const file = state.files[event.file];
      if (file === undefined) return state;
      return { ...over(state, 0), files: state.files.with(event.file, { ...file, state: event.outcome }) };
    }
    case 'stopped':
      return stop(state);
    default:
      return event satisfies never;
  }
}

const UNSENT: Answer = { kind: 'unsent' };

/** @param writing 1 where the command that is over was one that writes */
function over(state: RunState, writing: 0 | 1): RunState {
  return { ...state, underWay: state.underWay - 1, writing: state.writing - writing };
}

/** The state with one release changed. */
export function change(state: RunState, at: number, act: (release: ReleaseState) => ReleaseState): RunState {
  const release = state.releases[at];
  if (release === undefined) return state;
  const next = act(release);
  return next === release ? state : { ...state, releases: state.releases.with(at, next) };
}

function read(
  release: ReleaseState,
  { found, at }: Extract<Event, { kind: 'read' }>,
  { files, config }: RunState,
): ReleaseState {
  if (found instanceof Error) return unread(release, found);
  const current = found.get(release.target.tag);
  if (current === undefined) return { ...release, stage: release.stage === 'looking' ? 'writing' : 'over' };
  return release.stage === 'looking'
    ? looked(release, current, at)
    : readBack(release, current, at, files, config);
}

/** What has not begun is skipped; what is under way will still answer. */
function stop(state: RunState): RunState {
  const files = state.files.map((file): FileState => {
    if (file.state !== 'waiting') return file;
    return { ...file, state: { action: 'upload', name: file.upload.name, status: 'skipped' } };
  });
  const releases = state.releases.map((release) => {
    const isEarly = release.stage === 'files' || release.stage === 'missing';
    if (isEarly && release.release === null) return creationStopped({ ...release, isApplied: true });
    const begun =
      release.stage === 'files' ? beginRound(release, release.shown.plan, files, state.config) : release;
    return halted(begun);
  });
  return { ...state, files, releases, isStopped: true };
}
