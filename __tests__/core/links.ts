/** Builders that keep table tests short: `current(7, 'a', 'https://x/a')`. */

import type { CurrentLink, Link } from '../../src/core/link.js';
import type { Policy } from '../../src/core/plan/plan.js';

export function link(name: string, url: string, more: Partial<Link> = {}): Link {
  return { name, url, link_type: 'other', direct_asset_path: null, ...more };
}

export function current(id: number, name: string, url: string, more: Partial<Link> = {}): CurrentLink {
  const plain = link(name, url, more);
  return {
    ...plain,
    id,
    direct_asset_url:
      plain.direct_asset_path === null ? url : `https://gitlab.test${plain.direct_asset_path}`,
  };
}

/** Prunes all and ignores what begins with `Nightly`. */
export const PRUNE: Policy = { ignore: ['Nightly*'], prune: true };

export const KEEP: Policy = { ...PRUNE, prune: false };
