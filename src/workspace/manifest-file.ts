/** Reads the manifest's file: found, small enough, and text. */

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { MOST_BYTES } from '../core/manifest/manifest-problems.js';
import { error, type Result } from '../core/problem/problem.js';
import { errorCode } from '../core/record.js';
import { listed, quoted } from '../core/text/quoted.js';
import type { ManifestText } from '../ports/files.js';
import { missingRoot } from './file-walk.js';
import { isInside, realPath } from './inside.js';
import { firstInvalidByte } from './utf8.js';

/** Where a manifest is looked for when no path is given: the first that exists. */
export const DEFAULT_NAMES = [
  'release-links',
  '.release-links',
  '.gitlab/release-links',
  '.github/release-links',
].flatMap((stem) => [`${stem}.yml`, `${stem}.yaml`]);

/**
 * Reads a manifest below `root` (absolute), or one of the default names where `path` is `null`. A path that was
 * given may lead anywhere, as the workflow that gives it is trusted; a symbolic link out of the root may not, as
 * links come with the checkout.
 *
 * Problems: `no-manifest`, `missing-manifest`, `manifest-is-folder`, `manifest-unreadable`, `manifest-too-large`,
 * `manifest-not-utf8`, `link-outside-root`, `missing-root`.
 */
export async function readManifest(root: string, path: string | null): Promise<Result<ManifestText>> {
  if (path !== null) return await readText(root, path);
  for (const name of DEFAULT_NAMES) {
    const result = await readText(root, name);
    if (result.ok || result.problems.some(({ code }) => code !== 'missing-manifest')) return result;
  }
  if ((await realPath(root)) === null) return { ok: false, problems: [missingRoot(root)] };
  return failure(
    'no-manifest',
    `there is no manifest: looked for ${listed(DEFAULT_NAMES)} in ${quoted(root)}`,
    'Write release-links.yml; `release-links init` makes one from a release, the files of another tool or a folder. Or set manifest, links or files.',
  );
}

async function readText(root: string, path: string): Promise<Result<ManifestText>> {
  const absolute = resolve(root, path);
  const file = shownPath(root, absolute);
  if (path.includes('\0')) return missing(path);
  const real = await realPath(absolute);
  if (real === null) return missing(path);
  if (isInside(root, absolute) && !isInside((await realPath(root)) ?? root, real)) {
    return failure(
      'link-outside-root',
      `the manifest ${quoted(file)} is a symbolic link that leads out of the root folder`,
      'Put the file itself there.',
    );
  }
  return readFile(real, file);
}

function shownPath(root: string, absolute: string): string {
  return (isInside(root, absolute) ? relative(root, absolute) : absolute).split(sep).join('/');
}

/** Kind and size are looked at before the file is opened: a pipe would be waited for. */
function readFile(real: string, file: string): Result<ManifestText> {
  try {
    const stats = statSync(real);
    if (stats.isDirectory()) return isFolder(file);
    if (!stats.isFile()) return unreadable(file, 'it is not a file');
    if (stats.size > MOST_BYTES) return tooLarge(file, stats.size);
    return decodeManifest(readStart(real), file);
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? missing(file) : unreadable(file, errorCode(error));
  }
}

/** No more than can be used, whatever the size was said to be. */
function readStart(real: string): Uint8Array {
  const handle = openSync(real, 'r');
  try {
    const bytes = new Uint8Array(MOST_BYTES + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < bytes.length; length += count) {
      count = readSync(handle, bytes, length, bytes.length - length, null);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}

/** The text of a manifest's bytes. Problems: `manifest-too-large`, `manifest-not-utf8`. */
export function decodeManifest(bytes: Uint8Array, file: string): Result<ManifestText> {
  if (bytes.length > MOST_BYTES) return tooLarge(file, bytes.length);
  const invalid = firstInvalidByte(bytes);
  if (invalid !== null) return notUtf8(file, invalid);
  return { ok: true, value: { file, text: new TextDecoder().decode(bytes) }, warnings: [] };
}

function isFolder(file: string): Result<never> {
  return failure(
    'manifest-is-folder',
    `${quoted(file)} is a folder, not a manifest`,
    'Give the path of the file itself.',
  );
}

function missing(file: string): Result<never> {
  return failure(
    'missing-manifest',
    `the manifest ${quoted(file)} does not exist`,
    'Paths are relative to the input root. `release-links export` makes a manifest from an existing release.',
  );
}

function unreadable(file: string, why: string): Result<never> {
  return failure(
    'manifest-unreadable',
    `the manifest ${quoted(file)} cannot be read (${why})`,
    'Check its permissions.',
  );
}

function tooLarge(file: string, size: number): Result<never> {
  return failure(
    'manifest-too-large',
    `the manifest ${quoted(file)} has ${size} bytes; at most ${MOST_BYTES} are read`,
    'Is this the right file? An entry with `files` stands for many files.',
  );
}

function notUtf8(file: string, offset: number): Result<never> {
  return failure(
    'manifest-not-utf8',
    `the manifest ${quoted(file)} is not UTF-8: byte ${offset} (counted from 0) does not begin a character`,
    'Save it as UTF-8.',
  );
}

function failure(code: string, message: string, hint: string): Result<never> {
  return { ok: false, problems: [error(code, message, hint)] };
}
