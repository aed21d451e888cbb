/**
 * One request and its answer, without sockets: what `answer` takes and gives. The server turns node's
 * streams into these, and these into bytes.
 */

import type { MeasuredBody } from '../world/measured-body.js';

/** A request as it came over the wire. */
export interface SandboxRequest {
  readonly method: string;
  /** The raw request target: path and query, percent sequences untouched. */
  readonly target: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text, bytes, or what is left of a file that was streamed past; `null` where there was no body. */
  readonly body: string | Uint8Array | MeasuredBody | null;
}

/** An answer before it is put on the wire. */
export interface SandboxResponse {
  readonly status: number;
  /** Lower-case names. No `content-length`: the server sends chunks, as GitLab does, unless it is given here. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A request as it came, and what became of it. */
export interface RecordedRequest {
  readonly method: string;
  /** Raw path and query. */
  readonly target: string;
  /** Lower-case names. Tokens included: this is a place for tests. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text; `null` where there was none, or where it was a file. */
  readonly body: string | null;
  /** As answered; `null` as long as, or because, there was no answer. */
  status: number | null;
}

/** Thrown by whichever rule says no first; carries the whole answer, so that the order of rules is the order of code. */
export class SandboxRefusal extends Error {
  override readonly name = 'SandboxRefusal';

  constructor(readonly response: SandboxResponse) {
    super(`refused with ${response.status}`);
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** A JSON answer. GitLab's serializer escapes `<`, `>` and `&`, so that JSON is safe inside HTML. */
export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): SandboxResponse {
  const body = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => ESCAPES[char] ?? char);
  return { status, headers: { 'content-type': 'application/json', ...headers }, body };
}

/** A plain text answer, unless `headers` give another type. */
export function text(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): SandboxResponse {
  return { status, headers: { 'content-type': 'text/plain', ...headers }, body };
}

/** `{"message": …}`: how GitLab's own code refuses. `message` is a sentence, a list, or lists by attribute. */
export function refuse(status: number, message: unknown): SandboxRefusal {
  return new SandboxRefusal(json(status, { message }));
}

/** `{"error": …}`: how the framework refuses, for unknown routes and bad parameters. */
export function refuseError(status: number, error: string): SandboxRefusal {
  return new SandboxRefusal(json(status, { error }));
}

/** Where GitLab's code raised something that nobody caught. */
export function brokenServer(): SandboxRefusal {
  return refuse(500, '500 Internal Server Error');
}

/** Before any route is looked at: a NUL, a broken percent sequence, bytes that are no UTF-8. */
export function badRequest(): SandboxRefusal {
  return new SandboxRefusal(text(400, 'Bad Request'));
}
