/** What GitHub says to a comment that it does not take, and what to do about it. */

import { StoreError } from '../ports/store-error.js';
import { errorAnswerOf, isThrottled, throttled, unreachable } from './refusals.js';

const PERMISSION =
  'Give the job `permissions: pull-requests: write`, and a token of your own the same for this repository. ' +
  'The job summary has the report in any case.';

/**
 * @param error what octokit threw
 * @param where the pull request, as `owner/name#1`
 * @param token with which it was asked
 * @returns a StoreError without the token: neither in its text nor as its cause
 */
export function explainCommentRefusal(error: unknown, where: string, token: string | null): StoreError {
  if (error instanceof StoreError) return error;
  const refusal = errorAnswerOf(error, token);
  if (refusal === null) return unreachable(error);
  if (isThrottled(refusal)) return throttled(refusal, token);
  const { status, said } = refusal;
  switch (status) {
    case 401:
      return new StoreError('denied', 'GitHub does not know the github-token', {
        status,
        lack: { what: 'token' },
        hint: 'It is mistyped, expired or revoked; without the input the job’s own token is used.',
      });
    case 403:
      if (/locked/i.test(said)) return new StoreError('denied', `${where} is locked`, { status });
      return new StoreError(
        'denied',
        `the token may not comment on ${where}: it lacks pull-requests: write (${said})`,
        { status, hint: PERMISSION, lack: { what: 'permission', names: ['pull-requests: write'] } },
      );
    case 404:
    case 410:
      return new StoreError('missing', `GitHub shows the token no comments of ${where} (${status})`, {
        status,
        missing: 'note',
        hint: PERMISSION,
      });
    case 422:
      return new StoreError('refused', `GitHub does not accept the comment: ${said}`, { status });
    default:
      return new StoreError('unreachable', `GitHub failed (${status}: ${said})`, { status });
  }
}
