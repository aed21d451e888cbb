/** The source that is the disk. */

import {
  fileNameProblem,
  type PackageAddress,
  packageVersion,
  uploadedName,
} from '../../core/desired/package-address.js';
import type { FilesEntry } from '../../core/entry/files-entry.js';
import { type Found, lookup, type Variables } from '../../core/entry/variables.js';
import { hasErrors, type Result } from '../../core/problem/problem.js';
import type { Workspace } from '../../ports/files.js';

/** Local files. Those that are to be uploaded have the address that they will have. */
export async function localFiles(
  entry: FilesEntry,
  variables: Variables,
  workspace: Workspace,
  urlOf: (address: PackageAddress) => string,
): Promise<Result<readonly Found[]>> {
  const files = await workspace.listFiles(entry.patterns);
  const { upload } = entry;
  if (!files.ok || upload === null)
    return files.ok ? { ...files, value: files.value.map((path) => ({ path })) } : files;
  const target = packageVersion(upload, lookup(variables, null));
  if (!target.ok) return target;
  const names = files.value.map((path) => uploadedName(upload, { path }, variables));
  const problems = names.flatMap((name) => fileNameProblem(name, entry.place) ?? []);
  if (hasErrors(problems)) return { ok: false, problems };
  const value = files.value.map((path) => {
    return { path, url: urlOf({ ...target.value, path: uploadedName(upload, { path }, variables) }) };
  });
  return { ...files, value };
}
