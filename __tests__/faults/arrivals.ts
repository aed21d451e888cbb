/**
 * What the program knew when each of its writes left. GitLab has no conditional write: what somebody else did after the
 * program's last look is a race that nothing can prevent. What they did before it is no excuse for a write.
 */

import type { RecordedRequest } from '../../src/sandbox/request/exchange.js';
import { aliasesOf, isDocument } from './document.js';
import type { Effect } from './witness.js';

/** A look at the release. */
export interface Look {
  /** The state of the release when it began. */
  readonly version: number;
  /** For when it counts, on the clock of the run. */
  readonly at: number;
}

/** A write that came to the server. */
export interface Arrival {
  readonly look: Look;
  /** When it came. */
  readonly at: number;
  /** Whether it is carried out only when nobody waits for it any more. */
  readonly isLate: boolean;
  /** Whether GitLab's answer came through. */
  readonly isAnswered: boolean;
}

export class Arrivals {
  /** The last look at the whole release that the program has had the answer to. */
  looked: Look = { version: 0, at: 0 };
  /** The last look at one link. */
  readonly #links = new Map<string, Look>();
  readonly #arrived = new Map<string, Arrival[]>();

  /** @param version the present state of the release */
  note(request: RecordedRequest, version: number, at: number, isLate: boolean, isAnswered: boolean): void {
    const { method, target } = request;
    const [, id] = /\/assets\/links\/(\d+)$/.exec(target) ?? [];
    if (method === 'GET') {
      if (id !== undefined && isAnswered) this.#links.set(id, { version, at });
      return;
    }
    for (const key of keysOf(request, id)) {
      const own = this.#links.get(key);
      const look = own !== undefined && own.version >= this.looked.version ? own : this.looked;
      const all = this.#arrived.get(key) ?? [];
      this.#arrived.set(key, [...all, { look, at, isLate, isAnswered }]);
    }
  }

  /** The writes that may have had this effect: the last one, and those that were late. */
  of({ before, after }: Effect): readonly Arrival[] {
    const all = this.#arrived.get(before === null ? `new ${after?.name}` : `${before.id}`) ?? [];
    return all.filter(({ isLate }, at) => isLate || at === all.length - 1);
  }
}

/** Ids of the links that a request writes, and names of those that it makes. */
function keysOf({ method, target, body }: RecordedRequest, id: string | undefined): readonly string[] {
  if (isDocument(target))
    return aliasesOf(body).map((alias) => (alias.id === null ? `new ${alias.name}` : `${alias.id}`));
  if (id !== undefined) return [id];
  if (method !== 'POST' || !target.endsWith('/links')) return [];
  return [`new ${(JSON.parse(body ?? '{}') as { readonly name?: string }).name}`];
}
