/** What a store could not do: the one error of the ports, and the same as a Problem for the report. */

import type { Problem } from '../core/problem/problem.js';

/**
 * Why a store could not do what was asked; each decides differently what happens next.
 *
 * - `refused`: GitLab looked at this link and said no (400, 422). Others may still pass.
 * - `taken`: as `refused`, because a name, URL or path is claimed by another link of the release.
 * - `missing`: the link, release or project is not there (404).
 * - `denied`: the token may not do this (401, 403). Nothing else will pass either.
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

/** What went wrong at the store, in words for the user. Never carries a token: not in text, cause or fields. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly kind: StoreErrorKind,
    message: string,
    options: { readonly hint?: string; readonly status?: number; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.hint = options.hint ?? null;
    this.status = options.status ?? null;
  }

  /** What to do next, where something can be said. */
  readonly hint: string | null;
  /** HTTP status, where there was an answer. */
  readonly status: number | null;
}

/** The error's own words and hint under a stable code. */
export function problemOf(error: StoreError, code: string): Problem {
  return {
    severity: 'error',
    code,
    message: error.message,
    ...(error.hint !== null && { hint: error.hint }),
  };
}

/** What went wrong and what to do, as one text. */
export function sentenceOf(error: StoreError): string {
  return error.hint === null ? error.message : `${error.message}. ${error.hint}`;
}
