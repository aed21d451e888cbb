/** The source that is the disk. */

import {
  fileNameProblem,
  type PackageAddress,
  packageVersion,
  uploadedName,
} from '../../core/desired/package-address.js';
import { sumText } from '../../core/desired/sums.js';
import type { FilesEntry } from '../../core/entry/files-entry.js';
import { usesVariable } from '../../core/entry/kinds.js';
import { expandTemplate } from '../../core/entry/template.js';
import { type Found, lookup, sha256Of, type Variables } from '../../core/entry/variables.js';
import {
  error,
  hasErrors,
  type Place,
  type Problem,
  type Result,
  resultOf,
} from '../../core/problem/problem.js';
import { append } from '../../core/text/append.js';
import { quoted } from '../../core/text/quoted.js';
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
  const files =
    entry.checksums !== null || entry.sha256 !== null || usesVariable(entry, ['size', 'sha256'])
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
  const sums = sumFile(entry, variables, value, names);
  if (!sums.ok) return sums;
  const [file] = sums.value;
  const url = file && urlOf({ ...target.value, path: file.path });
  return { ok: true, value: file && url ? [...value, { ...file, url }] : value, warnings: listed.warnings };
}

/** The file with the sums of the others; none without `checksums`, or without files. */
function sumFile(
  { checksums, place }: FilesEntry,
  variables: Variables,
  found: readonly Found[],
  names: readonly string[],
): Result<readonly Found[]> {
  if (checksums === null || found.length === 0) return { ok: true, value: [], warnings: [] };
  const path = expandTemplate(checksums, lookup(variables, null));
  const problems: Problem[] = [];
  const illegal = fileNameProblem(path, checksums.place);
  if (illegal !== null) problems.push(illegal);
  if (names.includes(path)) {
    const message = `${quoted(path)} would be both the checksum file and one of the files`;
    const hint = 'Exclude it with a pattern that begins with !, or give the checksum file another name.';
    problems.push(error('duplicate-upload', message, hint, checksums.place, place));
  }
  const rows = found.map((file, at) => [names[at] ?? '', sha256Of(file) ?? ''] as const);
  return resultOf([{ path, text: `${sumText(rows)}\n` }], problems);
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
