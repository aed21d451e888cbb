/**
 * What GitLab's answer to a document says of each call.
 *
 * Three things have to be told apart: done, judged and not done, and not known. A time-out leaves all three in one
 * document: aliases that were done, one that was done but whose fields could not be resolved any more, and those whose
 * turn did not come. The length of an error's path is what tells the last two apart.
 */

import { LINK_TYPES, type Link } from '../../core/link.js';
import { isRecord, type Properties } from '../../core/record.js';
import type { Answer, Call } from '../../ports/releases.js';
import { StoreError } from '../../ports/store-error.js';
import { aliasOf } from './document.js';

/**
 * What became of one call of a document. `ask`: it was not done, and GraphQL does not say why ("does not exist or you
 * don't have permission" is all of it): the same call by REST tells the reason.
 */
export type AliasAnswer = Answer | { readonly kind: 'ask' };

/** An error of an answer, as far as it is looked at. */
interface FieldError {
  readonly message: string;
  readonly path: readonly unknown[];
}

/** A record as JSON has it. */
/** The sentences of an answer's errors. */
export function errorMessages(body: unknown): readonly string[] {
  return errorsOf(body).map(({ message }) => message);
}

/** Whether anything ran at all: one static error anywhere leaves `data` out. */
export function hasRun(body: unknown): boolean {
  return isRecord(body) && Object.hasOwn(body, 'data');
}

/** An answer for each call, in the order of the calls. */
export function readAnswers(
  body: unknown,
  calls: readonly Call[],
  refusal: (sentences: readonly string[]) => StoreError,
): readonly AliasAnswer[] {
  const data = isRecord(body) && isRecord(body['data']) ? body['data'] : {};
  const errors = errorsOf(body);
  return calls.map((call, index) => {
    const alias = aliasOf(index);
    const own = errors.filter(({ path }) => path[0] === alias);
    return readAlias(call, Object.hasOwn(data, alias) ? data[alias] : undefined, own, refusal);
  });
}

function readAlias(
  call: Call,
  value: unknown,
  errors: readonly FieldError[],
  refusal: (sentences: readonly string[]) => StoreError,
): AliasAnswer {
  if (isRecord(value)) return readPayload(call, value, refusal);
  if (value === null && errors.length > 0 && errors.every(({ path }) => path.length === 1)) {
    const late = errors.some(({ message }) => message.startsWith('Timeout on '));
    return late ? { kind: 'unsent' } : { kind: 'ask' };
  }
  const late = errors.some(({ message }) => message.startsWith('Timeout on '));
  return { kind: 'failed', error: unclear(late) };
}

function readPayload(
  call: Call,
  payload: Properties,
  refusal: (sentences: readonly string[]) => StoreError,
): AliasAnswer {
  const { errors } = payload;
  if (!Array.isArray(errors) || !errors.every((each) => typeof each === 'string')) {
    return { kind: 'failed', error: unclear(false) };
  }
  if (errors.length === 0) {
    return { kind: 'done', link: call.kind === 'delete' ? linkOf(payload['link']) : null };
  }
  // Which project or release is not there, or is hidden, REST says better.
  if (errors.some((each) => /^Release with tag .* was not found$/s.test(each))) return { kind: 'ask' };
  return { kind: 'failed', error: refusal(errors) };
}

/** `null` where the answer has no whole link. */
function linkOf(value: unknown): Link | null {
  if (!isRecord(value)) return null;
  const { name, url, linkType, directAssetPath: path } = value;
  // Old rows have no type, which REST and GraphQL show as null; it counts as the default.
  const link_type = linkType === null ? 'other' : LINK_TYPES.find((each) => each.toUpperCase() === linkType);
  if (typeof name !== 'string' || typeof url !== 'string' || link_type === undefined) return null;
  if (path !== null && typeof path !== 'string') return null;
  return { name, url, link_type, direct_asset_path: path === '' ? null : path };
}

function unclear(late: boolean): StoreError {
  const message = late
    ? "GitLab's time limit passed during this write; whether the change was made is not known"
    : "GitLab's answer leaves this write out; whether the change was made is not known";
  return new StoreError('unclear', message);
}

function errorsOf(body: unknown): FieldError[] {
  const errors = isRecord(body) ? body['errors'] : undefined;
  if (!Array.isArray(errors)) return [];
  return errors.filter(isRecord).map(({ message, path }) => ({
    message: typeof message === 'string' ? message : '',
    path: Array.isArray(path) ? path : [],
  }));
}
