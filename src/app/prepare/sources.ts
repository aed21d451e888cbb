/**
 * Where links come from: local files, packages of the registry, releases on GitHub.
 *
 * A source that cannot be read is an error. One that can be read and has nothing is what the input
 * `if-no-files-found` says it is. Each place is asked once in a run, however many entries and releases need it.
 */

import {
  genericFileUrl,
  type PackageAddress,
  packageKey,
  packageVersion,
} from '../../core/desired/package-address.js';

import type { GithubEntry } from '../../core/entry/github-entry.js';
import type { SourceEntry } from '../../core/entry/kinds.js';
import type { PackageEntry } from '../../core/entry/package-entry.js';
import { expandTemplate } from '../../core/entry/template.js';
import { type Found, lookup, type Variables } from '../../core/entry/variables.js';
import { selectPaths } from '../../core/pattern/glob.js';
import { error, type Place, type Problem, type Result } from '../../core/problem/problem.js';
import { quoted } from '../../core/text/quoted.js';
import type { FileContents, Workspace } from '../../ports/files.js';
import type { PackageFile, PackageRegistry } from '../../ports/packages.js';
import type { GithubAsset, GithubReleases, Sources } from '../../ports/sources.js';
import type { Settings } from '../settings/settings.js';
import { githubTexts, noGithubRelease } from './github-texts.js';
import { localFiles } from './local-files.js';
import { absentSource, atPlace } from './source-faults.js';

/** What was found; `null` where nothing is to be concluded. */
type Search = Promise<Result<readonly Found[] | null>>;

/** How the files of each kind of source are found; a kind that is forgotten here is a type error. */
type Finders = {
  readonly [K in SourceEntry['kind']]: (
    entry: Extract<SourceEntry, { readonly kind: K }>,
    variables: Variables,
  ) => Search;
};

/** What the sources are found with. */
export interface SourcePorts {
  readonly workspace: Workspace;
  readonly contents: FileContents;
  readonly packages: PackageRegistry;
  readonly github: GithubReleases;
}

/** What sources need of the settings. */
export type SourceSettings = Pick<Settings, 'ifNoFilesFound' | 'gitlabUrl' | 'project' | 'facts'>;

/**
 * Where a file of a package can be downloaded. The project stands there by its path wherever that is known, so that a
 * pipeline, which knows the project by its id first, and a command line make the same link.
 */
function fileUrl({ gitlabUrl, facts, project }: SourceSettings, address: PackageAddress): string {
  return genericFileUrl(gitlabUrl, facts.path ?? project ?? 'group/project', address);
}

/**
 * All sources.
 *
 * Problems, each at the entry: those of the workspace and of `package-address.ts`, `no-files-found` for a package
 * or release that is not there, `package-registry` and `github` for what these servers answered.
 */
export function createSources(ports: SourcePorts, settings: SourceSettings): Sources {
  const { workspace, contents, packages, github } = ports;
  const filesOnce = remember<readonly PackageFile[] | null>();
  const assetsOnce = remember<readonly GithubAsset[] | null>();
  const absent = (message: string, hint: string, place: Place): Result<null> =>
    absentSource(message, hint, place, settings);

  async function inPackage(entry: PackageEntry, variables: Variables): Search {
    const wanted = packageVersion(entry, lookup(variables, null));
    if (!wanted.ok) return wanted;
    const { package: name, version } = wanted.value;
    const files = await filesOnce(packageKey(wanted.value), () => packages.listFiles(wanted.value));
    if (files === null) {
      const what = `the project has no generic package ${quoted(name)} of version ${quoted(version)}`;
      return absent(what, 'Name and version are compared exactly.', entry.place);
    }
    const found = files.map((file) => ({
      ...file,
      url: fileUrl(settings, { ...wanted.value, path: file.path }),
    }));
    return selected(found, entry);
  }

  async function onGithub(entry: GithubEntry, variables: Variables): Search {
    const { owner, repository } = entry;
    const tag = entry.tag === null ? variables.tag : expandTemplate(entry.tag, lookup(variables, null));
    if (tag === null || tag.trim() === '') return { ok: false, problems: [noGithubTag(entry)] };
    const key = `${owner}/${repository} ${tag}`;
    const assets = await assetsOnce(key, () => github.listAssets(owner, repository, tag));
    if (assets === null) {
      const what = noGithubRelease(owner, repository, tag);
      return absent(what, 'Drafts are not read. To use another release, set `tag`.', entry.place);
    }
    const found = assets.map(({ url, ...asset }) => ({ path: asset.name, url, asset }));
    return selected(found, entry);
  }

  const finders: Finders = {
    files: (entry, variables) =>
      localFiles(entry, variables, { workspace, contents, urlOf: (address) => fileUrl(settings, address) }),
    package: (entry, variables) => atEntry('package-registry', entry, () => inPackage(entry, variables)),
    github: (entry, variables) => atEntry('github', entry, () => onGithub(entry, variables)),
  };
  return {
    find(entry, variables) {
      // The compiler cannot pair a kind that is only known now with its own entry.
      const find = finders[entry.kind] as (entry: SourceEntry, variables: Variables) => Search;
      return find(entry, variables);
    },
    ...githubTexts(github, settings),
  };
}

/** The part of the sources that needs no network. `package` and `github` entries are not looked at. */
export function createOfflineSources(workspace: Workspace, settings: Settings): Sources {
  return {
    async find(entry, variables) {
      if (entry.kind !== 'files') return { ok: true, value: null, warnings: [] };
      const urlOf = (address: PackageAddress): string => fileUrl(settings, address);
      return localFiles(entry, variables, { workspace, contents: null, urlOf });
    },
    release: async () => ({ ok: true, value: null, warnings: [] }),
    releases: async () => ({ ok: true, value: [], warnings: [] }),
  };
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

function noGithubTag(entry: GithubEntry): Problem {
  const hint = 'The `tag` of the entry is blank. Leave it out to use the tag of the release.';
  const message = 'it is not known which release on GitHub is meant';
  return error('no-tag', message, hint, entry.tag?.place ?? entry.place);
}

/** A server's refusal, reported at the entry that needs it. */
function atEntry(code: string, { place }: SourceEntry, find: () => Search): Search {
  return atPlace(code, place, find);
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
