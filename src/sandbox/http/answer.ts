/**
 * `answer`: one request in, one answer out, no sockets. The order in which things are looked at is GitLab's:
 * is the request well formed, is there such a route, can its body be read; the rest is the route's business.
 */

import { createHash } from 'node:crypto';
import type { SandboxCall } from '../request/call.js';
import type { Course } from '../request/course.js';
import { unescapePart } from '../request/escape.js';
import {
  badRequest,
  refuseError,
  SandboxRefusal,
  type SandboxRequest,
  type SandboxResponse,
} from '../request/exchange.js';
import { readBody, readQuery, requireReadableBody } from '../request/params.js';
import { isFileTarget, isMeasured, measure } from '../world/measured-body.js';
import { catchUp, type World } from '../world/world.js';
import { findRoute, type Match } from './routes.js';
import { webDownload, webRoute } from './web.js';

/** Answers `request`, and changes `world` accordingly. Throws only where the sandbox itself has a bug. */
export function answer(world: World, request: SandboxRequest): SandboxResponse {
  catchUp(world);
  const file = isFileTarget(request.method, request.target) && !isMeasured(request.body);
  const received = file ? { ...request, body: measure(request.body ?? '') } : request;
  return finish(received, respond(world, received));
}

/**
 * As `answer`, but as time passes: whatever writes waits for its turn. GraphQL is answered here only; what it needs is
 * loaded by the first request for it.
 */
export function answerInTime(
  world: World,
  request: SandboxRequest,
  course: Course,
): SandboxResponse | Promise<SandboxResponse> {
  catchUp(world);
  if (isGraphql(world, request.target)) return respondGraphql(world, request, course);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const pause = isRead ? undefined : course.beforeWrite();
  return pause === undefined ? answer(world, request) : pause.then(() => answer(world, request));
}

function isGraphql({ site }: World, target: string): boolean {
  return target.replace(/\?.*$/s, '').replace(/\/$/, '') === `${site.root}/api/graphql`;
}

async function respondGraphql(
  world: World,
  request: SandboxRequest,
  course: Course,
): Promise<SandboxResponse> {
  try {
    const { answerGraphql } = await import('../graphql/endpoint.js');
    return finish(request, await answerGraphql(world, request, course));
  } catch (error) {
    if (error instanceof SandboxRefusal) return finish(request, error.response);
    throw error;
  }
}

function respond(world: World, request: SandboxRequest): SandboxResponse {
  try {
    return route(world, request);
  } catch (error) {
    if (error instanceof SandboxRefusal) return error.response;
    throw error;
  }
}

function route(world: World, request: SandboxRequest): SandboxResponse {
  const mark = request.target.indexOf('?');
  const path = mark < 0 ? request.target : request.target.slice(0, mark);
  const decoded = unescapePart(path);
  if (decoded === undefined || decoded.includes('\0')) throw badRequest();
  const query = readQuery(mark < 0 ? '' : request.target.slice(mark + 1));
  const body = readBody(request);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const match = findHandler(world, request.method, path);
  requireReadableBody(request);
  const call: SandboxCall = {
    world,
    request,
    path,
    route: match.values,
    query,
    // The body of a read must be well formed, but is not looked at.
    params: isRead ? query : { ...query, ...body },
  };
  return match.handler(call);
}

function findHandler(world: World, method: string, path: string): Match {
  const { root } = world.site;
  const local = path.startsWith(`${root}/`) ? path.slice(root.length) : '';
  if (local.startsWith(V3)) throw refuseError(410, 'API V3 is no longer supported. Use API V4 instead.');
  const match = local.startsWith(V4)
    ? findRoute(method, local.slice(V4.length), world.features)
    : findPage(method, local);
  if (match === undefined) throw refuseError(404, '404 Not Found');
  return match;
}

const V3 = '/api/v3/';
const V4 = '/api/v4/';

function findPage(method: string, path: string): Match | undefined {
  const values = method === 'GET' || method === 'HEAD' ? webRoute(path) : undefined;
  return values === undefined ? undefined : { handler: webDownload, values };
}

const REVALIDATE = 'max-age=0, private, must-revalidate';

/** Caching headers, the tag of the body, and `304` for whoever has that body already. */
function finish(request: SandboxRequest, response: SandboxResponse): SandboxResponse {
  if (request.method === 'HEAD') {
    return withHeaders({ ...response, body: '' }, { 'cache-control': 'no-cache' });
  }
  const good = response.status === 200 || response.status === 201;
  if (!good || response.body.length === 0) {
    // What is refused before any route is refused before the layer that writes this header.
    const early = response.status === 400 && response.headers['content-type'] !== 'application/json';
    return early ? response : withHeaders(response, { 'cache-control': 'no-cache' });
  }
  const etag = `W/"${createHash('sha256').update(response.body).digest('hex').slice(0, 32)}"`;
  const tagged = withHeaders(response, { 'cache-control': REVALIDATE, etag });
  if (request.method !== 'GET' || request.headers['if-none-match'] !== etag) return tagged;
  const { 'content-type': _type, 'content-length': _length, ...headers } = tagged.headers;
  return { status: 304, headers, body: '' };
}

function withHeaders(response: SandboxResponse, headers: Readonly<Record<string, string>>): SandboxResponse {
  return { ...response, headers: { ...headers, ...response.headers } };
}
