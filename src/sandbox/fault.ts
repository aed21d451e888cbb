/** How the sandbox can be told to misbehave, so that a client can be seen to cope. */

import type { RecordedRequest } from './server.js';

export interface StatusFault {
  /** `status`: not done, this is answered instead. `status-after`: done, but this is answered. */
  readonly kind: 'status' | 'status-after';
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: empty, as plain text. */
  readonly body?: string;
}

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
  | { readonly kind: 'slow'; readonly ms: number };

/**
 * Asked before each request is handled: what shall go wrong with it, if anything. May write to the world itself,
 * as somebody else would.
 * @param index counts requests from 0
 */
export type FaultSource = (
  request: RecordedRequest,
  index: number,
) => Fault | undefined | Promise<Fault | undefined>;
