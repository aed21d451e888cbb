/** A request that found its route, as the handlers see it. */

import type { World } from '../world/world.js';
import type { SandboxRequest, SandboxResponse } from './exchange.js';
import type { Params } from './params.js';

/** One request on its way through its handler. */
export interface SandboxCall {
  readonly world: World;
  readonly request: SandboxRequest;
  /** The raw path, relative root included, without the query. */
  readonly path: string;
  /** Decoded values of the route's variables. */
  readonly route: Readonly<Record<string, string>>;
  readonly query: Params;
  /** Query and body together; the body's value wins. */
  readonly params: Params;
}

/** What a route does. Throws a SandboxRefusal to say no. */
export type Handler = (call: SandboxCall) => SandboxResponse;

/** The value of one of the route's variables; a name that the route does not have is a bug. */
export function routeValue(call: SandboxCall, name: string): string {
  const value = call.route[name];
  if (value === undefined) throw new Error(`the route has no ${name}`);
  return value;
}

/** GET or HEAD: what changes nothing, and for which a reading scope is enough. */
export function isRead(call: SandboxCall): boolean {
  return call.request.method === 'GET' || call.request.method === 'HEAD';
}

/** The address under which the caller reached the instance. */
export function ownAddress(call: SandboxCall): string {
  const host = call.request.headers['host'];
  const { origin, root } = call.world.site;
  return `${host === undefined ? origin : `http://${host}`}${root}`;
}
