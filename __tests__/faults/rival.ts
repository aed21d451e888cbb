/** Somebody else at work on the same release: another pipeline, a person with the web form open, a script. */

import { type Writer, writerOf } from '../../src/sandbox/releases/writer.js';
import type { StoredLink, World } from '../../src/sandbox/world/world.js';
import { type Case, linkFrom } from './case.js';
import type { Dice } from './dice.js';

/** What the others know of. */
export interface Scene {
  readonly world: World;
  readonly project: number;
  readonly tag: string;
  readonly trial: Case;
}

/** Does one thing to the release, or nothing where it is not there or the database would refuse. */
export function disturb(scene: Scene, dice: Dice): void {
  const { world, project, tag } = scene;
  const releases = world.projects.get(project)?.releases;
  if (releases === undefined) return;
  if (!releases.has(tag)) {
    if (dice.chance(0.2)) createEmpty(scene);
    return;
  }
  try {
    act(writerOf(world, project), scene, dice);
  } catch (error) {
    // A name or URL that another link has: somebody else would have been refused as well.
    if (!(error instanceof Error) || !/is taken/.test(error.message)) throw error;
  }
}

/** Deeds, each as often as it stands here. */
const DEEDS = [
  ...['create', 'create', 'create', 'update', 'update', 'update', 'delete', 'delete', 'web form', 'web form'],
  ...['create ours', 'do ours', 'rename', 'back', 'swap', 'shuffle', 'delete release'],
] as const;

function act(writer: Writer, { tag, trial }: Scene, dice: Dice): void {
  const links = writer.links(tag);
  const { name, url, direct_asset_path: filepath, link_type } = linkFrom(dice);
  const [some] = links.length === 0 ? [] : [dice.pick(links)];
  const deed = dice.pick(DEEDS);
  if (deed === 'create' || some === undefined) {
    writer.createLink(tag, { name, url, filepath, link_type });
    return;
  }
  switch (deed) {
    case 'update':
      writer.updateLink(tag, some.id, dice.pick([{ url }, { name }, { filepath }, { link_type }]));
      return;
    case 'delete':
      writer.deleteLink(tag, some.id);
      return;
    case 'web form':
      writer.recreateAll(tag);
      return;
    case 'create ours':
      if (trial.desired.length > 0) writer.createLink(tag, draftOf(dice.pick(trial.desired)));
      return;
    case 'do ours': {
      const wanted = trial.desired.find((each) => each.name === some.name);
      if (wanted !== undefined) writer.updateLink(tag, some.id, draftOf(wanted));
      return;
    }
    case 'rename':
      writer.updateLink(tag, some.id, { name: `precious ${some.id}` });
      return;
    case 'back': {
      const was = (trial.start ?? []).find((each) => each.name === some.name);
      if (was !== undefined) writer.updateLink(tag, some.id, draftOf(was));
      return;
    }
    case 'swap':
      swapPaths(writer, tag, some, dice.pick(links));
      return;
    case 'shuffle':
      for (const link of links) writer.updateLink(tag, link.id, { link_type: dice.pick(['other', 'image']) });
      return;
    case 'delete release':
      if (dice.chance(0.3)) writer.deleteRelease(tag);
      return;
    default:
      deed satisfies never;
  }
}

function draftOf({ name, url, link_type, direct_asset_path: filepath }: Case['desired'][number]) {
  return { name, url, link_type, filepath };
}

function swapPaths(writer: Writer, tag: string, one: StoredLink, other: StoredLink): void {
  const [first, second] = [one.filepath, other.filepath];
  writer.updateLink(tag, one.id, { filepath: second });
  writer.updateLink(tag, other.id, { filepath: first });
}

/** As somebody else makes a release: without links. */
function createEmpty({ world, project, tag }: Scene): void {
  const now = world.tick();
  const times = { created_at: now, released_at: now, updated_at: now };
  world.projects.get(project)?.releases.set(tag, { tag, name: null, description: null, ...times, links: [] });
}
