/** Files that the command line names: results, report files, the seed of a sandbox. */

import { readFileSync, writeFileSync } from 'node:fs';

/** A named file that cannot be read or written; the user can mend that, so there is no stack trace to look for. */
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
    'Paths are relative to the working directory; folders are not made.',
  ],
  EISDIR: ['it is a folder', 'Give the path of a file.'],
  ENOTDIR: ['a part of its path is a file', 'Look at the path.'],
  EACCES: ['it is not permitted', 'Look at the permissions of the file and its folder.'],
  ENOSPC: ['the disk is full', 'Make room.'],
};

/** @throws FileError */
export function writeNamedFile(path: string, text: string): void {
  attempt('write', path, () => writeFileSync(path, text));
}

/** @throws FileError */
export function readNamedFile(path: string): string {
  return attempt('read', path, () => readFileSync(path, 'utf8'));
}

function attempt<T>(verb: 'read' | 'write', path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const [reason, hint] = REASONS[code] ?? [code, 'Look at the path and its permissions.'];
    throw new FileError(`cannot ${verb} ${JSON.stringify(path)}: ${reason}`, hint);
  }
}
