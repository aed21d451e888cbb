/**
 * HTTP: node's server around `answer`. Listens on 127.0.0.1 only, takes bodies up to a limit, and
 * outlives whatever is thrown at it.
 */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readRequest } from '../request/body.js';
import type { Course } from '../request/course.js';
import {
  json,
  type RecordedRequest,
  type SandboxRequest,
  type SandboxResponse,
} from '../request/exchange.js';
import { isMeasured } from '../world/measured-body.js';
import type { Seed } from '../world/seed.js';
import type { GitLabVersion, GraphqlSupport } from '../world/version.js';
import type { World } from '../world/world.js';
import { createWorld } from '../world/world-from-seed.js';
import { answerInTime } from './answer.js';
import { deliver } from './delivery.js';
import type { FaultFor } from './fault.js';
import { courseOf, type Pause, pause } from './pace.js';
import { type RateLimit, type Throttle, throttleOf, withHeaders } from './throttle.js';

/** A server that runs, and what can be seen of it from inside. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT` and the relative root, no slash at the end. */
  readonly url: string;
  readonly world: World;
  /** The latest LOG_LENGTH requests, oldest first. */
  readonly log: readonly RecordedRequest[];
  /** Cuts all connections. */
  close(): Promise<void>;
}

/** How to start a sandbox. */
export interface SandboxOptions {
  readonly seed: Seed;
  /** 0, the default, lets the system pick one. */
  readonly port?: number;
  /** Relative URL root such as `/gitlab`. */
  readonly root?: string;
  /** Scheme, host and port that the instance believes to have. Default: those it is served at. */
  readonly origin?: string;
  readonly fault?: FaultFor;
  readonly version?: GitLabVersion;
  /** Default: what the version has. */
  readonly graphql?: GraphqlSupport;
  /** Milliseconds that the server works on each write, as a busy one does. Default 0. */
  readonly work?: number;
  /** Default: none. */
  readonly rateLimit?: RateLimit;
  /** Milliseconds that a GraphQL document may take. Default: GitLab's 30,000. */
  readonly graphqlTimeout?: number;
  /** Milliseconds since 1970. Default: the system's clock. */
  readonly clock?: () => number;
  /** How it waits where it works, or goes on after a hang-up. Default: the system's timers. */
  readonly pause?: Pause;
}

/** Requests. Enough for any test; a limit for a sandbox that runs for days. */
export const LOG_LENGTH = 100_000;

/** Throws what `listen` throws, such as a port that is taken. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const server = createServer();
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  const served = `http://127.0.0.1:${port}`;
  const root = options.root ?? '';
  const world = createWorld(options.seed, {
    site: { origin: options.origin ?? served, root },
    ...(options.version === undefined ? {} : { version: options.version }),
    ...(options.graphql === undefined ? {} : { graphql: options.graphql }),
    ...(options.clock === undefined ? {} : { clock: options.clock }),
  });
  const { work = 0, graphqlTimeout = 30_000, pause: wait = pause } = options;
  const log: RecordedRequest[] = [];
  let recorded = 0;
  const record: Recorder = (request) => {
    log.push(request);
    if (log.length > LOG_LENGTH) log.shift();
    recorded += 1;
    return options.fault?.(request, recorded - 1);
  };
  const throttle =
    options.rateLimit === undefined ? null : throttleOf(options.rateLimit, options.clock ?? Date.now);
  server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const begin = (): Course => courseOf(work, graphqlTimeout, wait);
    serve(world, incoming, outgoing, { record, begin, wait, throttle }).catch(() => outgoing.destroy());
  });
  return { url: `${served}${root}`, world, log, close: () => closeServer(server) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Writes a request down, and says what shall go wrong with it. */
type Recorder = (request: RecordedRequest) => ReturnType<FaultFor>;

interface RequestWatch {
  readonly record: Recorder;
  /** Called when a request has come. */
  readonly begin: () => Course;
  readonly wait: Pause;
  /** `null`: no limit. */
  readonly throttle: Throttle | null;
}

async function serve(
  world: World,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { record, begin, wait, throttle }: RequestWatch,
): Promise<void> {
  const request = await readRequest(incoming);
  if (request === 'too-large') {
    const response = json(413, { message: '413 Request Entity Too Large' }, { connection: 'close' });
    const large = { outgoing, handle: () => response, course: begin(), wait, answered: () => undefined };
    await deliver(large, undefined);
    return;
  }
  const entry = recordOf(request);
  const fault = await record(entry);
  const answered = (status: number): void => {
    entry.status = status;
  };
  const { headers, refusal } = throttle?.() ?? { headers: {}, refusal: null };
  const handle = async (course: Course): Promise<SandboxResponse> =>
    refusal ?? withHeaders(await safeAnswer(world, request, course), headers);
  await deliver({ outgoing, handle, course: begin(), wait, answered }, fault);
}

function recordOf({ method, target, headers, body }: SandboxRequest): RecordedRequest {
  const text = body === null || isMeasured(body) ? null : Buffer.from(body).toString('utf8');
  return { method, target, headers, body: text, status: null };
}

/** A bug in the sandbox is answered as GitLab answers its own. */
async function safeAnswer(world: World, request: SandboxRequest, course: Course): Promise<SandboxResponse> {
  try {
    return await answerInTime(world, request, course);
  } catch {
    return json(500, { message: '500 Internal Server Error' });
  }
}
