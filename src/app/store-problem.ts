/** What the store could not do, as a Problem for the report. */

import type { Problem } from '../core/problem.js';
import type { StoreError } from './ports.js';

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
