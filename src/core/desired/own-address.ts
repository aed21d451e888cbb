/**
 * Links that lead to their own permanent address.
 *
 * GitLab reports the path of a link as `<project>/-/releases/<tag>/downloads/<path>`, and an address that is the link's
 * URL as "no path". So a link whose URL is that very address would be changed by every run, and whoever opens it is sent
 * round in a circle. The same place has several addresses: by path or id of the project, on the web or in the API, by tag
 * or as the latest release. A circle it is in all of them.
 */

import type { Link } from '../link.js';
import { parsedUrl } from '../parsed-url.js';
import { error, type Problem, warning } from '../problem/problem.js';
import { quoted } from '../text/quoted.js';

/** The release that a link belongs to, as far as it is known. */
export interface OwnRelease {
  /** Base URL of the instance. */
  readonly gitlabUrl?: string | null;
  readonly tag?: string | null;
  /** Every name under which the project is known: a numeric id, a full path. */
  readonly projects?: readonly string[];
}

/** A permanent address, taken apart and decoded. */
interface PermanentAddress {
  /** A numeric id or a full path. */
  readonly project: string;
  /** The tag; `null` for the latest release, whichever that is. */
  readonly tag: string | null;
  /** With `/` at its start. */
  readonly path: string;
}

/**
 * `own-address`: an error where the link leads to itself, a warning where that cannot be known because the project is
 * known by its id and named by its path, or the other way round.
 */
export function ownAddress(link: Link, release: OwnRelease): readonly Problem[] {
  const { url, direct_asset_path: path } = link;
  const { tag = null, projects = [] } = release;
  if (path === null || !url.includes('/downloads/')) return [];
  const address = permanentAddress(url, release.gitlabUrl ?? null);
  if (address === null || address.path !== path || tag === null) return [];
  if (address.tag !== null && address.tag !== tag) return [];
  const isSame = sameProject(address.project, projects);
  if (isSame === false) return [];
  const message = `the URL ${quoted(url)} is the permanent address of the link itself`;
  const hint = 'Write where the file really is; GitLab makes the permanent address from `direct_asset_path`.';
  if (isSame === true) return [error('own-address', message, hint)];
  return [warning('own-address', `perhaps ${message}`, hint)];
}

/** `null` where one is an id and the others are paths, so that nothing can be said. */
function sameProject(one: string, others: readonly string[]): boolean | null {
  const same = others.some((other) => other.toLowerCase() === one.toLowerCase());
  if (same) return true;
  return others.some((other) => isId(other) === isId(one)) ? false : null;
}

function isId(project: string): boolean {
  return /^\d+$/.test(project);
}

/** Takes an address apart; `null` where it is none of this instance. */
function permanentAddress(url: string, gitlabUrl: string | null): PermanentAddress | null {
  const below = gitlabUrl === null ? null : pathBelow(url, gitlabUrl);
  if (below === null) return null;
  const match =
    /^\/api\/v4\/projects\/([^/]+)\/releases\/(.+?)\/downloads(\/.+)$/.exec(below) ??
    /^\/projects\/(\d+)\/(?:-\/)?releases\/(.+?)\/downloads(\/.+)$/.exec(below) ??
    /^\/(.+?)\/(?:-\/)?releases\/(.+?)\/downloads(\/.+)$/.exec(below);
  if (match === null) return null;
  const [, project = '', tag = '', path = ''] = match.map((part) => decoded(part ?? ''));
  return { project, tag: tag === 'permalink/latest' ? null : tag, path };
}

/** The path of a URL below the instance's own, without query and fragment; `null` where it is elsewhere. */
function pathBelow(url: string, gitlabUrl: string): string | null {
  const there = parsedUrl(url);
  const own = parsedUrl(gitlabUrl);
  if (there === null || own === null) return null;
  // GitLab answers on http with a redirect to https.
  if (there.host !== own.host && there.hostname !== own.hostname) return null;
  const root = own.pathname.replace(/\/$/, '');
  return there.pathname.startsWith(`${root}/`) ? there.pathname.slice(root.length) : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
