/** The generic packages of one project, in memory. */

import type { Ids } from './ids.js';
import { type MeasuredBody, measure } from './measured-body.js';
import type { PackageStatus, SeedPackage } from './seed-model.js';

/** One uploaded file. */
export interface StoredPackageFile {
  readonly id: number;
  /** A nested path is kept percent-encoded, as GitLab does: `dir%2Ffile`. */
  readonly file_name: string;
  readonly upload: MeasuredBody;
  readonly created_at: number;
}

/** All files of one name and version. */
export interface StoredPackage {
  readonly id: number;
  readonly name: string;
  readonly version: string;
  status: PackageStatus;
  readonly created_at: number;
  /** Oldest first; several may have one name. */
  readonly files: StoredPackageFile[];
}

/** A project's registry. */
export interface PackageStore {
  /** Whether a second file of one name and version is accepted. */
  readonly duplicates: boolean;
  /** In the order of their making. */
  readonly list: StoredPackage[];
}

/** A registry with nothing in it. */
export function emptyPackages(duplicates: boolean): PackageStore {
  return { duplicates, list: [] };
}

/** The package of that name and version, made if there is none. Those on their way out do not count. */
export function findOrCreatePackage(
  store: PackageStore,
  name: string,
  version: string,
  status: PackageStatus,
  ids: Ids,
): StoredPackage {
  const found = findPackage(store, name, version);
  if (found !== undefined) return found;
  const made = { id: ids.nextId('package'), name, version, status, created_at: ids.tick(), files: [] };
  store.list.push(made);
  return made;
}

/** The package of that name and version, unless it is on its way out. */
export function findPackage(store: PackageStore, name: string, version: string): StoredPackage | undefined {
  return store.list.find(
    (each) => each.name === name && each.version === version && each.status !== 'pending_destruction',
  );
}

/** Puts a file beside those of the same name, if there are any. */
export function addFile(
  target: StoredPackage,
  name: string,
  upload: MeasuredBody,
  ids: Ids,
): StoredPackageFile {
  const file = { id: ids.nextId('package-file'), file_name: name, upload, created_at: ids.tick() };
  target.files.push(file);
  return file;
}

/** Puts the seed's packages into `store`, which it returns. */
export function seedPackages(store: PackageStore, seeds: readonly SeedPackage[], ids: Ids): PackageStore {
  for (const seed of seeds) {
    const made = {
      id: ids.nextId('package'),
      name: seed.name,
      version: seed.version,
      status: seed.status ?? 'default',
      created_at: ids.tick(),
      files: [],
    };
    store.list.push(made);
    for (const file of seed.files ?? []) addFile(made, file.name, measure(file.content), ids);
  }
  return store;
}
