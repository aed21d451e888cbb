/**
 * The files that releases need in the package registry, and how far they are.
 *
 * A link is never made before its file is there: the files of a release go first, and the links of a file that
 * could not be put there are withheld, and so are all deletes. The other links of the release are sent. Releases
 * that need the same file share it.
 */

import { packageKey } from '../../core/desired/package-address.js';
import { error, type Problem } from '../../core/problem/problem.js';
import type { Outcome } from '../../core/run/outcome.js';
import type { Upload } from '../../core/run/report.js';
import { quoted } from '../../core/text/quoted.js';
import type { PlannedFile } from '../prepare/upload-plan.js';

/** One file that is to go up. */
export interface FileState {
  readonly planned: PlannedFile;
  readonly upload: Upload;
  /** What became of it; `waiting` and `sent` before. */
  readonly state: 'waiting' | 'sent' | Outcome;
}

/** What one release needs. */
export interface Needs {
  /** Names of links, and the positions of their files. */
  readonly files: ReadonlyMap<string, number>;
  /** Positions of the files that this release reports: those that no release before it needs. */
  readonly own: readonly number[];
  /** Files that may not replace what is there. */
  readonly problems: readonly Problem[];
}

/**
 * Shares files between releases.
 *
 * @param planned for each release, in the order in which they are reported, its files under the names of its links
 */
export function shareFiles(planned: readonly ReadonlyMap<string, PlannedFile>[]): {
  readonly files: readonly FileState[];
  readonly needs: readonly Needs[];
} {
  const files: FileState[] = [];
  const places = new Map<PlannedFile, number>();
  const needs = planned.map((own): Needs => {
    const needed = new Map<string, number>();
    const reported: number[] = [];
    for (const [link, file] of own) {
      if (file.state === 'there' || file.state === 'conflict') continue;
      const known = places.get(file);
      const at = known ?? files.push(fileState(file)) - 1;
      places.set(file, at);
      if (known === undefined) reported.push(at);
      needed.set(link, at);
    }
    const conflicts = new Set([...own.values()].filter(({ state }) => state === 'conflict'));
    return { files: needed, own: reported, problems: [...conflicts].map(conflictProblem) };
  });
  return { files, needs };
}

function fileState(planned: PlannedFile): FileState {
  const { file, address, state } = planned;
  const upload: Upload = {
    name: address.path,
    path: file.path,
    package: address.package,
    version: address.version,
    size: file.size,
    replaces: state === 'replace',
  };
  return { planned, upload, state: 'waiting' };
}

/** What became of a file; `null` before it has. */
export function outcomeOf(file: FileState | undefined): Outcome | null {
  return file === undefined || typeof file.state === 'string' ? null : file.state;
}

/** Whether all files of a release have come to an end. */
export function areOver({ files: needed }: Needs, files: readonly FileState[]): boolean {
  return [...needed.values()].every((at) => outcomeOf(files[at]) !== null);
}

/** Names of links whose file is not there. */
export function withheldNames({ files: needed }: Needs, files: readonly FileState[]): ReadonlySet<string> {
  const missing = [...needed].filter(([, at]) => outcomeOf(files[at])?.status !== 'done');
  return new Set(missing.map(([name]) => name));
}

function conflictProblem({ file, address, place }: PlannedFile): Problem {
  const target = `${packageKey(address)} of the package registry`;
  return error(
    'upload-conflict',
    `${quoted(file.path)} differs from the file ${quoted(address.path)} that is in ${target} already`,
    'A published file keeps its contents. Use another version, or set replace to true in upload.',
    place,
  );
}
