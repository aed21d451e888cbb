/**
 * gitbeaker's resources over our client: gitbeaker knows the routes and their encoding, the client how to send.
 * The token is not given to gitbeaker at all.
 */

import { ProjectReleases, ReleaseLinks } from '@gitbeaker/core';
import {
  type DefaultRequestOptions,
  type FormattedResponse,
  formatQuery,
  type RequesterType,
  type ResourceOptions,
  type ResponseBodyTypes,
} from '@gitbeaker/requester-utils';
import type { GitLabClient } from '../client/client.js';

import type { ApiRequest } from '../client/request.js';
import type { AnswerHeaders } from '../transport/media-type.js';

/** What the constructor of any gitbeaker resource takes. */
export interface GitbeakerOptions {
  readonly host: string;
  readonly requesterFn: (options: ResourceOptions) => RequesterType;
  readonly queryTimeout: null;
  readonly rateLimits: Record<string, never>;
}

/** What is needed of a client. */
type Sender = Pick<GitLabClient, 'address' | 'send'>;

/** The routes of releases and of their links. */
export interface ReleaseResources {
  readonly releases: ProjectReleases;
  readonly links: ReleaseLinks;
}

/** @throws StoreError `refused` where the client's URL is none */
export function releaseResources(client: GitLabClient): ReleaseResources {
  const options = gitbeakerOptions(client);
  return { releases: new ProjectReleases(options), links: new ReleaseLinks(options) };
}

/** The routes of links, for one call that looks at what became of it before it is sent again. */
export function linkRoutes(client: GitLabClient, recheck: ApiRequest['recheck']): ReleaseLinks {
  const send: GitLabClient['send'] = (request) =>
    client.send({ ...request, ...(recheck !== undefined && { recheck }) });
  return new ReleaseLinks(gitbeakerOptions({ address: client.address, send }));
}

/** Options for `new MergeRequestNotes(…)` and its like. @throws StoreError `refused` where the client's URL is none */
export function gitbeakerOptions(client: Sender): GitbeakerOptions {
  const { base } = client.address;
  return {
    host: base,
    requesterFn: ({ url }) => requester(client, prefixOf(url, `${base}/api/v4/`)),
    queryTimeout: null,
    rateLimits: {},
  };
}

/**
 * gitbeaker's own `createRequesterFn` would do, but it asks of each body whether it is a `FormData`, and to know
 * what that is Node loads undici: 20 to 40 ms before the first write.
 */
function requester(client: Sender, prefix: string): RequesterType {
  const send = async <T extends ResponseBodyTypes>(
    method: ApiRequest['method'],
    endpoint: string,
    { searchParams, body }: DefaultRequestOptions = {},
  ): Promise<FormattedResponse<T>> => {
    const answer = await client.send({
      method,
      path: `${prefix}${endpoint}`,
      query: formatQuery(searchParams),
      // gitbeaker gives a DELETE the body `{}`, which some proxies refuse and GitLab does not want.
      ...(body === undefined || method === 'DELETE' ? {} : jsonBody(body)),
    });
    return { status: answer.status, headers: pagingHeaders(answer.headers), body: answer.body as T };
  };
  return {
    get: (endpoint, options) => send('GET', endpoint, options),
    post: (endpoint, options) => send('POST', endpoint, options),
    put: (endpoint, options) => send('PUT', endpoint, options),
    delete: (endpoint, options) => send('DELETE', endpoint, options),
    patch: () => Promise.reject(new TypeError('gitbeaker asks for PATCH, which no route in use has')),
  };
}

/** Keys as they are: all that is given to gitbeaker here has GitLab's own names. */
function jsonBody(body: object): Pick<ApiRequest, 'body' | 'headers'> {
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

/** Some resources (notes) keep the first part of the route, `projects`, in their base address. */
function prefixOf(url: string, api: string): string {
  const prefix = url.startsWith(api) ? url.slice(api.length) : '';
  return prefix === '' ? '' : `${prefix}/`;
}

/** Only what tells pages apart: without `link`, gitbeaker cannot follow it. */
function pagingHeaders(headers: AnswerHeaders): Record<string, string> {
  const kept = ['x-next-page', 'x-page', 'x-per-page', 'x-total'].map(
    (name) => [name, headers.get(name)] as const,
  );
  return Object.fromEntries(kept.filter((pair): pair is readonly [string, string] => pair[1] !== null));
}
