/**
 * The apply of a run as a function of state and event. Nothing here sends, waits or looks at a clock: `drive.ts` does,
 * and a test may do it instead.
 */

import type { Answer } from '../../ports/releases.js';
import type { FileState } from './files.js';
import { creationAnswered, creationStopped } from './release-creation.js';
import { answered, beginRound, halted, putBack } from './release-events.js';
import { looked, readBack, unread } from './release-reads.js';
import type { ReleaseState } from './release-state.js';
import { change, type Event, type RunState } from './run.js';

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
