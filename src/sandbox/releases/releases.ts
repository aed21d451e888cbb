/** The routes of releases. */

import { type Identity, identify } from '../access/auth.js';
import {
  type Access,
  mayCreateTag,
  mayWrite,
  mayWriteRelease,
  openProject,
  releaseNeed,
} from '../access/permission.js';
import { routeValue, type SandboxCall } from '../request/call.js';
import { json, refuse, type SandboxResponse } from '../request/exchange.js';
import { paginate, readPage } from '../request/paging.js';
import { choiceParam, raise } from '../request/params.js';
import { type Person, ROOT, type StoredRelease, type World } from '../world/world.js';
import { fitsDatabase, type LinkDraft, ownFaults } from './link-rules.js';
import { insertLink } from './link-store.js';
import { releaseJson } from './release-json.js';
import { type ReleaseDraft, readReleaseChange, readReleaseDraft } from './release-params.js';

/** Here the token comes before the parameters. */
function open(call: SandboxCall, jobTokens = true): Access {
  const identity: Identity = identify(call, { jobTokens });
  const access = openProject(call, identity, releaseNeed(call, 'Release'));
  if (!access.readReleases) throw forbidden();
  return access;
}

function forbidden() {
  return refuse(403, '403 Forbidden');
}

/** `GET …/releases`: in pages, each release with all its links. */
export function listReleases(call: SandboxCall): SandboxResponse {
  const access = open(call);
  const { project } = access;
  const complaints: string[] = [];
  const orderBy = choiceParam(call.params, 'order_by', ['released_at', 'created_at'], complaints);
  const sort = choiceParam(call.params, 'sort', ['asc', 'desc'], complaints);
  raise(complaints);
  const page = readPage(call.params);
  const key = orderBy ?? 'released_at';
  const newest = [...project.releases.values()].toSorted((a, b) => b[key] - a[key]);
  const ordered = sort === 'asc' ? newest.toReversed() : newest;
  const { rows, headers } = paginate(call, ordered, page, { id: routeValue(call, 'id') });
  return json(
    200,
    rows.map((release) => releaseJson(call.world, access, release)),
    headers,
  );
}

/** Needs access to code, unlike the list of the release's links: a guest is refused, whether it exists or not. */
export function openRelease(call: SandboxCall): { readonly access: Access; readonly release: StoredRelease } {
  const access = open(call);
  if (!access.readCode) throw forbidden();
  const release = access.project.releases.get(routeValue(call, 'tag_name'));
  if (release === undefined) throw refuse(404, '404 Not Found');
  return { access, release };
}

/** `GET …/releases/:tag_name`: with all its links, however many. */
export function showRelease(call: SandboxCall): SandboxResponse {
  const { access, release } = openRelease(call);
  return json(200, releaseJson(call.world, access, release));
}

/**
 * The release and its links, together or not at all. A git tag that is missing is made before that, so that a
 * release that is refused for its links leaves the tag behind.
 */
export function createRelease(call: SandboxCall): SandboxResponse {
  const { world } = call;
  const access = open(call);
  const draft = readReleaseDraft(call);
  if (!mayWrite(access)) throw forbidden();
  if (world.features.protectedTags && !mayCreateTag(access, draft.tag)) {
    throw refuse(403, 'You are not allowed to create this tag as it is protected.');
  }
  const { project } = access;
  if (project.releases.has(draft.tag)) throw refuse(409, 'Release already exists');
  const unknown = draft.milestones.filter((title) => !project.milestones.includes(title));
  if (unknown.length > 0) throw refuse(400, `Milestone(s) not found: ${unknown.join(', ')}`);
  ensureTag(access, draft);
  requireValidLinks(world, draft);
  const now = world.tick();
  const release: StoredRelease = {
    tag: draft.tag,
    name: draft.name,
    description: draft.description,
    created_at: now,
    released_at: draft.releasedAt ?? now,
    updated_at: now,
    author: authorOf(access.identity),
    milestones: draft.milestones,
    links: [],
  };
  for (const link of draft.links) insertLink(world, release, link);
  project.releases.set(draft.tag, release);
  return json(201, releaseJson(world, access, release));
}

function authorOf(identity: Identity): Person {
  return identity === null ? ROOT : { id: identity.userId, username: identity.user };
}

function ensureTag({ project }: Access, { tag, ref }: ReleaseDraft): void {
  if (project.tags.has(tag)) return;
  if (ref === null || ref === '') throw refuse(422, 'Ref is not specified');
  if (tag === '' || tag === 'HEAD' || /[\s~^:?*[\\\u007f]|\.\.|^[-/.]|[/.]$|\.lock$/.test(tag)) {
    throw refuse(400, 'Tag name invalid');
  }
  const known = project.branches.has(ref) || project.tags.has(ref) || /^[0-9a-f]{7,40}$/.test(ref);
  if (!known) throw refuse(400, `Target ${ref} is invalid`);
  project.tags.add(tag);
}

/** Faults of single links first; only where there are none are doubled values told, all in one pair of brackets. */
function requireValidLinks(world: World, { links }: ReleaseDraft): void {
  const faults = links.flatMap((link) =>
    ownFaults(world, link).map(({ attribute, message }) => `Links ${attribute} ${message}`),
  );
  if (faults.length > 0) throw refuse(400, `Validation failed: ${[...new Set(faults)].join(', ')}`);
  const doubled = (['name', 'url', 'filepath'] as const).flatMap((attribute) =>
    doubledValues(links, attribute),
  );
  if (doubled.length > 0) {
    const scope = '#<Release:0x00007f0000000000>';
    throw refuse(
      400,
      `Validation failed: Links have duplicate values (${doubled.join(', ')}) for ${scope} scope`,
    );
  }
  if (!links.every(fitsDatabase)) {
    throw refuse(
      400,
      'PG::ProgramLimitExceeded: ERROR:  index row size exceeds btree version 4 maximum 2704',
    );
  }
}

function doubledValues(links: readonly LinkDraft[], attribute: 'name' | 'url' | 'filepath'): string[] {
  const values = links.map((link) => link[attribute]).filter((value) => value !== null);
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** `PUT …/releases/:tag_name`: everything but the links. */
export function updateRelease(call: SandboxCall): SandboxResponse {
  const access = open(call, call.world.features.jobTokensOnReleaseUpdate);
  const change = readReleaseChange(call);
  const release = writableRelease(call, access, 'write');
  if (!access.project.tags.has(release.tag)) throw refuse(404, 'Tag does not exist');
  if (Object.keys(change).length === 0) throw refuse(400, 'params is empty');
  Object.assign(release, change, { updated_at: call.world.tick() });
  return json(200, releaseJson(call.world, access, release));
}

/** Takes the links with it; the git tag stays. */
export function deleteRelease(call: SandboxCall): SandboxResponse {
  const access = open(call);
  const release = writableRelease(call, access, 'delete');
  access.project.releases.delete(release.tag);
  return json(200, releaseJson(call.world, access, release));
}

/** A release that is missing is forbidden, not missing: GitLab asks for permission on nothing. */
function writableRelease(call: SandboxCall, access: Access, action: 'write' | 'delete'): StoredRelease {
  const release = access.project.releases.get(routeValue(call, 'tag_name'));
  if (release === undefined || !mayWriteRelease(call.world, access, release.tag, action)) throw forbidden();
  return release;
}
