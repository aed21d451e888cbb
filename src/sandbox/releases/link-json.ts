/** A link and a release as the API shows them. */

import { escapePath, escapeSegment } from '../request/escape.js';
import { isoTime, type Project, type StoredLink, type StoredRelease, type World } from '../world/world.js';
import { newestFirst } from './link-store.js';

/** Key order is GitLab's. The path is never shown, only the address made of it. */
export function linkJson(world: World, project: Project, release: StoredRelease, link: StoredLink): object {
  const { features } = world;
  return {
    id: link.id,
    name: link.name,
    url: link.url,
    ...(features.directAssetUrl ? { direct_asset_url: assetUrl(world, project, release, link) } : {}),
    ...(features.external ? { external: !link.url.startsWith(webUrl(world, project)) } : {}),
    ...(features.linkType ? { link_type: link.link_type } : {}),
  };
}

function webUrl(world: World, project: Project): string {
  return `${world.site.origin}${world.site.root}/${project.path}`;
}

/** `direct_asset_url`: the link's own URL where it has no path. */
export function assetUrl(
  world: World,
  project: Project,
  release: StoredRelease,
  link: Pick<StoredLink, 'url' | 'filepath'>,
): string {
  if (link.filepath === null || link.filepath === '') return link.url;
  const path = escapePath(link.filepath.replace(/^\//, ''));
  return `${webUrl(world, project)}/-/releases/${escapeSegment(release.tag)}/downloads/${path}`;
}

/** The archives that GitLab offers of every release: zip, tar.gz, tar.bz2 and tar. */
const SOURCE_FORMATS = 4;

/** How many source archives a release counts among its assets: none for whoever may not read code. */
export function sourceCount(readCode: boolean): number {
  return readCode ? SOURCE_FORMATS : 0;
}

/**
 * The parts of a release that have to do with its links. Left out: author, commit, evidences, addresses. The four
 * source archives are counted but not listed; without access to code they are not counted either.
 */
export function releaseJson(
  world: World,
  project: Project,
  release: StoredRelease,
  readCode: boolean,
): object {
  return {
    name: release.name ?? release.tag,
    tag_name: release.tag,
    description: release.description,
    created_at: isoTime(release.created_at),
    released_at: isoTime(release.released_at),
    upcoming_release: release.released_at > world.now(),
    assets: {
      count: release.links.length + sourceCount(readCode),
      ...(readCode ? { sources: [] } : {}),
      links: newestFirst(release.links).map((link) => linkJson(world, project, release, link)),
    },
  };
}
