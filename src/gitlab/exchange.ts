/**
 * One request and its answer over `fetch`: no retry, no redirect, no judgement of the status.
 *
 * A time-out covers the whole exchange, since a server that sends one byte a minute is as bad as a silent one.
 * Only an upload may take longer: each chunk that leaves starts the clock anew. A body is read up to a limit
 * and dropped beyond it, so that no server can fill the memory.
 */

import type { ReadableStream } from 'node:stream/web';
import { explainFailure, type Failure, type FailureFacts } from './failure.js';

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
  /** An undici dispatcher, where a proxy or own certificates are wanted. */
  readonly dispatcher?: object;
}

/** A complete answer, whatever its status. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export type Outcome =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly failure: Failure };

class TooLarge extends Error {}

/** Sends one request. Never throws: whatever goes wrong on the way is an outcome. */
export async function exchange(request: ExchangeRequest, facts: FailureFacts): Promise<Outcome> {
  if (request.deadline.aborted) {
    return { ok: false, failure: { ...explainFailure('deadline', null, facts), sent: 'no' } };
  }
  const aborter = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let timedOut = false;
  const restart = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timedOut = true;
      aborter.abort();
    }, request.timeout);
  };
  const cut = () => aborter.abort();
  request.deadline.addEventListener('abort', cut);
  restart();
  try {
    const response = await fetch(request.url, fetchOptions(request, aborter.signal, restart));
    const text = await readText(response, request.limit);
    return { ok: true, answer: { status: response.status, headers: response.headers, text } };
  } catch (error) {
    aborter.abort();
    const why = error instanceof TooLarge ? 'too-large' : timedOut ? 'timeout' : null;
    const reason = why ?? (request.deadline.aborted ? 'deadline' : 'error');
    return { ok: false, failure: explainFailure(reason, error, facts) };
  } finally {
    clearTimeout(timer);
    request.deadline.removeEventListener('abort', cut);
  }
}

function fetchOptions(request: ExchangeRequest, signal: AbortSignal, onChunk: () => void): RequestInit {
  const { body, dispatcher } = request;
  const streamed = body !== null && typeof body !== 'string';
  return {
    method: request.method,
    headers: request.headers,
    body: streamed ? watched(body, onChunk) : body,
    redirect: 'manual',
    signal,
    ...(streamed ? { duplex: 'half' as const } : {}),
    // Node's `fetch` takes undici's option although the standard does not know it.
    ...(dispatcher === undefined ? {} : ({ dispatcher } as object)),
  };
}

/** The same stream, telling of each chunk that is taken from it. */
async function* watched(body: ReadableStream<Uint8Array>, onChunk: () => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    onChunk();
    yield chunk;
  }
}

async function readText(response: Response, limit: number): Promise<string> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > limit) throw new TooLarge();
    pieces.push(decoder.decode(chunk, { stream: true }));
  }
  pieces.push(decoder.decode());
  return pieces.join('');
}
