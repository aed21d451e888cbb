/** What `list`, `get` and `export` need first: a project, a tag and a way to read. */

import type { ReleaseStore } from '../../ports/releases.js';
import { openStore, requireProject, requireTag, type Session } from './session.js';

/** The store and the tag; null where one is missing, which has been told then. */
export async function openReleases(
  session: Session,
): Promise<{ readonly store: ReleaseStore; readonly project: string; readonly tag: string } | null> {
  const { settings, terminal } = session;
  const project = requireProject(settings);
  const tag = requireTag(settings);
  for (const result of [project, tag]) if (!result.ok) terminal.problems(result.problems);
  if (!project.ok || !tag.ok) return null;
  return { store: await openStore(session, project.value), project: project.value, tag: tag.value };
}
