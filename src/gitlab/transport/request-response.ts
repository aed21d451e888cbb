/** What goes into an exchange over HTTP, and what comes out of it. */

import type { ReadableStream } from 'node:stream/web';
import type { Connector } from './connection.js';
import type { Failure } from './failure.js';
import type { AnswerHeaders } from './media-type.js';

/** A request as it is sent. */
export interface ExchangeRequest {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | ReadableStream<Uint8Array> | null;
  /** Milliseconds until the answer is complete; for an upload, between two chunks and after the last. */
  readonly timeout: number;
  /** Aborts the exchange in flight. */
  readonly deadline: AbortSignal;
  /** Bytes of body, after decompression. An error answer has ERROR_LIMIT at most. */
  readonly limit: number;
  readonly connector: Connector;
}

/** A complete answer, whatever its status. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly text: string;
}

/** How an exchange ended: with an answer, or without. */
export type Exchanged =
  | { readonly ok: true; readonly answer: HttpResponse }
  | { readonly ok: false; readonly failure: Failure };
