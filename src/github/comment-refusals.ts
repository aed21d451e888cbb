/** What GitHub says to a comment that it does not take, and what to do about it. */

import { StoreError } from '../app/ports.js';

const PERMISSION =
  'Give the job `permissions: pull-requests: write`, and a token of your own the same for this repository. ' +
  'The job summary has the report in any case';

/** octokit's RequestError, as far as it is looked at. Its request holds the token and is not. */
interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

/**
 * @param error what octokit threw
 * @param where the pull request, as `owner/name#1`
 * @returns a StoreError without the token: neither in its text nor as its cause
 */
export function explainGitHub(error: unknown, where: string): StoreError {
  if (error instanceof StoreError) return error;
  if (!isRefusal(error))
    return new StoreError('unreachable', `GitHub could not be asked: ${reasonOf(error)}`);
  const said = error.message.split(/ - https?:\/\//, 1)[0] ?? '';
  const { status } = error;
  if (isThrottled(error)) {
    return new StoreError('unreachable', `GitHub takes no more comments for now (${status}: ${said})`, {
      status,
    });
  }
  switch (status) {
    case 401:
      return new StoreError('denied', 'GitHub does not know the github-token', {
        status,
        hint: 'It is mistyped, expired or revoked; without the input the job’s own token is used',
      });
    case 403:
      return /locked/i.test(said)
        ? new StoreError('denied', `${where} is locked`, { status })
        : new StoreError(
            'denied',
            `the token may not comment on ${where}: it lacks pull-requests: write (${said})`,
            { status, hint: PERMISSION },
          );
    case 404:
    case 410:
      return new StoreError('missing', `GitHub shows the token no comments of ${where} (${status})`, {
        status,
        hint: PERMISSION,
      });
    case 422:
      return new StoreError('refused', `GitHub does not accept the comment: ${said}`, { status });
    default:
      return new StoreError('unreachable', `GitHub failed (${status}: ${said})`, { status });
  }
}

/** Both kinds of GitHub's rate limits answer 403 or 429. */
function isThrottled({ status, message, response }: Refusal): boolean {
  const headers = response?.headers ?? {};
  const told = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  return status === 429 || (status === 403 && (told || /rate limit/i.test(message)));
}

/** octokit gives 500 to what was never answered, with no response. */
function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error &&
    'status' in error &&
    typeof error.status === 'number' &&
    'response' in error
    ? error.response !== undefined
    : false;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : error;
  return cause.name === 'TimeoutError' ? 'no answer in time' : cause.message;
}
