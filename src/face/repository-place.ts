/** Where a problem is for GitLab, which names files from the top of the repository. */

import { relative, resolve, sep } from 'node:path';
import type { Settings } from '../app/settings/settings.js';
import type { Problem } from '../core/problem/problem.js';
import { isInside } from '../workspace/inside.js';

/**
 * The problem with its place as GitLab names it, and without one where that is in an input. A file outside of the
 * repository keeps its name: GitLab shows that problem nowhere, but who reads the report finds it.
 *
 * @param repository its top folder
 */
export function inRepository(
  { place, ...problem }: Problem,
  { root, declared }: Pick<Settings, 'root' | 'declared'>,
  repository: string,
): Problem {
  if (place === undefined || declared.kind !== 'manifest') return problem;
  const [top, path] = [resolve(repository), resolve(root, place.file)];
  if (!isInside(top, path)) return { ...problem, place };
  return { ...problem, place: { ...place, file: relative(top, path).split(sep).join('/') } };
}
