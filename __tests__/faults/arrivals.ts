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
  /** The state of the release when it came. */
  readonly version: number;
  /** When it came. */
  readonly at: number;
  /** The name that the link is to have; `null` for a delete. */
  readonly name: string | null;
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
    for (const { key, name } of writesOf(request, id)) {
      const own = this.#links.get(key);
      const look = own !== undefined && own.version >= this.looked.version ? own : this.looked;
      const all = this.#arrived.get(key) ?? [];
      this.#arrived.set(key, [...all, { look, version, at, name, isLate, isAnswered }]);
    }
  }

  /**
   * The writes that may have had this effect: the last one of that name that had come by then, and those that were late.
   *
   * @param first the number of the state in which the run began; an effect counts from there
   */
  of({ before, after, version }: Effect, first: number): readonly Arrival[] {
    const all = this.#arrived.get(before === null ? `new ${after?.name}` : `${before.id}`) ?? [];
    const last = all.findLastIndex(
      (each) => each.name === (after?.name ?? null) && each.version < first + version,
    );
    return all.filter(({ isLate }, at) => isLate || at === (last === -1 ? all.length - 1 : last));
  }
}

interface LinkWrite {
  /** The link's id, or the name of one that is made. */
  readonly key: string;
  readonly name: string | null;
}

/** The links that a request writes. */
function writesOf({ method, target, body }: RecordedRequest, id: string | undefined): readonly LinkWrite[] {
  if (isDocument(target))
    return aliasesOf(body).map(({ id: row, name }) => ({
      key: row === null ? `new ${name}` : `${row}`,
      name,
    }));
  if (id === undefined && (method !== 'POST' || !target.endsWith('/links'))) return [];
  const { name = null } = JSON.parse(body || '{}') as { readonly name?: string };
  return [{ key: id ?? `new ${name}`, name }];
}
