/** What commands about one release need first: a project, a tag and a way to read. */

import type { CurrentLink } from '../../core/link.js';
import type { Problem, Result } from '../../core/problem/problem.js';
import type { ReleaseStore } from '../../ports/releases.js';
import { isMissing } from '../../ports/store-error.js';
import { openStore, requireProject, requireTag, type Session } from './session.js';

/** One release of a project, not yet read. */
export interface OpenRelease {
  readonly store: ReleaseStore;
  readonly project: string;
  readonly tag: string;
}

/** The store and the tag. Problems: `no-project`, `no-tag`. */
export async function openRelease(session: Session): Promise<Result<OpenRelease>> {
  const project = requireProject(session.settings);
  const tag = requireTag(session.settings);
  if (project.ok && tag.ok) {
    const store = await openStore(session, project.value);
    return { ok: true, value: { store, project: project.value, tag: tag.value }, warnings: [] };
  }
  const problems = [project, tag].flatMap((result): readonly Problem[] => (result.ok ? [] : result.problems));
  return { ok: false, problems };
}

/**
 * The links of the release, newest first; `null` where there is no such release.
 *
 * @throws StoreError
 */
export async function linksOf({ store, tag }: OpenRelease): Promise<readonly CurrentLink[] | null> {
  try {
    return await store.listLinks(tag);
  } catch (error) {
    if (!isMissing(error, 'release')) throw error;
    await store.checkProject();
    return null;
  }
}
