/** Git tags, and which of them are protected. */

import { matches } from '../../core/pattern/wildcard.js';
import { identify } from '../access/auth.js';
import { type Access, atLeast, openProject } from '../access/permission.js';
import { routeValue, type SandboxCall } from '../request/call.js';
import { json, refuse, type SandboxResponse } from '../request/exchange.js';
import { paginate, readPage } from '../request/paging.js';
import { commitOf, shaOf } from '../world/git.js';
import { isoTime, type ProtectedTag, type World } from '../world/world.js';
import { ACCESS_LEVELS } from './projects.js';

function openTags(call: SandboxCall): Access {
  const identity = identify(call, { jobTokens: false });
  const access = openProject(call, identity, { job: null, permission: 'Repository Tag: Read' });
  if (!access.readCode) throw refuse(403, '403 Forbidden');
  return access;
}

/** `GET …/repository/tags` */
export function listTags(call: SandboxCall): SandboxResponse {
  const access = openTags(call);
  const tags = [...access.project.tags].toReversed();
  const { rows, headers } = paginate(call, tags, readPage(call.params), { id: routeValue(call, 'id') });
  return json(
    200,
    rows.map((tag) => tagJson(call.world, access, tag)),
    headers,
  );
}

/** `GET …/repository/tags/:tag_name` */
export function showTag(call: SandboxCall): SandboxResponse {
  const access = openTags(call);
  const tag = routeValue(call, 'tag_name');
  if (!access.project.tags.has(tag)) throw refuse(404, '404 Tag Not Found');
  return json(200, tagJson(call.world, access, tag));
}

function tagJson({ site }: World, { project }: Access, tag: string): object {
  const release = project.releases.get(tag);
  return {
    commit: commitOf(project, tag, `${site.origin}${site.root}/${project.path}`),
    release: release === undefined ? null : { tag_name: tag, description: release.description ?? '' },
    ...{ name: tag, message: '', target: shaOf(project, tag) },
    protected: project.protectedTags.some(({ pattern }) => matches(pattern, tag)),
    created_at: isoTime(0),
  };
}

/** Protection is a setting, which only maintainers see. */
function openProtection(call: SandboxCall): Access {
  const identity = identify(call, { jobTokens: false });
  const access = openProject(call, identity, { job: null, permission: 'Protected Tag: Read' });
  if (!atLeast(access.role, 'maintainer')) throw refuse(403, '403 Forbidden');
  return access;
}

/** `GET …/protected_tags` */
export function listProtectedTags(call: SandboxCall): SandboxResponse {
  const { project } = openProtection(call);
  const page = readPage(call.params);
  const { rows, headers } = paginate(call, project.protectedTags, page, { id: routeValue(call, 'id') });
  return json(200, rows.map(protectionJson), headers);
}

/** `GET …/protected_tags/:name`: the pattern as it is written, not a tag that it fits. */
export function showProtectedTag(call: SandboxCall): SandboxResponse {
  const { project } = openProtection(call);
  const name = routeValue(call, 'name');
  const rule = project.protectedTags.find(({ pattern }) => pattern === name);
  if (rule === undefined) throw refuse(404, '404 Not Found');
  return json(200, protectionJson(rule));
}

function protectionJson({ pattern, roles }: ProtectedTag): object {
  // The lowest role stands for those above it; without any role no one may create such a tag.
  const levels =
    roles.length === 0
      ? [0]
      : [roles.reduce((least, role) => Math.min(least, ACCESS_LEVELS[role]), Number.POSITIVE_INFINITY)];
  return {
    name: pattern,
    create_access_levels: levels.map((access_level) => ({
      ...{ id: access_level, access_level, user_id: null, group_id: null, deploy_key_id: null },
      access_level_description:
        access_level === 0 ? 'No one' : access_level === 40 ? 'Maintainers' : 'Developers + Maintainers',
    })),
  };
}
