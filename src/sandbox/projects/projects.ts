/** `GET /projects/:id`: what a project is, what is switched on, and what the caller may do there. */

import { identify } from '../access/auth.js';
import { type Access, openProject } from '../access/permission.js';
import type { SandboxCall } from '../request/call.js';
import { json, type SandboxResponse } from '../request/exchange.js';
import type { ReleasesAccess, Role } from '../world/seed-model.js';
import { isoTime, type World } from '../world/world.js';

/** GitLab's numbers of the roles. */
export const ACCESS_LEVELS: Readonly<Record<Role, number>> = {
  none: 0,
  guest: 10,
  reporter: 20,
  developer: 30,
  maintainer: 40,
};

const RELEASES_LEVEL: Readonly<Record<ReleasesAccess, string>> = {
  everyone: 'enabled',
  members: 'private',
  disabled: 'disabled',
};

/** Job tokens are not taken: a private project is not there for them. */
export function showProject(call: SandboxCall): SandboxResponse {
  const identity = identify(call, { jobTokens: false });
  const access = openProject(call, identity, { job: null, permission: 'Project: Read' });
  return json(200, projectJson(call.world, access));
}

/** Anonymous visitors see the part that is no setting. */
function projectJson(world: World, access: Access): object {
  const { project, identity, role } = access;
  const [name = '', ...groups] = project.path.split('/').toReversed();
  const namespace = groups.toReversed().join('/');
  const { origin, root } = world.site;
  const web = `${origin}${root}/${project.path}`;
  const api = `${origin}${root}/api/v4/projects/${project.id}`;
  const basic = {
    ...{ id: project.id, description: null, name, path: name, path_with_namespace: project.path },
    name_with_namespace: project.path.split('/').join(' / '),
    ...{ created_at: isoTime(0), default_branch: [...project.branches][0] ?? null, tag_list: [], topics: [] },
    ssh_url_to_repo: `git@${new URL(origin).hostname}:${project.path}.git`,
    ...{ http_url_to_repo: `${web}.git`, web_url: web, readme_url: null, forks_count: 0, avatar_url: null },
    ...{ star_count: 0, last_activity_at: isoTime(0) },
    namespace: {
      ...{ id: 1, name: groups[0] ?? '', path: groups[0] ?? '', kind: 'group', full_path: namespace },
      ...{ parent_id: null, avatar_url: null, web_url: `${origin}${root}/groups/${namespace}` },
    },
  };
  if (identity === null) return basic;
  const level = ACCESS_LEVELS[role];
  return {
    ...basic,
    _links: {
      self: api,
      merge_requests: `${api}/merge_requests`,
      repo_branches: `${api}/repository/branches`,
    },
    ...{ archived: project.archived, visibility: project.visibility, empty_repo: false },
    ...{ issues_enabled: true, merge_requests_enabled: true, jobs_enabled: true, wiki_enabled: true },
    ...{ packages_enabled: project.packagesEnabled, repository_access_level: 'enabled' },
    package_registry_access_level: project.packagesEnabled ? 'enabled' : 'disabled',
    releases_access_level: RELEASES_LEVEL[project.releasesAccess],
    merge_requests_access_level: 'enabled',
    permissions: {
      project_access: level === 0 ? null : { access_level: level, notification_level: 3 },
      group_access: null,
    },
  };
}
