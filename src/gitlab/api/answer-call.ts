/** One call by REST, and what is certain of it. */

import type { Answer, Call, ReleaseStore } from '../../ports/releases.js';
import { StoreError } from '../../ports/store-error.js';
import { createOnce } from './create-once.js';

/** Sends a call; never rejects with a StoreError. */
export async function answerCall(store: ReleaseStore, call: Call): Promise<Answer> {
  try {
    switch (call.kind) {
      case 'create':
        return await createOnce(store, call.tag, call.link);
      case 'update':
        return { kind: 'done', link: await store.updateLink(call.tag, call.id, call.link) };
      case 'delete': {
        const link = await store.deleteLink(call.tag, call.id);
        return link === null ? { kind: 'already' } : { kind: 'done', link };
      }
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { kind: 'failed', error };
  }
}
