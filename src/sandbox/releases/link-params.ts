/** The parameters of the links routes, in the order in which GitLab complains of them. */

import { LINK_TYPES, type LinkType } from '../../core/link.js';
import { routeValue, type SandboxCall } from '../request/call.js';
import {
  choiceParam,
  has,
  integerOf,
  type Params,
  raise,
  requiredText,
  textParam,
} from '../request/params.js';
import type { World } from '../world/world.js';
import { type LinkDraft, normalised } from './link-rules.js';

/** A dotted end counts as a format: `5.json` is 5. Up to 13.8 the id was a text, and what is no number was no link. */
function readLinkId(call: SandboxCall, complaints: string[]): bigint {
  const id = integerOf(routeValue(call, 'link_id').replace(/\.[^.]*$/, ''));
  if (id === undefined && call.world.features.parametersFirst) complaints.push('link_id is invalid');
  return id ?? 0n;
}

/** The link's id, where it is the only parameter. Refuses with 400 what is no number. */
export function onlyLinkId(call: SandboxCall): bigint {
  const complaints: string[] = [];
  const id = readLinkId(call, complaints);
  raise(complaints);
  return id;
}

/** The parameters of a creation. Refuses with 400, all complaints in one sentence. */
export function readDraft(call: SandboxCall): LinkDraft {
  const { params } = call;
  const complaints: string[] = [];
  const name = requiredText(params, 'name', complaints);
  const url = requiredText(params, 'url', complaints);
  const filepath = readPath(call, complaints) ?? null;
  const link_type = readType(call, complaints) ?? 'other';
  raise(complaints);
  return normalised({ name, url, filepath, link_type });
}

/** Which link, and the new values. What is not among them stays. */
export interface LinkChange {
  readonly id: bigint;
  readonly values: Partial<LinkDraft>;
}

/** The parameters of an update. Refuses with 400, all complaints in one sentence. */
export function readChange(call: SandboxCall): LinkChange {
  const { params, world } = call;
  const complaints: string[] = [];
  const id = readLinkId(call, complaints);
  const name = textParam(params, 'name', complaints);
  const url = textParam(params, 'url', complaints);
  const filepath = readPath(call, complaints);
  // Left out is not left alone: the framework fills the default in. Not so in 13.8.
  const link_type = readType(call, complaints) ?? (world.features.linkTypeDefaultOnPut ? 'other' : undefined);
  if (!has(params, 'name') && !has(params, 'url')) {
    complaints.push('name, url are missing, at least one parameter must be provided');
  }
  raise(complaints);
  const values = {
    ...(has(params, 'name') ? { name } : {}),
    ...(has(params, 'url') ? { url } : {}),
    ...(filepath === undefined ? {} : { filepath }),
    ...(link_type === undefined ? {} : { link_type }),
  };
  return { id, values };
}

function readPath(call: SandboxCall, complaints: string[]): string | null | undefined {
  return pathParam(call.world, call.params, complaints);
}

/**
 * The path under either of its names, the newer one first: null falls through to the other, an empty text does not.
 * `undefined` where neither key is there, `null` where it is cleared.
 * @param label how a complaint names the parameter
 */
export function pathParam(
  world: World,
  params: Params,
  complaints: string[],
  label = (name: string): string => name,
): string | null | undefined {
  const { directAssetPath, filepath } = world.features;
  const names = [...(directAssetPath ? ['direct_asset_path'] : []), ...(filepath ? ['filepath'] : [])];
  const given = names.filter((name) => has(params, name));
  if (given.length === 0) return undefined;
  const values = given.map((name) => textParam(params, name, complaints, label(name)));
  return values.find((value) => value !== null) ?? null;
}

function readType(call: SandboxCall, complaints: string[]): LinkType | null {
  return call.world.features.linkType ? choiceParam(call.params, 'link_type', LINK_TYPES, complaints) : null;
}
