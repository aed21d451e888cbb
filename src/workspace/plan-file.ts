/**
 * The file of a saved plan. It may hold credentials that stand in addresses, and it lies in a checkout that may be a
 * stranger's: nothing is read or written through a symbolic link that leads out of the working directory.
 */

import { chmod, lstat, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { error, type Result } from '../core/problem/problem.js';
import { errorCode } from '../core/record.js';
import { quoted } from '../core/text/quoted.js';
import { isInside, realPath } from './inside.js';
import { firstInvalidByte } from './utf8.js';

/** In bytes; 100,000 links take less. */
const MOST_BYTES = 256 * 1024 * 1024;

const UNREADABLE = 'plan-file-unreadable';
const UNWRITABLE = 'plan-file-unwritable';

/** The text of a saved plan. Problem: `plan-file-unreadable`. */
export async function readPlanFile(path: string): Promise<Result<string>> {
  const failed = (why: string, hint: string): Result<never> =>
    failure(UNREADABLE, `the saved plan ${quoted(path)} cannot be read: ${why}`, hint);
  const absolute = resolve(path);
  const real = path.includes('\0') ? null : await realPath(absolute);
  if (real === null)
    return failed(
      'there is no such file',
      'Paths are relative to the working directory. Is the artifact there?',
    );
  if (await leadsOut(absolute, real))
    return failed('a symbolic link leads out of the working directory', 'Put the file itself there.');
  try {
    const stats = await stat(real);
    if (!stats.isFile()) return failed('it is not a file', 'Give the path of the file itself.');
    if (stats.size > MOST_BYTES) return failed('it is too large', 'Is this the right file?');
    const bytes = await readFile(real);
    if (firstInvalidByte(bytes) !== null) return failed('it is not UTF-8', 'Is this the right file?');
    return { ok: true, value: new TextDecoder().decode(bytes), warnings: [] };
  } catch (thrown) {
    return failed(errorCode(thrown), 'Check its permissions.');
  }
}

/**
 * Writes a saved plan: whole or not at all, under another name first. Problem: `plan-file-unwritable`.
 *
 * @param isSecret whether nobody else may read it; where the file system cannot promise that, nothing is kept
 */
export async function writePlanFile(path: string, text: string, isSecret: boolean): Promise<Result<null>> {
  const failed = (why: string, hint: string): Result<never> =>
    failure(UNWRITABLE, `the plan cannot be saved to ${quoted(path)}: ${why}`, hint);
  if (path.includes('\0')) return failed('it is not a path', 'Check the path.');
  const absolute = resolve(path);
  const folder = await realPath(dirname(absolute));
  if (folder === null)
    return failed(
      'there is no such folder',
      'Paths are relative to the working directory; folders are not created.',
    );
  if (await leadsOut(dirname(absolute), folder))
    return failed('a symbolic link leads its folder out of the working directory', REALLY_THERE);
  const target = join(folder, basename(absolute));
  const there = await lstat(target).catch(() => null);
  if (there?.isSymbolicLink())
    return failed('it is a symbolic link', 'Remove the link, or write to another file.');
  if (there !== null && !there.isFile()) return failed('it is not a file', 'Give the path of a file.');
  try {
    const kept = await writeWhole(target, text, isSecret);
    return kept ? { ok: true, value: null, warnings: [] } : failed(NOT_PRIVATE, WITHOUT_CREDENTIALS);
  } catch (thrown) {
    return failed(errorCode(thrown), 'Check the permissions of the folder, and the free space on the disk.');
  }
}

const REALLY_THERE = 'Write to a folder that is really there.';
const NOT_PRIVATE = 'it holds credentials, and this file system cannot keep a file from others (mode 600)';
const WITHOUT_CREDENTIALS = 'Save it elsewhere, or take the credentials out of the addresses.';

const OWNER_ONLY = 0o600;

/** What others may do with the file. */
const OTHERS = 0o077;

/** Gives false where the file could not be kept from others, and is not there. */
async function writeWhole(target: string, text: string, isSecret: boolean): Promise<boolean> {
  const early = `${target}.${process.pid}.tmp`;
  await unlink(early).catch(() => {});
  const handle = await open(early, 'wx', OWNER_ONLY);
  try {
    const isPrivate = ((await handle.stat()).mode & OTHERS) === 0;
    if (isSecret && !isPrivate) return false;
    await handle.writeFile(text);
    await handle.sync();
    if (!isSecret) await chmod(early, 0o666 & ~process.umask());
    await rename(early, target);
    return true;
  } finally {
    await handle.close();
    await unlink(early).catch(() => {});
  }
}

/** Whether a path below the working directory is elsewhere in truth; one that leads elsewhere by its words was meant so. */
async function leadsOut(absolute: string, real: string): Promise<boolean> {
  const here = resolve('.');
  return isInside(here, absolute) && !isInside((await realPath(here)) ?? here, real);
}

function failure(code: string, message: string, hint: string): Result<never> {
  return { ok: false, problems: [error(code, message, hint)] };
}
