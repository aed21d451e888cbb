/**
 * What has to go into the package registry before links can lead there.
 *
 * Local files are summed up, the registry is asked once for each package and version, and what is there already
 * with the same sum is left alone. Several links and releases may need one file: it goes up once, with the first of them.
 */

import pLimit from 'p-limit';
import type { DesiredLink } from '../../core/desired/desired.js';
import {
  type PackageAddress,
  packageKey,
  packageVersion,
  uploadedName,
} from '../../core/desired/package-address.js';
import type { UploadTarget } from '../../core/entry/files-entry.js';
import { lookup, type Variables } from '../../core/entry/variables.js';
import { error, type Place, type Problem, type Result, resultOf } from '../../core/problem/problem.js';
import { quoted } from '../../core/text/quoted.js';
import type { FileContents, MeasuredFile } from '../../ports/files.js';
import type { PackageFile, PackageRegistry } from '../../ports/packages.js';
import { problemOf, StoreError } from '../../ports/store-error.js';

/** A release, what it should have, and the values of the templates that said so. */
export interface UploadSubject {
  readonly tag: string;
  readonly desired: readonly DesiredLink[];
  readonly variables: Variables;
}

/** A local file and the place in the registry where it has to be. */
export interface PlannedFile {
  readonly file: MeasuredFile;
  readonly address: PackageAddress;
  /**
   * `there`: the registry has it. `new`: no file of that name is there. `replace`: another one is, and may be
   * replaced. `conflict`: another one is, and may not.
   */
  readonly state: 'there' | 'new' | 'replace' | 'conflict';
  /** The key `replace` of `upload`. */
  readonly mayReplace: boolean;
  /** SHA-256 of the file of that name in the registry; `null` where there is none, or where it is not known. */
  readonly present: string | null;
  readonly place: Place;
}

/** For each release the planned files, under the names of the links that need them. */
export type UploadPlan = ReadonlyMap<string, ReadonlyMap<string, PlannedFile>>;

/** What uploads are planned with: the registry, and the local files. */
export interface UploadPorts {
  readonly packages: PackageRegistry;
  readonly contents: FileContents;
}

/** A link that needs a file. */
interface NeededFile {
  readonly tag: string;
  readonly link: string;
  readonly local: string;
  /** The contents of a file that is made from others. */
  readonly text: string | null;
  readonly upload: UploadTarget;
  /** Where problems are reported: the entry. */
  readonly place: Place;
  readonly address: PackageAddress;
}

/**
 * Looks at local files and at the registry; sends nothing but GET.
 *
 * Problems: `duplicate-upload` for two local files under one name in one package, those of `FileContents.measure`,
 * `package-registry` for what the registry answered. A conflict is no Problem of the plan: it stops its release.
 *
 * @throws StoreError `stopped`
 */
export async function planUploads(
  subjects: readonly UploadSubject[],
  ports: UploadPorts,
  concurrency: number,
): Promise<Result<UploadPlan>> {
  const needs = subjects.flatMap(needsOf);
  const clashes = duplicates(needs);
  if (needs.length === 0 || clashes.length > 0) return resultOf(new Map(), clashes);
  const limit = pLimit(concurrency);
  const [files, listed] = await Promise.all([
    eachOnce(needs, fileOf, (need) => limit(() => measure(need, ports.contents))),
    eachOnce(
      needs,
      ({ address }) => packageKey(address),
      (need) => limit(() => list(need, ports.packages)),
    ),
  ]);
  const problems = [...files.values(), ...listed.values()].flatMap((result) =>
    result.ok ? [] : result.problems,
  );
  const plan = new Map<string, Map<string, PlannedFile>>();
  const planned = new Map<string, PlannedFile>();
  for (const need of needs) {
    const file = files.get(fileOf(need));
    const present = listed.get(packageKey(need.address));
    if (file?.ok !== true || present?.ok !== true) continue;
    const key = fileKey(need.address);
    const each = planned.get(key) ?? planFile(need, file.value, present.value);
    planned.set(key, each);
    const links = plan.get(need.tag) ?? new Map<string, PlannedFile>();
    plan.set(need.tag, links.set(need.link, each));
  }
  return resultOf(plan, problems);
}

