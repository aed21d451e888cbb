/** The note with the plan on a merge request, where a pipeline is about one. */

import { mergeRequestPlace } from '../../app/review/merge-request.js';
import type { ReviewPlace } from '../../app/review/review.js';
import { readEnvironment } from '../../app/settings/environment.js';
import type { RunResult } from '../../core/run/result.js';
import { openMergeRequestNotes } from '../../face/ports.js';
import { reviewRun } from '../../face/review.js';
import { GITLAB_NOTE } from '../../report/markdown/budget.js';
import { reachOf, type Session } from '../session/session.js';

/** Keeps the note, or says why there is none; a note that cannot be written fails nothing. */
export async function reviewMergeRequest(result: RunResult, session: Session): Promise<void> {
  const { settings, log, invocation, terminal } = session;
  const isPlan = invocation.command.name === 'plan';
  const { CI_JOB_NAME: name = '', CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head } = process.env;
  const job = [name];
  // The pipeline of a merged result runs on a commit that nobody has seen.
  const commit = head || settings.commit;
  const run = { result, settings, isPlan, budget: GITLAB_NOTE, hide: terminal.hide, log, job, commit };
  await reviewRun(run, placeOf(session));
}

function placeOf(session: Session): ReviewPlace {
  const place = mergeRequestPlace(session.settings, readEnvironment(process.env));
  if (place.kind !== 'merge-request') return place;
  return { kind: 'open', open: () => openMergeRequestNotes(reachOf(session), place) };
}
