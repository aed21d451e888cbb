/**
 * Sends a document, and says what is certain after it: which calls were done, that none was, or that the server may
 * still be writing. There is no question about the server's version beforehand. A server that does not take the
 * document says so by an answer after which nothing has run, whatever its form, so the first document is the question.
 */

import type { Call } from '../../ports/releases.js';
import { StoreError } from '../../ports/store-error.js';
import type { GitLabClient } from '../client/client.js';
import { explainRefusal } from '../refusals/explain.js';
import { type AliasAnswer, errorMessages, hasRun, readAnswers } from './answers.js';
import { documentOf } from './document.js';

/** What became of a document. */
export type DocumentEnd =
  /** An answer for each call, in their order. */
  | { readonly kind: 'answered'; readonly answers: readonly AliasAnswer[] }
  /** Nothing ran: the document is too large or too complex for this server. Fewer calls may pass. */
  | { readonly kind: 'too-large' }
  /** Nothing ran, and nothing ever will: this server, or this token, does not take such documents. REST does. */
  | { readonly kind: 'unsupported'; readonly reason: string }
  /** Nothing was sent: it had to wait so long that its links may be other ones by now. */
  | { readonly kind: 'too-late' }
  /** Nothing ran, for now: throttled, no connection, or the run was stopped. */
  | { readonly kind: 'unsent'; readonly error: StoreError }
  /** A bare 500: the calls up to some place were done, the others were not. No call is under way any more. */
  | { readonly kind: 'broken'; readonly error: StoreError }
  /** No answer. The server may be at it still, and begins no further call once 30 s have passed. */
  | { readonly kind: 'lost'; readonly error: StoreError };

/**
 * One request. Never rejects with a StoreError.
 *
 * @param project full path of the project; links are written in no other
 */
export async function deliver(
  client: GitLabClient,
  calls: readonly Call[],
  project: string,
): Promise<DocumentEnd> {
  const body = JSON.stringify(documentOf(calls, project));
  const headers = { 'content-type': 'application/json' };
  try {
    const request = { api: 'graphql', method: 'POST', path: '', headers, body, recheck: tooLate } as const;
    const answer = await client.send(request);
    return read(answer.body, calls, (sentences) => refusalOf(client, sentences));
  } catch (error) {
    if (error instanceof TooLate) return { kind: 'too-late' };
    if (!(error instanceof StoreError)) throw error;
    return readError(error);
  }
}

/** Thrown where a document would leave only after a wait: what it was made from has to be read again first. */
class TooLate extends Error {}

async function tooLate(): Promise<never> {
  throw new TooLate('the document had to wait');
}

function read(
  body: unknown,
  calls: readonly Call[],
  refusal: (sentences: readonly string[]) => StoreError,
): DocumentEnd {
  if (hasRun(body)) return { kind: 'answered', answers: readAnswers(body, calls, refusal) };
  const messages = errorMessages(body);
  if (messages.some((each) => TOO_LARGE.test(each))) return { kind: 'too-large' };
  return { kind: 'unsupported', reason: messages[0] ?? 'the answer has no data' };
}

/** Texts of lib/gitlab/graphql and graphql-ruby. */
const TOO_LARGE = /Query too large|exceeds max complexity|Timeout on validation/;

function readError(error: StoreError): DocumentEnd {
  const { kind, status } = error;
  if (status === 500) return { kind: 'broken', error };
  if (status === 429) return { kind: 'unsent', error };
  // The only thing in such a document that GitLab cannot process (422) is its size.
  if (status === 422) return { kind: 'too-large' };
  if (status !== null && status < 500) return { kind: 'unsupported', reason: error.message };
  if (status !== null || kind === 'unclear' || kind === 'unexpected') return { kind: 'lost', error };
  return { kind: 'unsent', error };
}

/** The sentences are those of REST, and so is what is said about them. */
function refusalOf(client: GitLabClient, texts: readonly string[]): StoreError {
  return explainRefusal({
    status: 400,
    complaint: { where: 'message', code: null, scope: null, texts },
    write: true,
    subject: { area: 'releases', row: 'link', name: 'releases' },
    project: client.project,
    base: client.address.base,
    token: 'private',
  });
}
