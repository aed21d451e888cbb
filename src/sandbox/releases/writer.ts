/** Somebody else: writes straight to the database of a world, while a client believes itself alone. */

import type { StoredLink, StoredRelease, World } from '../world/world.js';
import type { LinkDraft } from './link-rules.js';
import { changeLink, insertLink, newestFirst, removeLink } from './link-store.js';

/**
 * Writes to the links of one project. Only what the database itself forbids is refused, by a throw: two links of one
 * name or URL in a release. Two may share a path, as after two requests at the same moment.
 */
export interface Writer {
  /** Newest first, as GitLab lists them. */
  links(tag: string): readonly StoredLink[];
  createLink(tag: string, link: Pick<LinkDraft, 'name' | 'url'> & Partial<LinkDraft>): StoredLink;
  updateLink(tag: string, id: number, change: Partial<LinkDraft>): StoredLink;
  deleteLink(tag: string, id: number): void;
  /**
   * As GitLab's web form saves a release: every link is deleted and made anew. Ids change; paths, which the form
   * does not know, vanish; names, URLs, types and order stay.
   */
  recreateAll(tag: string): void;
  deleteRelease(tag: string): void;
}

/** A second writer for the project. Throws where the release or link it is told to touch is not there. */
export function writerOf(world: World, projectId: number): Writer {
  const releases = () => world.projects.get(projectId)?.releases;
  const release = (tag: string): StoredRelease => {
    const found = releases()?.get(tag);
    if (found === undefined) throw new Error(`project ${projectId} has no release ${tag}`);
    return found;
  };
  return {
    links: (tag) => newestFirst(release(tag).links),
    createLink(tag, link) {
      const draft = { filepath: null, link_type: 'other', ...link } as const;
      requireUnique(draft, release(tag).links);
      return insertLink(world, release(tag), draft);
    },
    updateLink(tag, id, change) {
      const link = linkOf(release(tag), id);
      const draft = { ...link, ...change };
      requireUnique(
        draft,
        release(tag).links.filter((each) => each !== link),
      );
      return changeLink(world, release(tag), link, draft);
    },
    deleteLink: (tag, id) => removeLink(world, release(tag), linkOf(release(tag), id)),
    recreateAll: (tag) => recreate(world, release(tag)),
    deleteRelease(tag) {
      releases()?.delete(tag);
    },
  };
}

function recreate(world: World, release: StoredRelease): void {
  const oldestFirst = newestFirst(release.links).toReversed();
  release.links.length = 0;
  for (const link of oldestFirst) insertLink(world, release, { ...link, filepath: null });
}

function linkOf(release: StoredRelease, id: number): StoredLink {
  const link = release.links.find((each) => each.id === id);
  if (link === undefined) throw new Error(`release ${release.tag} has no link ${id}`);
  return link;
}

function requireUnique(draft: LinkDraft, others: readonly StoredLink[]): void {
  for (const key of ['name', 'url'] as const) {
    const holder = others.find((link) => link[key] === draft[key]);
    if (holder !== undefined) throw new Error(`the ${key} of link ${holder.id} is taken: ${holder[key]}`);
  }
}
