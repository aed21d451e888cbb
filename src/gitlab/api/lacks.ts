/** Reading a release that the token may read only in part. */

import { permissionList } from '../../ports/permissions.js';
import { type Lack, StoreError } from '../../ports/store-error.js';

/** Two refusals of one read as one error: whoever repairs only the second meets the first again. */
export function bothLacks(first: StoreError, second: StoreError): StoreError {
  const names = [...new Set([...namesOf(first.lack), ...namesOf(second.lack)])];
  if (namesOf(first.lack).length === 0 || names.length === namesOf(second.lack).length) return second;
  if (namesOf(second.lack).length === 0) return second.kind === 'denied' ? first : second;
  return new StoreError('denied', `The token lacks the permissions ${permissionList(names)}`, {
    hint: second.hint ?? undefined,
    status: second.status ?? undefined,
    lack: { what: 'permission', names },
  });
}

/**
 * GET release wants the right to read code, the list of links does not: a guest, or a job token without code
 * access, gets 403 here and 200 there (lib/api/releases.rb, `authorize_read_code!`). So may a fine-grained token that
 * has one of the two permissions. What is wrong with the token itself the list would meet as well.
 */
export function mayListInstead(error: unknown): error is StoreError {
  if (!(error instanceof StoreError) || error.kind !== 'denied' || error.status !== 403) return false;
  return error.lack?.what !== 'token' && error.lack?.what !== 'scope';
}

function namesOf(lack: Lack | null): readonly string[] {
  return lack?.what === 'permission' ? lack.names : [];
}
