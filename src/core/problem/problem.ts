/**
 * Problems are data: something the user can mend, told with its place and a hint.
 * What the user cannot mend (a bug, a broken network) is an Error and is thrown.
 */

/** A place in a text the user wrote. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  /** As it should be shown: a path relative to the root, or the name of an input such as `links`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Number of columns to underline, at least 1. */
  readonly length: number;
  /** The text of that line, without its line end. */
  readonly source: string;
}

export type Severity = 'error' | 'warning';

export interface Problem {
  readonly severity: Severity;
  /** Stable, kebab-case: `unknown-key`, `duplicate-url`, … Documented in docs/problems.md and docs/run-problems.md. */
  readonly code: string;
  /** What is wrong: what was wanted and what was found. One sentence, no full stop needed for fragments. */
  readonly message: string;
  /** What to do next. */
  readonly hint?: string;
  readonly place?: Place;
  /** The other place of a clash, such as the first of two equal names. */
  readonly related?: Place;
  /** Of `more-problems`: how many it stands for. */
  readonly omitted?: number;
}

/** A value, perhaps with warnings; or problems, at least one of which is an error. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** `value` with its warnings, unless one of `problems` is an error. */
export function resultOf<T>(value: T, problems: readonly Problem[]): Result<T> {
  return hasErrors(problems) ? { ok: false, problems } : { ok: true, value, warnings: problems };
}
