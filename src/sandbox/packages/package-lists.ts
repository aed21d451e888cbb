/** The routes that list packages and their files, and those that take them away. */

import { compareText } from '../../core/text/compare.js';
import { routeValue, type SandboxCall } from '../request/call.js';
import { json, refuse, type SandboxResponse } from '../request/exchange.js';
import { paginate, readPage } from '../request/paging.js';
import { choiceParam, integerOf, raise, textParam } from '../request/params.js';
import type { StoredPackage, StoredPackageFile } from '../world/package-store.js';
import { PACKAGE_STATUSES } from '../world/seed-model.js';
import type { Project } from '../world/world.js';
import { packageFileJson, packageJson } from './package-json.js';
import { authenticate, fileAnswer, openRegistry, requireMaintainer } from './packages.js';

const TYPES = [
  ...['cargo', 'composer', 'conan', 'debian', 'generic', 'golang', 'helm', 'maven', 'ml_model'],
  ...['npm', 'nuget', 'pypi', 'rpm', 'rubygems', 'terraform_module'],
];
const DIRECTIONS = ['asc', 'desc'] as const;
/** What is listed where no status is asked for. */
const LISTED: readonly string[] = ['default', 'error'];

/** `GET …/packages` */
export function listPackages(call: SandboxCall): SandboxResponse {
  const identity = authenticate(call);
  const { params } = call;
  const complaints: string[] = [];
  const orderBy = choiceParam(params, 'order_by', ['created_at', 'name', 'version', 'type'], complaints);
  const sort = choiceParam(params, 'sort', DIRECTIONS, complaints);
  const type = choiceParam(params, 'package_type', TYPES, complaints);
  const name = textParam(params, 'package_name', complaints)?.toLowerCase() ?? '';
  const version = textParam(params, 'package_version', complaints);
  const status = choiceParam(params, 'status', PACKAGE_STATUSES, complaints);
  raise(complaints);
  const page = readPage(params);
  const { project } = openRegistry(call, identity);
  const found = project.packages.list.filter(
    (each) =>
      (type === null || type === 'generic') &&
      // Fuzzy: any package whose name holds the text.
      each.name.toLowerCase().includes(name) &&
      (version === null || each.version === version) &&
      (status === null ? LISTED.includes(each.status) : each.status === status),
  );
  const key = orderBy === 'name' || orderBy === 'version' ? orderBy : null;
  const ordered = key === null ? found : found.toSorted((a, b) => compareText(a[key], b[key]));
  const { rows, headers } = paginate(call, directed(ordered, sort), page, { id: routeValue(call, 'id') });
  return json(
    200,
    rows.map((each) => packageJson(call.world, project, each)),
    headers,
  );
}

/** `GET …/packages/:package_id/package_files`: by id, unless asked otherwise. */
export function listPackageFiles(call: SandboxCall): SandboxResponse {
  const identity = authenticate(call);
  const complaints: string[] = [];
  const id = readId(call, 'package_id', complaints);
  const orderBy = choiceParam(call.params, 'order_by', ['id', 'created_at', 'file_name'], complaints);
  const sort = choiceParam(call.params, 'sort', DIRECTIONS, complaints);
  raise(complaints);
  const page = readPage(call.params);
  const { project } = openRegistry(call, identity);
  const { files } = requirePackage(project, id);
  const byName = (a: StoredPackageFile, b: StoredPackageFile): number =>
    compareText(a.file_name, b.file_name);
  const ordered = directed(orderBy === 'file_name' ? files.toSorted(byName) : files, sort);
  const variables = { id: routeValue(call, 'id'), package_id: routeValue(call, 'package_id') };
  const { rows, headers } = paginate(call, ordered, page, variables);
  return json(
    200,
    rows.map((file) => packageFileJson(id, file)),
    headers,
  );
}

function directed<T>(rows: readonly T[], sort: (typeof DIRECTIONS)[number] | null): readonly T[] {
  return sort === 'desc' ? rows.toReversed() : rows;
}

function readId(call: SandboxCall, name: string, complaints: string[]): number {
  const id = integerOf(routeValue(call, name));
  if (id === undefined) complaints.push(`${name} is invalid`);
  return Number(id ?? 0);
}

function requirePackage({ packages }: Project, id: number): StoredPackage {
  const found = packages.list.find((each) => each.id === id && each.status !== 'pending_destruction');
  if (found === undefined) throw refuse(404, '404 Not found');
  return found;
}

interface OpenedFile {
  readonly owner: StoredPackage;
  readonly file: StoredPackageFile;
  readonly remove: () => void;
}

function openFile(call: SandboxCall, mustMaintain: boolean): OpenedFile {
  const identity = authenticate(call);
  const complaints: string[] = [];
  const packageId = readId(call, 'package_id', complaints);
  const fileId = readId(call, 'package_file_id', complaints);
  raise(complaints);
  const access = openRegistry(call, identity);
  if (mustMaintain) requireMaintainer(access);
  const owner = requirePackage(access.project, packageId);
  const file = owner.files.find((each) => each.id === fileId);
  if (file === undefined) throw refuse(404, '404 Not found');
  return { owner, file, remove: () => owner.files.splice(owner.files.indexOf(file), 1) };
}

/** `GET …/package_files/:package_file_id/download` */
export function downloadPackageFile(call: SandboxCall): SandboxResponse {
  return fileAnswer(openFile(call, false).file);
}

const NOTHING: SandboxResponse = { status: 204, headers: {}, body: '' };

/** `DELETE …/package_files/:package_file_id` */
export function deletePackageFile(call: SandboxCall): SandboxResponse {
  openFile(call, true).remove();
  return NOTHING;
}

/** `DELETE …/packages/:package_id`: it is no longer listed or found. */
export function deletePackage(call: SandboxCall): SandboxResponse {
  const identity = authenticate(call);
  const complaints: string[] = [];
  const id = readId(call, 'package_id', complaints);
  raise(complaints);
  const access = openRegistry(call, identity);
  requireMaintainer(access);
  requirePackage(access.project, id).status = 'pending_destruction';
  return NOTHING;
}
