/** What is said where a source has nothing, or cannot be asked. */

import { type Place, problem, type Result, resultOf } from '../../core/problem/problem.js';
import { problemOf, StoreError } from '../../ports/store-error.js';
import type { Settings } from '../settings/settings.js';

/** `no-files-found`, as the input `if-no-files-found` has it. */
export function absentSource(
  message: string,
  hint: string,
  place: Place,
  { ifNoFilesFound }: Pick<Settings, 'ifNoFilesFound'>,
): Result<null> {
  const optional = 'If that is fine, set if-no-files-found to warn or ignore.';
  if (ifNoFilesFound === 'ignore') return { ok: true, value: null, warnings: [] };
  const severity = ifNoFilesFound === 'error' ? 'error' : 'warning';
  const absent = problem(severity, 'no-files-found', message, `${hint} ${optional}`, place);
  return resultOf(null, [absent]);
}

/** A server's refusal, reported at the place that needs the server. */
export async function atPlace<T>(
  code: string,
  place: Place,
  find: () => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await find();
  } catch (thrown) {
    // A stopped run is no fault of the entry.
    if (!(thrown instanceof StoreError) || thrown.kind === 'stopped') throw thrown;
    return { ok: false, problems: [{ ...problemOf(thrown, code), place }] };
  }
}
