/** The files of a project that its pipeline includes, read from the disk. */

import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { LocalFile, ReadLocal } from '../../app/init/included.js';
import { selectPaths } from '../../core/pattern/glob.js';

/** Bytes. No pipeline is longer, and a pattern must not fill the memory. */
const LONGEST = 1024 * 1024;
const PIPELINE = /\.ya?ml$/;
/** Folders that hold no part of the project. */
const FOREIGN: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * Reads only ordinary files below the project's root, and nothing through a link that leads out of it.
 *
 * @param pipeline path of the file that includes
 */
export function localFilesOf(pipeline: string): ReadLocal {
  const root = projectRoot(dirname(resolve(pipeline)));
  return (pattern) => {
    // GitLab takes `ci/**.yml` for all files below; as a glob that is `ci/**/*.yml`.
    const glob = pattern.replace(/\*\*(?!\/|$)/g, '**/*');
    const paths = /[*?[{]/.test(pattern) ? selectPaths([glob], pipelineFiles(root)) : [pattern];
    return paths.flatMap((path) => fileAt(root, path));
  };
}

/** The folder of the repository, which GitLab counts paths from; without one, that of the pipeline. */
function projectRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}

function pipelineFiles(root: string, below = ''): readonly string[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return FOREIGN.has(entry.name) ? [] : pipelineFiles(root, path);
    return PIPELINE.test(entry.name) ? [path] : [];
  });
}

/** Empty where it is not there, or not to be read. */
function fileAt(root: string, path: string): readonly LocalFile[] {
  try {
    const real = realpathSync(join(root, path));
    const way = relative(realpathSync(root), real);
    const { size } = statSync(real);
    if (way === '..' || way.startsWith(`..${sep}`) || resolve(root, way) === resolve(root)) return [];
    if (!statSync(real).isFile() || size > LONGEST) return [];
    return [{ path: way.split(sep).join('/'), text: readFileSync(real, 'utf8') }];
  } catch {
    // It is reported as not read.
    return [];
  }
}
