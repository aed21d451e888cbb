/**
 * What others do while the sandbox runs: a mirror or a release tool that brings a release late, links that come one
 * after another, somebody who deletes a release.
 */

import type { Ids } from './ids.js';
import { linkFrom, releaseFrom } from './release-from-seed.js';
import type { Seed, SeedRelease } from './seed-model.js';
import type { Deed, Project } from './world.js';

/**
 * What a seed says is to come, earliest first.
 *
 * @param start microseconds since 1970
 */
export function deedsOf(seed: Seed, projects: ReadonlyMap<number, Project>, ids: Ids, start: number): Deed[] {
  const deeds = seed.projects.flatMap(({ id, releases = [] }) => {
    const project = projects.get(id);
    return project === undefined ? [] : releases.flatMap((release) => deedsFor(release, project, ids, start));
  });
  return deeds.toSorted((a, b) => a.at - b.at);
}

function deedsFor(seed: SeedRelease, project: Project, ids: Ids, start: number): Deed[] {
  const { tag, appears_after: appears, disappears_after: disappears, links = [] } = seed;
  const at = (milliseconds: number): number => start + milliseconds * 1000;
  const deeds: Deed[] = [];
  if (appears !== undefined) {
    const create = (): void => {
      // Somebody else may have been faster.
      if (project.releases.has(tag)) return;
      project.tags.add(tag);
      project.releases.set(tag, releaseFrom(seed, appears, ids));
    };
    deeds.push({ at: at(appears), act: create });
  }
  for (const link of links) {
    const { appears_after: after = 0 } = link;
    if (after <= (appears ?? 0)) continue;
    const add = (): void => void project.releases.get(tag)?.links.push(linkFrom(link, ids.tick(), ids));
    deeds.push({ at: at(after), act: add });
  }
  if (disappears !== undefined) deeds.push({ at: at(disappears), act: () => project.releases.delete(tag) });
  return deeds;
}
