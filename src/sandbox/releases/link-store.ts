/** Links put into, changed in and taken out of a release, by whoever: the API, a release's creation, a second writer. */

import { compareText } from '../../core/text/compare.js';
import type { StoredLink, StoredRelease, World } from '../world/world.js';
import type { LinkDraft } from './link-rules.js';

/** Stores a valid draft. Name and URL of a valid draft are never null. */
export function insertLink(world: World, release: StoredRelease, draft: LinkDraft): StoredLink {
  const link: StoredLink = {
    id: world.nextId('link'),
    name: draft.name ?? '',
    url: draft.url ?? '',
    filepath: draft.filepath,
    link_type: draft.link_type,
    created_at: world.tick(),
  };
  release.links.push(link);
  touch(world, release);
  return link;
}

/** Every write to a link is a write to its release. */
export function touch(world: World, release: StoredRelease): void {
  release.updated_at = world.tick();
}

/** Stores a valid draft in place of `link`, which keeps its id and its place in the list. */
export function changeLink(
  world: World,
  release: StoredRelease,
  link: StoredLink,
  draft: LinkDraft,
): StoredLink {
  link.name = draft.name ?? '';
  link.url = draft.url ?? '';
  link.filepath = draft.filepath;
  link.link_type = draft.link_type;
  touch(world, release);
  return link;
}

/** Its name, URL and path are free at once; its id is not used again. */
export function removeLink(world: World, release: StoredRelease, link: StoredLink): void {
  release.links.splice(release.links.indexOf(link), 1);
  touch(world, release);
}

/** As GitLab lists them: newest first. Nothing decides between links of one time; the name does here. */
export function newestFirst(links: readonly StoredLink[]): StoredLink[] {
  return links.toSorted((a, b) => b.created_at - a.created_at || compareText(a.name, b.name));
}
