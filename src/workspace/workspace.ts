/**
 * The files under the root folder: the manifest, and what its patterns match.
 *
 * The folder may be the checkout of a stranger's pull request. So nothing outside it is read through a symbolic
 * link, and whatever is found wrong is a Problem and not a crash.
 */

import { resolve } from 'node:path';
import type { Problem, Result } from '../core/problem/problem.js';
import type { Workspace } from '../ports/files.js';
import { listFiles } from './file-walk.js';
import { readManifest } from './manifest-file.js';
import { checkRoot } from './root-check.js';

/** The workspace of a root folder, which may be relative to the working directory. */
export function createWorkspace(root: string): Workspace {
  const folder = resolve(root);
  let checked: Promise<Problem | null> | null = null;
  const guarded = async <T>(read: () => Promise<Result<T>>): Promise<Result<T>> => {
    checked ??= checkRoot(folder);
    const problem = await checked;
    return problem === null ? read() : { ok: false, problems: [problem] };
  };
  return {
    readManifest: (path) => guarded(() => readManifest(folder, path)),
    listFiles: (patterns) => guarded(() => listFiles(folder, patterns)),
    readPlanFile: async (path) => (await import('./plan-file.js')).readPlanFile(path),
    readText: (path) => guarded(async () => (await import('./text-file.js')).readTextFile(folder, path)),
  };
}
