/** The source that is the disk. */

import {
  fileNameProblem,
  type PackageAddress,
  packageVersion,
  uploadedName,
} from '../../core/desired/package-address.js';
import type { FilesEntry } from '../../core/entry/files-entry.js';
import { usesVariable } from '../../core/entry/kinds.js';
import { type Found, lookup, type Variables } from '../../core/entry/variables.js';
import { hasErrors, type Place, type Problem, type Result, resultOf } from '../../core/problem/problem.js';
import { append } from '../../core/text/append.js';
import type { FileContents, Workspace } from '../../ports/files.js';

/** What local files are found with. */
export interface LocalPorts {
  readonly workspace: Workspace;
  /** `null`: files are not read, and a sum or size stands for theirs. */
  readonly contents: FileContents | null;
  readonly urlOf: (address: PackageAddress) => string;
}

/** Stands for the size and the sum of a file that is not read. */
const SAMPLE = { size: 0, sha256: '0'.repeat(64) };

/**
 * Local files. Those that are to be uploaded have the address that they will have. They are read here only where a template
 * uses their size or sum.
 */
export async function localFiles(
  entry: FilesEntry,
  variables: Variables,
  { workspace, contents, urlOf }: LocalPorts,
): Promise<Result<readonly Found[]>> {
  const listed = await workspace.listFiles(entry.patterns);
  if (!listed.ok) return listed;
  const files = usesVariable(entry, ['size', 'sha256'])
    ? await measured(listed.value, entry.place, contents, entry.upload === null)
    : { ok: true as const, value: listed.value.map((path): Found => ({ path })), warnings: [] };
  if (!files.ok) return files;
  const { upload } = entry;
  if (upload === null) return { ...files, warnings: listed.warnings };
  const target = packageVersion(upload, lookup(variables, null));
  if (!target.ok) return target;
  const names = files.value.map((found) => uploadedName(upload, found, variables));
  const problems = names.flatMap((name) => fileNameProblem(name, entry.place) ?? []);
  if (hasErrors(problems)) return { ok: false, problems };
  const value = files.value.map((found, at) => {
    return { ...found, url: urlOf({ ...target.value, path: names[at] ?? '' }) };
  });
  return { ok: true, value, warnings: listed.warnings };
}

async function measured(
  paths: readonly string[],
  place: Place,
  contents: FileContents | null,
  isLinked: boolean,
): Promise<Result<readonly Found[]>> {
  const found: Found[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const file = contents === null ? null : await contents.measure(path, isLinked);
    if (file?.ok === false)
      append(
        problems,
        file.problems.map((problem) => ({ ...problem, place })),
      );
    else
      found.push({
        path,
        size: file?.value.size ?? SAMPLE.size,
        sha256: file?.value.sha256 ?? SAMPLE.sha256,
      });
  }
  return resultOf(found, problems);
}
