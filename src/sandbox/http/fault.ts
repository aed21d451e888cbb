/** How the sandbox can be told to misbehave, so that a client can be seen to cope. */

import type { RecordedRequest } from '../request/exchange.js';

/** An answer that the sandbox's rules had no part in, such as a proxy's. */
export interface StatusFault {
  /** `status`: not done, this is answered instead. `status-after`: done, but this is answered. */
  readonly kind: 'status' | 'status-after';
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: empty, as plain text. */
  readonly body?: string;
}

/** One way to misbehave. "Done" means that the world was changed as the request asks. */
export type Fault =
  | StatusFault
  /** Done and answered, both so many milliseconds later, whether or not anybody still waits. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Not done; the connection is cut. */
  | { readonly kind: 'reset-before' }
  /** Done; the connection is cut instead of an answer. */
  | { readonly kind: 'reset-after' }
  /** Not done; no answer ever comes. */
  | { readonly kind: 'hang' }
  /** Done; the answer's head and half its body come, then the connection is cut. */
  | { readonly kind: 'truncate' }
  /** Done; the answer comes in two halves, so many milliseconds apart. */
  | { readonly kind: 'slow'; readonly ms: number }
  /**
   * The connection is cut when so many writes of the request are done. The server does not notice: it goes on with the
   * others, one every `ms` milliseconds. A GraphQL document has many writes. With a `status` a proxy answers so, instead.
   */
  | { readonly kind: 'hang-up'; readonly after: number; readonly ms: number; readonly status?: number }
  /** The document's write of that number, from 1, ends it with a bare 500. Those before it are done. */
  | { readonly kind: 'break'; readonly during: number }
  /** GraphQL's time limit passes while the document's write of that number, from 1, is under way. */
  | { readonly kind: 'time-out'; readonly during: number };

/**
 * Asked before each request is handled: what shall go wrong with it, if anything. May write to the world itself,
 * as somebody else would.
 * @param index counts requests from 0, in the order of the log
 */
export type FaultFor = (
  request: RecordedRequest,
  index: number,
) => Fault | undefined | Promise<Fault | undefined>;
