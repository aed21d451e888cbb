/** The note with the plan on a merge request, where a pipeline is about one. */

import { mergeRequestPlace } from '../../app/review/merge-request.js';
import { postReview, type ReviewPlace, reviewKey, subjectOf } from '../../app/review/review.js';
import { readEnvironment } from '../../app/settings/environment.js';
import type { RunResult } from '../../core/run/result.js';
import { openMergeRequestNotes } from '../../face/ports.js';
import { GITLAB_NOTE } from '../../report/markdown/budget.js';
import { commentMarker } from '../../report/markdown/markdown.js';
import { reviewText } from '../../report/markdown/review-text.js';
import { reachOf, type Session } from '../session/session.js';

/** Keeps the note, or says why there is none; a note that cannot be written fails nothing. */
export async function reviewMergeRequest(result: RunResult, session: Session): Promise<void> {
  const { settings, log, invocation, terminal } = session;
  const marker = commentMarker(reviewKey(settings));
  const dryRun = invocation.command.name === 'plan' || settings.dryRun;
  const file = subjectOf(result, settings);
  const body = (): string => terminal.hide(reviewText(result, file, { budget: GITLAB_NOTE, marker }));
  await postReview({ when: settings.comment, dryRun, marker, body }, placeOf(session), log);
}

function placeOf(session: Session): ReviewPlace {
  const place = mergeRequestPlace(session.settings, readEnvironment(process.env));
  if (place.kind !== 'merge-request') return place;
  const open = async () => {
    return openMergeRequestNotes(reachOf(session), place);
  };
  return { kind: 'open', open };
}
