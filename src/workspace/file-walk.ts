/**
 * Lists the files that patterns match, without ever looking outside the root.
 *
 * Symbolic links: one to a file inside the root is a file like any other. One to a folder is followed only where a
 * pattern spells its name out, so that a loop ends with the pattern. One that leads out of the root is refused if
 * a pattern asks for what is behind it, and else left alone.
 */

// `promises` is loaded at its first use, unlike `node:fs/promises`: most runs list no files.
import { type Dirent, promises } from 'node:fs';
import { join } from 'node:path';
import { checkPatterns } from '../core/pattern/file-pattern.js';
import { compileGlob, type Glob, globEnters, globMatches } from '../core/pattern/glob.js';
import type { PlacedPattern } from '../core/pattern/placed.js';
import { inOrder } from '../core/problem/order.js';
import { error, type Problem, type Result, resultOf } from '../core/problem/problem.js';
import { errorCode } from '../core/record.js';
import { compareText } from '../core/text/compare.js';
import { quoted } from '../core/text/quoted.js';
import { isInside, realPath } from './inside.js';

interface Walk {
  /** The root without symbolic links. */
  readonly root: string;
  readonly glob: Glob;
  readonly found: string[];
  readonly problems: Problem[];
  /** Folders still to be looked into, as segments. */
  readonly waiting: (readonly string[])[];
}

/**
 * Files below `root` (absolute) that the patterns match: relative, with `/`, sorted by code unit.
 *
 * Problems: those of `checkPatterns`, `missing-root`, `link-outside-root`, `unreadable-folder`.
 */
export async function listFiles(
  root: string,
  patterns: readonly PlacedPattern[],
): Promise<Result<readonly string[]>> {
  const refused: Problem[] = [];
  checkPatterns(
    patterns.map(({ pattern, place }) => ({ value: pattern, place, at: () => place })),
    refused,
  );
  if (refused.length > 0) return { ok: false, problems: refused };
  const real = await realPath(root);
  if (real === null) return { ok: false, problems: [missingRoot(root)] };
  const glob = compileGlob(patterns.map(({ pattern }) => pattern));
  const walk: Walk = { root: real, glob, found: [], problems: [], waiting: [[]] };
  for (let next = walk.waiting.pop(); next !== undefined; next = walk.waiting.pop())
    await lookInto(walk, next);
  return resultOf(walk.found.sort(compareText), inOrder(withPlace(walk.problems, patterns)));
}

/** Problems of the disk are reported at the first pattern of the entry, which is where the user can do something. */
function withPlace(problems: readonly Problem[], patterns: readonly PlacedPattern[]): readonly Problem[] {
  const place = patterns[0]?.place;
  return place === undefined ? problems : problems.map((problem) => ({ ...problem, place }));
}

async function lookInto(walk: Walk, folder: readonly string[]): Promise<void> {
  for (const child of await childrenOf(walk, folder)) {
    const path = [...folder, child.name];
    if (child.isSymbolicLink()) await takeLink(walk, path);
    else if (child.isDirectory()) enter(walk, path);
    else if (child.isFile()) take(walk, path);
  }
}

async function childrenOf(walk: Walk, folder: readonly string[]): Promise<readonly Dirent[]> {
  try {
    return await promises.readdir(join(walk.root, ...folder), { withFileTypes: true });
  } catch (cause) {
    const code = errorCode(cause);
    // Gone since it was listed: then there is nothing in it.
    if (code === 'ENOENT' && folder.length > 0) return [];
    walk.problems.push(
      error(
        'unreadable-folder',
        `the folder ${quoted(folder.join('/') || walk.root)} cannot be read (${code})`,
        'Check its permissions, or exclude it with a pattern that begins with !.',
      ),
    );
    return [];
  }
}

function take(walk: Walk, path: readonly string[]): void {
  if (globMatches(walk.glob, path)) walk.found.push(path.join('/'));
}

function enter(walk: Walk, path: readonly string[]): void {
  if (globEnters(walk.glob, path) !== 'no') walk.waiting.push(path);
}

async function takeLink(walk: Walk, path: readonly string[]): Promise<void> {
  const wantsFile = globMatches(walk.glob, path);
  const wantsFolder = globEnters(walk.glob, path) === 'named';
  if (!wantsFile && !wantsFolder) return;
  const target = await realPath(join(walk.root, ...path));
  const stats = target === null ? null : await promises.stat(target).catch(() => null);
  // A link to nowhere is no file.
  if (target === null || stats === null) return;
  const asked = (wantsFile && stats.isFile()) || (wantsFolder && stats.isDirectory());
  if (!asked) return;
  if (!isInside(walk.root, target)) walk.problems.push(outsideRoot(path.join('/')));
  else if (stats.isFile()) walk.found.push(path.join('/'));
  else walk.waiting.push(path);
}

function outsideRoot(path: string): Problem {
  return error(
    'link-outside-root',
    `${quoted(path)} is a symbolic link that leads out of the root folder`,
    'Copy the file into the root, or exclude the link with a pattern that begins with !.',
  );
}

/** Reported by whatever uses the root folder first. */
export function missingRoot(root: string): Problem {
  return error(
    'missing-root',
    `the root folder ${quoted(root)} does not exist`,
    'Set the input root to an existing folder.',
  );
}
