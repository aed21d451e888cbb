/** The comment with a run's report: the same on a pull request and on a merge request. */

import type { Outdating } from '../app/review/outdated-comments.js';
import { postReview, type ReviewPlace, reviewedFile, reviewKey } from '../app/review/review.js';
import type { Settings } from '../app/settings/settings.js';
import type { RunResult } from '../core/run/result.js';
import type { Log } from '../ports/telling.js';
import type { Budget } from '../report/markdown/budget.js';
import { commentMarker } from '../report/markdown/markdown.js';
import { commitLine, isCommentMarker, outdatedText } from '../report/markdown/outdated.js';
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
  /** What names the job of the workflow or pipeline; empty words outside of CI. */
  readonly job: readonly string[];
  /** The commit that the report is about; `null` where it is not known. */
  readonly commit: string | null;
}

/** Room for the line that names the commit. */
const COMMIT_LINE = 40;

/** Keeps the comment at `place`, or says why there is none. A comment that cannot be written fails nothing. */
export async function reviewRun(run: ReviewedRun, place: ReviewPlace): Promise<void> {
  const { result, settings, isPlan, budget, hide, log, commit } = run;
  const marker = commentMarker(reviewKey(settings, run.job));
  const file = reviewedFile(result, settings);
  const room = { ...budget, limit: budget.limit - COMMIT_LINE };
  const body = (): string =>
    `${hide(reviewText(result, file, { budget: room, marker }))}${commitLine(commit)}`;
  const report = result.kind === 'validated' ? undefined : result.report;
  const dryRun = report?.dryRun ?? (isPlan || settings.dryRun);
  const outdating: Outdating = {
    isMark: isCommentMarker,
    text: (other, before) => outdatedText(other, { current: commit, before }),
  };
  await postReview({ when: settings.comment, dryRun, marker, body, outdating }, place, log);
}
