/** What GitHub says instead of an answer, and what to do about it. */

import { StoreError } from '../app/ports.js';

/** octokit's RequestError, as far as it is looked at. Its request holds the token and is not. */
interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** Whether the trouble is of a kind that passes by itself: no answer, or a server error. */
export function isPassing(error: unknown): boolean {
  if (error instanceof StoreError) return false;
  const refusal = refusalOf(error);
  return refusal === null || refusal.status >= 500;
}

/**
 * @param error what octokit threw
 * @param token with which it was asked
 * @returns a StoreError without the token: neither in its text nor as its cause
 */
export function explainRefusal(error: unknown, token: string | null): StoreError {
  if (error instanceof StoreError) return error;
  const refusal = refusalOf(error);
  if (refusal === null) {
    return new StoreError('unreachable', `GitHub could not be asked: ${reasonOf(error)}`, {
      hint: 'Try again later; a proxy is taken from HTTPS_PROXY',
    });
  }
  const { status, message } = refusal;
  // octokit puts the address of the documentation behind the sentence.
  const said = message.split(/ - https?:\/\//, 1)[0] ?? '';
  if (isThrottled(refusal)) return throttled(refusal, token);
  switch (status) {
    case 401:
      return new StoreError('denied', 'GitHub does not know the github-token', {
        status,
        hint: 'It is mistyped, expired or revoked; public repositories can be read without one',
      });
    case 404:
      return new StoreError('missing', 'GitHub has no such release', { status });
    case 403:
    case 451:
      return new StoreError('denied', `GitHub refused: ${said}`, {
        status,
        hint: 'The github-token needs the right to read the contents of the repository',
      });
    default:
      return new StoreError(status >= 500 ? 'unreachable' : 'refused', `GitHub answered ${status}: ${said}`, {
        status,
      });
  }
}

/** Both of GitHub's rate limits answer 403 or 429. */
function isThrottled({ status, message, headers }: Refusal): boolean {
  if (status === 429) return true;
  const told = headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0';
  return status === 403 && (told || /rate limit/i.test(message));
}

function throttled({ status, headers }: Refusal, token: string | null): StoreError {
  const reset = Number(headers['x-ratelimit-reset']);
  const limit = String(headers['x-ratelimit-limit'] ?? '');
  const until = Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
  const allowed = limit === '' ? '' : ` (${limit} requests an hour)`;
  return new StoreError('unreachable', `GitHub answers no more requests${until}${allowed}`, {
    status,
    hint:
      token === null
        ? 'Without a token GitHub answers few requests from one address: set github-token'
        : 'Run again later, or set github-token to one with a higher limit',
  });
}

/** octokit gives 500 to what was never answered, with no response. */
function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  const response: unknown = 'response' in error ? error.response : undefined;
  if (typeof response !== 'object' || response === null) return null;
  const headers = 'headers' in response ? response.headers : undefined;
  return {
    status: error.status,
    message: error.message,
    headers: typeof headers === 'object' && headers !== null ? { ...headers } : {},
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  const cause = error.cause instanceof Error ? error.cause : error;
  if (cause.name === 'TimeoutError') return 'no answer in time';
  const code = 'code' in cause ? String(cause.code) : '';
  return code === '' ? cause.message : code;
}
