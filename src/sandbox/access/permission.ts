/**
 * Who may do what, and where a project that may not be seen ends the request: as 404, so that nobody learns that
 * it is there.
 */

import { matches } from '../../core/pattern/wildcard.js';
import { isRead, ownAddress, routeValue, type SandboxCall } from '../request/call.js';
import { refuse, SandboxRefusal, text } from '../request/exchange.js';
import { integerOf } from '../request/params.js';
import { ROLES, type Role } from '../world/seed-model.js';
import type { Project, World } from '../world/world.js';
import { type Identity, insufficientPermission } from './auth.js';

/** A project as the caller of this request sees it. */
export interface Access {
  readonly project: Project;
  readonly identity: Identity;
  readonly role: Role;
  readonly readReleases: boolean;
  /** Reading a release itself takes this too; reading its links does not. */
  readonly readCode: boolean;
}

/** Roles include those below them. */
export function atLeast(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** What a token needs for a request, apart from the role of its owner. */
export interface AccessNeed {
  /** Of a job token of another project. `null`: no job token may do it. */
  readonly job: string | null;
  /** Of a fine-grained token. */
  readonly permission: string;
}

const ACTIONS: Readonly<Record<string, string>> = { POST: 'Create', PUT: 'Update', DELETE: 'Delete' };

/** `Release Link: Update` for a PUT. */
export function permissionFor(call: SandboxCall, resource: string): string {
  return `${resource}: ${ACTIONS[call.request.method] ?? 'Read'}`;
}

/** For releases and their links. */
export function releaseNeed(call: SandboxCall, resource: 'Release' | 'Release Link'): AccessNeed {
  return {
    job: isRead(call) ? 'read_releases' : 'admin_releases',
    permission: permissionFor(call, resource),
  };
}

/**
 * The project that the route's `id` names, by number or by path.
 * Refusals: 404 where it is not there or not to be seen; 403 for a job token from a project that is not allowed;
 * 301 (405 for a write) where the path is a former one. A fine-grained token is told what it lacks, but nothing of
 * projects outside its grant.
 */
export function openProject(call: SandboxCall, identity: Identity, need: AccessNeed): Access {
  const given = routeValue(call, 'id');
  const project = lookUp(call.world, given);
  if (project === undefined) throw refuse(404, '404 Project Not Found');
  if (identity?.permissions && identity.projects?.has(project.id) === false)
    throw refuse(404, '404 Not Found');
  const access = accessTo(project, identity);
  if (access === null) throw hidden(call, project, identity);
  if (identity?.permissions?.includes(need.permission) === false) {
    throw insufficientPermission('project', need.permission);
  }
  requireJobPermission(project, identity, need.job);
  if (integerOf(given) === undefined && given.toLowerCase() !== project.path.toLowerCase()) {
    throw moved(call, project);
  }
  return access;
}

/** What the caller may do in the project; `null` where it may not be seen. */
export function accessTo(project: Project, identity: Identity): Access | null {
  const role = roleIn(project, identity);
  const member = atLeast(role, 'guest');
  if (!member && !isOpenTo(project, identity)) return null;
  return {
    project,
    identity,
    role,
    readReleases: project.releasesAccess === 'everyone' || (project.releasesAccess === 'members' && member),
    readCode: atLeast(role, 'reporter') || isOpenTo(project, identity),
  };
}

function lookUp(world: World, given: string): Project | undefined {
  if (/^\d+$/.test(given)) return world.projects.get(Number(given));
  const id = given.includes('/') ? world.paths.get(given.toLowerCase()) : undefined;
  return id === undefined ? undefined : world.projects.get(id);
}

function isOpenTo(project: Project, identity: Identity): boolean {
  return project.visibility === 'public' || (project.visibility === 'internal' && identity !== null);
}

/** A job of a project that is not on the allowlist comes in as a stranger, whatever its user may. */
function roleIn(project: Project, identity: Identity): Role {
  if (identity === null) return 'none';
  if (
    identity.kind === 'job' &&
    identity.jobProject !== project.id &&
    !allows(project, identity.jobProject)
  ) {
    return 'none';
  }
  return identity.projects === null || identity.projects.has(project.id) ? identity.role : 'none';
}

function allows(project: Project, jobProject: number | null): boolean {
  return jobProject !== null && project.jobAllowlist.has(jobProject);
}

function hidden(call: SandboxCall, project: Project, identity: Identity): SandboxRefusal {
  const source = identity?.kind === 'job' ? call.world.projects.get(identity.jobProject ?? -1) : undefined;
  if (source === undefined || source.id === project.id || allows(project, source.id)) {
    return refuse(404, '404 Project Not Found');
  }
  const [from, to] = [source, project].map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
  return refuse(403, `403 Forbidden - Authentication by CI/CD job token not allowed from ${from} to ${to}.`);
}

function requireJobPermission(project: Project, identity: Identity, permission: string | null): void {
  if (identity?.kind !== 'job' || identity.jobProject === null || identity.jobProject === project.id) return;
  const granted = project.jobAllowlist.get(identity.jobProject);
  if (permission === null)
    throw refuse(403, '403 Forbidden - This action is unauthorized for CI/CD job tokens.');
  if (granted === undefined || granted === null || granted.includes(permission)) return;
  // Who may change may also see.
  if (granted.includes(permission.replace('read_', 'admin_'))) return;
  throw refuse(
    403,
    `403 Forbidden - Insufficient permissions to access this resource in project ${project.path}. ` +
      `The following token permission is required: ${permission}.`,
  );
}

function moved(call: SandboxCall, project: Project): SandboxRefusal {
  if (call.request.method !== 'GET') {
    return refuse(405, 'Non GET methods are not allowed for moved projects');
  }
  const { root } = call.world.site;
  const target = call.request.target.slice(root.length);
  const url = `${ownAddress(call)}${target.replace(/^\/api\/v4\/projects\/[^/?]+/, `/api/v4/projects/${project.id}`)}`;
  return new SandboxRefusal(
    text(301, `This resource has been moved permanently to ${url}`, { location: url }),
  );
}

/** Whether releases of `tag`, and their links, may be written. Archived projects and protected tags say no. */
export function mayWriteRelease(
  world: World,
  access: Access,
  tag: string,
  action: 'write' | 'delete' = 'write',
): boolean {
  const needed = action === 'delete' && world.features.deleteTakesMaintainer ? 'maintainer' : 'developer';
  return mayWrite(access, needed) && (!world.features.protectedTags || mayCreateTag(access, tag));
}

/** Whether the project's things may be changed at all. */
export function mayWrite(access: Access, needed: Role = 'developer'): boolean {
  return !access.project.archived && atLeast(access.role, needed);
}

/** A tag that no pattern protects may be created by every developer. */
export function mayCreateTag(access: Access, tag: string): boolean {
  const rules = access.project.protectedTags.filter((rule) => matches(rule.pattern, tag));
  return rules.length === 0 || rules.some((rule) => rule.roles.includes(access.role));
}
