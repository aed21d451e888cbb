/** The generic package registry of one project. */

import type { PackageAddress, PackageVersion } from '../core/desired/package-address.js';
import type { OpenFile } from './files.js';

/** A file of a generic package, as GitLab's registry describes it. */
export interface PackageFile {
  /** Within the package, with `/`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Lower-case hex; `null` where GitLab does not know it. */
  readonly sha256: string | null;
}

/** The generic packages of one project. Every method may throw a StoreError, and nothing else that is not a bug. */
export interface PackageRegistry {
  /** The newest file of each name, sorted by path; `null` where there is no such package. */
  listFiles(version: PackageVersion): Promise<readonly PackageFile[] | null>;
  /**
   * Puts a file into a package, which is made where there is none. Sent again only where it was certainly not
   * done; whether a lost answer means a done write is the caller's to find out (StoreError `unclear`). `taken`:
   * there is a file of that name, and GitLab is set to refuse a second one.
   *
   * @returns what GitLab says it has stored; `null` where it does not say
   */
  putFile(address: PackageAddress, size: number, stream: OpenFile['stream']): Promise<PackageFile | null>;
}
