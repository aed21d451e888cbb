/**
 * The generic packages of a project (lib/api/generic_packages.rb, project_packages.rb, package_files.rb).
 *
 * Three habits of GitLab matter. Its filter by name is fuzzy, and old servers do not know the one by version, so
 * both are compared here. A second file of one name does not replace the first but is put beside it, and downloads
 * serve the newest; the others are history. A file below a path has one name, percent-encoded (`plainName`).
 */

import { genericPath, type PackageAddress, type PackageVersion } from '../../core/desired/package-address.js';
import { isRecord } from '../../core/record.js';
import { append } from '../../core/text/append.js';
import { compareText } from '../../core/text/compare.js';
import type { PackageFile, PackageRegistry } from '../../ports/packages.js';
import { StoreError } from '../../ports/store-error.js';
import type { GitLabClient } from '../client/client.js';
import { PAGE_SIZE, readPages } from '../client/paging.js';

/** The registry of the client's project. Nothing is sent before the first call. */
export function createPackageRegistry(client: GitLabClient): PackageRegistry {
  return new GitLabPackages(client);
}

/** A row of a list that the registry answers with. */
interface PackageRow extends PackageVersion {
  readonly id: number;
  /** `default` where an old server does not say. */
  readonly status: string;
}

interface FileRow extends PackageFile {
  readonly id: number;
}

/** Of a package whose files can be downloaded. */
const COUNTED: ReadonlySet<string> = new Set(['default', 'hidden']);

class GitLabPackages implements PackageRegistry {
  readonly #client: GitLabClient;

  constructor(client: GitLabClient) {
    this.#client = client;
  }

  async listFiles(version: PackageVersion): Promise<readonly PackageFile[] | null> {
    const packages = await this.#packages(version);
    if (packages.length === 0) return null;
    const rows: FileRow[] = [];
    for (const { id } of packages) append(rows, await this.#files(version, id));
    return newestOfEach(rows);
  }

  async putFile(
    address: PackageAddress,
    size: number,
    stream: () => ReadableStream<Uint8Array>,
  ): Promise<PackageFile | null> {
    const { body } = await this.#client.send({
      method: 'PUT',
      path: this.#path(address, genericPath(address)),
      query: 'select=package_file',
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
      body: stream,
      // Twice would leave two files of one name, or be refused where duplicates are.
      repeatable: false,
    });
    // `{"message":"201 Created"}` is what servers from before 13.5 say, which do not know `select`.
    return isRecord(body) && 'file_name' in body ? readFile(body, 'the stored file') : null;
  }

  /**
   * A hidden package takes uploads and serves downloads like any other, so it counts; GitLab lists it only where it is
   * asked for. A name and version has one package, so it is asked for only where there is no other. Packages on their
   * way in or out are left out.
   */
  async #packages(version: PackageVersion): Promise<PackageRow[]> {
    const listed = await this.#packagesOf(version, {});
    return listed.length > 0 ? listed : this.#packagesOf(version, { status: 'hidden' });
  }

  async #packagesOf(wanted: PackageVersion, status: Readonly<Record<string, string>>): Promise<PackageRow[]> {
    const { package: name, version } = wanted;
    const query = { package_type: 'generic', package_name: name, package_version: version, ...status };
    const rows = await readPages((page) => this.#page(wanted, 'packages', { ...query, page }), {
      rows: 'packages',
      proof: 'count',
      readRow: readPackage,
      keyOf: ({ id }) => id,
    });
    return rows.filter((row) => row.package === name && row.version === version && COUNTED.has(row.status));
  }

  async #files(version: PackageVersion, id: number): Promise<FileRow[]> {
    return await readPages((page) => this.#page(version, `packages/${id}/package_files`, { page }), {
      rows: 'package files',
      proof: 'count',
      readRow: readFile,
      keyOf: ({ id }) => id,
    });
  }

  /** A page in the shape that `readPages` takes. */
  async #page(
    version: PackageVersion,
    path: string,
    parameters: Readonly<Record<string, string | number>>,
  ): Promise<unknown> {
    const values = { ...parameters, per_page: PAGE_SIZE };
    const query = Object.entries(values).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
    const { body, headers } = await this.#client.send({
      method: 'GET',
      path: this.#path(version, path),
      query: query.join('&'),
    });
    const next = headers.get('x-next-page');
    const perPage = headers.get('x-per-page');
    const total = headers.get('x-total');
    const paginationInfo = {
      next: next === null || next === '' ? null : Number(next),
      perPage: perPage === null ? null : Number(perPage),
      total: total === null || total === '' ? null : Number(total),
    };
    return { data: body, paginationInfo };
  }

  #path({ project = this.#client.project }: PackageVersion, below: string): string {
    return `projects/${encodeURIComponent(project)}/${below}`;
  }
}

/** Sorted by path. The rows' ids grow with time. */
function newestOfEach(rows: readonly FileRow[]): PackageFile[] {
  const newest = new Map<string, FileRow>();
  for (const row of rows) {
    const known = newest.get(row.path);
    if (known === undefined || known.id < row.id) newest.set(row.path, row);
  }
  const files = [...newest.values()].map(({ path, size, sha256 }) => ({ path, size, sha256 }));
  return files.sort((a, b) => compareText(a.path, b.path));
}

function readPackage(value: unknown, where: string): PackageRow {
  if (!isRecord(value)) throw strange(where);
  const { id, name, version, status } = value;
  if (typeof id !== 'number' || typeof name !== 'string') throw strange(where);
  return {
    id,
    package: name,
    // Packages of other types, which an old server may list too, can be without one.
    version: typeof version === 'string' ? version : '',
    status: typeof status === 'string' ? status : 'default',
  };
}

function readFile(value: unknown, where: string): FileRow {
  if (!isRecord(value)) throw strange(where);
  const { id, file_name: name, size, file_sha256: sha256 } = value;
  if (typeof id !== 'number' || typeof name !== 'string' || typeof size !== 'number') throw strange(where);
  return {
    id,
    path: plainName(name),
    size,
    sha256: typeof sha256 === 'string' ? sha256.toLowerCase() : null,
  };
}

/**
 * A file below a path is stored under one name, `path/file` percent-encoded by Ruby's rules (`encoded_file_name` in
 * lib/api/generic_packages.rb): all but letters, digits and `* - . _`. One without a path is stored as it is, and no
 * name that GitLab takes has a `%` in it.
 */
function plainName(stored: string): string {
  if (!stored.includes('%')) return stored;
  try {
    return decodeURIComponent(stored);
  } catch {
    return stored;
  }
}

function strange(where: string): StoreError {
  return new StoreError('unexpected', `GitLab's answer has something else where ${where} should be`, {
    hint: 'Check that `gitlab-url` is the address of a GitLab, or look for a newer version of this program',
  });
}
