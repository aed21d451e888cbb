/** Reads the notes of a release: a text file that a manifest names. */

import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { error, type Result } from '../core/problem/problem.js';
import { errorCode } from '../core/record.js';
import { quoted } from '../core/text/quoted.js';
import { isInside, realPath } from './inside.js';
import { firstInvalidByte } from './utf8.js';

/** More than GitLab takes as notes: a million characters, of four bytes at most. */
const MOST_BYTES = 4_000_000;

/**
 * The text of a file. A manifest may be a stranger's, so nothing outside the root is read, whether by its path or through
 * a symbolic link. A byte order mark is left out, and white space at its end.
 *
 * @param root absolute
 * @returns a `description-file` Problem for a file that is not there or no text
 */
export async function readTextFile(root: string, path: string): Promise<Result<string>> {
  const absolute = resolve(root, path);
  if (path === '' || path.includes('\0') || !isInside(root, absolute)) {
    return fault(path, 'is not below the root folder', 'Give a path relative to root.');
  }
  const real = await realPath(absolute);
  if (real === null) return fault(path, 'does not exist', 'Paths are relative to the input root.');
  if (!isInside((await realPath(root)) ?? root, real)) {
    return fault(path, 'is a symbolic link that leads out of the root folder', 'Put the file itself there.');
  }
  try {
    const stats = await stat(real);
    if (!stats.isFile()) return fault(path, 'is not a file', 'Give the path of the file itself.');
    if (stats.size > MOST_BYTES) {
      return fault(path, `has ${stats.size} bytes`, `At most ${MOST_BYTES} are read.`);
    }
    const bytes = await readFile(real);
    if (firstInvalidByte(bytes) !== null) return fault(path, 'is not UTF-8', 'Save it as UTF-8.');
    return { ok: true, value: new TextDecoder().decode(bytes).trimEnd(), warnings: [] };
  } catch (thrown) {
    return fault(path, `cannot be read (${errorCode(thrown)})`, 'Check its permissions.');
  }
}

function fault(path: string, what: string, hint: string): Result<never> {
  const message = `the file with the notes, ${quoted(path)}, ${what}`;
  return { ok: false, problems: [error('description-file', message, hint)] };
}
