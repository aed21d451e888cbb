/** What the fields outside the mutations give. */

import { type Access, accessTo } from '../access/permission.js';
import { assetUrl } from '../releases/link-json.js';
import { sourceCount } from '../releases/release-json.js';
import { isoTime, type Project, type StoredLink, type StoredRelease, type World } from '../world/world.js';
import {
  type Connection,
  connectionOf,
  linkCursor,
  offsetCursor,
  type PageArguments,
} from './connections.js';
import type { RequestContext } from './context.js';
import { gidOf } from './gid.js';

/** The project as the caller may see it; `null` where it is not there or may not be seen. */
export function findProject({ world, identity }: RequestContext, fullPath: string): Access | null {
  const id = world.paths.get(fullPath.toLowerCase());
  const project = id === undefined ? undefined : world.projects.get(id);
  return project === undefined ? null : accessTo(project, identity);
}

/** What `Query.project` answers with: the fields that GraphQL reads of it. */
export function projectValue(world: World, access: Access): object {
  const { project } = access;
  return {
    id: gidOf('Project', project.id),
    name: project.path.slice(project.path.lastIndexOf('/') + 1),
    path: project.path.slice(project.path.lastIndexOf('/') + 1),
    fullPath: project.path,
    webUrl: `${world.site.origin}${world.site.root}/${project.path}`,
    visibility: project.visibility,
    archived: project.archived,
    release: ({ tagName }: { tagName: string }) => {
      const release = access.readReleases ? project.releases.get(tagName) : undefined;
      return release === undefined ? null : releaseValue(world, access, release);
    },
    releases: (page: PageArguments & { sort?: string | null }) => releasesOf(world, access, page),
  };
}

function releasesOf(
  world: World,
  access: Access,
  page: PageArguments & { readonly sort?: string | null },
): Connection<object> | null {
  if (!access.readReleases) return null;
  const sort = page.sort ?? 'RELEASED_AT_DESC';
  const key = sort.startsWith('CREATED') ? 'created_at' : 'released_at';
  const sign = sort.endsWith('ASC') ? 1 : -1;
  const releases = [...access.project.releases.values()].toSorted((a, b) => sign * (a[key] - b[key]));
  const { nodes, edges, ...rest } = connectionOf(releases, page, offsetCursor);
  const value = (release: StoredRelease) => releaseValue(world, access, release);
  return {
    ...rest,
    nodes: nodes.map(value),
    edges: edges.map(({ node, cursor }) => ({ node: value(node), cursor })),
  };
}

function releaseValue(world: World, access: Access, release: StoredRelease): object {
  return {
    id: `gid://gitlab/Release/${release.tag}`,
    tagName: release.tag,
    name: release.name ?? release.tag,
    description: release.description,
    createdAt: isoTime(release.created_at),
    releasedAt: isoTime(release.released_at),
    upcomingRelease: release.released_at > world.now(),
    assets: {
      count: release.links.length + sourceCount(access.readCode),
      links: (page: PageArguments) => linksOf(world, access.project, release, page),
    },
  };
}

/** Newest first, and of one time the higher id first. */
function linksOf(
  world: World,
  project: Project,
  release: StoredRelease,
  page: PageArguments,
): Connection<object> {
  const links = release.links.toSorted((a, b) => b.created_at - a.created_at || b.id - a.id);
  const { nodes, edges, ...rest } = connectionOf(links, page, linkCursor);
  const value = (link: StoredLink) => linkValue(world, project, release, link);
  return {
    ...rest,
    nodes: nodes.map(value),
    edges: edges.map(({ node, cursor }) => ({ node: value(node), cursor })),
  };
}

/** A link, of a list or of a mutation's answer. */
export function linkValue(
  world: World,
  project: Project,
  release: StoredRelease,
  link: Pick<StoredLink, 'id' | 'name' | 'url' | 'filepath' | 'link_type'>,
): object {
  return {
    id: gidOf('Releases::Link', link.id),
    name: link.name,
    url: link.url,
    linkType: link.link_type?.toUpperCase() ?? null,
    directAssetPath: link.filepath,
    directAssetUrl: assetUrl(world, project, release, link),
  };
}
