/**
 * One request and its answer over node:http: no retry, no redirect, no judgement of the status. Why not `fetch`:
 * docs/decisions/0014-node-http.md.
 *
 * A time-out covers the whole exchange, since a server that sends one byte a minute is as bad as a silent one.
 * Only an upload may take longer: each chunk that leaves starts the clock anew. A body is read up to a limit
 * and dropped beyond it, so that no server can fill the memory.
 */

import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { ENCODINGS, readText, TooLarge } from './answer-text.js';
import type { Route } from './connection.js';
import { explainFailure, type Failure } from './failure.js';
import type { FailureFacts } from './failure-rows.js';
import { type Patience, startPatience } from './time-limit.js';

export interface ExchangeRequest {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | ReadableStream<Uint8Array> | null;
  /** Milliseconds until the answer is complete; for an upload, between two chunks and after the last. */
  readonly timeout: number;
  /** Aborts the exchange in flight. */
  readonly deadline: AbortSignal;
  /** Bytes of body, after decompression. */
  readonly limit: number;
  readonly route: Route;
}

/** Headers by name, in lower case; several of one name are joined by `, `. */
export interface AnswerHeaders {
  get(name: string): string | null;
}

/** A complete answer, whatever its status. */
export interface Answer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly text: string;
}

export type Outcome =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly failure: Failure };

/** Sends one request. Never throws: whatever goes wrong on the way is an outcome. */
export async function exchange(request: ExchangeRequest, facts: FailureFacts): Promise<Outcome> {
  if (request.deadline.aborted) {
    return { ok: false, failure: { ...explainFailure('deadline', null, facts), sent: 'no' } };
  }
  const patience = startPatience(request.timeout, request.deadline);
  try {
    return { ok: true, answer: await converse(request, patience) };
  } catch (error) {
    const reason = patience.lost ?? (error instanceof TooLarge ? 'too-large' : 'error');
    const failure = explainFailure(reason, error, facts);
    return { ok: false, failure: patience.isConnected ? failure : { ...failure, sent: 'no' } };
  } finally {
    patience.end();
  }
}

async function converse(request: ExchangeRequest, patience: Patience): Promise<Answer> {
  const { url, method, headers, route, limit } = request;
  const outgoing = route.request(url, {
    ...route.options(url),
    method,
    headers: { 'accept-encoding': ENCODINGS, ...headers, ...expectation(request.body), ...route.headers },
    signal: patience.signal,
  });
  try {
    const answered = answerOf(outgoing, patience);
    sendBody(outgoing, request, patience);
    const incoming = await answered;
    const text = await readText(incoming, limit);
    // An upload that was answered before its end goes nowhere.
    if (!outgoing.writableFinished) outgoing.destroy();
    return { status: incoming.statusCode ?? 0, headers: lookup(incoming.headers), text };
  } catch (error) {
    outgoing.destroy();
    throw error;
  }
}

function answerOf(outgoing: ClientRequest, patience: Patience): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing.once('socket', (socket) => {
      if (outgoing.reusedSocket) patience.connected();
      else socket.once('encrypted' in socket ? 'secureConnect' : 'connect', patience.connected);
    });
    outgoing.once('response', resolve);
    // Not only once: an upload may go on failing after its answer has come.
    outgoing.on('error', reject);
    outgoing.once('close', () => reject(new Error('socket hang up')));
    // A request that has no socket yet keeps quiet when it is destroyed.
    patience.signal.addEventListener('abort', () => reject(new Error('given up')));
  });
}

function sendBody(outgoing: ClientRequest, { body, timeout }: ExchangeRequest, patience: Patience): void {
  if (body === null) outgoing.end();
  else if (typeof body === 'string') outgoing.end(body);
  else sendOnceWelcome(outgoing, body, Math.min(WELCOME, timeout / 4), patience);
}

/** How long a server that does not know `Expect` is waited for, in milliseconds; curl waits as long. */
const WELCOME = 1000;

/** RFC 9110, 10.1.1: the server is to say whether it wants the body. */
function expectation(body: ExchangeRequest['body']): Readonly<Record<string, string>> {
  return body === null || typeof body === 'string' ? {} : { expect: '100-continue' };
}

/**
 * Sends a file when the server has said that it wants it. A refusal (too large, no permission) would else meet a
 * connection that is full of the file, and be lost where the server closes it.
 */
function sendOnceWelcome(
  outgoing: ClientRequest,
  body: ReadableStream<Uint8Array>,
  wait: number,
  patience: Patience,
): void {
  let timer: NodeJS.Timeout | undefined;
  let state: 'waiting' | 'begun' | 'over' = 'waiting';
  const begin = (): void => {
    if (state !== 'waiting') return;
    state = 'begun';
    // What it throws, `outgoing` tells too.
    pipeline(watched(body, patience.moved), outgoing).catch(() => undefined);
  };
  const end = (): void => {
    clearTimeout(timer);
    if (state === 'waiting') body.cancel().catch(() => undefined);
    state = 'over';
  };
  outgoing.once('continue', begin);
  outgoing.once('socket', () => {
    timer = setTimeout(begin, wait);
  });
  outgoing.once('response', end);
  outgoing.once('close', end);
  outgoing.flushHeaders();
}

/** The same stream, telling of each chunk that is taken from it. */
async function* watched(body: ReadableStream<Uint8Array>, onChunk: () => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    onChunk();
    yield chunk;
  }
}

function lookup(headers: IncomingHttpHeaders): AnswerHeaders {
  return {
    get: (name) => {
      const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
      return Array.isArray(value) ? value.join(', ') : (value ?? null);
    },
  };
}
