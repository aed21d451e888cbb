/**
 * A release link, as this program thinks of it.
 *
 * The four properties carry GitLab's own API names, so that one spelling serves the manifest, the wire,
 * the JSON output and the code.
 */

/** What GitLab accepts as `link_type` (Releases::Link), in the order of its documentation. */
export const LINK_TYPES = ['other', 'runbook', 'image', 'package'] as const;

/** One of LINK_TYPES. */
export type LinkType = (typeof LINK_TYPES)[number];

/** A link as it should be. `direct_asset_path` is `null` where the link has no permanent path. */
export interface Link {
  readonly name: string;
  readonly url: string;
  readonly link_type: LinkType;
  readonly direct_asset_path: string | null;
}

/** A link as GitLab reports it now. `id` is not stable: GitLab's web form recreates every link on save. */
export interface CurrentLink extends Link {
  readonly id: number;
  /** The permanent address (`…/-/releases/<tag>/downloads/<path>`), or the URL itself where there is no path. */
  readonly direct_asset_url: string;
}

/** The properties of a link, in the order in which they are shown. */
export const LINK_FIELDS = ['name', 'url', 'link_type', 'direct_asset_path'] as const;

/** A property of a link that GitLab stores and an update may change: one of LINK_FIELDS. */
export type LinkField = (typeof LINK_FIELDS)[number];

/**
 * The properties whose values are unique within a release. A link that has such a value *claims* it:
 * GitLab refuses a second claim with `… has already been taken` (Releases::Link validations).
 */
export const CLAIM_FIELDS = ['name', 'url', 'direct_asset_path'] as const;

/** One of CLAIM_FIELDS. */
export type ClaimField = (typeof CLAIM_FIELDS)[number];

/** The fields in which two links differ, in the order of LINK_FIELDS; empty where they are the same. */
export function changedFields(before: Link, after: Link): LinkField[] {
  return LINK_FIELDS.filter((field) => before[field] !== after[field]);
}

/** Just the four properties, without what a wider type (an id, a place in a file) adds. */
export function toLink(link: Link): Link {
  return {
    name: link.name,
    url: link.url,
    link_type: link.link_type,
    direct_asset_path: link.direct_asset_path,
  };
}

/**
 * The last path segment of a URL that is not empty, with its percent sequences decoded: the name of the file, as
 * `${basename}` would give it. `null` where there is no path. What decodes to no text, or to control characters or
 * a `/`, stays encoded.
 */
export function nameFromUrl(url: string): string | null {
  const path = url.replace(/[?#].*/s, '').replace(/^[^:/]*:(?:\/\/[^/]*)?/, '');
  const segment = path.split('/').findLast((part) => part !== '');
  return segment === undefined ? null : decoded(segment);
}

function hasControl(text: string): boolean {
  // A look into Unicode's tables takes V8 a while; most texts do without.
  return !/^[ -~]*$/.test(text) && /\p{Cc}/u.test(text);
}

function decoded(segment: string): string {
  try {
    const text = decodeURIComponent(segment);
    return text.includes('/') || hasControl(text) || text.trim() === '' ? segment : text;
  } catch {
    // A broken percent sequence, which GitLab accepts in a URL.
    return segment;
  }
}
