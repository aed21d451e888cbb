/**
 * The three mutations. GitLab finds a record once in a request and keeps it: an update that is refused leaves its
 * values in the record, and the next update of the same link sends them along; one that was deleted cannot be changed
 * any more, which nobody catches.
 */

import { GraphQLError } from 'graphql/error/GraphQLError.js';
import type { LinkType } from '../../core/link.js';
import { accessTo, mayWrite, mayWriteRelease } from '../access/permission.js';
import { faultsOf, fitsDatabase, type LinkDraft, normalised, sentence } from '../releases/link-rules.js';
import { changeLink, insertLink, removeLink } from '../releases/link-store.js';
import type { StoredLink } from '../world/world.js';
import { type LinkRecord, type RequestContext, unavailable } from './context.js';
import { linkIdOf } from './gid.js';
import { findProject, linkValue } from './reads.js';

/** What every mutation answers. */
export interface Payload {
  readonly link: object | null;
  /** GitLab's sentences; none where it was done. */
  readonly errors: readonly string[];
}

/** The input of a mutation, as the schema lets it through: keys that were not given are not there. */
export type MutationInput = Readonly<Record<string, unknown>>;

/** `releaseAssetLinkCreate` */
export function createMutation(context: RequestContext, input: MutationInput): Payload {
  const { world } = context;
  const access = findProject(context, String(input['projectPath']));
  if (access === null || !context.writes || !mayWrite(access)) throw unavailable();
  const tag = String(input['tagName']);
  const release = access.project.releases.get(tag);
  if (release === undefined) return refused([`Release with tag "${tag}" was not found`]);
  if (!mayWriteRelease(world, access, tag)) throw unavailable();
  const draft = normalised({
    ...{ name: null, url: null, filepath: null, link_type: null },
    ...valuesOf(input),
  });
  const faults = faultsOf(world, draft, release.links);
  if (faults.length > 0) return refused(faults.map(sentence));
  if (!fitsDatabase(draft)) {
    world.nextId('link');
    throw broken(context);
  }
  const link = insertLink(world, release, draft);
  return { link: linkValue(world, access.project, release, link), errors: [] };
}

/** `releaseAssetLinkUpdate` */
export function updateMutation(context: RequestContext, input: MutationInput): Payload {
  if (input['linkType'] === null) {
    throw new GraphQLError('if the linkType argument is provided, it cannot be null');
  }
  const { world } = context;
  const record = openRecord(context, input, 'write');
  record.values = normalised({ ...record.values, ...valuesOf(input) });
  if (record.destroyed) throw broken(context);
  const { project, release, values } = record;
  const others = release.links.filter(({ id }) => id !== record.id);
  const faults = faultsOf(world, values, others);
  if (faults.length > 0) return refused(faults.map(sentence));
  if (!fitsDatabase(values)) throw broken(context);
  const link = release.links.find(({ id }) => id === record.id);
  if (link !== undefined && changed(record.stored, values)) changeLink(world, release, link, values);
  record.stored = values;
  return { link: linkValue(world, project, release, asLink(record)), errors: [] };
}

/** `releaseAssetLinkDelete`: the link as it was. A second time in one request it is "deleted" again. */
export function deleteMutation(context: RequestContext, input: MutationInput): Payload {
  const { world } = context;
  const record = openRecord(context, input, 'delete');
  const { project, release } = record;
  const link = release.links.find(({ id }) => id === record.id);
  if (link !== undefined) removeLink(world, release, link);
  record.destroyed = true;
  return { link: linkValue(world, project, release, asLink(record)), errors: [] };
}

function refused(errors: readonly string[]): Payload {
  return { link: null, errors };
}

/** Marks the request: nothing runs after this. */
export function broken(context: RequestContext): Error {
  context.broken = true;
  return new Error('Internal server error');
}

function valuesOf(input: MutationInput): Partial<LinkDraft> {
  const text = (key: string): string | null => (typeof input[key] === 'string' ? input[key] : null);
  const type = text('linkType')?.toLowerCase() ?? null;
  return {
    ...(Object.hasOwn(input, 'name') ? { name: text('name') } : {}),
    ...(Object.hasOwn(input, 'url') ? { url: text('url') } : {}),
    ...(Object.hasOwn(input, 'directAssetPath') ? { filepath: text('directAssetPath') } : {}),
    // The schema lets no other word through.
    ...(Object.hasOwn(input, 'linkType') ? { link_type: type as LinkType | null } : {}),
  };
}

function openRecord(context: RequestContext, input: MutationInput, action: 'write' | 'delete'): LinkRecord {
  const id = linkIdOf(String(input['id']));
  const known = context.records.get(id);
  const record = known === undefined ? loadRecord(context, id) : known;
  context.records.set(id, record);
  const access = record === null ? null : accessTo(record.project, context.identity);
  if (record === null || access === null || !context.writes) throw unavailable();
  if (!mayWriteRelease(context.world, access, record.release.tag, action)) throw unavailable();
  return record;
}

function loadRecord({ world }: RequestContext, id: number): LinkRecord | null {
  for (const project of world.projects.values()) {
    for (const release of project.releases.values()) {
      const link = release.links.find((each) => each.id === id);
      if (link === undefined) continue;
      const { name, url, filepath, link_type } = link;
      const stored = { name, url, filepath, link_type };
      return { id, project, release, stored, values: stored, destroyed: false };
    }
  }
  return null;
}

function changed(before: LinkDraft, after: LinkDraft): boolean {
  const keys = ['name', 'url', 'filepath', 'link_type'] as const;
  return keys.some((key) => before[key] !== after[key]);
}

function asLink({
  id,
  values,
}: LinkRecord): Pick<StoredLink, 'id' | 'name' | 'url' | 'filepath' | 'link_type'> {
  const { name, url, filepath, link_type } = values;
  return { id, name: name ?? '', url: url ?? '', filepath, link_type };
}
