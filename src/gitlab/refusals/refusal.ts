/** The words in which refusals are written down: what was refused, and the rows of the tables. */

import type { Lack, Missing, StoreErrorKind } from '../../ports/store-error.js';
import type { Complaint } from './complaint.js';
import type { RequestSubject } from './subject.js';

/** An error answer and what was asked. */
export interface Refusal {
  readonly status: number;
  readonly complaint: Complaint;
  /** Whether the request would have changed something. */
  readonly write: boolean;
  readonly subject: RequestSubject;
  /** The project as it was given: id or path. */
  readonly project: string;
  /** Base URL of GitLab. */
  readonly base: string;
  readonly token: 'none' | 'private' | 'job' | 'oauth' | 'misplaced-job';
}

/** One kind of refusal and what to say to it. */
export interface Row {
  readonly status: number;
  /** Absent: whatever the request is about. */
  readonly area?: RequestSubject['area'];
  /** A pattern over the complaint's sentences, or a look at the whole; absent: always. */
  readonly when?: RegExp | ((refusal: Refusal) => boolean);
  readonly kind: StoreErrorKind;
  readonly say: (refusal: Refusal, text: string, match: readonly string[]) => string;
  readonly hint?: string | ((refusal: Refusal, match: readonly string[]) => string);
  /** For the kind `missing`. */
  readonly missing?: Missing | ((refusal: Refusal) => Missing);
  /** For the kind `denied`. */
  readonly lack?: Lack | ((refusal: Refusal, match: readonly string[]) => Lack);
}

/** What GitLab said, passed on. */
export function quote(_: Refusal, text: string): string {
  return `GitLab refused: ${text}`;
}

/** The way out where a job token came as an access token (see `isMisplacedJobToken`). */
export const SEND_AS_JOB =
  'The token is a CI job token sent as an access token, which GitLab ignores: set `token-type: job` (or `auto`).';

/** Names in a list of GitLab's: `a, b and c`. */
export function namesIn(list: string): readonly string[] {
  return list
    .split(/,| and /)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
