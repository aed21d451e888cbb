/** Whether a file is where it seems to be. */

import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is the folder itself or below it. Both are absolute and without symbolic links. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * The path without symbolic links, or `null` where it leads nowhere (or round in a circle). Asked at once, not by
 * `node:fs/promises`, which takes longer to load than a run has paths to ask for.
 */
export async function realPath(path: string): Promise<string | null> {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
