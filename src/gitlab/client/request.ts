import type { ReadableStream } from 'node:stream/web';

/** What is asked of GitLab's API. */
export interface ApiRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  /** Absent: version 4 of the REST API. */
  readonly api?: 'graphql';
  /** Below `/api/v4/`, percent-encoded. Empty for GraphQL, which has one address. */
  readonly path: string;
  /** Without `?`. */
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text, or what opens a stream; a stream is opened anew for every try. */
  readonly body?: string | (() => ReadableStream<Uint8Array>);
  /** Whether doing it twice ends as doing it once. By default true for all but POST. */
  readonly repeatable?: boolean;
  /**
   * Called when a wait is over, before it is sent: again, or for the first time where it had to wait long for its turn.
   * What the caller knew may not be so any more. What it throws ends the request.
   */
  readonly recheck?: Recheck;
}

/** Looks again before a request is sent. @param tried what became of earlier tries; `never`: there was none */
export type Recheck = (tried: 'never' | 'not-done' | 'maybe-done') => Promise<void>;

/** Whether a request asks and changes nothing. */
export function isRead({ method }: { readonly method: string }): boolean {
  return method === 'GET' || method === 'HEAD';
}
