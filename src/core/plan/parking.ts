/** Where a link waits while others take its place: see the essay in `steps.ts`. */

import { type ClaimField, type CurrentLink, type Link, toLink } from '../link.js';
import type { Plan, UpdateChange } from './plan.js';

/** Marks a parked URL for whoever meets one: an interrupted run leaves it, the next run puts it right. */
const FRAGMENT = 'release-links-parked';

/** What the links of a release claim, or will claim. */
interface Claims {
  readonly urls: Set<string>;
  /** How many links have each path now. */
  readonly paths: Map<string | null, number>;
}

/** Chooses parking values that no link of the release claims or will claim. */
export class Parking {
  readonly #plan: Plan;
  #claims: Claims | undefined;

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
    const shared = this.#holders(before.direct_asset_path) > 1;
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

  #holders(path: string | null): number {
    return this.#known().paths.get(path) ?? 0;
  }

  /** Collected when first needed: most plans park nothing. */
  #known(): Claims {
    this.#claims ??= claimsOf(this.#plan);
    return this.#claims;
  }
}

function claimsOf({ unchanged, unmanaged, changes }: Plan): Claims {
  const urls = new Set<string>();
  const paths = new Map<string | null, number>();
  const hold = (link: CurrentLink): void => {
    urls.add(link.url);
    paths.set(link.direct_asset_path, (paths.get(link.direct_asset_path) ?? 0) + 1);
  };
  for (const link of [...unchanged, ...unmanaged]) hold(link);
  for (const change of changes) {
    if (change.action !== 'create') hold(change.before);
    if (change.action !== 'delete') urls.add(change.after.url);
  }
  return { urls, paths };
}
