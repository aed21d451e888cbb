/**
 * Problems are data: something the user can fix, reported with its place and a hint.
 * What the user cannot fix (a bug, a broken network) is an Error and is thrown.
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
  readonly lineText: string;
}

/** An error stops the run before anything is written; a warning does not. */
export type Severity = 'error' | 'warning';

/** Something the user can fix. Made by `error` and `warning`. */
export interface Problem {
  readonly severity: Severity;
  /** Stable, kebab-case: `unknown-key`, `duplicate-url`, … Documented in docs/problems.md and docs/run-problems.md. */
  readonly code: string;
  /** What is wrong: what was expected and what was found. One sentence, no full stop needed for fragments. */
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

/** What `error` and `warning` make a Problem of; each is described at the Problem. A hint ends in a full stop. */
type ProblemParts = [code: string, message: string, hint?: string, place?: Place, related?: Place];

/** A Problem of severity `error`: the run stops before anything is written. */
export function error(...parts: ProblemParts): Problem {
  return problem('error', ...parts);
}

/** A Problem of severity `warning`: reported, and the run goes on. */
export function warning(...parts: ProblemParts): Problem {
  return problem('warning', ...parts);
}

/** For a severity that only the run knows, such as that of `if-no-files-found`. */
export function problem(severity: Severity, ...[code, message, hint, place, related]: ProblemParts): Problem {
  return {
    severity,
    code,
    message,
    ...(hint !== undefined && { hint }),
    ...(place !== undefined && { place }),
    ...(related !== undefined && { related }),
  };
}

/** Whether one of them is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** `value` with its warnings, unless one of `problems` is an error. */
export function resultOf<T>(value: T, problems: readonly Problem[]): Result<T> {
  return hasErrors(problems) ? { ok: false, problems } : { ok: true, value, warnings: problems };
}
