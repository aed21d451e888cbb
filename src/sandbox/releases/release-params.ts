/** The parameters of the routes that write releases. */

import { LINK_TYPES, type LinkType } from '../../core/link.js';
import type { SandboxCall } from '../request/call.js';
import { refuse } from '../request/exchange.js';
import { given, has, isObject, type Params, raise, requiredText, textParam } from '../request/params.js';
import type { World } from '../world/world.js';
import { pathParam } from './link-params.js';
import { type LinkDraft, normalised } from './link-rules.js';

/** What a caller would like a release to be. */
export interface ReleaseDraft {
  readonly tag: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly ref: string | null;
  /** Microseconds. */
  readonly releasedAt: number | null;
  readonly milestones: readonly string[];
  readonly links: readonly LinkDraft[];
}

/** The parameters of a creation. Refuses with 400, all complaints in one sentence. */
export function readReleaseDraft(call: SandboxCall): ReleaseDraft {
  const { params, world } = call;
  const complaints: string[] = [];
  const tag = requiredText(params, 'tag_name', complaints) ?? '';
  const name = textParam(params, 'name', complaints);
  const description = textParam(params, 'description', complaints);
  const ref = textParam(params, 'ref', complaints);
  const items = linkParams(params, complaints);
  for (const [index, item] of items.entries()) requireNameAndUrl(item, index, complaints);
  const releasedAt = timeParam(params, 'released_at', complaints);
  const milestones = textList(params, 'milestones', complaints);
  raise(complaints);
  const links = items.map((item, index) => draftOf(world, item, index));
  return { tag, name, description, ref, releasedAt, milestones, links };
}

/** The items of `assets[links]`; a null among them counts as no link. */
function linkParams(params: Params, complaints: string[]): Params[] {
  const assets = given(params, 'assets');
  if (assets === undefined || assets === '') return [];
  if (!isObject(assets)) {
    complaints.push('assets is invalid');
    return [];
  }
  const links = given(assets, 'links');
  if (links === undefined || links === '') return [];
  const items: unknown[] = Array.isArray(links) ? links.filter((item) => item !== null) : [links];
  if (!Array.isArray(links) || !items.every(isObject)) complaints.push('assets[links] is invalid');
  return items.filter(isObject);
}

/** An empty object passes here, and fails as a link without name and URL. */
function requireNameAndUrl(item: Params, index: number, complaints: string[]): void {
  if (Object.keys(item).length === 0) return;
  for (const name of ['name', 'url'])
    requiredText(item, name, complaints, `assets[links][${index}][${name}]`);
  textParam(item, 'link_type', complaints, `assets[links][${index}][link_type]`);
}

/** Here the type is not checked as a parameter but by the model, before anything else of the link. */
function draftOf(world: World, item: Params, index: number): LinkDraft {
  const complaints: string[] = [];
  const label = (name: string): string => `assets[links][${index}][${name}]`;
  const filepath = pathParam(world, item, complaints, label) ?? null;
  raise(complaints);
  const link_type = typeOf(world, item);
  return normalised({
    name: textParam(item, 'name', []),
    url: textParam(item, 'url', []),
    filepath,
    link_type,
  });
}

function typeOf(world: World, item: Params): LinkType | null {
  if (!world.features.linkType || !has(item, 'link_type')) return 'other';
  const value = textParam(item, 'link_type', []);
  if (value === null || value === '') return null;
  const type = LINK_TYPES.find((each) => each === value);
  if (type === undefined) throw refuse(400, `'${value}' is not a valid link_type`);
  return type;
}

/** New values; what is not among them stays. */
export interface ReleaseChange {
  readonly name?: string | null;
  readonly description?: string | null;
  readonly released_at?: number;
}

/** What a PUT may change; anything else in it, links included, is dropped. */
export function readReleaseChange(call: SandboxCall): ReleaseChange {
  const { params } = call;
  const complaints: string[] = [];
  const name = textParam(params, 'name', complaints);
  const description = textParam(params, 'description', complaints);
  const releasedAt = timeParam(params, 'released_at', complaints);
  raise(complaints);
  return {
    ...(has(params, 'name') ? { name } : {}),
    ...(has(params, 'description') ? { description } : {}),
    ...(releasedAt === null ? {} : { released_at: releasedAt }),
  };
}

function timeParam(params: Params, name: string, complaints: string[]): number | null {
  const before = complaints.length;
  const value = textParam(params, name, complaints);
  if (value === null || value === '' || complaints.length > before) return null;
  const time = /\d/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) complaints.push(`${name} is invalid`);
  return Number.isNaN(time) ? null : time * 1000;
}

/** A list of texts, or texts parted by commas. */
function textList(params: Params, name: string, complaints: string[]): string[] {
  const value = given(params, name);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  return (textParam(params, name, complaints) ?? '').split(',').filter((item) => item !== '');
}
