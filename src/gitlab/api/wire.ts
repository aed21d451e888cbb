/**
 * GitLab's JSON and our links, both ways.
 *
 * GitLab never returns the path of a link. It returns `direct_asset_url`, which is the link's URL where there
 * is no path, and else `<project page>/-/releases/<tag>/downloads/<path>`; the path is read out of that. An
 * address that cannot be read is an error and not "no path", because a PUT with no path would remove it.
 *
 * What old servers get is what today's get: GitLab drops parameters it does not know. 11.7 takes name and url,
 * 12.10 and later `filepath` too, 13.1 and later `link_type`, 15.9 and later `direct_asset_path`.
 */

import { type CurrentLink, LINK_TYPES, type Link, type LinkType } from '../../core/link.js';
import { isRecord } from '../../core/record.js';
import { StoreError } from '../../ports/store-error.js';

/** The parameters of a create: the path under both of its names, and only where there is one. */
export function createBody(link: Link): Record<string, string> {
  const { name, url, link_type, direct_asset_path: path } = link;
  return {
    name,
    url,
    link_type,
    ...(path === null ? {} : { direct_asset_path: path, filepath: path }),
  };
}

/**
 * The parameters of an update: always the whole link, since GitLab resets a `link_type` that is left out to
 * `other` (lib/api/release/links.rb). `null` clears the path, and has to stand under both names: where only
 * one is null GitLab takes the other.
 */
export function updateBody(link: Link): Record<string, string | null> {
  const { name, url, link_type, direct_asset_path: path } = link;
  return { name, url, link_type, direct_asset_path: path, filepath: path };
}

/** What an answer reports about the age of its server. */
export interface LinkAnswer {
  readonly link: CurrentLink;
  /** Whether there is a `link_type`. There is none before GitLab 13.1. */
  readonly hasType: boolean;
  /** Whether there is a `direct_asset_url`. Without it nobody can tell the path. */
  readonly hasAddress: boolean;
}

/**
 * Reads one link.
 *
 * @param where the place in the answer, for the error (`assets.links[3]`)
 * @throws StoreError `unexpected` that names the place
 */
export function readLink(value: unknown, tag: string, where: string): LinkAnswer {
  if (!isRecord(value)) throw unexpected(where, 'an object', value);
  const id = own(value, 'id');
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 0)
    throw unexpected(`${where}.id`, 'an id', id);
  const name = readString(value, 'name', where);
  const url = readString(value, 'url', where);
  const type = own(value, 'link_type');
  const told = own(value, 'direct_asset_url');
  const direct = told ?? url;
  if (typeof direct !== 'string') throw unexpected(`${where}.direct_asset_url`, 'a string', direct);
  const path = direct === url ? null : pathIn(direct, tag);
  if (path === undefined) {
    throw new StoreError('unexpected', `GitLab's answer has a ${where}.direct_asset_url of an unknown form`, {
      hint: 'Its permanent path cannot be read from this address and would be lost: please report the form of the address',
    });
  }
  return {
    link: {
      id,
      name,
      url,
      link_type: readType(type, where),
      direct_asset_path: path,
      direct_asset_url: direct,
    },
    hasType: type !== undefined,
    hasAddress: told !== undefined && told !== null,
  };
}

/**
 * Reads a list of links, each id once: one that stood there twice would be updated and then deleted.
 *
 * @throws StoreError `unexpected`
 */
export function readLinks(value: unknown, tag: string, where: string): CurrentLink[] {
  if (!Array.isArray(value)) throw unexpected(where, 'a list', value);
  const links = value.map((item: unknown, index) => readLink(item, tag, `${where}[${index}]`).link);
  return [...new Map(links.map((link) => [link.id, link])).values()];
}

/** A release as GitLab has it, its page as GitLab names it. */
export interface ReleaseAnswer {
  readonly tag: string;
  readonly links: readonly CurrentLink[];
  /** `_links.self`, unchecked. */
  readonly self: unknown;
}

/** Reads a release with all its links. @throws StoreError `unexpected` */
export function readRelease(value: unknown, where: string): ReleaseAnswer {
  if (!isRecord(value)) throw unexpected(where, 'an object', value);
  const tag = readString(value, 'tag_name', where);
  const assets = own(value, 'assets');
  if (!isRecord(assets)) throw unexpected(`${where}.assets`, 'an object', assets);
  const addresses = own(value, '_links');
  return {
    tag,
    links: readLinks(own(assets, 'links'), tag, `${where}.assets.links`),
    self: isRecord(addresses) ? own(addresses, 'self') : undefined,
  };
}

/** `null` is what rows from before 13.1 have, and what POST /releases stores for `null`. */
function readType(value: unknown, where: string): LinkType {
  if (value === undefined || value === null) return 'other';
  const type = LINK_TYPES.find((known) => known === value);
  if (type === undefined) throw unexpected(`${where}.link_type`, `one of ${LINK_TYPES.join(', ')}`, value);
  return type;
}

/**
 * The path in a `direct_asset_url`, or `undefined` where it is none for this tag.
 *
 * The text is not parsed as a URL: a parser would resolve the `..` that a path may have. The leftmost match
 * counts, since a path may contain anything that looks like one, but a project's path has no segment `-`.
 */
function pathIn(direct: string, tag: string): string | undefined {
  const segments = direct.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*\//i, '').split('/');
  const starts = [...segments.keys()].filter((index) => segments[index] === 'releases');
  const tagForms = [[tag], tag.split('/')];
  for (const modern of [true, false]) {
    for (const start of starts) {
      if (modern && segments[start - 1] !== '-') continue;
      for (const form of tagForms) {
        const end = start + 1 + form.length;
        if (segments[end] !== 'downloads') continue;
        if (!form.every((part, index) => decode(segments[start + 1 + index] ?? '') === part)) continue;
        return `/${segments
          .slice(end + 1)
          .map(decode)
          .join('/')}`;
      }
    }
  }
  return undefined;
}

/** Percent sequences decoded; a segment with a broken one is as it is. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function readString(value: Readonly<Record<string, unknown>>, key: string, where: string): string {
  const found = own(value, key);
  if (typeof found !== 'string') throw unexpected(`${where}.${key}`, 'a string', found);
  return found;
}

function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function unexpected(where: string, expected: string, found: unknown): StoreError {
  return new StoreError(
    'unexpected',
    `GitLab's answer has ${describe(found)} where ${where} should be ${expected}`,
    {
      hint: 'Check that `gitlab-url` is the address of a GitLab, or look for a newer version of this program',
    },
  );
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  // Only what can be nobody's secret is repeated.
  if (typeof value === 'string') return /^[a-z_]{1,20}$/.test(value) ? `"${value}"` : 'a string';
  return typeof value === 'object'
    ? 'an object'
    : `${typeof value === 'number' ? 'the number' : 'the value'} ${String(value)}`;
}