function needsOf({ tag, desired, variables }: UploadSubject): NeededFile[] {
  return desired.flatMap(({ name, source }) => {
    const upload = source?.entry.kind === 'files' ? source.entry.upload : null;
    if (source === null || upload === null) return [];
    const version = packageVersion(upload, lookup(variables, null));
    // The source has reported what is wrong with it.
    if (!version.ok) return [];
    const local = source.found.path;
    const address = { ...version.value, path: uploadedName(upload, source.found, variables) };
    const text = source.found.text ?? null;
    return [{ tag, link: name, local, text, upload, place: source.entry.place, address }];
  });
}

/** Two local files cannot be one file of a package, whichever of them came first. */
function duplicates(needs: readonly NeededFile[]): Problem[] {
  const first = new Map<string, NeededFile>();
  return needs.flatMap((need): Problem[] => {
    const key = fileKey(need.address);
    const known = first.get(key) ?? need;
    first.set(key, known);
    if (fileOf(known) === fileOf(need)) return [];
    const { package: name, version, path } = need.address;
    return [
      error(
        'duplicate-upload',
        `${quoted(known.local)} and ${quoted(need.local)} would both be the file ${quoted(path)} of package ${quoted(name)} ${quoted(version)}`,
        'In the package a file has its name without folders, or what `file` in `upload` says. Give the two different names.',
        need.place,
        known.place,
      ),
    ];
  });
}

function fileKey(address: PackageAddress): string {
  return `${packageKey(address)} ${address.path}`;
}

/** Asks once for each key. */
async function eachOnce<T>(
  needs: readonly NeededFile[],
  keyOf: (need: NeededFile) => string,
  ask: (need: NeededFile) => Promise<T>,
): Promise<ReadonlyMap<string, T>> {
  const first = new Map<string, NeededFile>();
  for (const need of needs) if (!first.has(keyOf(need))) first.set(keyOf(need), need);
  const answers = [...first].map(async ([key, need]) => [key, await ask(need)] as const);
  return new Map(await Promise.all(answers));
}

const fileOf = ({ local, text }: NeededFile): string => (text === null ? `disk ${local}` : `made ${text}`);

async function measure(
  { local, text, place }: NeededFile,
  contents: FileContents,
): Promise<Result<MeasuredFile>> {
  if (text !== null) return { ok: true, value: contents.fromText(local, text), warnings: [] };
  const file = await contents.measure(local);
  return file.ok ? file : { ok: false, problems: file.problems.map((problem) => ({ ...problem, place })) };
}

async function list(
  { address, upload }: NeededFile,
  packages: PackageRegistry,
): Promise<Result<readonly PackageFile[]>> {
  try {
    return { ok: true, value: (await packages.listFiles(address)) ?? [], warnings: [] };
  } catch (error) {
    // A stopped run is no fault of the entry.
    if (!(error instanceof StoreError) || error.kind === 'stopped') throw error;
    return { ok: false, problems: [{ ...problemOf(error, 'package-registry'), place: upload.place }] };
  }
}

function planFile(need: NeededFile, file: MeasuredFile, present: readonly PackageFile[]): PlannedFile {
  const { address, upload, place } = need;
  const there = present.find(({ path }) => path === address.path);
  const state = stateOf(file, there, upload.replace);
  const at = state === 'conflict' ? upload.place : place;
  return { file, address, state, mayReplace: upload.replace, present: there?.sha256 ?? null, place: at };
}

function stateOf(file: MeasuredFile, there: PackageFile | undefined, replace: boolean): PlannedFile['state'] {
  if (there === undefined) return 'new';
  if (there.sha256 === file.sha256) return 'there';
  return replace ? 'replace' : 'conflict';
}
