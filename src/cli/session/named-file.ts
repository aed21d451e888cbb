/** Files that the command line names: results, report files, the seed of a sandbox. */

import { constants, lstatSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { errorCode } from '../../core/record.js';

/** A named file that cannot be read or written; the user can fix that, so there is no stack trace to look for. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

const REASONS: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  ENOENT: [
    'there is no such file or folder',
    'Paths are relative to the working directory; folders are not created.',
  ],
  ELOOP: ['it is a symbolic link', 'Remove the link, or write to another file.'],
  EISDIR: ['it is a folder', 'Give the path of a file.'],
  ENOTDIR: ['a part of its path is a file', 'Check the path.'],
  EACCES: ['it is not permitted', 'Check the permissions of the file and its folder.'],
  ENOSPC: ['the disk is full', 'Make room.'],
};

/**
 * Writes a file that a flag names. The working directory may be the checkout of a stranger's change: nothing is written
 * through a symbolic link in it. A path that leads elsewhere by its own words (`/dev/stdout`) was meant so.
 *
 * @throws FileError
 */
export function writeNamedFile(path: string, text: string): void {
  writeWith(path, text, 0);
}

/**
 * Writes a new file that a flag names, as `writeNamedFile` does.
 *
 * @param hint what to do where there is a file by that name
 * @throws FileError
 */
export function createNamedFile(path: string, text: string, hint: string): void {
  refuseExisting(path, hint);
  const isThere = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  // Should somebody make the file in between, it is still theirs. What is no file (/dev/stdout) is there already.
  writeWith(path, text, isThere ? 0 : constants.O_EXCL);
}

function writeWith(path: string, text: string, more: number): void {
  const isOurs = isBelow(resolve('.'), resolve(path));
  if (isOurs) checkFolder(path);
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = constants;
  const flag = more | O_WRONLY | O_CREAT | O_TRUNC | (isOurs ? O_NOFOLLOW : 0);
  // `writeFileSync` takes the flags of open(2), too; its types know only their names.
  attempt('write', path, () => writeFileSync(path, text, { flag: flag as unknown as string }));
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** @throws FileError where the folder is reached through a link that leads out of the working directory */
function checkFolder(path: string): void {
  const folder = attempt('write', path, () => realpathSync(dirname(resolve(path))));
  if (isBelow(realpathSync('.'), folder)) return;
  const message = `cannot write ${JSON.stringify(path)}: a symbolic link leads its folder out of the working directory`;
  throw new FileError(message, 'Write to a folder that is really there.');
}

/**
 * For a file that somebody may have written by hand since.
 *
 * @param hint what to do where there is one
 * @throws FileError where there is one; what is no ordinary file, such as /dev/stdout, holds nothing that could be lost
 */
export function refuseExisting(
  path: string,
  hint = 'Choose another name, or replace it with --force.',
): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return;
  throw new FileError(`${JSON.stringify(path)} exists already`, hint);
}

/** @throws FileError */
export function readNamedFile(path: string): string {
  return attempt('read', path, () => readFileSync(path, 'utf8'));
}

function attempt<T>(verb: 'read' | 'write', path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = errorCode(error);
    const [reason, hint] = REASONS[code] ?? [code, 'Check the path and its permissions.'];
    throw new FileError(`cannot ${verb} ${JSON.stringify(path)}: ${reason}`, hint);
  }
}
