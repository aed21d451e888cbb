/** What every way out of this machine has: how a request is sent on it, and how long its connections are kept. */

import type { RequestOptions, request } from 'node:http';
import type { SecureContext } from 'node:tls';

/** The way out for all requests to one origin. */
export interface Connector {
  /** `request` of node:http or node:https. */
  readonly request: typeof request;
  /** What goes with a request for `url` besides its own method and headers. */
  readonly options: (url: URL) => RequestOptions;
  /** Headers for the proxy itself. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A connection that rests longer is closed: servers and what stands before them close theirs after five seconds
 * and more, and a request on its way in that very moment would be lost. Milliseconds.
 */
const REST = 4000;

/** Options of an agent that keeps connections. None of them holds up the end of the process while it rests. */
export const KEPT = { keepAlive: true, timeout: REST } as const;

/** Whom TLS trusts. */
export interface Trust {
  readonly secureContext?: SecureContext;
}
