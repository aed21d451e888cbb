/** A link as the API shows it. */

import { escapePath, escapeSegment } from '../request/escape.js';
import type { Project, StoredLink, StoredRelease, World } from '../world/world.js';

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

/** Address of a project's page. */
export function webUrl(world: World, project: Project): string {
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
