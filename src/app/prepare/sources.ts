/**
 * Where links come from: local files, packages of the registry, releases on GitHub.
 *
 * A source that cannot be read is an error. One that can be read and has nothing is what the input
 * `if-no-files-found` says it is. Each place is asked once in a run, however many entries and releases need it.
 */

import {
  fileNameProblem,
  genericFileUrl,
  type PackageAddress,
  packageKey,
  packageVersion,
} from '../../core/desired/package-address.js';
import type { FilesEntry, GithubEntry, PackageEntry, SourceEntry } from '../../core/manifest/entry.js';
import { expandTemplate } from '../../core/manifest/template.js';
import { type Found, fileParts, lookup, type Variables } from '../../core/manifest/variables.js';
import { selectPaths } from '../../core/pattern/glob.js';
import type { Place, Problem, Result } from '../../core/problem/problem.js';
import { hasErrors } from '../../core/problem/problem.js';
import { quoted } from '../../core/text/quoted.js';
import type { Workspace } from '../../ports/files.js';
import type { PackageFile, PackageRegistry } from '../../ports/packages.js';
import type { GithubAsset, GithubReleases, Sources } from '../../ports/sources.js';
import { problemOf, StoreError } from '../../ports/store-error.js';
import type { Settings } from '../settings/settings.js';

type Finding = Promise<Result<readonly Found[] | null>>;

export interface SourcePorts {
  readonly workspace: Workspace;
  readonly packages: PackageRegistry;
  readonly github: GithubReleases;
}

/**
 * All sources.
 *
 * Problems, each at the entry: those of the workspace and of `package-address.ts`, `no-files-found` for a package
 * or release that is not there, `package-registry` and `github` for what these servers answered.
 */
export function createSources(ports: SourcePorts, settings: Pick<Settings, 'ifNoFilesFound'>): Sources {
  const { workspace, packages, github } = ports;
  const filesOnce = remember<readonly PackageFile[] | null>();
  const assetsOnce = remember<readonly GithubAsset[] | null>();
  const absent = (message: string, hint: string, place: Place): Result<null> =>
    absentSource(message, hint, place, settings);

  async function inPackage(entry: PackageEntry, variables: Variables): Finding {
    const wanted = packageVersion(entry, lookup(variables, null));
    if (!wanted.ok) return wanted;
    const { package: name, version } = wanted.value;
    const files = await filesOnce(packageKey(wanted.value), () => packages.listFiles(wanted.value));
    if (files === null) {
      const what = `the project has no generic package ${quoted(name)} of version ${quoted(version)}`;
      return absent(
        what,
        'Name and version are compared exactly. Hidden packages do not count.',
        entry.place,
      );
    }
    const found = files.map(({ path }) => ({ path, url: packages.fileUrl({ ...wanted.value, path }) }));
    return selected(found, entry);
  }

  async function onGithub(entry: GithubEntry, variables: Variables): Finding {
    const { owner, repository } = entry;
    const tag = entry.tag === null ? variables.tag : expandTemplate(entry.tag, lookup(variables, null));
    if (tag === null || tag.trim() === '') return { ok: false, problems: [noGithubTag(entry)] };
    const key = `${owner}/${repository} ${tag}`;
    const assets = await assetsOnce(key, () => github.listAssets(owner, repository, tag));
    if (assets === null) {
      const what = `${owner}/${repository} has no published release ${quoted(tag)} on GitHub`;
      return absent(what, 'Drafts are not read. With `tag` another release can be named.', entry.place);
    }
    const found = assets.map(({ url, ...asset }) => ({ path: asset.name, url, asset }));
    return selected(found, entry);
  }

  return {
    find(entry, variables) {
      switch (entry.kind) {
        case 'files':
          return localFiles(entry, variables, workspace, (address) => packages.fileUrl(address));
        case 'package':
          return told('package-registry', entry, () => inPackage(entry, variables));
        case 'github':
          return told('github', entry, () => onGithub(entry, variables));
      }
    },
  };
}

/** The part of the sources that needs no network. `package` and `github` entries are not looked at. */
export function createOfflineSources(workspace: Workspace, settings: Settings): Sources {
  const project = settings.project ?? 'group/project';
  return {
    async find(entry, variables) {
      if (entry.kind !== 'files') return { ok: true, value: null, warnings: [] };
      return localFiles(entry, variables, workspace, (address) =>
        genericFileUrl(settings.gitlabUrl, project, address),
      );
    },
  };
}

/** Local files. Those that are to be uploaded have the address that they will have. */
async function localFiles(
  entry: FilesEntry,
  variables: Variables,
  workspace: Workspace,
  urlOf: (address: PackageAddress) => string,
): Finding {
  const files = await workspace.listFiles(entry.patterns);
  const { upload } = entry;
  if (!files.ok || upload === null)
    return files.ok ? { ...files, value: files.value.map((path) => ({ path })) } : files;
  const target = packageVersion(upload, lookup(variables, null));
  if (!target.ok) return target;
  const names = files.value.map((path) => fileParts(path).basename);
  const problems = names.flatMap((name) => fileNameProblem(name, entry.place) ?? []);
  if (hasErrors(problems)) return { ok: false, problems };
  const value = files.value.map((path) => {
    return { path, url: urlOf({ ...target.value, path: fileParts(path).basename }) };
  });
  return { ...files, value };
}

function selected(
  found: readonly Found[],
  { patterns }: PackageEntry | GithubEntry,
): Result<readonly Found[]> {
  const paths = new Set(
    selectPaths(
      patterns.map(({ pattern }) => pattern),
      found.map(({ path }) => path),
    ),
  );
  return { ok: true, value: found.filter(({ path }) => paths.has(path)), warnings: [] };
}

function absentSource(
  message: string,
  hint: string,
  place: Place,
  { ifNoFilesFound }: Pick<Settings, 'ifNoFilesFound'>,
): Result<null> {
  const optional = 'If that is fine, set if-no-files-found to warn or ignore.';
  const problem = { code: 'no-files-found', message, hint: `${hint} ${optional}`, place };
  switch (ifNoFilesFound) {
    case 'error':
      return { ok: false, problems: [{ severity: 'error', ...problem }] };
    case 'warn':
      return { ok: true, value: null, warnings: [{ severity: 'warning', ...problem }] };
    case 'ignore':
      return { ok: true, value: null, warnings: [] };
  }
}

function noGithubTag(entry: GithubEntry): Problem {
  return {
    severity: 'error',
    code: 'no-tag',
    message: 'it is not known which release on GitHub is meant',
    hint: 'The `tag` of the entry is blank. Leave it out to take the tag of the release.',
    place: entry.tag?.place ?? entry.place,
  };
}

/** A server's refusal, told at the entry that needs it. */
async function told(code: string, entry: SourceEntry, find: () => Finding): Finding {
  try {
    return await find();
  } catch (error) {
    // A stopped run is no fault of the entry.
    if (!(error instanceof StoreError) || error.kind === 'stopped') throw error;
    return { ok: false, problems: [{ ...problemOf(error, code), place: entry.place }] };
  }
}

/** Asks once for each key, and gives everybody the same promise. */
function remember<T>(): (key: string, ask: () => Promise<T>) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key, ask) => {
    const answer = answers.get(key) ?? ask();
    answers.set(key, answer);
    return answer;
  };
}
