/** Carries out one change of one link, and reads what has become of it. */

import { type CurrentLink, changedFields, toLink } from '../core/link.js';
import { changeName, type RowChange } from '../core/plan/plan.js';
import { error, type Problem, type Result } from '../core/problem/problem.js';
import { maskText } from '../core/text/credentials.js';
import { quoted } from '../core/text/quoted.js';
import type { Answer, Call, ReleaseStore } from '../ports/releases.js';
import { problemOf, StoreError, sentenceOf } from '../ports/store-error.js';

/** How a change ended. */
export interface Ended {
  /** `unchanged` where somebody else had done the same in the meantime. */
  readonly status: 'done' | 'unchanged';
  /** The link as the release has it now; `null` after a delete. */
  readonly link: CurrentLink | null;
}

/**
 * Sends a change and believes only what is read afterwards.
 *
 * Problems: `gitlab`, `stopped`, `not-in-plan`, `wrong-delete`, `read-back-failed`, `not-as-given`.
 */
export async function carryOut(store: ReleaseStore, tag: string, change: RowChange): Promise<Result<Ended>> {
  const [answer] = await store.writeBatch([callOf(tag, change)]);
  if (answer === undefined) throw new Error('the store gave no answer');
  const problem = problemOfAnswer(answer, change) ?? (await putBack(store, tag, change, answer));
  if (problem !== null) return { ok: false, problems: [problem] };
  return await readBack(store, tag, change, answer.kind === 'already' ? 'unchanged' : 'done');
}

function callOf(tag: string, change: RowChange): Call {
  switch (change.action) {
    case 'create':
      return { kind: 'create', tag, link: change.after };
    case 'update':
      return { kind: 'update', tag, id: change.before.id, before: change.before, link: change.after };
    case 'delete':
      return { kind: 'delete', tag, id: change.before.id, before: change.before };
  }
}

/** `null` where the change was done, or was not needed. */
function problemOfAnswer(answer: Answer, change: RowChange): Problem | null {
  const what = `${change.action} of ${quoted(changeName(change))}`;
  switch (answer.kind) {
    case 'done':
    case 'already':
      return null;
    case 'changed': {
      const message = `somebody else has changed the link in the meantime; the ${what} was not carried out`;
      return error('not-in-plan', message, 'Check the link, and run again.');
    }
    case 'unsent':
      return error('stopped', `the ${what} was not sent`, 'Run again.');
    case 'failed':
      return problemOf(answer.error, answer.error.kind === 'stopped' ? 'stopped' : 'gitlab');
    default:
      return answer satisfies never;
  }
}

/** A delete of a link that somebody changed in the instant before: it is made again as GitLab's answer shows it. */
async function putBack(
  store: ReleaseStore,
  tag: string,
  change: RowChange,
  answer: Answer,
): Promise<Problem | null> {
  if (change.action !== 'delete' || answer.kind !== 'done' || answer.link === null) return null;
  const { link } = answer;
  if (changedFields(link, change.before).length === 0) return null;
  const [back] = await store.writeBatch([{ kind: 'create', tag, link }]);
  const was = maskText(JSON.stringify(toLink(link)));
  const found = `somebody changed link ${quoted(change.before.name)} in the instant before it was deleted; it was ${was}`;
  if (back?.kind === 'done' || back?.kind === 'already')
    return error('wrong-delete', `${found} and was restored like that`, 'It has a new id.');
  const why = back?.kind === 'failed' ? sentenceOf(back.error) : 'the call was not sent';
  return error('wrong-delete', `${found} and could not be restored: ${why}`, 'Create it again by hand.');
}

async function readBack(
  store: ReleaseStore,
  tag: string,
  change: RowChange,
  status: Ended['status'],
): Promise<Result<Ended>> {
  const what = `${change.action} of ${quoted(changeName(change))}`;
  try {
    const links = await store.listLinks(tag);
    const found = links.find((link) =>
      change.action === 'create' ? link.name === change.after.name : link.id === change.before.id,
    );
    const difference = differenceOf(change, found);
    if (difference === null) return { ok: true, value: { status, link: found ?? null }, warnings: [] };
    const message = `the ${what} was sent, but ${difference}`;
    const hint =
      'This GitLab does not know the field, or somebody else is writing to the release. Check the link.';
    return { ok: false, problems: [error('not-as-given', message, hint)] };
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    const message = `the ${what} was carried out, but the release could not be read again: ${thrown.message}`;
    return { ok: false, problems: [error('read-back-failed', message, thrown.hint ?? undefined)] };
  }
}

/** How the release differs from what was asked for; `null` where it does not. */
function differenceOf(change: RowChange, found: CurrentLink | undefined): string | null {
  if (change.action === 'delete') return found === undefined ? null : 'the link is still there';
  if (found === undefined) return 'the link is not there';
  const fields = changedFields(found, change.after);
  return fields.length === 0 ? null : `the release has another ${fields.join(', ')}`;
}
