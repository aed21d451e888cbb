/** A create that never makes two links of one and takes no lost answer for a failure. */

import { type CurrentLink, changedFields, type Link } from '../../core/link.js';
import type { Answer } from '../../ports/releases.js';
import { StoreError } from '../../ports/store-error.js';
import type { Recheck } from '../client/request.js';
import type { LinkWrites } from './link-calls.js';

/** How often a create is sent again after GitLab showed that it was not done. */
const ATTEMPTS = 4;

/**
 * Creates a link; the answer is `done`, or `already` where somebody else has made the same one. Where the answer leaves open whether it was done (lost, a server error, or "has already been
 * taken", which is also what a repeated call meets), the release is read: an identical link is success, and only
 * a link that is certainly not there is sent again.
 *
 * @throws StoreError as `createLink` and `readRelease` do
 */
export async function createOnce(store: LinkWrites, tag: string, link: Link): Promise<Answer> {
  // Also after an answer that promised that nothing was done: it may come from something before GitLab.
  let isRepeated = false;
  const recheck: Recheck = async (tried) => {
    isRepeated ||= tried !== 'never';
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { kind: 'done', link: await store.createLink(tag, link, recheck) };
    } catch (error) {
      const open = error instanceof StoreError && (error.kind === 'unclear' || error.kind === 'taken');
      if (!open) throw error;
      isRepeated ||= error.kind === 'unclear';
      const links = await readAgain(store, tag, error);
      const same = links.find((found) => changedFields(found, link).length === 0);
      // A first call that was refused has not made it: somebody else has.
      if (same !== undefined) return isRepeated ? { kind: 'done', link: same } : { kind: 'already' };
      const clash = links.some((found) => found.name === link.name || found.url === link.url);
      if (error.kind === 'taken' || clash || attempt >= ATTEMPTS) throw error;
    }
  }
}

/** Where even that fails, the create stays open: it was sent, and must not be reported as one that never was. */
async function readAgain(store: LinkWrites, tag: string, open: StoreError): Promise<readonly CurrentLink[]> {
  try {
    return (await store.readRelease(tag))?.links ?? [];
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const kind = error.kind === 'stopped' ? open.kind : error.kind;
    const message = `${open.message}; whether it was made could not be read: ${error.message}`;
    throw new StoreError(kind, message, error.hint === null ? {} : { hint: error.hint });
  }
}
