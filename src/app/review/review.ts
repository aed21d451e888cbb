/**
 * Putting a run's report where people review: one comment on the pull or merge request, or a word about why not.
 *
 * The comment is a convenience. Whatever hinders it is said and never fails the run: the log has the same report.
 */

import { problemsOf, type RunResult } from '../../core/run/result.js';
import { counted } from '../../core/text/quoted.js';
import type { Comments } from '../../ports/comments.js';
import { StoreError } from '../../ports/store-error.js';
import type { Log } from '../../ports/telling.js';
import type { Settings } from '../settings/settings.js';
import { markOutdated, type Outdating } from './outdated-comments.js';
import { type Kept, keepComment } from './sticky-comment.js';

/** Where a comment could go. */
export type ReviewPlace =
  /** `open` loads what is needed to speak to the platform. */
  | { readonly kind: 'open'; open(): Promise<Comments> }
  /** There is a pull or merge request, but we cannot write there. */
  | { readonly kind: 'closed'; readonly reason: string; readonly hint?: string }
  /** The run is about no pull or merge request. */
  | { readonly kind: 'none'; readonly reason: string };

/** A comment on a pull or merge request that is to be written or updated. */
export interface Review {
  /** Input `comment`: `auto` comments on dry runs and is quiet where that is not possible. */
  readonly when: Settings['comment'];
  readonly dryRun: boolean;
  /** First line of the body, by which the comment is found again. */
  readonly marker: string;
  /** The whole comment, within the platform's limit. Called only where it is written. */
  body(): string;
  /** How comments that other jobs left behind are marked as outdated. */
  readonly outdating: Outdating;
}

const DONE: Readonly<Record<Kept, string>> = {
  created: 'Wrote the comment.',
  updated: 'Updated the comment.',
  unchanged: 'The comment is already up to date.',
};

/** Keeps the comment, or says why there is none. Throws only for bugs. */
export async function postReview(review: Review, place: ReviewPlace, log: Log): Promise<void> {
  const { when } = review;
  if (when === 'false' || (when === 'auto' && !review.dryRun)) return;
  switch (place.kind) {
    case 'none':
      if (when === 'true') log.warning(`No comment was written: ${place.reason}`);
      else log.debug(`no comment: ${place.reason}`);
      return;
    case 'closed':
      if (when === 'true') log.warning(`No comment was written: ${place.reason}`, place.hint);
      else log.info([`No comment was written: ${place.reason}`, place.hint].filter(Boolean).join('. '));
      return;
    case 'open':
      await keep(review, place, log);
      return;
    default:
      place satisfies never;
  }
}

async function keep(review: Review, place: Extract<ReviewPlace, { kind: 'open' }>, log: Log): Promise<void> {
  try {
    const comments = await place.open();
    const { kept, before, removed, leftOver } = await keepComment(comments, review.marker, review.body());
    log.info(DONE[kept]);
    if (removed > 0) log.info(`Removed ${removed === 1 ? 'a copy' : `${removed} copies`} of the comment.`);
    if (leftOver !== null)
      log.warning(`A copy of the comment was not removed: ${leftOver.message}`, leftOver.hint ?? undefined);
    // What says the same was written by the same run before, which has marked the others.
    if (kept !== 'unchanged') await outdate(comments, before, review, log);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    log.warning(`The comment was not written: ${error.message}`, error.hint ?? undefined);
  }
}

async function outdate(comments: Comments, before: string | null, review: Review, log: Log): Promise<void> {
  const { rewritten, failure } = await markOutdated(comments, review.marker, before, review.outdating);
  if (rewritten > 0) log.info(`Marked ${counted(rewritten, 'comment')} of other jobs as outdated.`);
  if (failure !== null)
    log.warning(
      `Outdated comments of other jobs were not marked: ${failure.message}`,
      failure.hint ?? undefined,
    );
}

/**
 * What tells the comments of one pull or merge request apart: the project, the job that writes it, and the input
 * `comment-key`. A tag is no part of it: another tag in the same job is another plan in the same comment, and no comment
 * with an old plan is left behind. Only outside of a job, which has no name, the release or releases are. It is to be
 * hashed, and never shown.
 *
 * @param job what names the job; empty words outside of CI
 */
export function reviewKey(settings: Settings, job: readonly string[]): readonly string[] {
  const { gitlabUrl, project, tag, tags, commentKey } = settings;
  const place = job.some((word) => word !== '') ? ['job', ...job] : [tag ?? '', ...tags];
  return [gitlabUrl, project ?? '', ...place, '', commentKey ?? ''];
}

/**
 * What a result without a plan is about: the file of its first problem that has a place, else the manifest or the
 * input that stands for it.
 *
 * @param settings null where they could not be read
 */
export function reviewedFile(result: RunResult, settings: Settings | null): string {
  const place = problemsOf(result).find((problem) => problem.place !== undefined)?.place;
  if (place !== undefined) return place.file;
  if (settings === null) return 'inputs';
  const { declared } = settings;
  return declared.kind === 'manifest' ? (declared.path ?? 'release-links.yml') : declared.kind;
}
