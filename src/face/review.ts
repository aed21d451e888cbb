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
  /** What names the job of the workflow or pipeline; empty words outside of CI. */
  readonly job: readonly string[];
  /** The commit that the report is about; `null` where it is not known. */
  readonly commit: string | null;
}

/** Room for the line that names the commit. */
const COMMIT_LINE = 40;

/** Keeps the comment at `place`, or says why there is none. A comment that cannot be written fails nothing. */
export async function reviewRun(run: ReviewedRun, place: ReviewPlace): Promise<void> {
  const { result, settings, isPlan, budget, hide, log } = run;
  const marker = commentMarker(reviewKey(settings, run.job));
  const file = reviewedFile(result, settings);
  const room = { ...budget, limit: budget.limit - COMMIT_LINE };
  const body = (): string =>
    `${hide(reviewText(result, file, { budget: room, marker }))}${commitLine(run.commit)}`;
  const report = result.kind === 'validated' ? undefined : result.report;
  const dryRun = report?.dryRun ?? (isPlan || settings.dryRun);
  await postReview({ when: settings.comment, dryRun, marker, body }, place, log);
}

/** A reader sees by it whether the plan is that of the last push. */
function commitLine(commit: string | null): string {
  return commit !== null && /^[0-9a-f]{7,64}$/.test(commit) ? `\nFor commit ${commit.slice(0, 8)}.\n` : '';
}
