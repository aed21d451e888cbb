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
import { explainFailure } from './failure.js';
import type { FailureFacts } from './failure-rows.js';
import type { AnswerHeaders } from './media-type.js';
import type { Exchanged, ExchangeRequest, HttpResponse } from './request-response.js';
import { startTimeLimit, type TimeLimit } from './time-limit.js';

/** Bytes of an error answer's body: no error takes more to say. */
const ERROR_LIMIT = 2 ** 20;

/** Sends one request. Never throws: whatever goes wrong on the way is in what it gives back. */
export async function exchange(request: ExchangeRequest, facts: FailureFacts): Promise<Exchanged> {
  if (request.deadline.aborted) {
    return { ok: false, failure: { ...explainFailure('deadline', null, facts), sent: 'no' } };
  }
  const time = startTimeLimit(request.timeout, request.deadline);
  try {
    return { ok: true, answer: await converse(request, time) };
  } catch (error) {
    const reason = time.overrun ?? (error instanceof TooLarge ? error.by : 'error');
    const failure = explainFailure(reason, error, facts);
    return { ok: false, failure: time.isConnected ? failure : { ...failure, sent: 'no' } };
  } finally {
    time.end();
  }
}

async function converse(request: ExchangeRequest, time: TimeLimit): Promise<HttpResponse> {
  const { url, method, headers, connector, limit } = request;
  const outgoing = connector.request(url, {
    ...connector.options(url),
    method,
    headers: { 'accept-encoding': ENCODINGS, ...headers, ...expectation(request.body), ...connector.headers },
    signal: time.signal,
  });
  try {
    const answered = answerOf(outgoing, time);
    sendBody(outgoing, request, time);
    const incoming = await answered;
    const isError = (incoming.statusCode ?? 0) >= 300;
    const text = await readText(incoming, isError ? Math.min(limit, ERROR_LIMIT) : limit, isError);
    // An upload that was answered before its end goes nowhere, and neither does the rest of a cut answer.
    if (!outgoing.writableFinished || !incoming.complete) outgoing.destroy();
    return { status: incoming.statusCode ?? 0, headers: lookup(incoming.headers), text };
  } catch (error) {
    outgoing.destroy();
    throw error;
  }
}

function answerOf(outgoing: ClientRequest, time: TimeLimit): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing.once('socket', (socket) => {
      if (outgoing.reusedSocket) time.connected();
      else socket.once('encrypted' in socket ? 'secureConnect' : 'connect', time.connected);
    });
    outgoing.once('response', resolve);
    // Not only once: an upload may go on failing after its answer has come.
    outgoing.on('error', reject);
    outgoing.once('close', () => reject(new Error('socket hang up')));
    // A request that has no socket yet keeps quiet when it is destroyed.
    time.signal.addEventListener('abort', () => reject(new Error('given up')));
  });
}

function sendBody(outgoing: ClientRequest, { body, timeout }: ExchangeRequest, time: TimeLimit): void {
  if (body === null) outgoing.end();
  else if (typeof body === 'string') outgoing.end(body);
  else sendOnceWelcome(outgoing, body, Math.min(WELCOME, timeout / 4), time);
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
  time: TimeLimit,
): void {
  let timer: NodeJS.Timeout | undefined;
  let state: 'waiting' | 'begun' | 'over' = 'waiting';
  const begin = (): void => {
    if (state !== 'waiting') return;
    state = 'begun';
    // What it throws, `outgoing` reports too.
    pipeline(watched(body, time.moved), outgoing).catch(() => undefined);
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

/** The same stream, reporting each chunk that is taken from it. */
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
