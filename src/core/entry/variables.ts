/** The values that templates can use. */

import { VARS_PREFIX } from './template.js';

/** What is known of a run. `null` where it is not: only a template that uses it then has a problem. */
export interface Variables {
  readonly tag: string | null;
  /** As it was given: the full path or the numeric id. */
  readonly project: string | null;
  /** From the input `vars`. */
  readonly vars: ReadonlyMap<string, string>;
}

/** What a source found for an entry: a local file, a release asset, a package file. */
export interface Found {
  /** Relative, with `/`: to the root for a local file, to the package or release for the others. */
  readonly path: string;
  /** Where it can be downloaded; the default of `url`. Literal, not a template. */
  readonly url?: string;
  /** What GitHub tells of an asset of a release. */
  readonly asset?: Asset;
}

export interface Asset {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** `sha256:…`; `null` for assets older than GitHub's digests. */
  readonly digest: string | null;
}

/** Variables that every template can use, besides `vars.NAME`. */
export const RUN_VARIABLES = ['tag', 'version', 'project'] as const;

/** Variables of an entry that makes one link for each file. */
export const FILE_VARIABLES = [...RUN_VARIABLES, 'path', 'basename', 'stem', 'ext', 'dir'] as const;

/** Variables of an entry whose files are assets of a GitHub release. */
export const ASSET_VARIABLES = [...FILE_VARIABLES, 'asset.name', 'asset.size', 'asset.digest'] as const;

export type VariableName = (typeof ASSET_VARIABLES)[number];

/** The tag without a leading `v`: `v1.2.0` is version `1.2.0`. */
export function versionOf(tag: string): string {
  return tag.startsWith('v') ? tag.slice(1) : tag;
}

/** Finds the value of a variable; `null` where it has none. */
export type Lookup = (name: string) => string | null;

/** The variables of a run, and of a file where there is one. */
export function lookup(variables: Variables, found: Found | null): Lookup {
  const file = found === null ? null : fileParts(found.path);
  const asset = found?.asset ?? null;
  const values: Readonly<Record<VariableName, string | null>> = {
    tag: variables.tag,
    version: variables.tag === null ? null : versionOf(variables.tag),
    project: variables.project,
    path: file?.path ?? null,
    basename: file?.basename ?? null,
    stem: file?.stem ?? null,
    ext: file?.ext ?? null,
    dir: file?.dir ?? null,
    'asset.name': asset?.name ?? null,
    'asset.size': asset === null ? null : String(asset.size),
    'asset.digest': asset?.digest ?? null,
  };
  const known = new Map<string, string | null>(Object.entries(values));
  return (name) => {
    if (name.startsWith(VARS_PREFIX)) return variables.vars.get(name.slice(VARS_PREFIX.length)) ?? null;
    return known.get(name) ?? null;
  };
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
