/** Releases that were read again, seen from the calls that may have changed them. */

import { type CurrentLink, changedFields } from '../../core/link.js';
import type { Call, CurrentRelease } from '../../ports/releases.js';

/** What was read, by tag; `null` for a release that is not there. */
export type Releases = ReadonlyMap<string, CurrentRelease | null>;

/**
 * Whether the release is as this call makes it. Who did it cannot be seen.
 *
 * @param calls all that were sent with it: a link that is deleted and made again is not made yet while it has the row
 * that one of them deletes
 */
export function isDone(call: Call, releases: Releases, calls: readonly Call[]): boolean {
  const links = releases.get(call.tag)?.links ?? [];
  if (call.kind === 'delete') return links.every(({ id }) => id !== call.id);
  const isOwn = ({ id }: CurrentLink): boolean =>
    call.kind === 'update' ? id === call.id : !calls.some((each) => each.kind !== 'create' && each.id === id);
  return links.some((link) => isOwn(link) && changedFields(link, call.link).length === 0);
}

/** Whether a link is still what a call is for: there, with the fields of `before`. Of a create nothing is expected. */
export function isAsBefore(call: Call, releases: Releases): boolean {
  if (call.kind === 'create') return true;
  const link = releases.get(call.tag)?.links.find(({ id }) => id === call.id);
  return link !== undefined && changedFields(link, call.before).length === 0;
}
