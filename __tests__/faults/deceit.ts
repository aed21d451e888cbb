/** Answers that lie: they say that a write was done, and it was not. GitLab does so where a write is lost behind it. */

import type { LinkType } from '../../src/core/link.js';
import { linkValue } from '../../src/sandbox/graphql/reads.js';
import type { Fault } from '../../src/sandbox/http/fault.js';
import { linkJson } from '../../src/sandbox/releases/link-json.js';
import type { RecordedRequest } from '../../src/sandbox/request/exchange.js';
import type { Project, StoredLink, StoredRelease, World } from '../../src/sandbox/world/world.js';
import { aliasesOf, isDocument } from './document.js';

interface Place {
  readonly world: World;
  readonly project: Project;
  readonly release: StoredRelease;
}

/** The answer that a write would have had; `null` where it would not have been done, or is none of a link. */
export function deceitOf(
  request: RecordedRequest,
  world: World,
  projectId: number,
  tag: string,
): Fault | null {
  const project = world.projects.get(projectId);
  const release = project?.releases.get(tag);
  if (project === undefined || release === undefined) return null;
  const place = { world, project, release };
  return isDocument(request.target) ? ofDocument(request, place) : ofLink(request, place);
}

function ofLink({ method, target, body }: RecordedRequest, { world, project, release }: Place): Fault | null {
  const [, id] = /\/assets\/links(?:\/(\d+))?$/.exec(target) ?? [];
  if (!target.includes('/assets/links') || method === 'GET') return null;
  const known = release.links.find((link) => `${link.id}` === id);
  if (method !== 'POST' && known === undefined) return null;
  const link = { ...(known ?? NEW), ...(method === 'DELETE' ? {} : sentOf(body)) };
  return answer(method === 'POST' ? 201 : 200, linkJson(world, project, release, link));
}

function ofDocument({ body }: RecordedRequest, { world, project, release }: Place): Fault | null {
  const aliases = aliasesOf(body);
  const links = aliases.map(({ id }) => (id === null ? NEW : release.links.find((link) => link.id === id)));
  if (aliases.length === 0 || links.some((link) => link === undefined)) return null;
  const payloads = aliases.map(({ alias }, at) => {
    const link = linkValue(world, project, release, links[at] ?? NEW);
    return [alias, { errors: [], link }] as const;
  });
  return answer(200, { data: Object.fromEntries(payloads) });
}

interface Sent {
  readonly name?: string;
  readonly url?: string;
  readonly filepath?: string;
  readonly link_type?: LinkType;
}

function sentOf(body: string | null): Sent {
  const { name, url, filepath, link_type } = JSON.parse(body ?? '{}') as Sent;
  return {
    ...(name !== undefined && { name }),
    ...(url !== undefined && { url }),
    ...(filepath !== undefined && { filepath }),
    ...(link_type !== undefined && { link_type }),
  };
}

function answer(status: number, body: object): Fault {
  const headers = { 'content-type': 'application/json' };
  return { kind: 'status', status, headers, body: JSON.stringify(body) };
}

const NEW: StoredLink = {
  id: 900_001,
  name: 'new',
  url: 'https://x.test/new',
  filepath: null,
  link_type: 'other',
  created_at: 0,
};
