/** The values that templates can use. */

import { afterPrefix } from '../pattern/tag-prefix.js';
import { VARS_PREFIX } from './template.js';

/** What is known of a run. `null` where it is not: only a template that uses it then has a problem. */
export interface Variables {
  readonly tag: string | null;
  /** What stands before the version in the tag (`core/pattern/tag-prefix.ts`), where that is more than a `v`. */
  readonly tagPrefix?: string | null;
  /** As it was given: the full path or the numeric id. */
  readonly project: string | null;
  /** From the input `vars`. */
  readonly vars: ReadonlyMap<string, string>;
  /** Address of GitLab's API, such as https://gitlab.example.com/api/v4. */
  readonly apiUrl?: string | null;
  /** Address of the project's page. */
  readonly projectUrl?: string | null;
  /** Numeric id. */
  readonly projectId?: string | null;
  /** The commit that the job runs on. */
  readonly commit?: string | null;
}

/** What a source found for an entry: a local file, a release asset, a package file. */
export interface Found {
  /** Relative, with `/`: to the root for a local file, to the package or release for the others. */
  readonly path: string;
  /** Where it can be downloaded; the default of `url`. Literal, not a template. */
  readonly url?: string;
  /** In bytes, where the source reports it. */
  readonly size?: number;
  /** Lower-case hex; `null` where the source does not know it. */
  readonly sha256?: string | null;
  /** Contents of a file that the run makes itself: the sums of the others (`checksums`). */
  readonly text?: string;
  /** What GitHub reports about an asset of a release. */
  readonly asset?: Asset;
}

/** In bytes, as text; `null` where its source does not say. */
function sizeOf({ size, asset }: Found): string | null {
  const bytes = size ?? asset?.size;
  return bytes === undefined ? null : String(bytes);
}

/** The sum of a file in lower-case hex, where its source reports one. */
export function sha256Of({ asset, sha256 }: Found): string | null {
  if (sha256 !== undefined) return sha256;
  const digest = /^sha256:([\da-f]+)$/i.exec(asset?.digest ?? '');
  return digest?.[1]?.toLowerCase() ?? null;
}

/** A file of a GitHub release. */
export interface Asset {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** `sha256:…`; `null` for assets older than GitHub's digests. */
  readonly digest: string | null;
}

/** Variables that every template can use, besides `vars.NAME`. */
export const RUN_VARIABLES = [
  'tag',
  'version',
  'project',
  'project_id',
  'project_url',
  'api_url',
  'commit',
] as const;

/** Variables of a run whose values are addresses. */
export const ADDRESS_VARIABLES: ReadonlySet<string> = new Set(['project_url', 'api_url']);

/** Variables of an entry that makes one link for each file. */
export const FILE_VARIABLES = [
  ...RUN_VARIABLES,
  'path',
  'basename',
  'stem',
  'ext',
  'dir',
  'size',
  'sha256',
] as const;

/** Variables of an entry whose files are assets of a GitHub release. */
export const ASSET_VARIABLES = [...FILE_VARIABLES, 'asset.name', 'asset.size', 'asset.digest'] as const;

/** Name of a variable that some entry may use. */
export type VariableName = (typeof ASSET_VARIABLES)[number];

/** The tag without its prefix and without a leading `v`: `v1.2.0` is version `1.2.0`, and so may be `app/v1.2.0`. */
export function versionOf(tag: string, prefix: string | null = null): string {
  const rest = prefix === null ? tag : (afterPrefix(prefix, tag) ?? tag);
  return rest.startsWith('v') ? rest.slice(1) : rest;
}

/** Finds the value of a variable; `null` where it has none. */
export type Lookup = (name: string) => string | null;

type RunVariable = (typeof RUN_VARIABLES)[number];

const RUN_VALUES: Readonly<Record<RunVariable, (variables: Variables) => string | null>> = {
  tag: ({ tag }) => tag,
  version: ({ tag, tagPrefix }) => (tag === null ? null : versionOf(tag, tagPrefix ?? null)),
  project: ({ project }) => project,
  project_id: ({ projectId }) => projectId ?? null,
  project_url: ({ projectUrl }) => projectUrl ?? null,
  api_url: ({ apiUrl }) => apiUrl ?? null,
  commit: ({ commit }) => commit ?? null,
};

/** The value of a variable of the run, `vars.NAME` among them; `null` where it has none. */
export function runValue(variables: Variables, name: string): string | null {
  if (name.startsWith(VARS_PREFIX)) return variables.vars.get(name.slice(VARS_PREFIX.length)) ?? null;
  return Object.hasOwn(RUN_VALUES, name) ? RUN_VALUES[name as RunVariable](variables) : null;
}

type FileVariable = Exclude<VariableName, RunVariable>;

const FILE_VALUES: Readonly<Record<FileVariable, (parts: FileParts, found: Found) => string | null>> = {
  path: ({ path }) => path,
  basename: ({ basename }) => basename,
  stem: ({ stem }) => stem,
  ext: ({ ext }) => ext,
  dir: ({ dir }) => dir,
  size: (_, found) => sizeOf(found),
  sha256: (_, found) => sha256Of(found),
  'asset.name': (_, { asset }) => asset?.name ?? null,
  'asset.size': (_, { asset }) => (asset === undefined ? null : String(asset.size)),
  'asset.digest': (_, { asset }) => asset?.digest ?? null,
};

/** The variables of a run, and of a file where there is one. */
export function lookup(variables: Variables, found: Found | null): Lookup {
  const ofRun: Lookup = (name) => runValue(variables, name);
  return found === null ? ofRun : fileLookup(found, ofRun);
}

/** The variables of a file, and behind them those of `others`. */
export function fileLookup(found: Found, others: Lookup): Lookup {
  const parts = fileParts(found.path);
  return (name) =>
    Object.hasOwn(FILE_VALUES, name) ? FILE_VALUES[name as FileVariable](parts, found) : others(name);
}

/** The parts of a file's path. */
export interface FileParts {
  readonly path: string;
  readonly basename: string;
  /** The basename without its extension: `a.tar` of `a.tar.gz`. A leading dot begins no extension. */
  readonly stem: string;
  /** Without its dot: `gz` of `a.tar.gz`; empty where there is none. `${stem}.${ext}` is the basename otherwise. */
  readonly ext: string;
  /** Without a `/` at its end; `.` for a file that is in no folder, as dirname(1) has it. */
  readonly dir: string;
}

/** Takes a path with `/` apart. A dot in front, as in `.env`, begins no extension. */
export function fileParts(path: string): FileParts {
  const slash = path.lastIndexOf('/');
  const basename = path.slice(slash + 1);
  const dot = basename.lastIndexOf('.');
  const hasExtension = dot > 0;
  return {
    path,
    basename,
    stem: hasExtension ? basename.slice(0, dot) : basename,
    ext: hasExtension ? basename.slice(dot + 1) : '',
    dir: slash === -1 ? '.' : path.slice(0, slash) || '/',
  };
}
