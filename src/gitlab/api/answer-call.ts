/**
 * One call by REST, and what is certain of it.
 *
 * REST has no conditional write. What was certainly not done may be sent again, but after a wait the link may be
 * another one; what may have been done must not be sent again blindly. So before a PUT or DELETE is sent a second
 * time, or after a long wait, the link is looked at: as it was, the call goes out; as it should be, it is done; else it
 * is left alone.
 */

import { type CurrentLink, changedFields } from '../../core/link.js';
import type { Answer, Call } from '../../ports/releases.js';
import { isMissing, StoreError } from '../../ports/store-error.js';
import type { Recheck } from '../client/request.js';
import { createOnce } from './create-once.js';
import type { LinkWrites } from './link-calls.js';

/** Sends a call; never rejects with a StoreError. @param isStale whether the link is to be looked at first */
export async function answerCall(store: LinkWrites, call: Call, isStale = false): Promise<Answer> {
  try {
    if (isStale && call.kind !== 'create') await lookFirst(store, call, 'never');
    return await send(store, call);
  } catch (error) {
    if (error instanceof Known) return error.answer;
    if (!(error instanceof StoreError)) throw error;
    return { kind: 'failed', error };
  }
}

/** One call after the other. */
export async function answerCalls(store: LinkWrites, calls: readonly Call[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const call of calls) answers.push(await answerCall(store, call));
  return answers;
}

/** Thrown where a look has answered the call. */
class Known extends Error {
  constructor(readonly answer: Answer) {
    super('the call has its answer');
  }
}

async function send(store: LinkWrites, call: Call): Promise<Answer> {
  const { tag } = call;
  switch (call.kind) {
    case 'create':
      return await createOnce(store, tag, call.link);
    case 'update': {
      const link = await store.updateLink(tag, call.id, call.link, (tried) => lookFirst(store, call, tried));
      return { kind: 'done', link };
    }
    case 'delete': {
      let isRepeated = false;
      const link = await store.deleteLink(tag, call.id, (tried) => {
        isRepeated ||= tried !== 'never';
        return lookFirst(store, call, tried);
      });
      if (link !== null) return { kind: 'done', link };
      return isRepeated ? { kind: 'done', link: null } : { kind: 'already' };
    }
    default:
      return call satisfies never;
  }
}

/** @throws Known where there is nothing to be sent any more */
async function lookFirst(
  store: LinkWrites,
  call: Exclude<Call, { kind: 'create' }>,
  tried: Parameters<Recheck>[0],
): Promise<void> {
  const now = await linkNow(store, call);
  if (now !== null && changedFields(now, call.before).length === 0) return;
  const isDone =
    call.kind === 'delete' ? now === null : now !== null && changedFields(now, call.link).length === 0;
  // Even an answer that promised that nothing was done may come from something before GitLab.
  if (isDone) throw new Known(tried === 'never' ? { kind: 'already' } : { kind: 'done', link: null });
  if (tried !== 'maybe-done') throw new Known({ kind: 'changed', now });
  throw new StoreError(
    'unclear',
    'the answer was lost, and the link is neither as it was nor as it should be',
    {
      hint: 'Somebody else is writing to this release. Run again when they are done.',
    },
  );
}

async function linkNow(
  store: LinkWrites,
  { tag, id }: { tag: string; id: number },
): Promise<CurrentLink | null> {
  try {
    return await store.getLink(tag, id);
  } catch (error) {
    if (isMissing(error, 'link', 'release')) return null;
    throw error;
  }
}
