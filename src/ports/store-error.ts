/**
 * What a store could not do: the one error of the ports, and the same as a Problem for the report.
 *
 * Whatever decides looks at the fields. Message and hint are for people, and may be reworded without changing what the
 * program does.
 */

import { error, type Problem } from '../core/problem/problem.js';

/**
 * Why a store could not do what was asked; each decides differently what happens next.
 *
 * - `refused`: GitLab looked at this link and said no (400, 422). Others may still pass.
 * - `taken`: as `refused`, because a name, URL or path is claimed by another link of the release.
 * - `missing`: something is not there (404); `missing` says what.
 * - `denied`: the token may not do this (401, 403); `lack` says what it lacks. Nothing else will pass either.
 * - `unclear`: the answer was lost or was a server error; the write may or may not have been done.
 * - `unreachable`: it was certainly not done: no connection, still throttled after all retries.
 * - `unexpected`: an answer that is not GitLab's (HTML, a redirect elsewhere, wrong types, too large).
 * - `stopped`: the run was cancelled or its deadline passed before the request was sent.
 */
export type StoreErrorKind =
  | 'refused'
  | 'taken'
  | 'missing'
  | 'denied'
  | 'unclear'
  | 'unreachable'
  | 'unexpected'
  | 'stopped';

/**
 * What is not there. `project` also stands for one that the token may not see: servers do not tell the two apart.
 * `link` also stands for the release of a link, of which GitLab says the same.
 */
export type Missing = 'project' | 'release' | 'link' | 'package' | 'note' | 'tag';

/**
 * What the caller lacks, of a `denied` error.
 *
 * - `token`: a token that the server accepts; none was sent, or it is unknown, expired or revoked
 * - `scope`: scopes of an access token; `names` has those of which one is enough
 * - `permission`: permissions of a fine-grained token, or of job tokens in a project; all of `names`
 * - `allowlist`: the project lets no job tokens of this job's project in
 * - `role`: what the user of the token may do in the project, or the state of the project itself
 */
export type Lack =
  | { readonly what: 'token' | 'allowlist' | 'role' }
  | { readonly what: 'scope' | 'permission'; readonly names: readonly string[] };

/** Everything of a StoreError besides its kind and message. */
export interface StoreErrorDetails {
  /** What to do next. */
  readonly hint?: string | undefined;
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined;
  readonly missing?: Missing | undefined;
  readonly lack?: Lack | undefined;
  readonly cause?: unknown;
}

/** What went wrong at the store, in words for the user. Never carries a token: not in text, cause or fields. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly kind: StoreErrorKind,
    message: string,
    details: StoreErrorDetails = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.hint = details.hint ?? null;
    this.status = details.status ?? null;
    this.missing = details.missing ?? null;
    this.lack = details.lack ?? null;
  }

  /** What to do next, where something can be said. */
  readonly hint: string | null;
  /** HTTP status, where there was an answer. */
  readonly status: number | null;
  /** What is not there; `null` for all kinds but `missing`, and where the server does not say. */
  readonly missing: Missing | null;
  /** What the token lacks; `null` for all kinds but `denied`, and where the server does not say. */
  readonly lack: Lack | null;
}

/** The same error, in parts another one. A hint of `null` takes it off. */
export function restated(
  error: StoreError,
  changed: {
    readonly kind?: StoreErrorKind;
    readonly message?: string;
    readonly hint?: string | null;
    readonly missing?: Missing;
  },
): StoreError {
  const { kind = error.kind, message = error.message, hint = error.hint } = changed;
  return new StoreError(kind, message, {
    hint: hint ?? undefined,
    status: error.status ?? undefined,
    missing: changed.missing ?? error.missing ?? undefined,
    lack: error.lack ?? undefined,
    cause: error.cause,
  });
}

/** Whether an error says that this is not there. */
export function isMissing(error: unknown, ...what: readonly Missing[]): error is StoreError {
  return error instanceof StoreError && error.missing !== null && what.includes(error.missing);
}

/** The error's own words and hint under a stable code. */
export function problemOf(cause: StoreError, code: string): Problem {
  return error(code, cause.message, cause.hint ?? undefined);
}

/** What went wrong and what to do, as one text. */
export function sentenceOf(error: StoreError): string {
  return error.hint === null ? error.message : `${error.message}. ${error.hint}`;
}
