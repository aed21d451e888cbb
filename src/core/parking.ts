/** Where a link waits while others take its place: see the essay in `steps.ts`. */

import { type ClaimField, type CurrentLink, type Link, toLink } from './link.js';
import type { Plan, UpdateChange } from './plan.js';

/** Marks a parked URL for whoever meets one: an interrupted run leaves it, the next run puts it right. */
const FRAGMENT = 'release-links-parked';

/** Chooses parking values that no link of the release claims or will claim. */
export class Parking {
  readonly #plan: Plan;
  #claims: { readonly urls: Set<string>; readonly paths: Map<string, number> } | undefined;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /**
   * What the link of `change` should be while it is parked.
   *
   * @param contested the fields whose present values others want
   */
  park(change: UpdateChange, contested: ReadonlySet<ClaimField> = new Set()): Link {
    const { before, after } = change;
    const shared = before.direct_asset_path !== null && this.#holders(before.direct_asset_path) > 1;
    return {
      ...toLink(before),
      url: contested.has('url') ? this.#parkedUrl(after.url, before.id) : before.url,
      direct_asset_path: contested.has('direct_asset_path') || shared ? null : before.direct_asset_path,
    };
  }

  /** The target itself, told apart by its fragment, which no server ever sees. */
  #parkedUrl(url: string, id: number): string {
    const { urls } = this.#known();
    const stem = `${url}${url.includes('#') ? '-' : '#'}${FRAGMENT}-${id}`;
    let parked = stem;
    for (let count = 2; urls.has(parked); count += 1) parked = `${stem}-${count}`;
    urls.add(parked);
    return parked;
  }

  #holders(path: string): number {
    return this.#known().paths.get(path) ?? 0;
  }

  /** Collected when first needed: most plans park nothing. */
  #known(): { readonly urls: Set<string>; readonly paths: Map<string, number> } {
    if (this.#claims === undefined) {
      const urls = new Set<string>();
      const paths = new Map<string, number>();
      for (const link of currentLinks(this.#plan)) {
        urls.add(link.url);
        if (link.direct_asset_path !== null) {
          paths.set(link.direct_asset_path, (paths.get(link.direct_asset_path) ?? 0) + 1);
        }
      }
      for (const change of this.#plan.changes) if (change.action !== 'delete') urls.add(change.after.url);
      this.#claims = { urls, paths };
    }
    return this.#claims;
  }
}

function currentLinks(plan: Plan): CurrentLink[] {
  const changed = plan.changes.flatMap((change) => (change.action === 'create' ? [] : [change.before]));
  return [...plan.unchanged, ...plan.unmanaged, ...changed];
}
