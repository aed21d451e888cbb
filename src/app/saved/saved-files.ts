/** The files of a saved plan: whether they, and what the registry has, are still what the plan was made from. */

import pLimit from 'p-limit';
import type { PackageAddress } from '../../core/desired/package-address.js';
import { packageKey } from '../../core/desired/package-address.js';
import type { Place, Problem, Result } from '../../core/problem/problem.js';
import { resultOf } from '../../core/problem/problem.js';
import type { SavedFile, SavedPlan } from '../../core/saved/saved-plan.js';
import { since } from '../../core/saved/stale.js';
import { append } from '../../core/text/append.js';
import { quoted } from '../../core/text/quoted.js';
import type { FileContents } from '../../ports/files.js';
import type { PackageFile, PackageRegistry } from '../../ports/packages.js';
import type { PlannedFile } from '../prepare/upload-plan.js';

/** What was found: for each release its files under the names of their links, and what has changed. */
export interface FoundFiles {
  readonly uploads: readonly ReadonlyMap<string, PlannedFile>[];
  /** A sentence for each difference. */
  readonly differences: readonly string[];
}

interface FilePorts {
  readonly packages: PackageRegistry;
  readonly contents: FileContents;
}

/**
 * Measures the files that are to go up, and asks the registry once for each package. Problems: those of
 * `FileContents.measure`.
 *
 * @param place said of each file
 * @throws StoreError where the registry cannot be read
 */
export async function findFiles(
  { releases }: SavedPlan,
  place: Place,
  { packages, contents }: FilePorts,
  concurrency: number,
): Promise<Result<FoundFiles>> {
  const files = [
    ...new Map(releases.flatMap((release) => release.files).map((each) => [keyOf(each), each])).values(),
  ];
  const limit = pLimit(concurrency);
  const versions = new Map(files.map((file) => [packageKey(addressOf(file)), addressOf(file)]));
  const listed = new Map(
    await Promise.all(
      [...versions].map(
        async ([key, version]) => [key, await limit(() => packages.listFiles(version))] as const,
      ),
    ),
  );
  const problems: Problem[] = [];
  const differences: string[] = [];
  for (const file of files) {
    const there = listed.get(packageKey(addressOf(file)))?.find(({ path }) => path === file.name);
    append(differences, registryDifferences(file, there));
    if (file.state === 'there') continue;
    if (file.text !== null) {
      append(differences, fileDifferences(file, contents.fromText(file.path, file.text)));
      continue;
    }
    const measured = await contents.measure(file.path);
    if (measured.ok) append(differences, fileDifferences(file, measured.value));
    else append(problems, measured.problems);
  }
  const planned = new Map(files.map((file) => [keyOf(file), plannedFile(file, place)]));
  const uploads = releases.map(
    (release) =>
      new Map(release.files.map((file) => [file.link, planned.get(keyOf(file)) ?? plannedFile(file, place)])),
  );
  return resultOf({ uploads, differences }, problems);
}

function keyOf(file: SavedFile): string {
  return `${packageKey(addressOf(file))} ${file.name}`;
}

function addressOf(file: SavedFile): PackageAddress {
  const { project, package: name, version, name: path } = file;
  return { ...(project !== null && { project }), package: name, version, path };
}

function plannedFile(saved: SavedFile, place: Place): PlannedFile {
  const { path, text, size, sha256, state, replace, present } = saved;
  return {
    file: { path, size, sha256, ...(text !== null && { text }) },
    address: addressOf(saved),
    state,
    mayReplace: replace,
    present,
    place,
  };
}

function fileDifferences(
  saved: SavedFile,
  now: { readonly size: number; readonly sha256: string },
): string[] {
  const changes = [
    ...(saved.size === now.size ? [] : [`size ${saved.size} → ${now.size}`]),
    ...(saved.sha256 === now.sha256 ? [] : [`sha256 ${saved.sha256} → ${now.sha256}`]),
  ];
  return changes.length === 0 ? [] : [since(`file ${quoted(saved.path)}`, 'was changed', changes.join(', '))];
}

function registryDifferences(saved: SavedFile, now: PackageFile | undefined): string[] {
  const { name, state, present } = saved;
  const file = `file ${quoted(name)} of package ${quoted(saved.package)} ${quoted(saved.version)}`;
  if (state === 'new') return now === undefined ? [] : [since(file, 'was added to the package registry')];
  if (now === undefined) return [since(file, 'was removed from the package registry')];
  if (now.sha256 === present) return [];
  const sums = `sha256 ${present ?? '(not known)'} → ${now.sha256 ?? '(not known)'}`;
  return [since(file, 'was changed in the package registry', sums)];
}
