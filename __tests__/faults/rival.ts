/** Somebody else at work on the same release: another pipeline, or a person with the web form open. */

import { type Writer, writerOf } from '../../src/sandbox/releases/writer.js';
import type { StoredLink, World } from '../../src/sandbox/world/world.js';
import { linkFrom } from './case.js';
import type { Dice } from './dice.js';

/** Does one thing to the release, or nothing where it is not there or the database would refuse. */
export function disturb(world: World, project: number, tag: string, dice: Dice): void {
  if (!world.projects.get(project)?.releases.has(tag)) return;
  const writer = writerOf(world, project);
  const links = writer.links(tag);
  try {
    act(writer, tag, links, dice);
  } catch (error) {
    // A name or URL that another link has: somebody else would have been refused as well.
    if (!(error instanceof Error) || !/is taken/.test(error.message)) throw error;
  }
}

function act(writer: Writer, tag: string, links: readonly StoredLink[], dice: Dice): void {
  const { name, url, direct_asset_path: filepath, link_type } = linkFrom(dice);
  const [some] = links.length === 0 ? [] : [dice.pick(links)];
  const deed = dice.below(10);
  if (deed < 3 || some === undefined) writer.createLink(tag, { name, url, filepath, link_type });
  else if (deed < 6)
    writer.updateLink(tag, some.id, dice.pick([{ url }, { name }, { filepath }, { link_type }]));
  else if (deed < 8) writer.deleteLink(tag, some.id);
  else writer.recreateAll(tag);
}
