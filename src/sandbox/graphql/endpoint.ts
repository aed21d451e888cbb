/**
 * `/api/graphql`: whose request it is, how large it is, and the documents in it. Loaded by the first request that goes
 * there, since the library behind it is larger than the rest of the sandbox.
 */

import { type Identity, identify } from '../access/auth.js';
import type { SandboxCall } from '../request/call.js';
import type { Course } from '../request/course.js';
import {
  json,
  SandboxRefusal,
  type SandboxRequest,
  type SandboxResponse,
  text,
} from '../request/exchange.js';
import { isObject, mediaType, type Params, readBody, readQuery } from '../request/params.js';
import { isMeasured } from '../world/measured-body.js';
import type { World } from '../world/world.js';
import type { RequestContext } from './context.js';
import {
  type DocumentAnswer,
  type DocumentRequest,
  isMutation,
  type PreparedDocument,
  prepare,
  refusal,
  run,
} from './document.js';
import { schemaFor } from './schema.js';

/** Characters, over all documents of a request; variables do not count. */
const LARGEST_QUERY = 10_000;

const LIMITS = { anonymous: 200, user: 250, admin: 300 } as const;

/** Answers a request to `/api/graphql`, and changes `world` accordingly. */
export async function answerGraphql(
  world: World,
  request: SandboxRequest,
  course: Course,
): Promise<SandboxResponse> {
  const support = world.features.graphql;
  if (support === 'off' || !['GET', 'HEAD', 'POST'].includes(request.method)) return notFound();
  const mark = request.target.indexOf('?');
  const query = readQuery(mark < 0 ? '' : request.target.slice(mark + 1));
  const sent = parametersOf(request, query);
  const call: SandboxCall = { world, request, path: '', route: {}, query, params: sent.params };
  const identity = whoIs(call);
  const requests = (sent.documents ?? [sent.params]).map(documentOf);
  const schema = schemaFor(support);
  if (sizeOf(requests) > LARGEST_QUERY) throw unprocessable('Query too large');
  const prepared = requests.map((each) => prepare(schema, each));
  if (request.method !== 'POST' && prepared.some(isMutation)) {
    throw unprocessable('Mutations are forbidden in GET requests');
  }
  const context: RequestContext = {
    ...{ world, identity, course },
    writes: identity?.scopes.includes('api') === true,
    records: new Map(),
    broken: false,
  };
  const answers = await runAll(schema, requests, prepared, context);
  if (context.broken) return reply(500, { errors: [{ message: 'Internal server error' }] });
  return reply(200, sent.documents === null ? answers[0] : answers);
}

/** One after another; a sum over the limit stops all of them. */
async function runAll(
  schema: ReturnType<typeof schemaFor>,
  requests: readonly DocumentRequest[],
  prepared: readonly PreparedDocument[],
  context: RequestContext,
): Promise<DocumentAnswer[]> {
  const limit = LIMITS[context.identity === null ? 'anonymous' : context.identity.admin ? 'admin' : 'user'];
  const sum = prepared.reduce((total, each) => total + (each.errors === null ? each.score : 0), 0);
  const answers: DocumentAnswer[] = [];
  for (const [index, each] of prepared.entries()) {
    const request = requests[index];
    if (context.broken || request === undefined) break;
    if (each.errors !== null) {
      answers.push(refusal(each.errors));
    } else if (sum > limit) {
      const message = `Query has complexity of ${sum}, which exceeds max complexity of ${limit}`;
      answers.push({ errors: [{ message }] });
    } else {
      const complexity = { limit, score: each.score };
      answers.push(await run(schema, each, request, { request: context, complexity }));
    }
  }
  return answers;
}

interface PostedBody {
  readonly params: Params;
  /** Where the body is a list. */
  readonly documents: readonly Params[] | null;
}

/** A JSON body is read anew: here numbers stay numbers. */
function parametersOf(request: SandboxRequest, query: Params): PostedBody {
  const params = { ...query, ...readBody(request) };
  const { body } = request;
  if (mediaType(request) !== 'application/json' || body === null || isMeasured(body)) {
    return { params, documents: null };
  }
  const source = Buffer.from(body).toString('utf8');
  const value: unknown = source === '' ? {} : JSON.parse(source);
  if (Array.isArray(value)) return { params, documents: value.map((each) => (isObject(each) ? each : {})) };
  return { params: isObject(value) ? { ...query, ...value } : query, documents: null };
}

function documentOf(params: Params): DocumentRequest {
  const { query, operationName } = params;
  return {
    query: typeof query === 'string' ? query : '',
    variables: variablesOf(params['variables']),
    operationName: typeof operationName === 'string' ? operationName : null,
  };
}

function variablesOf(value: unknown): Params {
  if (value === undefined || value === null || value === '') return {};
  if (isObject(value)) return value;
  const read = typeof value === 'string' ? readJson(value) : undefined;
  if (!isObject(read)) throw unprocessable('Variables are not valid JSON');
  return read;
}

function readJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function sizeOf(requests: readonly DocumentRequest[]): number {
  return requests.reduce((sum, { query }) => sum + [...query].length, 0);
}

const TOKEN_HEADERS = ['private-token', 'job-token', 'deploy-token'];
const TOKEN_PARAMS = ['private_token', 'access_token', 'bearer_token', 'job_token'];

/** A token that is no user's is refused without a reason. Job tokens are no user's here. */
function whoIs(call: SandboxCall): Identity {
  const identity = known(call);
  if (identity !== null) return identity;
  const { headers } = call.request;
  const sent =
    TOKEN_HEADERS.some((name) => headers[name] !== undefined) ||
    TOKEN_PARAMS.some((name) => call.params[name] !== undefined) ||
    /^bearer\b/i.test(headers['authorization'] ?? '');
  if (sent) throw new SandboxRefusal(reply(401, { errors: [{ message: 'Invalid token' }] }));
  return null;
}

function known(call: SandboxCall): Identity {
  try {
    return identify(call, { jobTokens: false, scopes: ['api', 'read_api'] });
  } catch (error) {
    if (error instanceof SandboxRefusal) return null;
    throw error;
  }
}

function unprocessable(message: string): SandboxRefusal {
  return new SandboxRefusal(reply(422, { errors: [{ message }] }));
}

function reply(status: number, body: unknown): SandboxResponse {
  return json(status, body, { 'content-type': 'application/json; charset=utf-8' });
}

/** What GitLab shows where there is no such page. */
function notFound(): SandboxResponse {
  const page =
    '<!DOCTYPE html>\n<html><head><title>The page could not be found (404)</title></head></html>\n';
  return text(404, page, { 'content-type': 'text/html; charset=utf-8' });
}
