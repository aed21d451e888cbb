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
import { decodeManifest, readManifest } from './manifest-file.js';
import { checkRoot } from './root-check.js';

/** Gives the bytes of standard input; the same ones again where it is asked again. */
export type StandardInput = () => Promise<Uint8Array>;

/**
 * The workspace of a root folder, which may be relative to the working directory.
 *
 * @param standardInput what the manifest `-` is; without it that is a file name like any other
 */
export function createWorkspace(root: string, standardInput?: StandardInput): Workspace {
  const folder = resolve(root);
  let checked: Promise<Problem | null> | null = null;
  const guarded = async <T>(read: () => Promise<Result<T>>): Promise<Result<T>> => {
    checked ??= checkRoot(folder);
    const problem = await checked;
    return problem === null ? read() : { ok: false, problems: [problem] };
  };
  return {
    readManifest: (path) =>
      path === '-' && standardInput !== undefined
        ? standardInput().then((bytes) => decodeManifest(bytes, 'standard input'))
        : guarded(() => readManifest(folder, path)),
    listFiles: (patterns) => guarded(() => listFiles(folder, patterns)),
    readPlanFile: async (path) => (await import('./plan-file.js')).readPlanFile(path),
    readText: (path) => guarded(async () => (await import('./text-file.js')).readTextFile(folder, path)),
  };
}
