/** The words in which refusals are written down: what was refused, the rows of the tables, and the error. */

import { StoreError, type StoreErrorKind } from '../../ports/store-error.js';
import type { Complaint } from './complaint.js';

/** An error answer and what was asked. */
export interface Refusal {
  readonly status: number;
  readonly complaint: Complaint;
  /** Whether the request would have changed something. */
  readonly write: boolean;
  /** The project as it was given: id or path. */
  readonly project: string;
  /** Base URL of GitLab. */
  readonly base: string;
  readonly token: 'none' | 'private' | 'job' | 'oauth' | 'misplaced-job';
}

/** A StoreError for what GitLab itself answered. */
export class Refused extends StoreError {
  /** What it is about: a release or link that is not there, the token's own rights, or anything else. */
  readonly what: 'row' | 'token' | 'other';

  constructor(kind: StoreErrorKind, message: string, options: ErrorDetails, what: Refused['what']) {
    super(kind, message, options);
    this.what = what;
  }
}

interface ErrorDetails {
  readonly hint?: string;
  readonly status?: number;
}

/** The same error under another kind and message, with every text edited. */
export function reworded(
  error: StoreError,
  kind: StoreErrorKind,
  message: string,
  edit: (text: string) => string,
): StoreError {
  const options = {
    ...(error.hint === null ? {} : { hint: edit(error.hint) }),
    ...(error.status === null ? {} : { status: error.status }),
  };
  if (error instanceof Refused) return new Refused(kind, edit(message), options, error.what);
  return new StoreError(kind, edit(message), options);
}

/** One kind of refusal and what to say to it. */
export interface Row {
  readonly status: number;
  /** A pattern over the complaint's sentences, or a look at the whole; absent: always. */
  readonly when?: RegExp | ((refusal: Refusal) => boolean);
  readonly kind: StoreErrorKind;
  readonly say: (refusal: Refusal, text: string, match: readonly string[]) => string;
  readonly hint?: string | ((refusal: Refusal, match: readonly string[]) => string);
  readonly what?: Refused['what'];
}

/** What GitLab said, passed on. */
export function quote(_: Refusal, text: string): string {
  return `GitLab refused: ${text}`;
}

/** The way out where a job token came as an access token (see `isMisplacedJobToken`). */
export const SEND_AS_JOB =
  'The token is a CI job token sent as an access token, which GitLab ignores: set `token-type: job` (or `auto`)';
