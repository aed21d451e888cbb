/** What commands about one release need first: a project, a tag and a way to read. */

import type { CurrentLink } from '../../core/link.js';
import type { Problem, Result } from '../../core/problem/problem.js';
import { noRelease } from '../../core/run/no-release.js';
import type { CurrentRelease, ReleaseStore } from '../../ports/releases.js';
import { isMissing } from '../../ports/store-error.js';
import { failed } from './command.js';
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
 * The links of the release, newest first. Problem: `no-release`.
 *
 * @throws StoreError
 */
export async function linksOf(opened: OpenRelease): Promise<Result<readonly CurrentLink[]>> {
  try {
    return { ok: true, value: await opened.store.listLinks(opened.tag), warnings: [] };
  } catch (error) {
    if (!isMissing(error, 'release')) throw error;
    return await withoutRelease(opened);
  }
}

/**
 * The release with its links. Problem: `no-release`.
 *
 * @throws StoreError
 */
export async function releaseOf(opened: OpenRelease): Promise<Result<CurrentRelease>> {
  const release = await opened.store.readRelease(opened.tag);
  return release === null ? await withoutRelease(opened) : { ok: true, value: release, warnings: [] };
}

/** A project that cannot be seen is never reported as a missing release. @throws StoreError */
async function withoutRelease({ store, project, tag }: OpenRelease): Promise<ReturnType<typeof failed>> {
  await store.checkProject();
  return failed(noRelease(project, tag));
}
