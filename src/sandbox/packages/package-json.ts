/** Packages and their files as the API shows them. */

import type { StoredPackage, StoredPackageFile } from '../world/package-store.js';
import { isoTime, type Project, type World } from '../world/world.js';

/** A package in a list. */
export function packageJson(world: World, project: Project, each: StoredPackage): object {
  return {
    id: each.id,
    name: each.name,
    version: each.version,
    package_type: 'generic',
    status: each.status,
    _links: { web_path: `${world.site.root}/${project.path}/-/packages/${each.id}` },
    created_at: isoTime(each.created_at),
    tags: [],
    pipelines: [],
  };
}

/** A package's file in a list. Generic packages have no MD5 and no SHA-1. */
export function packageFileJson(packageId: number, file: StoredPackageFile): object {
  return {
    id: file.id,
    package_id: packageId,
    created_at: isoTime(file.created_at),
    file_name: file.file_name,
    size: file.upload.size,
    file_md5: null,
    file_sha1: null,
    file_sha256: file.upload.sha256,
  };
}

/** What an upload answers when asked for the record: the row as it is, more or less. */
export function packageFileRecord(world: World, packageId: number, file: StoredPackageFile): object {
  return {
    ...packageFileJson(packageId, file),
    updated_at: isoTime(file.created_at),
    file_store: 1,
    file: { url: `${world.site.origin}${world.site.root}/uploads/package_files/${file.id}` },
    status: 'default',
  };
}
