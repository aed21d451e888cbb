/** The routes of the package registry, for generic packages. */

import { type Identity, identify, unauthorized } from '../access/auth.js';
import { type Access, atLeast, mayWrite, openProject, permissionFor } from '../access/permission.js';
import { isRead, routeValue, type SandboxCall } from '../request/call.js';
import { unescapePart } from '../request/escape.js';
import { json, refuse, refuseError, type SandboxResponse } from '../request/exchange.js';
import { choiceParam, raise } from '../request/params.js';
import { isMeasured, measure } from '../world/measured-body.js';
import { addFile, findOrCreatePackage, findPackage, type StoredPackageFile } from '../world/package-store.js';
import { packageFileRecord } from './package-json.js';

/** A write without a token is 401 before anything else is looked at, unlike with releases. */
export function authenticate(call: SandboxCall): Identity {
  const identity = identify(call, { jobTokens: true, basic: true });
  return identity === null && !isRead(call) ? unauthorized() : identity;
}

/** Reading takes a reporter where the project is private, writing a developer. */
export function openRegistry(call: SandboxCall, identity: Identity): Access {
  const access = openProject(call, identity, {
    job: isRead(call) ? 'read_packages' : 'admin_packages',
    // A file is put, and made by that.
    permission: call.request.method === 'PUT' ? 'Package: Create' : permissionFor(call, 'Package'),
  });
  if (!access.project.packagesEnabled) throw refuse(403, '403 Forbidden');
  if (isRead(call) ? !access.readCode : !mayWrite(access)) throw refuse(403, '403 Forbidden');
  return access;
}

/** Letters, digits and `.`, `_`, `-`, `+`; newer servers take `~` and `@` too, but not at the ends. */
const NAME = /^[A-Za-z0-9._+-](?:[A-Za-z0-9._+~@-]*[A-Za-z0-9._+-])?$/;
const VERSION = /^(?!.*\.\.)[\w+.-]+$/;

interface FileAddress {
  readonly name: string;
  readonly version: string;
  /** As it is stored: see `storedName`. */
  readonly file: string;
}

function readAddress(call: SandboxCall, complaints: string[]): FileAddress {
  const name = routeValue(call, 'package_name');
  const version = routeValue(call, 'package_version');
  const segments = fileSegments(call);
  if (!NAME.test(name)) complaints.push('package_name is invalid');
  if (!VERSION.test(version)) complaints.push('package_version is invalid');
  if (!segments.every((segment) => NAME.test(segment) && segment !== '..'))
    complaints.push('file_name is invalid');
  return { name, version, file: storedName(segments) };
}

/**
 * The name of a file: as it is directly below the version, one percent-encoded text with its path where it has one. By
 * Ruby's rules (`URI.encode_uri_component`): of punctuation only `* - . _` stays. There is no space in such a name.
 */
function storedName(segments: readonly string[]): string {
  const [only = '', ...others] = segments;
  if (others.length === 0) return only;
  return encodeURIComponent(segments.join('/')).replace(/[~!'()]/g, percent);
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Cut before they are decoded: a slash that is encoded is no path, but a bad character of a name. */
function fileSegments({ path }: SandboxCall): string[] {
  const raw = path.slice(path.indexOf(GENERIC) + GENERIC.length).split('/');
  return raw.slice(2).map((segment) => unescapePart(segment) ?? '');
}

const GENERIC = '/packages/generic/';

/** `PUT …/packages/generic/:package_name/:package_version/[path/]:file_name` */
export function uploadFile(call: SandboxCall): SandboxResponse {
  const identity = authenticate(call);
  const complaints: string[] = [];
  const address = readAddress(call, complaints);
  const status = choiceParam(call.query, 'status', ['default', 'hidden'], complaints) ?? 'default';
  const select = choiceParam(call.query, 'select', ['package_file'], complaints);
  raise(complaints);
  const { project } = openRegistry(call, identity);
  const { world } = call;
  const present = findPackage(project.packages, address.name, address.version);
  const repeated = present?.files.some((file) => file.file_name === address.file) === true;
  if (repeated && !project.packages.duplicates) {
    throw refuse(400, '400 Bad request - Duplicate package is not allowed');
  }
  const target = findOrCreatePackage(project.packages, address.name, address.version, status, world);
  const { body } = call.request;
  const file = addFile(target, address.file, isMeasured(body) ? body : measure(body ?? ''), world);
  // As odd as it is: asked for the record, the server answers 200 instead of 201.
  return select === null
    ? json(201, { message: '201 Created' })
    : json(200, packageFileRecord(world, target.id, file));
}

/** The newest file of that name. */
export function downloadFile(call: SandboxCall): SandboxResponse {
  const identity = authenticate(call);
  const complaints: string[] = [];
  const address = readAddress(call, complaints);
  raise(complaints);
  const { project } = openRegistry(call, identity);
  const found = findPackage(project.packages, address.name, address.version);
  const file = found?.files.findLast((each) => each.file_name === address.file);
  if (file === undefined) throw refuse(404, '404 Not found');
  return fileAnswer(file);
}

/** The file's bytes and its sum; 501 where the file was too large to be kept. */
export function fileAnswer({ file_name, upload }: StoredPackageFile): SandboxResponse {
  if (upload.bytes === null) throw refuseError(501, 'The sandbox kept the size and sum of this file only.');
  const headers = {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${file_name}"`,
    'content-length': String(upload.size),
    'x-checksum-sha256': upload.sha256,
  };
  return { status: 200, headers, body: upload.bytes };
}

/** Taking packages away is for maintainers. */
export function requireMaintainer(access: Access): void {
  if (!atLeast(access.role, 'maintainer')) throw refuse(403, '403 Forbidden');
}
