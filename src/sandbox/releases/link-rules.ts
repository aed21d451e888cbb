/** What the model Releases::Link checks before a row is written, and the database after it. */

import type { LinkType } from '../../core/link.js';
import { isBlank, strip } from '../request/ruby-text.js';
import type { StoredLink, World } from '../world/world.js';
import { fitsIndex } from './index-row.js';
import { blockedReason } from './url-rules.js';

/** What a caller would like a link to be. */
export interface LinkDraft {
  readonly name: string | null;
  readonly url: string | null;
  readonly filepath: string | null;
  readonly link_type: LinkType | null;
}

/** One thing that is wrong with a draft. */
export interface LinkFault {
  readonly attribute: 'url' | 'name' | 'filepath';
  /** Without the attribute: `has already been taken`. */
  readonly message: string;
}

const LONGEST_PATH = 128;
const TAKEN = 'has already been taken';

/** The draft as it would be stored: GitLab strips the URL, and nothing else. */
export function normalised(draft: LinkDraft): LinkDraft {
  return draft.url === null ? draft : { ...draft, url: strip(draft.url) };
}

/** Faults of the draft itself, in GitLab's order. */
export function ownFaults(world: World, draft: LinkDraft): LinkFault[] {
  return [
    ...urlFaults(world, draft.url),
    ...(isBlank(draft.name) ? [{ attribute: 'name', message: "can't be blank" } as const] : []),
    ...pathFaults(world, draft.filepath),
  ];
}

/** All faults, those against the release's other links included. */
export function faultsOf(world: World, draft: LinkDraft, others: readonly StoredLink[]): LinkFault[] {
  const taken = (attribute: LinkFault['attribute']): LinkFault[] => {
    const value = draft[attribute];
    const holder =
      value === null || value === '' ? undefined : others.find((link) => link[attribute] === value);
    return holder === undefined ? [] : [{ attribute, message: TAKEN }];
  };
  const own = ownFaults(world, draft);
  return (['url', 'name', 'filepath'] as const).flatMap((attribute) => [
    ...own.filter((fault) => fault.attribute === attribute),
    ...taken(attribute),
  ]);
}

/** Whether the unique indexes can hold the row. */
export function fitsDatabase(draft: LinkDraft): boolean {
  return fitsIndex(draft.name ?? '') && fitsIndex(draft.url ?? '');
}

function urlFaults(world: World, url: string | null): LinkFault[] {
  const attribute = 'url';
  if (url === null || isBlank(url)) {
    return [
      { attribute, message: "can't be blank" },
      { attribute, message: 'must be a valid URL' },
    ];
  }
  const reason = blockedReason(url, new URL(world.site.origin).hostname);
  return reason === null ? [] : [{ attribute, message: `is blocked: ${reason}` }];
}

/** GitLab's FILEPATH_REGEX: the second character may be anything but `/`, which is odd but so. */
const CURRENT_PATH = /^\/[^/](?!.*\/\/)[-.\w/]+[\da-zA-Z]$/u;
/** That of 12.x and 13.x. */
const OLD_PATH = /^\/(?!\/)(?!.*\/\/)[-.\w/]*[\da-zA-Z]$/;

function pathFaults(world: World, path: string | null): LinkFault[] {
  const attribute = 'filepath';
  if (path === null) return [];
  if ([...path].length > LONGEST_PATH) {
    return [{ attribute, message: `is too long (maximum is ${LONGEST_PATH} characters)` }];
  }
  const pattern = world.features.pathPattern === 'current' ? CURRENT_PATH : OLD_PATH;
  return pattern.test(path) ? [] : [{ attribute, message: 'is in an invalid format' }];
}

/** `Url has already been taken`. */
export function sentence(fault: LinkFault): string {
  return `${fault.attribute.charAt(0).toUpperCase()}${fault.attribute.slice(1)} ${fault.message}`;
}
