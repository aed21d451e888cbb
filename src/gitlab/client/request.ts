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
   * Called when its wait is over, before it is sent again. What it throws ends the request.
   *
   * @param mayBeDone whether an earlier try may have been carried out
   */
  readonly beforeRetry?: (mayBeDone: boolean) => Promise<void>;
}

/** Whether a request asks and changes nothing. */
export function isRead({ method }: { readonly method: string }): boolean {
  return method === 'GET' || method === 'HEAD';
}
