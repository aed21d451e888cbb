/** The comment with a run's report: the same on a pull request and on a merge request. */

import { postReview, type ReviewPlace, reviewedFile, reviewKey } from '../app/review/review.js';
import type { Settings } from '../app/settings/settings.js';
import type { RunResult } from '../core/run/result.js';
import type { Log } from '../ports/telling.js';
import type { Budget } from '../report/markdown/budget.js';
import { commentMarker } from '../report/markdown/markdown.js';
import { reviewText } from '../report/markdown/review-text.js';

/** A run that is over, and how its report may be shown. */
export interface ReviewedRun {
  readonly result: RunResult;
  readonly settings: Settings;
  /** Whether `plan` was asked for, which never writes. */
  readonly isPlan: boolean;
  /** How long a comment may be. */
  readonly budget: Budget;
  /** Takes the run's tokens out of a text. */
  readonly hide: (text: string) => string;
  readonly log: Log;
}

/** Keeps the comment at `place`, or says why there is none. A comment that cannot be written fails nothing. */
export async function reviewRun(run: ReviewedRun, place: ReviewPlace): Promise<void> {
  const { result, settings, isPlan, budget, hide, log } = run;
  const marker = commentMarker(reviewKey(settings));
  const file = reviewedFile(result, settings);
  const body = (): string => hide(reviewText(result, file, { budget, marker }));
  const report = result.kind === 'validated' ? undefined : result.report;
  const dryRun = report?.dryRun ?? (isPlan || settings.dryRun);
  await postReview({ when: settings.comment, dryRun, marker, body }, place, log);
}
