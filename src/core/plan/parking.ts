/** Where a link waits while others take its place: see the essay in `schedule.ts`. */

import { type ClaimField, type CurrentLink, type Link, toLink } from '../link.js';
import type { Rows, UpdateChange } from './change.js';
import { FRAGMENT } from './parked-name.js';

/** Chooses parking values that no link of the release claims or will claim. */
export class Parking {
  /** URLs that look parked: those of an interrupted run, and those that are chosen here. */
  readonly #parkedUrls = new Set<string>();
  /** Names that look parked, likewise. */
  readonly #parkedNames = new Set<string>();
  /** How many links have each path now; only of the paths that parked links have, which are few. */
  readonly #paths = new Map<string, number>();

  /** @param parked every change that will be parked */
  constructor(plan: Rows, parked: readonly UpdateChange[]) {
    for (const { before } of parked) {
      if (before.direct_asset_path !== null) this.#paths.set(before.direct_asset_path, 0);
    }
    // Most plans park nothing, and need not be looked through.
    if (parked.length > 0) this.#lookThrough(plan);
  }

  /**
   * What the link of `change` should be while it is parked.
   *
   * @param contested the fields whose present values others want
   */
  park(change: UpdateChange, contested: ReadonlySet<ClaimField> = new Set()): Link {
    const { before, after } = change;
    const path = before.direct_asset_path;
    const isShared = path !== null && (this.#paths.get(path) ?? 0) > 1;
    return {
      ...toLink(before),
      name: contested.has('name') ? this.#parkedName(after.name, before.id) : before.name,
      url: contested.has('url') ? this.#parkedUrl(after.url, before.id) : before.url,
      direct_asset_path: contested.has('direct_asset_path') || isShared ? null : path,
    };
  }

  /** The target itself, made distinct by its fragment, which no server ever sees. */
  #parkedUrl(url: string, id: number): string {
    const stem = `${url}${url.includes('#') ? '-' : '#'}${FRAGMENT}-${id}`;
    let parked = stem;
    for (let count = 2; this.#parkedUrls.has(parked); count += 1) parked = `${stem}-${count}`;
    this.#parkedUrls.add(parked);
    return parked;
  }

  #parkedName(name: string, id: number): string {
    const stem = `${name} (${FRAGMENT}-${id}`;
    let parked = `${stem})`;
    for (let count = 2; this.#parkedNames.has(parked); count += 1) parked = `${stem}-${count})`;
    this.#parkedNames.add(parked);
    return parked;
  }

  #lookThrough({ unchanged, unmanaged, changes }: Rows): void {
    for (const link of unchanged) this.#note(link);
    for (const link of unmanaged) this.#note(link);
    for (const change of changes) {
      if (change.action !== 'create') this.#note(change.before);
      if (change.action !== 'delete') this.#noteClaims(change.after);
    }
  }

  #note(link: CurrentLink): void {
    this.#noteClaims(link);
    const path = link.direct_asset_path;
    const count = path === null ? undefined : this.#paths.get(path);
    if (path !== null && count !== undefined) this.#paths.set(path, count + 1);
  }

  #noteClaims({ name, url }: Link): void {
    if (url.includes(FRAGMENT)) this.#parkedUrls.add(url);
    if (name.includes(FRAGMENT)) this.#parkedNames.add(name);
  }
}
