/** The routes of release links. */

import { identify } from '../access/auth.js';
import { type Access, mayWriteRelease, openProject, releaseNeed } from '../access/permission.js';
import { routeValue, type SandboxCall } from '../request/call.js';
import {
  brokenServer,
  json,
  refuse,
  type SandboxRefusal,
  type SandboxResponse,
} from '../request/exchange.js';
import { type PageParams, paginate, readPage } from '../request/paging.js';
import type { StoredLink, StoredRelease, World } from '../world/world.js';
import { linkJson } from './link-json.js';
import { onlyLinkId, readChange, readDraft } from './link-params.js';
import {
  faultsOf,
  fitsDatabase,
  type LinkDraft,
  type LinkFault,
  normalised,
  sentence,
} from './link-rules.js';
import { changeLink, insertLink, newestFirst, removeLink } from './link-store.js';

interface OpenedRelease {
  readonly access: Access;
  readonly release: StoredRelease;
}

/** Token, scope, project and release, in this order. */
function open(call: SandboxCall): OpenedRelease {
  const identity = identify(call, { jobTokens: call.world.features.jobTokensOnLinks });
  const access = openProject(call, identity, releaseNeed(call, 'Release Link'));
  if (!access.readReleases) throw refuse(403, '403 Forbidden');
  const release = access.project.releases.get(routeValue(call, 'tag_name'));
  if (release === undefined) throw refuse(404, '404 Not found');
  return { access, release };
}

/** Parameters come before token and project on today's servers, after them on old ones. */
function inOrder<T>(call: SandboxCall, readParams: () => T): OpenedRelease & { readonly input: T } {
  if (call.world.features.parametersFirst) {
    const input = readParams();
    return { input, ...open(call) };
  }
  const opened = open(call);
  return { input: readParams(), ...opened };
}

/** `GET …/assets/links`: newest first, in pages. */
export function listLinks(call: SandboxCall): SandboxResponse {
  const { input: page, access, release } = inOrder(call, () => readPage(call.params));
  const ordered = asDatabaseSorts(newestFirst(release.links), page);
  const variables = { id: routeValue(call, 'id'), tag_name: release.tag };
  const { rows, headers } = paginate(call, ordered, page, variables);
  return json(
    200,
    rows.map((link) => linkJson(call.world, access.project, release, link)),
    headers,
  );
}

/**
 * Links of one and the same time come in an order that changes with the page. PostgreSQL keeps the best of a long
 * list in a heap, and emptying a heap of equals puts the first one last. Recorded so, and kept as a trap.
 */
function asDatabaseSorts(links: readonly StoredLink[], page: PageParams): readonly StoredLink[] {
  const bound = page.number * page.size;
  const [first] = links;
  if (first === undefined || links.length <= 2 * bound || first.created_at !== links.at(-1)?.created_at) {
    return links;
  }
  return [...links.slice(1, bound), first, ...links.slice(bound)];
}

/** `GET …/assets/links/:link_id` */
export function showLink(call: SandboxCall): SandboxResponse {
  const { input: id, access, release } = inOrder(call, () => onlyLinkId(call));
  return json(200, linkJson(call.world, access.project, release, findLink(release, id)));
}

/** `POST …/assets/links` */
export function createLink(call: SandboxCall): SandboxResponse {
  const { world } = call;
  const { input: draft, access, release } = inOrder(call, () => readDraft(call));
  if (!mayWriteRelease(world, access, release.tag)) throw refuse(403, '403 Forbidden');
  requireValid(world, draft, release.links);
  if (!fitsDatabase(draft)) {
    // The row was refused after its id was drawn.
    world.nextId('link');
    throw brokenServer();
  }
  return json(201, linkJson(world, access.project, release, insertLink(world, release, draft)));
}

/** `PUT …/assets/links/:link_id` */
export function updateLink(call: SandboxCall): SandboxResponse {
  const { world } = call;
  const { input: change, access, release } = inOrder(call, () => readChange(call));
  const link = findLink(release, change.id);
  if (!mayWriteRelease(world, access, release.tag)) throw refuse(403, '403 Forbidden');
  const draft = normalised({ ...link, ...change.values });
  requireValid(
    world,
    draft,
    release.links.filter((each) => each !== link),
  );
  if (!fitsDatabase(draft)) throw brokenServer();
  return json(200, linkJson(world, access.project, release, changeLink(world, release, link, draft)));
}

/** `DELETE …/assets/links/:link_id`: 200 with the link that is gone. */
export function deleteLink(call: SandboxCall): SandboxResponse {
  const { world } = call;
  const { input: id, access, release } = inOrder(call, () => onlyLinkId(call));
  const link = findLink(release, id);
  if (!mayWriteRelease(world, access, release.tag, 'delete')) throw refuse(403, '403 Forbidden');
  const gone = linkJson(world, access.project, release, link);
  removeLink(world, release, link);
  return json(200, gone);
}

function findLink(release: StoredRelease, id: bigint): StoredLink {
  const link = release.links.find((each) => each.id === Number(id));
  if (link === undefined) throw refuse(404, '404 Not found');
  return link;
}

function requireValid(world: World, draft: LinkDraft, others: readonly StoredLink[]): void {
  const faults = faultsOf(world, draft, others);
  if (faults.length > 0) throw refuseLink(world, faults);
}

function refuseLink(world: World, faults: readonly LinkFault[]): SandboxRefusal {
  if (world.features.refusals === 'list') return refuse(400, faults.map(sentence));
  const message: Partial<Record<LinkFault['attribute'], string[]>> = {};
  for (const fault of faults) message[fault.attribute] = [...(message[fault.attribute] ?? []), fault.message];
  return refuse(400, message);
}
