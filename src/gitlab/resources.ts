/**
 * gitbeaker's resources over our client: gitbeaker knows the routes and their encoding, the client how to send.
 * The token is not given to gitbeaker at all.
 */

import { createRequesterFn, type RequesterType, type ResourceOptions } from '@gitbeaker/requester-utils';
import type { ApiRequest, GitLabClient } from './client.js';
import type { AnswerHeaders } from './exchange.js';

/** What the constructor of any gitbeaker resource takes. */
export interface GitbeakerOptions {
  readonly host: string;
  readonly requesterFn: (options: ResourceOptions) => RequesterType;
  readonly queryTimeout: null;
  readonly rateLimits: Record<string, never>;
}

/** Options for `new ReleaseLinks(…)` and its like. @throws StoreError `refused` where the client's URL is none */
export function gitbeakerOptions(client: GitLabClient): GitbeakerOptions {
  const requesterFn = createRequesterFn(
    async (_, options) => options,
    async (endpoint, options = {}) => {
      const answer = await client.send(toRequest(endpoint, options, `${client.address.base}/api/v4/`));
      return {
        status: answer.status,
        headers: pagingHeaders(answer.headers),
        body: answer.body as object as Body,
      };
    },
  );
  return { host: client.address.base, requesterFn, queryTimeout: null, rateLimits: {} };
}

type Body = Record<string, unknown>;

function toRequest(endpoint: string, options: Readonly<Record<string, unknown>>, api: string): ApiRequest {
  const { method, prefixUrl, searchParams, body } = options;
  const verb = METHODS.find((known) => known === method);
  if (verb === undefined) throw new TypeError(`gitbeaker asks for the method ${String(method)}`);
  return {
    method: verb,
    path: `${prefixOf(prefixUrl, api)}${endpoint}`,
    ...(typeof searchParams === 'string' ? { query: searchParams } : {}),
    // gitbeaker gives a DELETE the body `{}`, which some proxies refuse and GitLab does not want.
    ...(typeof body === 'string' && verb !== 'DELETE'
      ? { body, headers: { 'content-type': 'application/json' } }
      : {}),
  };
}

/** Some resources (notes) keep the first part of the route, `projects`, in their base address. */
function prefixOf(prefixUrl: unknown, api: string): string {
  const prefix =
    typeof prefixUrl === 'string' && prefixUrl.startsWith(api) ? prefixUrl.slice(api.length) : '';
  return prefix === '' ? '' : `${prefix}/`;
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const;

/** Only what tells pages apart: without `link`, gitbeaker cannot follow it. */
function pagingHeaders(headers: AnswerHeaders): Record<string, string> {
  const kept = ['x-next-page', 'x-page', 'x-per-page', 'x-total'].map(
    (name) => [name, headers.get(name)] as const,
  );
  return Object.fromEntries(kept.filter((pair): pair is readonly [string, string] => pair[1] !== null));
}
