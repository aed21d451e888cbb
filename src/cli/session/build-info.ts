/** Which build is running, for a report of a fault and for whoever checks what a job ran. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * What `--version --verbose` prints, a line each: version, commit, SHA-256 of the bundle, Node.
 * @param program path of the file that runs: `dist/cli/index.js` of a checkout or package, or the single file
 */
export function buildInfo(version: string, program: string): string {
  const file = realpathSync(program);
  const isPart = file.endsWith(join('cli', 'index.js'));
  const built = dirname(dirname(file));
  const lines = [
    ['version', version],
    ['commit', (isPart ? commitOf(dirname(built)) : null) ?? 'not recorded here; the bundle names the build'],
    ['bundle', `sha256:${isPart ? folderSum(built) : sum(readFileSync(file))}`],
    ['node', `${process.version} ${process.platform}-${process.arch}`],
  ];
  return lines.map(([name, value]) => `${name}: ${value}\n`).join('');
}

const sum = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The sum of what the command line loads from dist/, as `cd dist && find . -type f -not -path './action/*' -not -name
 * program.json | LC_ALL=C sort | xargs sha256sum | sha256sum` gives it: the action's own files and the record of the
 * single file are no part of it.
 */
function folderSum(folder: string): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !name.startsWith('action/') && name !== 'program.json')
    .sort();
  return sum(names.map((name) => `${sum(readFileSync(join(folder, name)))}  ./${name}\n`).join(''));
}

/** The commit that is checked out in `root` itself; `null` where that is no checkout of git. */
function commitOf(root: string): string | null {
  const folder = gitFolder(join(root, '.git'));
  const head = read(join(folder, 'HEAD'));
  const ref = head?.match(/^ref: (refs\/.+)$/)?.[1];
  if (head === null || ref === undefined) return head;
  // Branches of a worktree stand with those of the clone that it belongs to.
  const common = resolve(folder, read(join(folder, 'commondir')) ?? '.');
  const packed = read(join(common, 'packed-refs'))?.split('\n') ?? [];
  return read(join(common, ref)) ?? packed.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? null;
}

/** In a worktree `.git` is a file that names the folder. */
function gitFolder(path: string): string {
  const isFile = existsSync(path) && statSync(path).isFile();
  return isFile ? resolve(dirname(path), (read(path) ?? '').replace(/^gitdir: /, '')) : path;
}

function read(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
}
