/** Short words for asking the sandbox without sockets. */

import { answer } from '../../src/sandbox/http/answer.js';
import type { SandboxRequest } from '../../src/sandbox/request/exchange.js';
import type { Seed } from '../../src/sandbox/world/seed-model.js';
import type { World, WorldOptions } from '../../src/sandbox/world/world.js';
import { createWorld } from '../../src/sandbox/world/world-from-seed.js';

export const RELEASES = '/api/v4/projects/24/releases';
/** The links of release v0.1. */
export const LINKS = `${RELEASES}/v0.1/assets/links`;

export interface Asked {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed, where it is JSON. */
  readonly body: unknown;
}

export interface AskOptions {
  /** Goes into `PRIVATE-TOKEN`; `null` leaves it out. Default `test-token`. */
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Objects and lists go out as JSON, strings as they are, as JSON unless `headers` say otherwise. */
  readonly body?: unknown;
}

/** @param line method and target: `GET /api/v4/…` */
export function ask(
  world: World,
  line: string,
  { token = 'test-token', headers = {}, body }: AskOptions = {},
): Asked {
  const [method = '', ...rest] = line.split(' ');
  const request: SandboxRequest = {
    method,
    target: rest.join(' '),
    headers: {
      ...(token === null ? {} : { 'private-token': token }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
  };
  const response = answer(world, request);
  const text = Buffer.from(response.body).toString('utf8');
  const json = response.headers['content-type'] === 'application/json' && text !== '';
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
}

/** A clock that stands still, so that answers with times can be written down. */
export const NOON = Date.parse('2026-11-22T12:00:00Z');

export function worldFrom(seed: Seed, options: WorldOptions = {}): World {
  return createWorld(seed, {
    site: { origin: 'https://gitlab.example', root: '' },
    clock: () => NOON,
    ...options,
  });
}
