/**
 * What an error answer says, whatever its shape. GitLab has at least nine: `message` as a string, as an array
 * of sentences, as an object of arrays (up to about 13.8, and for releases still), as an object with `error`;
 * `error` alone (parameters and routes); `error` with `error_description` (tokens); plain text (throttling,
 * broken requests); GraphQL's `errors` with `message`; and the HTML pages of the web server or of a proxy in front.
 */

import { isRecord } from '../../core/record.js';
import { parseJson } from '../transport/json.js';
import { mediaType } from '../transport/media-type.js';
import type { HttpResponse } from '../transport/request-response.js';

/** What an error answer of GitLab says, in whichever of its forms. */
export interface Complaint {
  /** Under which key it was said; routes and parameters use `error`, all else `message`. */
  readonly where: 'message' | 'error' | 'text' | 'html' | 'none';
  /** `invalid_token`, `insufficient_scope`, …, where the answer has such a code. */
  readonly code: string | null;
  /** The scope that is missing, where the answer names it. */
  readonly scope: string | null;
  /** Sentences, in the server's order, each on one line and of bounded length. */
  readonly texts: readonly string[];
}

const MAX_TEXTS = 20;
const MAX_LENGTH = 500;
const MAX_DEPTH = 4;

/** Reads an error answer. Any answer gives a complaint; none makes it throw. */
export function readComplaint(answer: HttpResponse): Complaint {
  const type = mediaType(answer.headers);
  if (type === 'text/html' || /^\s*<(!doctype|html)/i.test(answer.text.slice(0, 200))) {
    return { where: 'html', code: null, scope: null, texts: htmlTitle(answer.text) };
  }
  const value = parseJson(answer.text);
  if (isRecord(value)) return readRecord(value);
  const texts = value === undefined ? [answer.text.slice(0, 4 * MAX_LENGTH)] : sentences(value, '', 0);
  const said = texts.map(oneLine).filter((text) => text !== '');
  return { where: said.length === 0 ? 'none' : 'text', code: null, scope: null, texts: said };
}

function readRecord(value: Readonly<Record<string, unknown>>): Complaint {
  const error = own(value, 'error');
  const description = own(value, 'error_description');
  const scope = own(value, 'scope');
  if (typeof error === 'string' && typeof description === 'string') {
    return {
      where: 'error',
      code: oneLine(error),
      scope: typeof scope === 'string' ? oneLine(scope) : null,
      texts: [oneLine(description)],
    };
  }
  const said = [
    ['message', own(value, 'message')],
    ['error', own(value, 'error')],
    ['message', graphqlMessages(own(value, 'errors'))],
  ] as const;
  for (const [where, words] of said) {
    const texts = sentences(words, '', 0)
      .map(oneLine)
      .filter((text) => text !== '');
    if (texts.length > 0) return { where, code: null, scope: null, texts };
  }
  return { where: 'none', code: null, scope: null, texts: [] };
}

/** GraphQL's `{"errors": [{"message": …}]}`. */
function graphqlMessages(errors: unknown): unknown[] {
  return Array.isArray(errors) ? errors.map((each) => (isRecord(each) ? own(each, 'message') : null)) : [];
}

/** The texts of a nested value; in an object the key is the subject of the sentence (`name` → `Name has …`). */
function sentences(value: unknown, subject: string, depth: number): string[] {
  if (typeof value === 'string') return [`${subject}${value.slice(0, 2 * MAX_LENGTH)}`];
  if (depth >= MAX_DEPTH) return [];
  if (Array.isArray(value)) {
    return value
      .slice(0, MAX_TEXTS)
      .flatMap((item) => sentences(item, subject, depth + 1))
      .slice(0, MAX_TEXTS);
  }
  if (!isRecord(value)) return [];
  return Object.keys(value)
    .slice(0, MAX_TEXTS)
    .flatMap((key) => sentences(own(value, key), subjectOf(key), depth + 1))
    .slice(0, MAX_TEXTS);
}

/** GitLab's own wording of a full message: the attribute, humanised. `base` and `error` are no attributes. */
function subjectOf(key: string): string {
  if (key === 'base' || key === 'error' || key === 'message') return '';
  const words = key.slice(0, MAX_LENGTH).replaceAll('_', ' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)} `;
}

function htmlTitle(html: string): string[] {
  const title = oneLine(/<title[^>]{0,100}>([^<]{0,500})/i.exec(html.slice(0, 20_000))?.[1] ?? '');
  return title === '' ? [] : [title];
}

function oneLine(text: string): string {
  const line = text
    .slice(0, 4 * MAX_LENGTH)
    .replace(/[\p{Cc}\p{White_Space}]+/gu, ' ')
    .trim();
  return line.length <= MAX_LENGTH ? line : `${line.slice(0, MAX_LENGTH)}…`;
}

/** A property of the value itself; what an answer does not have is never looked up in a prototype. */
function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
